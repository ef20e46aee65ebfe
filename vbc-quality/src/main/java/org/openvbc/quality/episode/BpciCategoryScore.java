package org.openvbc.quality.episode;

import org.openvbc.core.model.Violations;
import org.openvbc.core.quality.Score;

/**
 * What an Episode Initiator of BPCI Advanced scored in one clinical episode category.
 *
 * @param category the category, such as {@code "Sepsis"}
 * @param episodes its episodes in the performance period, at least 0
 * @param score its quality score, 0 to 100 %
 */
public record BpciCategoryScore(String category, long episodes, Score score) {
  /**
   * Checks name and count.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if the name is blank or the count
   *     negative
   */
  public BpciCategoryScore {
    Violations.of("BpciCategoryScore")
        .require(!category.isBlank(), "category", "blank", "a name", BpciQualityParameters.SOURCE)
        .require(episodes >= 0, "episodes", episodes, "at least 0", BpciQualityParameters.SOURCE)
        .throwIfInvalidPerformance();
  }

  /** A category with its episodes and a score between 0 and 100, such as {@code "80"}. */
  public static BpciCategoryScore of(String category, long episodes, String score) {
    return new BpciCategoryScore(category, episodes, Score.ofPercent(score));
  }
}
