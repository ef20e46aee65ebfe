package org.openvbc.models.capitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.openvbc.models.capitation.CapitationSamples.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvbc.core.clause.AggregateStopLoss;
import org.openvbc.core.clause.ClaimsPaidBy;
import org.openvbc.core.clause.StopLimits;
import org.openvbc.core.clause.StopLoss;
import org.openvbc.core.model.InvalidPerformanceException;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.time.MonthRange;
import org.openvbc.models.capitation.DivisionOfResponsibility.ClaimLine;
import org.openvbc.models.capitation.DivisionOfResponsibility.Row;

/** On, one cent below and one cent above each edge. */
class CapitationCliffsTest {

  // ---------------------------------------------------------------- corridors

  @ParameterizedTest
  @CsvSource({
    "102999999.99, 0.00",
    "103000000.00, 0.00",
    "103000000.01, 0.01",
    "103000000.02, 0.01",
    "107999999.99, 2500000.00",
    "108000000.00, 2500000.00",
    "108000000.01, 2500000.01",
    "97000000.01, 0.00",
    "97000000.00, 0.00",
    "96999999.99, -0.01",
    "92000000.00, -2500000.00",
    "91999999.99, -2500000.01"
  })
  void marketplaceCorridorTurnsOnItsEdges(String cost, String payment) {
    assertThat(
            share(MARKETPLACE, ClaimsPaidBy.PROVIDER)
                .settle(RiskSharePerformance.of(Money.of(100_000_000), Money.of(cost)))
                .netPayment())
        .isEqualTo(Money.of(payment));
  }

  @ParameterizedTest
  @CsvSource({
    "PROVIDER, 105000000, 2000000.00",
    "PAYER, 105000000, -3000000.00",
    "PROVIDER, 95000000, -2000000.00",
    "PAYER, 95000000, 3000000.00"
  })
  void whoPaidTheClaimsDecidesWhichPartIsPaid(ClaimsPaidBy by, String cost, String payment) {
    assertThat(
            share(VERMONT, by)
                .settle(RiskSharePerformance.of(Money.of(100_000_000), Money.of(cost)))
                .netPayment())
        .isEqualTo(Money.of(payment));
  }

  @ParameterizedTest
  @CsvSource({
    "106000000, -4800000.00",
    "106250000, -5000000.00",
    "106250001, -5000000.00",
    "120000000, -5000000.00",
    "80000000, 4000000.00"
  })
  void hardStopLimitsWhatIsBorneAndKept(String cost, String payment) {
    RiskShare share = ofRevenue(RiskShare.Level.WHOLE).withTargetShare(Rate.ONE);
    RiskShare stopped =
        share.withSplit(
            share.split().withHardStop(new StopLimits(Rate.of("0.04"), Rate.of("0.05"))));
    assertThat(
            stopped
                .settle(RiskSharePerformance.of(Money.of(100_000_000), Money.of(cost)))
                .netPayment())
        .isEqualTo(Money.of(payment));
  }

  @Test
  void withoutTargetNothingIsShared() {
    RiskShareSettlement settled =
        share(VERMONT, ClaimsPaidBy.PAYER)
            .settle(RiskSharePerformance.of(Money.ZERO, Money.of(100)));
    assertThat(settled.outcome()).isEqualTo(CapitationOutcomes.NO_TARGET);
    assertThat(settled.netPayment()).isEqualTo(Money.ZERO);
    assertThat(settled.payments()).isEmpty();
  }

  // ---------------------------------------------------------------- stop-loss

  private static StopLossClaims one(String claims) {
    return StopLossClaims.builder()
        .addMembers(MemberClaims.of("A", Money.of(claims)))
        .totalClaims(Money.of(claims))
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "149999.99, 0.00",
    "150000.00, 0.00",
    "150000.01, 0.01",
    "150000.05, 0.05",
    "499999.99, 314999.99",
    "500000.00, 315000.00",
    "500000.01, 315000.00",
    "900000, 315000.00"
  })
  void deductibleAndLimitOfOneMember(String claims, String recovery) {
    StopLossCover limited =
        cover()
            .individual(StopLoss.of(Money.of(150_000), Rate.of("0.9")).withLimit(Money.of(500_000)))
            .build();
    assertThat(limited.settle(one(claims)).netPayment()).isEqualTo(Money.of(recovery));
  }

  @Test
  void laserHoldsForItsMemberAlone() {
    StopLossCover lasered =
        specific().withLasers(Map.of("A", Money.of(400_000), "C", Money.of(500_000)));
    StopLossSettlement settled = lasered.settle(largeClaims());
    assertThat(settled.specificRecovery())
        .isEqualTo(Money.of("10800").plus(Money.of("106650")).plus(Money.of("1080")));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 366030.00, 366030.00, 0.00",
    "366029.99, 366030.00, 0.01, 366029.99",
    "366030.00, 366030.00, 0.00, 366030.00",
    "400000.00, 366030.00, 0.00, 366030.00"
  })
  void aggregatingDeductibleIsKeptOfAllRecoveries(
      String deductible, String recoveries, String specific, String kept) {
    StopLossSettlement settled =
        specific().withAggregatingDeductible(Money.of(deductible)).settle(largeClaims());
    assertThat(settled.memberRecoveries()).isEqualTo(Money.of(recoveries));
    assertThat(settled.specificRecovery()).isEqualTo(Money.of(specific));
    assertThat(settled.kept()).isEqualTo(Money.of(kept));
    assertThat(settled.eligible()).isEqualTo(Money.of(1_104_700).minus(settled.specificRecovery()));
  }

  @ParameterizedTest
  @CsvSource({
    "1249999.99, 0.00",
    "1250000.00, 0.00",
    "1250000.01, 0.01",
    "1449999.99, 199999.99",
    "1450000.00, 200000.00",
    "1450000.01, 200000.00"
  })
  void aggregateAttachesAtItsCorridorUpToTheMost(String claims, String recovery) {
    StopLossCover aggregate =
        cover()
            .aggregate(
                new AggregateStopLoss(
                    Rate.of("1.25"), Money.of(500_000), Optional.of(Money.of(200_000))))
            .build();
    StopLossClaims year =
        StopLossClaims.builder()
            .totalClaims(Money.of(claims))
            .expected(PerMemberPerMonth.of("500"), MemberMonths.of(2_000))
            .build();
    assertThat(aggregate.settle(year).netPayment()).isEqualTo(Money.of(recovery));
  }

  @Test
  void attachmentIsNeverBelowTheLeast() {
    StopLossCover aggregate =
        cover()
            .aggregate(new AggregateStopLoss(Rate.of("1.25"), Money.of(500_000), Optional.empty()))
            .build();
    StopLossClaims year =
        StopLossClaims.builder()
            .totalClaims(Money.of(500_001))
            .expected(PerMemberPerMonth.of("500"), MemberMonths.of(1))
            .build();
    assertThat(aggregate.settle(year).netPayment()).isEqualTo(Money.of(1));
  }

  @ParameterizedTest
  @CsvSource({
    "12/12, 2025-01-01, 2025-12-31, true",
    "12/12, 2024-12-31, 2025-06-01, false",
    "12/12, 2025-12-31, 2026-01-01, false",
    "12/15, 2025-12-31, 2026-03-31, true",
    "12/15, 2025-12-31, 2026-04-01, false",
    "12/15, 2026-01-01, 2026-02-01, false",
    "15/12, 2024-10-01, 2025-01-01, true",
    "15/12, 2024-09-30, 2025-01-01, false",
    "15/12, 2024-10-01, 2024-12-31, false",
    "paid, 2020-01-01, 2025-12-31, true",
    "paid, 2025-12-01, 2026-01-01, false"
  })
  void claimsCountByCareAndPayment(
      String basis, LocalDate incurred, LocalDate paid, boolean counts) {
    StopLossBasis terms =
        switch (basis) {
          case "12/12" -> StopLossBasis.of12And12();
          case "12/15" -> StopLossBasis.runOut(3);
          case "15/12" -> StopLossBasis.runIn(3);
          default -> StopLossBasis.paid();
        };
    assertThat(terms).hasToString(basis);
    assertThat(terms.counts(LocalDate.of(2025, 1, 1), incurred, paid)).isEqualTo(counts);
  }

  @ParameterizedTest
  @CsvSource({"150000, 0.00", "150000.01, 0.01", "149999.99, 0.00"})
  void poolingTakesOffWhatLiesAboveThePoint(String claims, String excess) {
    Pooling pooling = new Pooling(Money.of(150_000), pmpm("18.50"));
    assertThat(pooling.excess(one(claims).members())).isEqualTo(Money.of(excess));
  }

  @Test
  void experienceHoldsTheChargeInPlaceOfTheExcess() {
    Pooling pooling = new Pooling(Money.of(150_000), pmpm("18.50"));
    // 1,104,700 less 262,000 + 118,500 + 25,000 + 1,200, over 1,000 member months, plus 18.50
    assertThat(pooling.experience(largeClaims(), MemberMonths.of(1_000))).isEqualTo(pmpm("716.50"));
  }

  // ---------------------------------------------------------------- pool

  private static Money poolPays(RiskPool pool, String costs) {
    return pool.settle(
            RiskPoolPerformance.builder()
                .addProviders(practice("A", 100, "240000", "10000", costs))
                .build())
        .netPayment();
  }

  @ParameterizedTest
  @CsvSource({
    "59999.99, 10000.00",
    "60000.00, 10000.00",
    "60000.01, 9999.99",
    "69999.99, 0.01",
    "70000.00, 0.00",
    "70000.01, 0.00",
    "90000, 0.00"
  })
  void poolTakesNoMoreThanTheWithhold(String costs, String returned) {
    assertThat(poolPays(pool(), costs)).isEqualTo(Money.of(returned));
  }

  @ParameterizedTest
  @CsvSource({
    "40000, 20000.00",
    "59999.98, 10000.01",
    "0, 25000.00",
    "100000, -10000.00",
    "120000, -15000.00",
    "200000, -15000.00"
  })
  void poolSharesSurplusAndDeficitWithinLimits(String costs, String paid) {
    RiskPool shared =
        pool()
            .withSurplusShare(Rate.of("0.5"))
            .withDeficitShare(Rate.of("0.5"))
            .withDeficitLimitedToWithhold(false)
            .withSurplusLimit(Money.of(15_000))
            .withDeficitLimit(Money.of(25_000));
    assertThat(poolPays(shared, costs)).isEqualTo(Money.of(paid));
  }

  @Test
  void poolWithoutWithholdIsSplitByMemberMonths() {
    RiskPoolSettlement settled =
        pool()
            .withSurplusShare(Rate.ONE)
            .settle(
                RiskPoolPerformance.builder()
                    .addProviders(practice("A", 100, "0", "0", "50000"))
                    .addProviders(practice("B", 200, "0", "0", "120000"))
                    .stopLossPremium(Money.of(4_000))
                    .stopLossRecoveries(Money.of(1_000))
                    .build());
    assertThat(settled.netPayment()).isEqualTo(Money.of(7_000));
    assertThat(settled.parts())
        .extracting(RiskPoolSettlement.Part::payment)
        .containsExactly(Money.of("2333.33"), Money.of("4666.67"));
  }

  // ---------------------------------------------------------------- payment

  @Test
  void rateHoldsFromItsMonthOn() {
    RateCell cell = RateCell.of(ALL, pmpm("900")).changing(month(7), pmpm("930"));
    Capitation contract =
        totalCare()
            .withBasis(CapitationBasis.perMember(CapitatedCategory.of("all services", cell)));
    assertThat(cell.rateIn(month(6))).isEqualTo(pmpm("900"));
    assertThat(cell.rateIn(month(7))).isEqualTo(pmpm("930"));
    assertThat(contract.settle(members(10)).netPayment())
        .isEqualTo(Money.of(10 * 6 * 900 + 10 * 6 * 930));
  }

  @Test
  void eachMonthAndCategoryIsRoundedWhereTheyAreLines() {
    RateCell cell = RateCell.of(ALL, pmpm("0.333333"));
    CapitatedCategory category = CapitatedCategory.of("all services", cell);
    Capitation byLine = partial().withBasis(CapitationBasis.perMonthAndCategory(category));
    Capitation whole = partial().withBasis(CapitationBasis.perMember(category));
    assertThat(byLine.settle(members(1)).netPayment()).isEqualTo(Money.of("3.96"));
    assertThat(whole.settle(members(1)).netPayment()).isEqualTo(Money.of("4.00"));
  }

  @Test
  void premiumIsSharedAfterDeductions() {
    Premium premium =
        Premium.of(Money.of(10_000_000))
            .less("taxes", Money.of(400_000))
            .less("broker", Money.of(120_000));
    assertThat(ofPremium().settle(premium(premium)).netPayment()).isEqualTo(Money.of(7_915_800));
  }

  // ---------------------------------------------------------------- earlier months

  private static CapitationPerformance monthOf(int month, long members) {
    return CapitationPerformance.of(
        Membership.ofMembers(MonthRange.of(month(month)), ALL, members));
  }

  private static RetroChange change(int month, int received, long before, long after) {
    return new RetroChange(month(received), monthOf(month, before), monthOf(month, after));
  }

  @Test
  void changeExactlyAtTheLimitIsPaidAndOneMonthLaterIsRefused() {
    Capitation contract = totalCare().withRetroLimit(RetroLimit.refusing(3));
    CapitationPerformance inTime = monthOf(5, 100).withRetroChanges(List.of(change(2, 5, 100, 98)));
    assertThat(contract.settle(inTime).retroAdjustment()).isEqualTo(Money.of(-1_800));

    CapitationPerformance late = monthOf(6, 100).withRetroChanges(List.of(change(2, 6, 100, 98)));
    assertThatExceptionOfType(InvalidPerformanceException.class)
        .isThrownBy(() -> contract.settle(late))
        .withMessage(
            "CapitationPerformance: retroChanges is 2025-02, received 2025-06, must be received at"
                + " most 3 months after the month (limit on retroactive changes)");
  }

  @Test
  void lateChangeIsListedAndNotPaidWhereTheContractSaysSo() {
    Capitation contract = totalCare().withRetroLimit(RetroLimit.listing(3));
    RetroChange late = change(2, 6, 100, 98);
    RetroChange inTime = change(3, 6, 100, 101);
    CapitationSettlement settled =
        contract.settle(monthOf(6, 100).withRetroChanges(List.of(late, inTime)));
    assertThat(settled.notPaid()).containsExactly(late);
    assertThat(settled.retroAdjustment()).isEqualTo(Money.of(900));
    assertThat(settled.netPayment()).isEqualTo(Money.of(90_900));
    assertThat(settled.toString()).endsWith("not paid, too late: [2025-02, received 2025-06]");
  }

  @Test
  void changedMonthIsPaidAtItsOwnRate() {
    Capitation contract =
        totalCare()
            .withBasis(
                CapitationBasis.perMember(
                    CapitatedCategory.of(
                        "all services",
                        RateCell.of(ALL, pmpm("900")).changing(month(4), pmpm("930")))))
            .withRetroLimit(RetroLimit.refusing(3));
    CapitationPerformance april = monthOf(4, 100).withRetroChanges(List.of(change(3, 4, 100, 101)));
    assertThat(contract.settle(april).retroAdjustment()).isEqualTo(Money.of(900));
  }

  @Test
  void changesThatTakeBackMoreThanIsPaidAreOwed() {
    Capitation contract = totalCare().withRetroLimit(RetroLimit.refusing(3));
    CapitationSettlement settled =
        contract.settle(monthOf(4, 1).withRetroChanges(List.of(change(3, 4, 100, 50))));
    assertThat(settled.outcome()).isEqualTo(CapitationOutcomes.TAKEN_BACK);
    assertThat(settled.netPayment()).isEqualTo(Money.of(-44_100));
    assertThat(settled.payments()).hasSize(1);
  }

  @Test
  void nobodyToPayForIsAnOutcome() {
    assertThat(totalCare().settle(members(0)).outcome())
        .isEqualTo(CapitationOutcomes.NOTHING_TO_PAY);
  }

  // ---------------------------------------------------------------- responsibility

  @Test
  void serviceFallsToThePartyOfItsDay() {
    LocalDate july = LocalDate.of(2025, 7, 1);
    DivisionOfResponsibility matrix =
        DivisionOfResponsibility.of(
            new Row("imaging", july, ResponsibleParty.MEDICAL_GROUP),
            new Row("imaging", july.minusMonths(6), ResponsibleParty.HOSPITAL),
            new Row("inpatient", july.minusMonths(6), ResponsibleParty.SHARED_POOL));
    assertThat(matrix.partyOf("imaging", july)).contains(ResponsibleParty.MEDICAL_GROUP);
    assertThat(matrix.partyOf("imaging", july.minusDays(1))).contains(ResponsibleParty.HOSPITAL);
    assertThat(matrix.partyOf("imaging", LocalDate.of(2024, 12, 31))).isEmpty();
    DividedClaims divided =
        matrix.divide(
            List.of(
                new ClaimLine("imaging", july, Money.of(300)),
                new ClaimLine("inpatient", july, Money.of(9_000)),
                new ClaimLine("imaging", LocalDate.of(2024, 12, 31), Money.of(40)),
                new ClaimLine("hearing aids", july, Money.of(5)),
                new ClaimLine("hearing aids", july, Money.of(6))));
    assertThat(divided.of(ResponsibleParty.MEDICAL_GROUP)).isEqualTo(Money.of(300));
    assertThat(divided.of(ResponsibleParty.SHARED_POOL)).isEqualTo(Money.of(9_000));
    assertThat(divided.of(ResponsibleParty.HOSPITAL)).isEqualTo(Money.ZERO);
    assertThat(divided.of(ResponsibleParty.PLAN)).isEqualTo(Money.of(51));
    assertThat(divided.unmapped()).isEqualTo(Money.of(51));
    assertThat(divided.total()).isEqualTo(Money.of(9_351));
    assertThat(divided.warnings())
        .containsExactly(
            "\"imaging\" has no row before 2025-01-01: earlier claims stay with the plan",
            "\"hearing aids\" has no row: its claims stay with the plan");
  }
}
