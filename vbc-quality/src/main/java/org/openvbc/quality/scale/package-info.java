/**
 * Scales between a measure's rate or percentile and its points: deciles, achievement and
 * improvement, and the composite of the four categories of measures.
 *
 * <p>Steps, lines and threshold, target and stretch are {@link org.openvbc.core.clause.Schedule},
 * whose published rows {@link org.openvbc.quality.scale.PublishedSteps} reads. What several
 * weighted scores come to together is {@link org.openvbc.core.clause.Composite}.
 */
@NullMarked
package org.openvbc.quality.scale;

import org.jspecify.annotations.NullMarked;
