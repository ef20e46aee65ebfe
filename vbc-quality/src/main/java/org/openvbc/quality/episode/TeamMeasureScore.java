package org.openvbc.quality.episode;

import java.util.Optional;
import org.openvbc.core.quality.Score;

/**
 * What a hospital scored on one measure, or that its data were insufficient.
 *
 * @param measure the measure's number in the CMS Measures Inventory Tool
 * @param scaled the scaled score, 0 to 100 %: the hospital's percentile in the national
 *     distribution of the baseline year; empty with insufficient data
 */
public record TeamMeasureScore(int measure, Optional<Score> scaled) {
  /** A scaled score between 0 and 100, such as {@code "72"}. */
  public static TeamMeasureScore scored(int measure, String scaled) {
    return new TeamMeasureScore(measure, Optional.of(Score.ofPercent(scaled)));
  }

  /** Too little data to score the measure. */
  public static TeamMeasureScore insufficient(int measure) {
    return new TeamMeasureScore(measure, Optional.empty());
  }
}
