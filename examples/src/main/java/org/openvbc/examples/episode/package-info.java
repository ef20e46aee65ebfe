/**
 * Episode bundles worked from start to end: a joint replacement at a fixed price, a knee
 * replacement whose complication the provider absorbs, and a maternity bundle.
 */
@NullMarked
package org.openvbc.examples.episode;

import org.jspecify.annotations.NullMarked;
