/**
 * Scales between a measure's rate or percentile and its points: deciles and steps; and the
 * composite of several weighted scores.
 */
@NullMarked
package org.openvbc.quality.scale;

import org.jspecify.annotations.NullMarked;
