/**
 * Episode models: bundles worked from start to end (a joint replacement at a fixed price, a knee
 * replacement whose complication the provider absorbs, a maternity bundle), a year of the
 * Comprehensive Care for Joint Replacement Model from quality score to settlement, and the replay
 * of a decision that CMS printed for each of its hospitals.
 */
@NullMarked
package org.openvbc.examples.episode;

import org.jspecify.annotations.NullMarked;
