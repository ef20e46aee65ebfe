package org.openvbc.models.episode.team;

import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.worksheet.Worksheet;

/**
 * The three baseline years of a cell in a region: mean capped standardised spending, and the trend
 * that brings the first two years to the third.
 *
 * <p>{@code benchmark price = weight1 x mean1 x trend1 + weight2 x mean2 x trend2 + weight3 x
 * mean3}
 *
 * @param mean1 mean of the oldest year
 * @param trend1 its trend to the third year
 * @param mean2 mean of the middle year
 * @param trend2 its trend to the third year
 * @param mean3 mean of the latest year
 */
public record TeamBaseline(Money mean1, Rate trend1, Money mean2, Rate trend2, Money mean3) {
  private static final String RULE = "42 CFR 512.540";

  /**
   * Checks the signs.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if a mean is negative or a trend not
   *     positive, all of it named at once
   */
  public TeamBaseline {
    Violations.of("TeamBaseline")
        .requireNotNegative("mean1", mean1, RULE)
        .require(trend1.signum() > 0, "trend1", trend1, "above 0", RULE)
        .requireNotNegative("mean2", mean2, RULE)
        .require(trend2.signum() > 0, "trend2", trend2, "above 0", RULE)
        .requireNotNegative("mean3", mean3, RULE)
        .throwIfInvalidTerms();
  }

  Unrounded benchmark(BaselineWeights weights, Worksheet sheet) {
    Unrounded first = sheet.line(TeamStep.TRENDED_YEAR_1, mean1.times(trend1));
    Unrounded second = sheet.line(TeamStep.TRENDED_YEAR_2, mean2.times(trend2));
    Unrounded third = sheet.line(TeamStep.TRENDED_YEAR_3, mean3.unrounded());
    return weights.mean(first, second, third);
  }
}
