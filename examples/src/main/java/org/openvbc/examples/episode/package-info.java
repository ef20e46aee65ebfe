/**
 * Episode models: bundles worked from start to end (a joint replacement at a fixed price, a knee
 * replacement whose complication the provider absorbs, a maternity bundle), and the replay of a
 * decision that CMS printed for each hospital of the Comprehensive Care for Joint Replacement
 * Model.
 */
@NullMarked
package org.openvbc.examples.episode;

import org.jspecify.annotations.NullMarked;
