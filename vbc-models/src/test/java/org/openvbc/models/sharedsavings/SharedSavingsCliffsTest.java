package org.openvbc.models.sharedsavings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openvbc.models.sharedsavings.SharedSavingsSamples.*;
import static org.openvbc.models.sharedsavings.WithholdSamples.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvbc.core.actuarial.Credibility;
import org.openvbc.core.actuarial.InterimRun;
import org.openvbc.core.actuarial.LargeClaimLimit;
import org.openvbc.core.actuarial.LargeClaimLimit.Order;
import org.openvbc.core.actuarial.MemberClaims;
import org.openvbc.core.clause.Collar;
import org.openvbc.core.clause.LossShare;
import org.openvbc.core.clause.Schedule;
import org.openvbc.core.clause.Withhold;
import org.openvbc.core.model.InvalidPerformanceException;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.models.sharedsavings.SavingsDistribution.Distributed;
import org.openvbc.models.sharedsavings.WithholdPerformance.Tranche;

/** On, one cent below and one cent above each threshold, cap, gate and floor. */
class SharedSavingsCliffsTest {
  private static final Rate TWO = Rate.of("0.02");

  @ParameterizedTest
  @CsvSource({
    "MEETS, 9799999.99, 100000.01",
    "MEETS, 9800000, 100000",
    "MEETS, 9800000.01, 0",
    "MEETS, 10000000, 0",
    "MEETS, 10199999.99, 0",
    "MEETS, 10200000, -80000",
    "MEETS, 10200000.01, -80000",
    "EXCEEDS, 9799999.99, 100000.01",
    "EXCEEDS, 9800000, 0",
    "EXCEEDS, 10200000, 0",
    "EXCEEDS, 10200000.01, -80000",
  })
  void oneCentDecidesOverTheThreshold(Threshold.Test test, String actual, String paid) {
    Threshold threshold = new Threshold(Threshold.Mode.FIRST_DOLLAR, TWO, test);
    SharedSavings contract =
        plain("10000000")
            .withSavings(SavingsShare.of(threshold, SharingRate.fixed(Rate.of("0.5"))))
            .withLosses(LossTerms.of(threshold, LossShare.fixed(Rate.of("0.4"))));
    assertThat(contract.settle(cost(actual)).netPayment()).isEqualTo(dollars(paid));
  }

  @ParameterizedTest
  @CsvSource({
    "9600000, 200000.00, false",
    "9000000, 500000.00, false",
    "8999999.98, 500000.00, true",
    "1, 500000.00, true",
  })
  void theCapLimitsThePaymentNotTheSavings(String actual, String paid, boolean capped) {
    SharedSavings contract =
        plain("10000000").withSavings(plain("10000000").savings().cappedAt(Rate.of("0.05")));
    SharedSavingsSettlement settled = contract.settle(cost(actual));
    assertThat(settled.netPayment()).isEqualTo(dollars(paid));
    assertThat(settled.sharing().isCapped()).isEqualTo(capped);
  }

  @ParameterizedTest
  @CsvSource({
    // 40 % less up to half of it, 25 % at least: 1 - 0.5 x 0.75 reaches the floor
    "1, -250000",
    "0.75, -250000",
    "0.74, -252000",
    "0, -400000",
  })
  void betterQualityLessensTheShareOfLossesToItsFloor(String score, String paid) {
    SharedSavings contract = twoSided("10000000");
    LossTerms uncapped =
        LossTerms.of(contract.losses().orElseThrow().threshold(), contract.losses().get().share());
    assertThat(contract.withLosses(uncapped).settle(cost("11000000", score)).netPayment())
        .isEqualTo(dollars(paid));
  }

  @Test
  void lossesAreCappedAtARateOfTheTarget() {
    assertThat(twoSided("10000000").settle(cost("11250000", "0")).netPayment())
        .isEqualTo(dollars("-500000"));
    assertThat(twoSided("10000000").settle(cost("19000000", "0")).netPayment())
        .isEqualTo(dollars("-500000"));
  }

  @ParameterizedTest
  @CsvSource({
    "0.8, true, 9000000, 500000, shared savings earned",
    "0.796, true, 9000000, 0, savings not shared: the quality gate is not met",
    "0.796, false, 9000000, 0, savings not shared: the quality gate is not met",
    "0.8, true, 11000000, -250000, shared losses owed",
    "0.796, true, 11000000, -400000, shared losses owed",
    "0.796, false, 11000000, -250000, shared losses owed",
  })
  void theGateTakesSavingsAndWhereAgreedRaisesTheLossShare(
      String score, boolean affectsLosses, String actual, String paid, String reason) {
    SharedSavings contract =
        plain("10000000")
            .withLosses(
                LossTerms.of(
                    Threshold.NONE,
                    new LossShare(Rate.of("0.4"), Rate.ONE, Rate.of("0.25"), Rate.ONE)))
            .withQualityGate(new QualityGate(Score.of("0.8"), affectsLosses));
    SharedSavingsSettlement settled = contract.settle(cost(actual, score));
    assertThat(settled.netPayment()).isEqualTo(dollars(paid));
    assertThat(settled.outcome().reason()).isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource({"0.599, 0", "0.6, 250000", "0.799, 250000", "0.8, 500000", "1, 500000"})
  void aLadderGivesNothingBelowItsLowestRung(String score, String paid) {
    Schedule ladder =
        Schedule.steps(Schedule.Point.of("0.6", "0.5"), Schedule.Point.of("0.8", "1"));
    SharedSavings contract =
        plain("10000000")
            .withSavings(
                SavingsShare.of(Threshold.NONE, SharingRate.multiplied(Rate.of("0.5"), ladder)));
    assertThat(contract.settle(cost("9000000", score)).netPayment()).isEqualTo(dollars(paid));
  }

  @Test
  void onTheTargetThereIsNothingToShare() {
    SharedSavingsSettlement settled =
        twoSided("10000000")
            .withSavings(SavingsShare.of(Threshold.NONE, SharingRate.fixed(Rate.ONE)))
            .settle(cost("10000000", "1"));
    assertThat(settled.outcome()).isEqualTo(SharedSavingsOutcomes.ON_TARGET);
    assertThat(settled.isThresholdMet()).isFalse();
    assertThat(settled.netPayment()).isEqualTo(Money.ZERO);
  }

  @Test
  void aTargetOfZeroHasNoRateAndSettlesNothing() {
    SharedSavingsSettlement settled =
        twoSided("0").settle(cost("5", "1").withInterimPayments(dollars("100")));
    assertThat(settled.outcome()).isEqualTo(SharedSavingsOutcomes.RATE_UNDEFINED);
    assertThat(settled.savingsRate()).isEmpty();
    assertThat(settled.earned()).isEqualTo(Money.ZERO);
    assertThat(settled.owed()).isEqualTo(Money.ZERO);
    assertThat(settled.netPayment()).isEqualTo(dollars("-100"));
  }

  @ParameterizedTest
  @CsvSource({"4999, 0", "5000, 500000"})
  void aGroupBelowTheMinimumIsNotSettled(long members, String paid) {
    SharedSavings contract =
        plain("10000000").withMinimumMembers(MinimumMembers.orNoSettlement(5_000));
    SharedSavingsSettlement settled = contract.settle(cost("9000000").withMembers(members));
    assertThat(settled.netPayment()).isEqualTo(dollars(paid));
    assertThat(settled.outcome().reason())
        .isEqualTo(
            members < 5_000
                ? "no settlement: the group is below the minimum of members"
                : "shared savings earned");
  }

  @ParameterizedTest
  @CsvSource({"4499, 451.6288", "4500, 440"})
  void aSmallGroupIsBlendedWithTheBook(long members, String target) {
    Blend blend =
        Blend.byCredibility(
            Credibility.limitedFluctuation(Rate.of(4_500, 1), Rate.of(12_000, 1)), pmpm("470"));
    BaseYear own = base(2024, "440", "1", "1").withTrend(Rate.ONE);
    SharedSavings contract =
        plain(HistoricalTarget.builder().addBaseYears(own).credibility(blend).build())
            .withMinimumMembers(MinimumMembers.orBlend(4_500));
    SharedSavingsSettlement settled =
        contract.settle(cost("1").withRiskScore(risk("1")).withMembers(members));
    assertThat(
            settled
                .targetPerMember()
                .orElseThrow()
                .amount()
                .toBigDecimal(4, java.math.RoundingMode.HALF_UP))
        .isEqualByComparingTo(target);
    assertThat(settled.credibility().isPresent()).isEqualTo(members < 4_500);
    assertThat(settled.toString().contains("credibility")).isEqualTo(members < 4_500);
  }

  @Test
  void withoutAMinimumTheBlendAlwaysHolds() {
    BaseYear own = base(2024, "440", "1", "1").withTrend(Rate.ONE);
    SharedSavings contract =
        plain(
            HistoricalTarget.builder()
                .addBaseYears(own)
                .credibility(Blend.of("0.5", "460"))
                .discount(Rate.of("0.02"))
                .build());
    assertThat(contract.settle(cost("1").withRiskScore(risk("1"))).targetPerMember())
        .contains(pmpm("441"));
  }

  @Test
  void theRiskMoveStaysWithinItsCollar() {
    BaseYear own =
        base(2024, "100", "1", "1")
            .withTrend(Rate.ONE)
            .withFactors(AdjustmentFactor.of("area", "1.1"));
    HistoricalTarget target =
        HistoricalTarget.builder()
            .addBaseYears(own)
            .riskCollar(Collar.symmetric(Rate.of("0.03")))
            .build();
    for (String[] each :
        new String[][] {
          {"1.02", "112.2"}, {"1.03", "113.3"}, {"1.0301", "113.3"}, {"0.96", "106.7"}
        }) {
      assertThat(plain(target).settle(cost("1").withRiskScore(risk(each[0]))).targetPerMember())
          .contains(pmpm(each[1]));
    }
  }

  @Test
  void theOrderOfTruncationAndCompletionMatters() {
    List<MemberClaims> members =
        List.of(
            MemberClaims.ofYear(dollars("200000")),
            MemberClaims.ofYear(dollars("90000")),
            new MemberClaims(dollars("60000"), 6));
    LargeClaimLimit limit = LargeClaimLimit.of(dollars("100000"));
    Rate complete = Rate.of("0.8");
    assertThat(
            ClaimCosts.cut(limit, members, complete, Order.TRUNCATE_THEN_COMPLETE)
                .incurred(Order.TRUNCATE_THEN_COMPLETE))
        .isEqualTo(dollars("312500").unrounded());
    assertThat(
            ClaimCosts.cut(limit, members, complete, Order.COMPLETE_THEN_TRUNCATE)
                .incurred(Order.COMPLETE_THEN_TRUNCATE))
        .isEqualTo(dollars("275000").unrounded());
    assertThat(
            ClaimCosts.cut(limit.byMonths(), members, complete, Order.COMPLETE_THEN_TRUNCATE)
                .incurred(Order.COMPLETE_THEN_TRUNCATE))
        .isEqualTo(dollars("250000").unrounded());
  }

  // ---------------------------------------------------------------- fees, deficits, interim

  @ParameterizedTest
  @CsvSource({
    // earned 100000 less half of the fees
    "150000, 25000, 0, 0",
    "200000, 0, 0, 0",
    "250000, 0, 0, 25000",
  })
  void feesTakeNoMoreThanIsEarnedAndTheRestIsDroppedOrCarried(
      String fees, String paid, String dropped, String carried) {
    SharedSavings contract =
        plain("10000000").withFeeTreatment(FeeTreatment.offset(Rate.of("0.5")));
    SharedSavingsPerformance year = cost("9800000").withCareCoordinationFees(dollars(fees));
    assertThat(contract.settle(year).netPayment()).isEqualTo(dollars(paid));
    assertThat(contract.settle(year).closingDeficit()).isEqualTo(dollars(dropped));
    SharedSavingsSettlement settled =
        contract.withFeeTreatment(FeeTreatment.offsetCarried(Rate.of("0.5"))).settle(year);
    assertThat(settled.netPayment()).isEqualTo(dollars(paid));
    assertThat(settled.closingDeficit()).isEqualTo(dollars(carried));
  }

  @Test
  void nothingIsOffsetInAYearOfLosses() {
    SharedSavingsSettlement settled =
        plain("10000000")
            .withFeeTreatment(FeeTreatment.offsetCarried(Rate.ONE))
            .settle(cost("11000000").withCareCoordinationFees(dollars("5")));
    assertThat(settled.closingDeficit()).isEqualTo(Money.ZERO);
    assertThat(settled.outcome()).isEqualTo(SharedSavingsOutcomes.LOSSES_NOT_SHARED);
    assertThat(settled.payerNet()).isEqualTo(dollars("-1000005").unrounded());
  }

  @ParameterizedTest
  @CsvSource({
    "0, 100000, 0",
    "99999.99, 0.01, 0",
    "100000, 0, 0",
    "130000, 0, 30000",
  })
  void anOldDeficitIsServedFirst(String opening, String paid, String closing) {
    SharedSavingsSettlement settled =
        plain("10000000")
            .withCarryForward(new CarryForward(Rate.ZERO))
            .settle(cost("9800000").withOpeningDeficit(dollars(opening)));
    assertThat(settled.netPayment()).isEqualTo(dollars(paid));
    assertThat(settled.closingDeficit()).isEqualTo(dollars(closing));
    assertThat(settled.earned()).isEqualTo(dollars("100000"));
  }

  @Test
  void aYearOfLossesAddsItsPartToTheDeficit() {
    SharedSavingsSettlement settled =
        plain("10000000")
            .withCarryForward(new CarryForward(Rate.of("0.5")))
            .settle(cost("10100000.01").withOpeningDeficit(dollars("7")));
    assertThat(settled.closingDeficit()).isEqualTo(dollars("50007.01"));
    assertThat(settled.netPayment()).isEqualTo(Money.ZERO);
  }

  @ParameterizedTest
  @CsvSource({
    // earned 100000, interim, limit, balance, what is left of interim payments
    "60000, , 40000, 0",
    "130000, , -30000, 0",
    "130000, 20000, -20000, 10000",
    "130000, 0, 0, 30000",
  })
  void interimPaymentsAreTakenBackUpToTheLimit(
      String interim, String limit, String balance, String left) {
    SharedSavings contract =
        plain("10000000").withRecoupmentLimit(Optional.ofNullable(limit).map(Money::of));
    SharedSavingsSettlement settled =
        contract.settle(cost("9800000").withInterimPayments(dollars(interim)));
    assertThat(settled.netPayment()).isEqualTo(dollars(balance));
    assertThat(settled.interimLeft()).isEqualTo(dollars(left));
  }

  @Test
  void theRecoupmentLimitDoesNotBoundWhatIsOwed() {
    SharedSavingsSettlement settled =
        twoSided("10000000")
            .withRecoupmentLimit(dollars("10000"))
            .settle(cost("10500000", "0").withInterimPayments(dollars("60000")));
    assertThat(settled.owed()).isEqualTo(dollars("200000"));
    assertThat(settled.netPayment()).isEqualTo(dollars("-210000"));
  }

  @ParameterizedTest
  @CsvSource({"COST_OF_CARE, 9760000, 120000", "OUTSIDE, 9700000, 150000"})
  void earmarkedPaymentsCountAsCostOrStandOutside(
      SocialServices.Treatment treatment, String actual, String paid) {
    SharedSavingsSettlement settled =
        plain("10000000")
            .withSocialServices(new SocialServices(pmpm("3"), treatment))
            .settle(cost("9700000"));
    assertThat(settled.actual()).isEqualTo(dollars(actual).unrounded());
    assertThat(settled.netPayment()).isEqualTo(dollars(paid));
    assertThat(settled.payerNet()).isEqualTo(dollars("240000").minus(dollars(paid)).unrounded());
  }

  @Test
  void incentivesForMembersAreACostOfCare() {
    assertThat(
            plain("10000000")
                .settle(cost("9700000").withMemberIncentives(dollars("50000")))
                .netPayment())
        .isEqualTo(dollars("125000"));
  }

  @Test
  void socialRiskMovesTheTargetOfAGroupThatDiffersFromTheReference() {
    EquityAdjustment neutral =
        new EquityAdjustment(adjustments()).budgetNeutralOver(groups(12_000, 60_000, 48_000));
    SharedSavings contract = plain("10000000").withEquityAdjustment(neutral);
    assertThat(
            contract
                .settle(cost("9700000").withMemberMonthsByGroup(groups(2_000, 10_000, 8_000)))
                .target())
        .isEqualTo(dollars("10000000").unrounded());
    assertThat(
            contract.settle(cost("9700000").withMemberMonthsByGroup(groups(20_000, 0, 0))).target())
        .isEqualTo(dollars("10588000").unrounded());
  }

  // ---------------------------------------------------------------- interim advance

  @ParameterizedTest
  @CsvSource({
    // projected savings 1.09 %, half of them earned, half of that advanced
    "0.01, , 0, 126174.87",
    "0.0109, , 100000, 26174.87",
    "0.011, , 0, 0",
    "0.01, 90000, 50000, 40000",
    "0.01, 90000, 90000.01, 0",
  })
  void advancesArePaidOnceTheProjectionReachesTheBuffer(
      String buffer, @Nullable String cap, String before, String paid) {
    InterimRun<SharedSavingsPerformance, SharedSavingsSettlement> run =
        advance().withBuffer(Rate.of(buffer));
    run = cap == null ? run : run.cappedAt(dollars(cap));
    assertThat(run.settle(projection(before)).netPayment()).isEqualTo(dollars(paid));
  }

  /** One cent of savings earns half a cent, and half of that is less than half a cent. */
  @ParameterizedTest
  @CsvSource({"999.99, 0.00", "999.98, 0.01", "999.97, 0.01", "999.96, 0.01", "999.95, 0.01"})
  void anAdvanceIsRoundedOnceAtTheAmountPaid(String actual, String paid) {
    SharedSavings half =
        plain("1000")
            .withSavings(SavingsShare.of(Threshold.NONE, SharingRate.fixed(Rate.of("0.5"))));
    assertThat(
            InterimRun.of(half, SharedSavingsSettlement::projected, Rate.of("0.5"))
                .settle(InterimRun.Projection.of(cost(actual), Money.ZERO))
                .netPayment())
        .isEqualTo(dollars(paid));
  }

  @Test
  void anAdjustmentForSocialRiskTakesNoMoreThanTheTarget() {
    SharedSavingsPerformance year =
        cost("5", "1").withMemberMonthsByGroup(Map.of("all", MemberMonths.of(20_000)));
    assertThat(adjustedBy("-10.00").settle(year).standing())
        .isEqualTo(SharedSavingsStanding.RATE_UNDEFINED);
    assertThatThrownBy(() -> adjustedBy("-10.01").settle(year))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContaining("target is -$200.00, must be at least $0.00");
  }

  private static SharedSavings adjustedBy(String perMember) {
    return twoSided("200000")
        .withEquityAdjustment(new EquityAdjustment(Map.of("all", pmpm(perMember))));
  }

  // ---------------------------------------------------------------- withholds

  @ParameterizedTest
  @CsvSource({
    "99999999.99, 840000, 840000, 840000",
    "100000000, 840000, 840000, 840000",
    "100000000.01, 0, 840000, 504000",
    "101000000, 0, 560000, 504000",
    "101000000.01, 0, 560000, 0",
    "103000000, 0, 0, 0",
  })
  void costSchedulesReturnLessForMore(String actual, String all, String line, String steps) {
    Schedule table = Schedule.steps(Schedule.Point.of("0.01", "0.6"), Schedule.Point.of("0", "1"));
    assertThat(returned(WithholdRelease.byCost(WithholdRelease.atMostTarget()), actual, "0"))
        .isEqualTo(dollars(all));
    assertThat(returned(WithholdRelease.byCost(COST), actual, "0")).isEqualTo(dollars(line));
    assertThat(returned(WithholdRelease.byCost(table), actual, "0")).isEqualTo(dollars(steps));
  }

  private static Money returned(WithholdRelease release, String actual, String quality) {
    return withhold("0.10", release)
        .settle(slidingYear(actual).withQuality(Score.of(quality)))
        .returned();
  }

  @ParameterizedTest
  @CsvSource({"0.6, 0, 840000", "0.5999, 0, 0", "0.75, 420000, 840000", "0.95, 840000, 840000"})
  void qualityReleasesOrGates(String score, String byQuality, String gated) {
    assertThat(returned(WithholdRelease.byQuality(QUALITY), "1", score))
        .isEqualTo(dollars(byQuality));
    WithholdRelease gate = WithholdRelease.gated(Score.of("0.6"), COST);
    assertThat(returned(gate, "1", score)).isEqualTo(dollars(gated));
    assertThat(
            withhold("0.10", gate)
                .settle(slidingYear("1").withQuality(Score.of(score)))
                .outcome()
                .reason())
        .isEqualTo(
            gated.equals("0")
                ? "the withhold is forfeited: the quality gate is not met"
                : "the whole withhold is returned");
  }

  @Test
  void interestRunsByTrancheOverDaysOf365AndIsRoundedOnce() {
    WithholdContract contract =
        withhold("0.10", WithholdRelease.byQuality(QUALITY)).withInterestRate(Rate.of("0.0365"));
    WithholdPerformance year =
        WithholdPerformance.builder()
            .addTranches(
                Tranche.of("A", LocalDate.of(2024, 1, 1), "1000.04"),
                Tranche.of("A", LocalDate.of(2024, 2, 1), "500"),
                Tranche.of("B", LocalDate.of(2024, 12, 31), "100"))
            .quality(Score.of("0.75"))
            .returnedOn(LocalDate.of(2024, 12, 31))
            .build();
    WithholdSettlement settled = contract.settle(year);
    // 365 days in a leap year: 100.00 x 50 % x 3.65 % = 1.825; 334 days of 25.00: 0.835
    assertThat(settled.withheld()).isEqualTo(dollars("160"));
    assertThat(settled.interest()).isEqualTo(dollars("2.66"));
    assertThat(settled.parts().get(0).interest()).isEqualTo(dollars("2.66"));
    assertThat(settled.parts().get(1).interest()).isEqualTo(Money.ZERO);
    assertThat(settled.netPayment()).isEqualTo(dollars("82.66"));
  }

  @Test
  void forfeitsGoWhereTheContractSays() {
    Map<String, Rate> weights = new java.util.LinkedHashMap<>();
    weights.put("C", Rate.of(1, 1));
    weights.put("D", Rate.of(2, 1));
    WithholdContract contract =
        withhold("0.10", WithholdRelease.byQuality(QUALITY))
            .withForfeits(Forfeits.redistributed(weights));
    WithholdSettlement settled = contract.settle(slidingYear("1").withQuality(Score.of("0.75")));
    assertThat(settled.redistributed())
        .containsEntry("C", dollars("140000"))
        .containsEntry("D", dollars("280000"));
    assertThat(settled.netPayment()).isEqualTo(dollars("840000"));
    assertThat(settled.payments()).hasSize(3);
    WithholdSettlement kept =
        contract
            .withForfeits(Forfeits.TO_QUALITY_POOL)
            .settle(slidingYear("1").withQuality(Score.of("0.75")));
    assertThat(kept.netPayment()).isEqualTo(dollars("420000"));
    assertThat(kept.forfeited()).isEqualTo(dollars("420000"));
  }

  @ParameterizedTest
  @CsvSource({
    // 98,000,000: savings 2,000,000; the withhold returns 750,400
    "ADDITIVE, 98000000, , 1750400.00",
    "WITHHOLD_FIRST, 98000000, , 1375200.00",
    "ADDITIVE, 98000000, 1000000, 1000000",
    "ADDITIVE, 98000000, 700000, 700000",
    // below the threshold nothing is earned, the withhold comes back alone
    "WITHHOLD_FIRST, 98000000.01, , 750400.00",
  })
  void withholdAndSavingsUseTheSameDollarsAsAgreed(
      SavingsWithWithhold.Order order, String actual, String cap, String paid) {
    SavingsWithWithhold both =
        both(order).withIncentiveCap(Optional.ofNullable(cap).map(Money::of));
    assertThat(both.settle(bothYear(actual)).netPayment()).isEqualTo(dollars(paid));
  }

  @Test
  void theCapOfBothCutsWhatWasEarnedFirst() {
    SavingsWithWithhold both =
        both(SavingsWithWithhold.Order.ADDITIVE).withIncentiveCap(dollars("700000"));
    SavingsWithWithhold.Settled settled = both.settle(bothYear("98000000"));
    assertThat(settled.earnedCut()).isEqualTo(dollars("1000000"));
    assertThat(settled.returnedCut()).isEqualTo(dollars("50400"));
  }

  /** 750,400 returned and 249,600 of 1,000,000 earned; 600,000 were paid before. */
  @ParameterizedTest
  @CsvSource({", 400000", "100000, 650400", "0, 750400", "350400, 400000"})
  void whatTheCapCutsCoversNoInterimPayments(@Nullable String limit, String paid) {
    SavingsWithWithhold both =
        both(SavingsWithWithhold.Order.ADDITIVE).withIncentiveCap(dollars("1000000"));
    both =
        both.withSavings(
            both.savings().withRecoupmentLimit(Optional.ofNullable(limit).map(Money::of)));
    SavingsWithWithhold.Year year = bothYear("98000000");
    assertThat(
            both.settle(
                    new SavingsWithWithhold.Year(
                        year.withhold(), year.savings().withInterimPayments(dollars("600000"))))
                .netPayment())
        .isEqualTo(dollars(paid));
  }

  // ---------------------------------------------------------------- Medicaid managed care

  @ParameterizedTest
  @CsvSource({
    // 10,000,000 approved, 2 % withheld; part earned back, incentive, paid
    "1, 500000, 500000, 700000",
    "1, 500000.01, 500000, 700000",
    "0, 700000, 700000, 700000",
    "0, 700000.01, 700000, 700000",
    "0.5, 0, 0, 100000",
  })
  void anIncentiveStaysWithinTheLimitOfApprovedCapitation(
      String part, String earned, String incentive, String paid) {
    ManagedCareIncentive.Settled settled =
        medicaid()
            .settle(
                new ManagedCareIncentive.Year(dollars("10000000"), Rate.of(part), dollars(earned)));
    assertThat(settled.incentivePaid()).isEqualTo(dollars(incentive));
    assertThat(settled.netPayment()).isEqualTo(dollars(paid));
  }

  @Test
  void aLimitCutDownToTheCentNeverTakesCapitationBack() {
    assertThat(
            medicaid()
                .withLimit(Rate.ONE)
                .settle(new ManagedCareIncentive.Year(dollars("100.005"), Rate.ONE, dollars("1")))
                .incentivePaid())
        .isEqualTo(Money.ZERO);
  }

  private static ManagedCareIncentive medicaid() {
    return ManagedCareIncentive.builder()
        .period(YEAR)
        .withhold(new Withhold(Rate.of("0.02")))
        .build();
  }

  @Test
  void theLimitOfMedicaidIsShownAsUnverified() {
    ManagedCareIncentive.Year year =
        new ManagedCareIncentive.Year(dollars("100"), Rate.ONE, Money.ZERO);
    assertThat(medicaid().explain(year).unverified()).hasSize(1);
    assertThat(medicaid().withLimit(Rate.of("1.04")).explain(year).assumptions()).hasSize(1);
  }

  // ---------------------------------------------------------------- distribution and position

  @Test
  void practicesArePaidWhatTheyEarnAndShareWhatOthersDidNot() {
    Distributed shared = distribution().distribute(dollars("600000"), practices());
    // A 300,000: 202,500 + 75,000; B 100,000: 56,250 + 25,000; C 200,000: 75,000 + 25,000
    assertThat(shared.parts().stream().map(SavingsDistribution.Part::earned))
        .containsExactly(dollars("277500"), dollars("81250"), dollars("100000"));
    assertThat(shared.unearned()).isEqualTo(dollars("141250"));
    // 75 % of it to A and B by lives
    assertThat(shared.parts().stream().map(SavingsDistribution.Part::redistributed))
        .containsExactly(dollars("79453.13"), dollars("26484.37"), Money.ZERO);
    assertThat(shared.reinvested()).isEqualTo(dollars("35312.50"));
  }

  @Test
  void withoutAnEligiblePracticeAllIsReinvested() {
    Distributed shared =
        distribution().distribute(dollars("100"), List.of(practice("A", 1, "0.7499", "1")));
    assertThat(shared.reinvested()).isEqualTo(dollars("18.76"));
    assertThat(shared.parts().get(0).payment()).isEqualTo(dollars("81.24"));
  }

  @Test
  void lossesAreDividedByWeightAlone() {
    assertThat(SavingsDistribution.divideLosses(dollars("0.04"), practices()))
        .containsExactly(dollars("0.02"), dollars("0.01"), dollars("0.01"));
  }

  @Test
  void sharedSavingsCanLeaveAProviderWorseOff() {
    SharedSavingsSettlement settled =
        plain("10000000")
            .withFeeTreatment(FeeTreatment.separate())
            .settle(cost("9000000").withCareCoordinationFees(dollars("100000")));
    ProviderPosition.Position position =
        ProviderPosition.ofSavings(settled, Rate.of("0.8"), Rate.of("0.35"), dollars("150000"))
            .after(settled);
    // 500,000 + 100,000 - 1,000,000 x 80 % x 65 % - 150,000
    assertThat(position.marginLost()).isEqualTo(dollars("520000"));
    assertThat(position.net()).isEqualTo(dollars("-70000"));
    assertThat(position.breakEvenShare()).contains(Rate.of("0.57"));
    assertThat(
            ProviderPosition.ofRevenue(
                    dollars("800000"), Money.ZERO, Rate.of("0.35"), dollars("150000"))
                .after(settled))
        .isEqualTo(position);
  }

  @Test
  void memberMonthsAreNotMembers() {
    assertThat(
            plain(Target.perMember(pmpm("500")))
                .settle(cost("9700000").withMemberMonths(MemberMonths.of(20_000)))
                .netPayment())
        .isEqualTo(dollars("150000"));
  }
}
