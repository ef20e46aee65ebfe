/**
 * Scales between a measure's rate or percentile and its points: deciles and steps. What several
 * weighted scores come to together is in {@link org.openvbc.core.clause.Composite}.
 */
@NullMarked
package org.openvbc.quality.scale;

import org.jspecify.annotations.NullMarked;
