/** Scales between a measure's rate or percentile and its points: deciles and steps. */
@NullMarked
package org.openvbc.quality.scale;

import org.jspecify.annotations.NullMarked;
