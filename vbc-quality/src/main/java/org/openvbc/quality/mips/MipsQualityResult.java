package org.openvbc.quality.mips;

import java.util.List;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;

/**
 * What the quality category came to.
 *
 * @param measures every measure with its points or why it is left out
 * @param points achievement points of the measures that count
 * @param available points available
 * @param achievement the achievement percentage without bonuses, to compare next year
 * @param score the category score
 */
public record MipsQualityResult(
    List<MipsMeasureScore> measures, Rate points, long available, Rate achievement, Score score) {
  /** Copies the measures. */
  public MipsQualityResult {
    measures = List.copyOf(measures);
  }
}
