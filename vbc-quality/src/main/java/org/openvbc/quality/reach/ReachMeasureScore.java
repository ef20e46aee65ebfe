package org.openvbc.quality.reach;

import org.openvbc.core.quality.Score;

/**
 * The score of one measure.
 *
 * @param measure the measure, such as {@code ACR}, {@code UAMCC}, {@code TFU}, {@code DAH} or
 *     {@code CAHPS}
 * @param score its score by percentile benchmarks
 */
public record ReachMeasureScore(String measure, Score score) {}
