package org.openvbc.quality.episode;

import java.math.BigDecimal;

/**
 * The composite quality score of a hospital and its category.
 *
 * <p>{@link #category()} is what a settlement turns on, {@link #points()} the exact score.
 *
 * @param terms the rule that was applied
 * @param performance what happened
 * @param complications the points of the complication measure
 * @param hcahps the points of patient experience
 * @param proPoints the points for submitting patient-reported outcomes
 * @param points the composite quality score: the sum, at most 20
 * @param category what the score amounts to
 */
public record CjrQualityResult(
    CjrCompositeQuality terms,
    CjrQualityPerformance performance,
    MeasurePoints complications,
    MeasurePoints hcahps,
    BigDecimal proPoints,
    BigDecimal points,
    CjrCategory category) {

  /**
   * The points of one measure.
   *
   * @param performance for the percentile, or for a missing value
   * @param improvement for the rise over the year before
   */
  public record MeasurePoints(BigDecimal performance, BigDecimal improvement) {
    /** Both together. */
    public BigDecimal sum() {
      return performance.add(improvement);
    }
  }

  /** Whether savings can be paid at all. */
  public boolean isEligible() {
    return category.isEligible();
  }

  /** One sentence: score, category, eligibility. */
  @Override
  public String toString() {
    return "CJR composite quality score of "
        + shown(points)
        + " points: "
        + category.label()
        + (isEligible() ? ", eligible" : ", not eligible")
        + " for a reconciliation payment";
  }

  private static String shown(BigDecimal points) {
    return points.signum() == 0 ? "0" : points.stripTrailingZeros().toPlainString();
  }
}
