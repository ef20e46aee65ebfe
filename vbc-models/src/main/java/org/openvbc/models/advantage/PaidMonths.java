package org.openvbc.models.advantage;

import org.openvbc.core.model.Violations;

/**
 * Member months of one county at one risk score, for which CMS pays.
 *
 * @param county the name of the county
 * @param risk the risk score, or the raw scores that it is made from
 * @param months how many member months; each is paid the same amount
 */
public record PaidMonths(String county, MemberRisk risk, long months) {
  /**
   * Checks the number of months.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if there are none
   */
  public PaidMonths {
    Violations.of("PaidMonths")
        .require(months > 0, "months", months, "at least 1", "months are counted")
        .throwIfInvalidPerformance();
  }

  /** Months at a risk score that is paid. */
  public static PaidMonths of(String county, String paidScore, long months) {
    return new PaidMonths(county, MemberRisk.paid(paidScore), months);
  }
}
