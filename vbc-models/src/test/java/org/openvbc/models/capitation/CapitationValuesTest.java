package org.openvbc.models.capitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.capitation.CapitationSamples.*;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openvbc.core.clause.ClaimsPaidBy;
import org.openvbc.core.clause.StopLimits;
import org.openvbc.core.model.LanCategory;
import org.openvbc.core.model.Traits;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.time.EnrollmentSpan;
import org.openvbc.core.time.MemberMonthTally;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.time.MonthRange;
import org.openvbc.core.time.MonthRule;

/** How terms, performance and settlements read, and what they know of themselves. */
class CapitationValuesTest {

  @Test
  void termsReadAsASentence() {
    assertThat(byCell())
        .hasToString(
            "Professional services, 2025-01 to 2025-12: professional capitation by rate cell, 3%"
                + " withheld");
    assertThat(ofPremium())
        .hasToString("Share of premium, 2025-01 to 2025-12: global capitation of 83.5% of premium");
    assertThat(specific().withAggregatingDeductible(Money.of(50_000)))
        .hasToString(
            "stop-loss 12/12, 2025-01 to 2025-12: individual 90% from $150,000.00, aggregating"
                + " deductible $50,000.00");
    assertThat(withAggregate())
        .hasToString(
            "stop-loss 12/12, 2025-01 to 2025-12: individual 100% from $150,000.00, aggregate at"
                + " 125%");
    assertThat(ofRevenue(RiskShare.Level.EACH_COHORT))
        .hasToString(
            "Medical loss ratio of 85 %, 2025-01 to 2025-12: target 85% of revenue, provider shares"
                + " 50% from 0%; losses 80% from 0%; claims paid by the payer, each cohort by"
                + " itself");
    assertThat(pool())
        .hasToString(
            "Referral pool, 2025-01 to 2025-12: budget $50.00 PMPM, providers share 0% of a surplus"
                + " and 100% of a deficit, no more than was withheld");
    assertThat(
            yearEnd()
                .leakageChargeBack(Rate.of("0.5"))
                .pooling(new Pooling(Money.of(150_000), pmpm("18.50")))
                .riskSplit(
                    RiskSplit.of(VERMONT, ClaimsPaidBy.PROVIDER)
                        .withHardStop(StopLimits.of(Rate.of("0.05"))))
                .build())
        .hasToString(
            "Year end, year end of 2025-01 to 2025-12, 50% of leakage charged back, pooling above"
                + " $150,000.00 for $18.50 PMPM, corridor 100% from 0%, 0% from 3%, at most 5%"
                + " kept, 5% borne; claims paid by the provider");
    assertThat(RetroLimit.refusing(3)).hasToString("3 months, later changes refused");
    assertThat(RetroLimit.listing(2)).hasToString("2 months, later changes listed");
    assertThat(RateCell.of("0-17", pmpm("185")).changing(month(7), pmpm("190")).toString())
        .startsWith("0-17 at $185.00 PMPM, later ");
  }

  @Test
  void performanceReadsAsASentence() {
    assertThat(cells().build())
        .hasToString("16800 member months, 2025-01 to 2025-12, risk score 1.042");
    assertThat(premium(Premium.of(Money.of(9_480_000))))
        .hasToString("12000 member months, 2025-01 to 2025-12, premium $9,480,000.00");
    assertThat(largeClaims()).hasToString("claims of $1,104,700.00, 5 members one by one");
    assertThat(practices())
        .hasToString("4 providers, 48000 member months, costs $2,444,000.00, withheld $144,000.00");
    assertThat(spent(totalCare().settle(members(5_000)), "47500000").build())
        .hasToString(
            "revenue $54,000,000.00 for 60000 member months, paid $47,500,000.00, incurred but not"
                + " paid $0.00");
  }

  @Test
  void settlementsReadAsASentence() {
    assertThat(byCell().settle(cells().build()))
        .hasToString(
            "Professional services, 2025-01 to 2025-12: capitation paid; the provider is paid"
                + " $4,647,761.10 for 16800 member months, $143,745.19 withheld");
    assertThat(specific().settle(largeClaims()))
        .hasToString(
            "stop-loss 2025-01 to 2025-12: stop-loss recovers; individual $366,030.00, aggregate"
                + " $0.00, retained $738,670.00");
    assertThat(pool().settle(practices()))
        .hasToString(
            "Referral pool, 2025-01 to 2025-12: deficit of $44,000.00; the payer pays the provider"
                + " $100,000.00");
    assertThat(
            yearEnd().build().settle(spent(totalCare().settle(members(5_000)), "47500000").build()))
        .hasToString(
            "Year end, 2025-01 to 2025-12: margin of $6,500,000.00 on revenue of $54,000,000.00,"
                + " medical loss ratio ~87.962963%; nothing moves between payer and provider");
    assertThat(
            ofRevenue(RiskShare.Level.WHOLE)
                .settle(RiskSharePerformance.of(Money.of(10_000), Money.of(9_000))))
        .hasToString(
            "Medical loss ratio of 85 %, 2025-01 to 2025-12: the provider pays the payer; $400.00");
  }

  @Test
  void paymentsNameWhoPaysWhom() {
    assertThat(pool().settle(practices()).payments())
        .hasSize(4)
        .first()
        .hasToString("payer pays Smith $15,000.00");
    assertThat(specific().settle(largeClaims()).payments())
        .singleElement()
        .hasToString("stop-loss insurer pays holder of the risk $366,030.00");
    CapitationYearSettlement year =
        yearEnd()
            .stopLoss(specific())
            .leakageChargeBack(Rate.ONE)
            .build()
            .settle(
                spent(totalCare().settle(members(5_000)), "47500000")
                    .leakage(Money.of(10))
                    .claims(largeClaims())
                    .build());
    assertThat(year.payments())
        .extracting(Object::toString)
        .containsExactly(
            "provider pays payer $10.00", "stop-loss insurer pays provider $366,030.00");
    assertThat(year.outcome()).isEqualTo(CapitationOutcomes.PROVIDER_PAYS);
    assertThat(
            specific().settle(StopLossClaims.builder().totalClaims(Money.ZERO).build()).outcome())
        .isEqualTo(CapitationOutcomes.BELOW_ATTACHMENT);
  }

  @Test
  void categoryOfTheArrangementFollows() {
    assertThat(totalCare().traits().lanCategory()).isEqualTo(LanCategory.CATEGORY_4N);
    assertThat(totalCare().withQualityLink(Traits.QualityLink.PERFORMANCE).traits().lanCategory())
        .isEqualTo(LanCategory.CATEGORY_4B);
    assertThat(byCell().withQualityLink(Traits.QualityLink.PERFORMANCE).traits().lanCategory())
        .isEqualTo(LanCategory.CATEGORY_4A);
    assertThat(ofRevenue(RiskShare.Level.WHOLE).traits().lanCategory())
        .isEqualTo(LanCategory.CATEGORY_3N);
    assertThat(totalCare().id()).hasToString("capitation.global/2025-01 to 2025-12");
    assertThat(pool().traits().twoSided()).isTrue();
    assertThat(specific().traits().twoSided()).isTrue();
    assertThat(yearEnd().build().traits().twoSided()).isTrue();
  }

  @Test
  void yearWithoutRevenueHasNoRates() {
    CapitationYearSettlement year =
        yearEnd()
            .riskSplit(RiskSplit.of(VERMONT, ClaimsPaidBy.PROVIDER))
            .build()
            .settle(
                CapitationYearPerformance.builder()
                    .revenue(Money.ZERO)
                    .memberMonths(MemberMonths.ZERO)
                    .paid(Money.of(100))
                    .incurredNotPaid(Money.ZERO)
                    .build());
    assertThat(year.margin()).isEqualTo(Money.of(-100));
    assertThat(year.marginRate()).isEmpty();
    assertThat(year.medicalLossRatio()).isEmpty();
    assertThat(year.marginPerMemberMonth()).isEmpty();
    assertThat(year.toString()).contains("loss of $100.00");
  }

  @Test
  void membershipKnowsItsCellsAndMonths() {
    Membership membership = cells().build().membership();
    assertThat(membership.of("45-64")).isEqualTo(MemberMonths.of(5_100));
    assertThat(membership).isEqualTo(cells().build().membership());
    assertThat(membership).hasSameHashCodeAs(cells().build().membership());
    assertThat(membership).isNotEqualTo(members(1).membership());
    assertThat(members(7).membership().in(month(5)).months()).isEqualTo(MonthRange.of(month(5)));
  }

  /** Diabetes from February 10, paused in May and June, ended by death on October 5. */
  @Test
  void conditionIsPaidForEachActiveMonth() {
    ConditionCase diabetes =
        ConditionCase.entered("diabetes", LocalDate.of(2025, 2, 10))
            .paused(LocalDate.of(2025, 5, 1), LocalDate.of(2025, 7, 1))
            .ended(LocalDate.of(2025, 10, 5));
    assertThat(diabetes.active())
        .containsExactly(
            EnrollmentSpan.of(LocalDate.of(2025, 2, 10), LocalDate.of(2025, 4, 30)),
            EnrollmentSpan.of(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 10, 5)));
    RateCell rate = RateCell.of("diabetes", pmpm("80"));
    ConditionMonths counts =
        new ConditionMonths(
            List.of(rate), MonthRule.midMonth(15), ConditionMonths.Duplicates.HIGHER_RATE);
    MemberMonthTally tally = counts.tally(YEAR);
    counts.add(tally, List.of(diabetes));
    Capitation contract =
        totalCare()
            .withScope(CapitationScope.CONDITION)
            .withBasis(CapitationBasis.perMember(CapitatedCategory.of("diabetes", rate)));
    // February to April, July to September.
    assertThat(contract.settle(CapitationPerformance.of(Membership.of(tally))).netPayment())
        .isEqualTo(Money.of(480));
  }

  @Test
  void divisionOfResponsibilityIsAValue() {
    DivisionOfResponsibility.Row row =
        new DivisionOfResponsibility.Row(
            "imaging", LocalDate.of(2025, 1, 1), ResponsibleParty.HOSPITAL);
    assertThat(DivisionOfResponsibility.of(row))
        .isEqualTo(DivisionOfResponsibility.of(row))
        .hasSameHashCodeAs(DivisionOfResponsibility.of(row))
        .hasToString("1 rows for 1 categories");
    assertThat(DivisionOfResponsibility.of(row).rows()).containsExactly(row);
  }
}
