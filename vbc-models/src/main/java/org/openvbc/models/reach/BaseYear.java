package org.openvbc.models.reach;

import org.openvbc.core.model.Violations;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;

/**
 * What the beneficiaries of one base year cost, brought to the performance year.
 *
 * <p>{@code expenditure x USPCC trend x GAF trend / normalized risk score}.
 *
 * @param year the base year
 * @param expenditure dollars per beneficiary and month then
 * @param uspccTrend adjusted FFS USPCC of the performance year over that of the base year
 * @param gafTrend the trend of geographic adjustment factors
 * @param riskScore the normalized risk score of the base year
 */
public record BaseYear(
    int year, PerMemberPerMonth expenditure, Rate uspccTrend, Rate gafTrend, Rate riskScore) {

  /**
   * Checks the signs.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if a trend or the score is not above
   *     zero, or the expenditure is negative
   */
  public BaseYear {
    String guide = ReachSource.GUIDE.citation().text();
    Violations.of("BaseYear " + year)
        .require(!expenditure.isNegative(), "expenditure", expenditure, "at least $0.00", guide)
        .require(uspccTrend.signum() > 0, "uspccTrend", uspccTrend.toFraction(), "above 0", guide)
        .require(gafTrend.signum() > 0, "gafTrend", gafTrend.toFraction(), "above 0", guide)
        .require(riskScore.signum() > 0, "riskScore", riskScore.toFraction(), "above 0", guide)
        .throwIfInvalidPerformance();
  }

  /** A base year whose rate is trended and standardized already. */
  public static BaseYear standardized(int year, PerMemberPerMonth rate) {
    return new BaseYear(year, rate, Rate.ONE, Rate.ONE, Rate.ONE);
  }

  /** The rate, trended and standardized. */
  public PerMemberPerMonth rate() {
    return expenditure.times(uspccTrend).times(gafTrend).times(Rate.ONE.dividedBy(riskScore));
  }
}
