package org.openvbc.models.episode.team;

import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;

/**
 * How much each of the three baseline years weighs in a benchmark price.
 *
 * @param year1 the weight of the oldest year
 * @param year2 the weight of the middle year
 * @param year3 the weight of the latest year
 */
public record BaselineWeights(Rate year1, Rate year2, Rate year3) {
  private static final String RULE = "42 CFR 512.540";

  /**
   * Checks the weights.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if one is not a share, or they do not add
   *     up to 100 %
   */
  public BaselineWeights {
    Rate sum = year1.plus(year2).plus(year3);
    Violations.of("BaselineWeights")
        .requireShare("year1", year1, RULE)
        .requireShare("year2", year2, RULE)
        .requireShare("year3", year3, RULE)
        .require(sum.equals(Rate.ONE), "sum of the weights", sum, "100%", RULE)
        .throwIfInvalidTerms();
  }

  /** Weights from decimal fractions, the oldest year first. */
  public static BaselineWeights of(String year1, String year2, String year3) {
    return new BaselineWeights(Rate.of(year1), Rate.of(year2), Rate.of(year3));
  }

  Unrounded mean(Unrounded first, Unrounded second, Unrounded third) {
    return first.times(year1).plus(second.times(year2)).plus(third.times(year3));
  }

  /** Reads as in "17%, 33%, 50%". */
  @Override
  public String toString() {
    return year1 + ", " + year2 + ", " + year3;
  }
}
