package org.openvbc.models.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openvbc.core.clause.ClaimsPaidBy;
import org.openvbc.core.clause.Corridor;
import org.openvbc.core.clause.Withhold;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.time.EnrollmentSpan;
import org.openvbc.core.time.MemberMonthTally;
import org.openvbc.core.time.MonthRange;
import org.openvbc.core.time.MonthRule;
import org.openvbc.models.capitation.CapitatedCategory;
import org.openvbc.models.capitation.Capitation;
import org.openvbc.models.capitation.CapitationBasis;
import org.openvbc.models.capitation.CapitationPerformance;
import org.openvbc.models.capitation.CapitationScope;
import org.openvbc.models.capitation.CapitationSettlement;
import org.openvbc.models.capitation.CapitationYear;
import org.openvbc.models.capitation.CapitationYearPerformance;
import org.openvbc.models.capitation.Membership;
import org.openvbc.models.capitation.RateCell;
import org.openvbc.models.capitation.RiskSplit;

/** What a user of the jars writes: from a roster to a payment and a year end. */
class CapitationFromOutsideTest {
  private static final MonthRange YEAR = MonthRange.ofYear(2025);

  @Test
  void rosterBecomesPaymentBecomesYearEnd() {
    Capitation contract =
        Capitation.builder()
            .name("Clinic on Main Street")
            .period(YEAR)
            .scope(CapitationScope.PRIMARY_CARE)
            .basis(
                CapitationBasis.perMember(
                    CapitatedCategory.of(
                        "primary care",
                        RateCell.of("child", PerMemberPerMonth.of("21.50")),
                        RateCell.of("adult", PerMemberPerMonth.of("34")))))
            .withhold(new Withhold(Rate.ofPercent("5")))
            .build();

    MemberMonthTally roster =
        MemberMonthTally.of(MonthRule.midMonth(15), YEAR, List.of("child", "adult"));
    roster.addMember(
        roster.cell("child"),
        List.of(EnrollmentSpan.of(LocalDate.of(2025, 3, 16), LocalDate.of(2025, 12, 31))));
    roster.addMember(
        roster.cell("adult"),
        List.of(EnrollmentSpan.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 6, 10))));

    CapitationSettlement paid = contract.settle(CapitationPerformance.of(Membership.of(roster)));
    // 9 months at 21.50 and 5 at 34, less 5 %
    assertThat(paid.gross()).isEqualTo(Money.of("363.50"));
    assertThat(paid.netPayment()).isEqualTo(Money.of("345.32"));

    CapitationYear yearEnd =
        CapitationYear.builder()
            .name("Clinic on Main Street")
            .period(YEAR)
            .riskSplit(
                RiskSplit.of(
                    Corridor.of(Corridor.Band.of("0", "1"), Corridor.Band.of("0.10", "0.5")),
                    ClaimsPaidBy.PROVIDER))
            .build();
    assertThat(
            yearEnd
                .settle(
                    CapitationYearPerformance.builder()
                        .capitation(paid)
                        .withholdEarnedBack(Rate.ofPercent("100"))
                        .paid(Money.of("290.80"))
                        .incurredNotPaid(Money.ZERO)
                        .build())
                .margin())
        // 72.70 is 20 % of revenue: the first 10 % whole, of the next 10 % half
        .isEqualTo(Money.of("54.52"));
  }
}
