package org.openvbc.quality.mips;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;

/**
 * What the final score is made of.
 *
 * @param categories the score of each scored category
 * @param complexBonus the complex patient bonus as a share of 100 points
 * @param isSmallPractice whether it is a small practice
 */
public record MipsFinalData(
    Map<MipsCategory, Score> categories, Rate complexBonus, boolean isSmallPractice) {
  /**
   * Checks the bonus.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if it is not 0 to 10 points
   */
  public MipsFinalData {
    categories = Collections.unmodifiableMap(new LinkedHashMap<>(categories));
    Violations.of("MipsFinalData")
        .require(
            complexBonus.isWithin(Rate.ZERO, Rate.of("0.10")),
            "complexBonus",
            complexBonus,
            "0 to 10 points",
            "42 CFR 414.1380(c)(3)")
        .throwIfInvalidPerformance();
  }
}
