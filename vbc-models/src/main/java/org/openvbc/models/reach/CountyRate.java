package org.openvbc.models.reach;

import java.util.List;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.time.MemberMonths;

/**
 * The rate of one county in the rate book, with the months of the ACO's beneficiaries there.
 *
 * @param county the county
 * @param rate its rate
 * @param months the months
 */
public record CountyRate(String county, PerMemberPerMonth rate, MemberMonths months) {

  /**
   * The regional rate of an ACO: {@code sum(rate x months) / sum(months)}.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if there are no months
   */
  public static PerMemberPerMonth weighted(List<CountyRate> counties) {
    Unrounded dollars = Unrounded.ZERO;
    MemberMonths months = MemberMonths.ZERO;
    for (CountyRate each : counties) {
      dollars = dollars.plus(each.months().times(each.rate()));
      months = months.plus(each.months());
    }
    Violations.of("CountyRate")
        .require(!months.isZero(), "months", months, "above 0", ReachSource.GUIDE.citation().text())
        .throwIfInvalidPerformance();
    return months.perMember(dollars);
  }
}
