package org.openvbc.models.reach;

import org.openvbc.core.model.Violations;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.time.MemberMonths;

/**
 * The beneficiaries of one entitlement category in one month.
 *
 * @param category the entitlement category
 * @param months their months
 * @param benchmark the prospective, risk-adjusted benchmark, as CMS estimates it for payment
 * @param advancedServices look-back dollars of the services that advanced payments (APO) are for
 */
public record CapitationCell(
    Entitlement category,
    MemberMonths months,
    PerMemberPerMonth benchmark,
    PerMemberPerMonth advancedServices) {

  /**
   * Checks the signs.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if dollars are negative
   */
  public CapitationCell {
    String workbook = ReachSource.WORKBOOK.citation().text();
    Violations.of("CapitationCell " + category.label())
        .require(!benchmark.isNegative(), "benchmark", benchmark, "at least $0.00", workbook)
        .require(
            !advancedServices.isNegative(),
            "advancedServices",
            advancedServices,
            "at least $0.00",
            workbook)
        .throwIfInvalidPerformance();
  }

  /** A cell without advanced payments. */
  public static CapitationCell of(
      Entitlement category, MemberMonths months, PerMemberPerMonth benchmark) {
    return new CapitationCell(category, months, benchmark, PerMemberPerMonth.ZERO);
  }
}
