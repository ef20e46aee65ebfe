package org.openvbc.models.guarantee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.guarantee.GuaranteeSamples.*;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvbc.core.clause.Schedule;
import org.openvbc.core.clause.Unscored;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerEmployeePerMonth;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.time.MonthRange;
import org.openvbc.models.guarantee.MetricResult.FollowUp;
import org.openvbc.models.guarantee.MetricResult.Level;
import org.openvbc.models.guarantee.MetricResult.MeanChange;
import org.openvbc.models.guarantee.MetricResult.NetPromoter;
import org.openvbc.models.guarantee.MetricResult.Savings;
import org.openvbc.models.guarantee.MetricResult.Share;
import org.openvbc.models.guarantee.MetricResult.Trend;

/** On, just below and just above every edge of a contract. */
class GuaranteeCliffsTest {
  /** 40 % of $159,575.00, all of it for one metric. */
  private static final Money ALL = Money.of(63_830);

  private static Money refund(GuaranteeMetric metric, MetricResult result) {
    return only(metric).settle(year(metric.name(), result)).refund();
  }

  // ---------------------------------------------------------------- minimum cohorts

  @Test
  void aCohortOfExactlyTheMinimumIsScored() {
    MetricSettlement on =
        only(engagement("1")).settle(year(ENGAGEMENT, Share.of(0, 30))).metric(ENGAGEMENT);
    assertThat(on.scored()).isTrue();
    assertThat(on.refund()).isEqualTo(ALL);

    GuaranteeSettlement below = only(engagement("1")).settle(year(ENGAGEMENT, Share.of(0, 29)));
    assertThat(below.metric(ENGAGEMENT).scored()).isFalse();
    assertThat(below.refund()).isEqualTo(Money.ZERO);
  }

  @Test
  void anAverageJustBelowTheMinimumIsNotScored() {
    VendorGuarantee terms = only(engagement("1"));
    assertThat(
            terms
                .settle(year(ENGAGEMENT, new Share(9, Rate.of(359, 12))))
                .metric(ENGAGEMENT)
                .scored())
        .isFalse();
    assertThat(
            terms
                .settle(year(ENGAGEMENT, new Share(9, Rate.of(360, 12))))
                .metric(ENGAGEMENT)
                .refund())
        .isEqualTo(Money.ZERO);
  }

  @Test
  void nobodyAtAllIsNotScored() {
    assertThat(refund(engagement("1"), Share.of(0, 0))).isEqualTo(Money.ZERO);
    assertThat(
            refund(
                GuaranteeMetric.clinicalChange("change", "1", lower(), 1, MissingFollowUp.EXCLUDE),
                new MeanChange(Rate.ZERO, 0, 40, Rate.ZERO, Rate.ZERO)))
        .isEqualTo(Money.ZERO);
  }

  private static GuaranteeMetric engagement(String weight) {
    return GuaranteeMetric.engagement(
        ENGAGEMENT, weight, Schedule.linear(Rate.of("0.20"), Rate.of("0.30")), 30);
  }

  private static Schedule lower() {
    return Schedule.linear(Rate.ZERO, Rate.of("-0.8"));
  }

  /** Engagement 27 % refunds $3,829.80 of $12,766.00 where the survey counts at its own weight. */
  @ParameterizedTest
  @CsvSource({
    "reallocated, 4255.33, 28368.89, 0.00",
    "met, 3829.80, 25532.00, 0.00",
    "not met, 3829.80, 25532.00, 6383.00"
  })
  void weightOfAnUnscoredMetricGoesWhereTheContractSays(
      String rule, BigDecimal engagement, BigDecimal returnAtRisk, BigDecimal promoters) {
    Unscored unscored =
        switch (rule) {
          case "met" -> Unscored.deemedMet();
          case "not met" -> Unscored.deemedNotMet();
          default -> Unscored.reallocated();
        };
    Map<String, MetricResult> results = new HashMap<>(results());
    results.put(PROMOTERS, new NetPromoter(49, 0, 0));
    GuaranteeSettlement settled = contract().withUnscored(unscored).settle(year(results));
    assertThat(settled.metric(ENGAGEMENT).refund()).isEqualTo(Money.of(engagement));
    assertThat(settled.metric(RETURN).atRisk()).isEqualTo(Money.of(returnAtRisk));
    assertThat(settled.metric(PROMOTERS).refund()).isEqualTo(Money.of(promoters));
    assertThat(settled.warnings()).containsExactly("NPS is not scored: too few people or cases");
  }

  @ParameterizedTest
  @CsvSource({"true", "false"})
  void withNothingScoredNothingIsRefundedWhateverTheTreatment(boolean reallocated) {
    GuaranteeSettlement settled =
        only(engagement("1"))
            .withUnscored(reallocated ? Unscored.reallocated() : Unscored.deemedNotMet())
            .settle(year(ENGAGEMENT, Share.of(0, 29)));
    assertThat(settled.refund()).isEqualTo(Money.ZERO);
    assertThat(settled.outcome()).isEqualTo(GuaranteeOutcomes.NOTHING_SCORED);
    assertThat(settled.outcome().reason()).startsWith("warning: no metric could be scored");
    assertThat(settled.warnings()).hasSize(2).startsWith("no metric could be scored");
  }

  // ---------------------------------------------------------------- schedules

  @ParameterizedTest
  @CsvSource({"650, 0.00", "649, 63830.00", "651, 0.00"})
  void allOrNothingIsMetAtTheTarget(long reached, BigDecimal refund) {
    assertThat(
            refund(
                GuaranteeMetric.clinicalRate(
                    CLINICAL, "1", Schedule.atLeast(Rate.of("0.65")), 30, MissingFollowUp.EXCLUDE),
                FollowUp.of(reached, 1_000)))
        .isEqualTo(Money.of(refund));
  }

  /** 6,496 of 10,000 is no 65 %, unless the contract rounds it first. */
  @Test
  void aResultIsNotRoundedUnlessTheContractSaysSo() {
    ScoredPromise exact =
        ScoredPromise.of(ScoredPromise.Kind.SATISFACTION, Schedule.atLeast(Rate.of("0.65")), 30);
    Share almost = Share.of(6_496, 10_000);
    assertThat(refund(GuaranteeMetric.of("satisfaction", "1", exact), almost)).isEqualTo(ALL);
    assertThat(refund(GuaranteeMetric.of("satisfaction", "1", exact.roundedTo(3)), almost))
        .isEqualTo(Money.ZERO);
    assertThat(refund(GuaranteeMetric.of("satisfaction", "1", exact.roundedTo(4)), almost))
        .isEqualTo(ALL);
  }

  /** Tiers at 25, 45 and 60 points earn 25, 50 and 100 %. */
  @ParameterizedTest
  @CsvSource({
    "450, 550, 0, 31915.00",
    "449, 551, 0, 47872.50",
    "600, 400, 0, 0.00",
    "599, 401, 0, 31915.00",
    "250, 750, 0, 47872.50",
    "625, 0, 375, 47872.50",
    "249, 751, 0, 63830.00",
    "0, 0, 1000, 63830.00"
  })
  void tiersAreReachedAtTheirPoints(
      long promoters, long passives, long detractors, BigDecimal refund) {
    assertThat(
            refund(
                new GuaranteeMetric(PROMOTERS, Rate.ONE, promoters().promise()),
                new NetPromoter(promoters, passives, detractors)))
        .isEqualTo(Money.of(refund));
  }

  @ParameterizedTest
  @CsvSource({"200, 63830.00", "201, 63191.70", "299, 638.30", "300, 0.00", "301, 0.00"})
  void linesRunFromFloorToTarget(long engaged, BigDecimal refund) {
    assertThat(refund(engagement("1"), Share.of(engaged, 1_000))).isEqualTo(Money.of(refund));
  }

  /** A target of 2 days, nothing earned from 4 days on. */
  @ParameterizedTest
  @CsvSource({"2, 0.00", "1, 0.00", "3, 31915.00", "4, 63830.00", "9, 63830.00"})
  void lowerCanBeBetter(String days, BigDecimal refund) {
    assertThat(
            refund(
                GuaranteeMetric.serviceLevel(
                    "days", "1", Schedule.linear(Rate.of("4"), Rate.of("2")), 1),
                Level.of(days, 10)))
        .isEqualTo(Money.of(refund));
  }

  /** The line to 30 % goes on to 32 %, where it is worth 120 %. */
  @Test
  void aBonusOffsetsOtherRefundsAndMayTurnThemAround() {
    Schedule bonus = Schedule.bonus(Rate.of("0.20"), Rate.of("0.30"), Rate.of("1.2"));
    GuaranteeMetric engagement = GuaranteeMetric.engagement(ENGAGEMENT, "0.5", bonus, 30);
    GuaranteeMetric promise =
        GuaranteeMetric.of(RETURN, "0.5", ReturnOnFees.proportional("1.5", METHOD));
    VendorGuarantee terms = only(engagement("1")).withMetrics(engagement, promise);
    Map<String, MetricResult> results =
        Map.of(ENGAGEMENT, Share.of(400, 1_000), RETURN, Savings.of(Money.of(900_000), METHOD));
    GuaranteeSettlement both = terms.settle(year(results));
    assertThat(both.metric(ENGAGEMENT).earned()).contains(Rate.of("1.2"));
    assertThat(both.refund()).isEqualTo(Money.of(-6_383));
    assertThat(both.outcome()).isEqualTo(GuaranteeOutcomes.BONUS);
    assertThat(both.netPayment()).isEqualTo(Money.of(6_383));

    GuaranteeSettlement one =
        terms.settle(
            year(
                Map.of(
                    ENGAGEMENT, Share.of(320, 1_000),
                    RETURN, Savings.of(Money.ZERO, METHOD))));
    assertThat(one.refund()).isEqualTo(Money.of(31_915 - 6_383));
  }

  // ---------------------------------------------------------------- clinical outcomes

  /** 120 of 180 tested reached the goal; of 20 without a test 5 had reached it before. */
  @ParameterizedTest
  @CsvSource({"EXCLUDE, 120, 180", "COUNT_AS_FAIL, 120, 200", "LAST_VALUE, 125, 200"})
  void missingTestsCountAsAgreed(MissingFollowUp rule, long reached, long of) {
    GuaranteeMetric metric =
        GuaranteeMetric.clinicalRate(CLINICAL, "1", Schedule.atLeast(Rate.of("0.65")), 30, rule);
    assertThat(
            only(metric)
                .settle(year(CLINICAL, new FollowUp(120, 60, 20, 5)))
                .metric(CLINICAL)
                .result())
        .contains(Rate.of(reached, of));
  }

  /** 180 people fell by 162 points in all; of 20 without a test the last known fell by 6. */
  @ParameterizedTest
  @CsvSource({"EXCLUDE, -0.9", "COUNT_AS_FAIL, -0.81", "LAST_VALUE, -0.84"})
  void meanChangeIsNetOfTheComparisonGroup(MissingFollowUp rule, String change) {
    GuaranteeMetric metric = GuaranteeMetric.clinicalChange("change", "1", lower(), 30, rule);
    MeanChange measured = new MeanChange(Rate.of("-162"), 180, 20, Rate.of("-6"), Rate.ZERO);
    assertThat(only(metric).settle(year("change", measured)).metric("change").result())
        .contains(Rate.of(change));
    MetricSettlement net =
        only(metric).settle(year("change", measured.against(Rate.of("-0.3")))).metric("change");
    assertThat(net.result()).contains(Rate.of(change).minus(Rate.of("-0.3")));
    assertThat(net.earned())
        .contains(Rate.of(change).plus(Rate.of("0.3")).dividedBy(Rate.of("-0.8")));
  }

  @Test
  void anExcludedGroupCanBeTooSmallWhereAllOfItIsNot() {
    FollowUp result = new FollowUp(20, 9, 1, 0);
    assertThat(settledWith(MissingFollowUp.EXCLUDE, result).scored()).isFalse();
    assertThat(settledWith(MissingFollowUp.COUNT_AS_FAIL, result).scored()).isTrue();
  }

  private static MetricSettlement settledWith(MissingFollowUp rule, FollowUp result) {
    GuaranteeMetric metric = new GuaranteeMetric(CLINICAL, Rate.ONE, clinical(rule).promise());
    return only(metric).settle(year(CLINICAL, result)).metric(CLINICAL);
  }

  // ---------------------------------------------------------------- return on fees

  /** 1.5 times $159,575.00 is $239,362.50; a cent less leaves a make-whole refund of a cent. */
  @ParameterizedTest
  @CsvSource({
    "239362.50, 0.00, 0.00, 0.00",
    "239362.49, 63830.00, 0.00, 0.01",
    "239362.51, 0.00, 0.00, 0.00",
    "0, 63830.00, 63830.00, 63830.00",
    "-50000, 63830.00, 63830.00, 63830.00",
    "143617.50, 63830.00, 25532.00, 63830.00",
    "143617.52, 63830.00, 25531.99, 63829.99"
  })
  void threeFormsOfAReturn(
      BigDecimal savings, BigDecimal allOrNothing, BigDecimal proportional, BigDecimal whole) {
    Savings saved = Savings.of(Money.of(savings), METHOD);
    assertThat(refund(returning1(ReturnOnFees.allOrNothing("1.5", METHOD)), saved))
        .isEqualTo(Money.of(allOrNothing));
    assertThat(refund(returning1(ReturnOnFees.proportional("1.5", METHOD)), saved))
        .isEqualTo(Money.of(proportional));
    assertThat(refund(returning1(ReturnOnFees.makeWhole("1.5", METHOD)), saved))
        .isEqualTo(Money.of(whole));
  }

  private static GuaranteeMetric returning1(ReturnOnFees promise) {
    return GuaranteeMetric.of(RETURN, "1", promise);
  }

  @Test
  void makingWholeMayGoToTheRefundCap() {
    ReturnOnFees promise = ReturnOnFees.makeWhole("2", METHOD).upToRefundCap();
    // 48,875.00 are short; 25,532.00 are at risk for it, 40 % of fees is the cap.
    assertThat(contract(promise).settle(year()).metric(RETURN).refund())
        .isEqualTo(Money.of(48_875));
    GuaranteeSettlement capped = contract(promise).withRefundCap(Rate.of("0.25")).settle(year());
    assertThat(capped.metric(RETURN).refund()).isEqualTo(Money.of("39893.75"));
    assertThat(capped.refund()).isEqualTo(Money.of("39893.75"));
  }

  @Test
  void oneTimeFeesMustReturnWhereAgreed() {
    Savings saved = new Savings(Money.of(221_400), METHOD, Money.of(20_000));
    ReturnOnFees promise = ReturnOnFees.makeWhole("1.5", METHOD);
    assertThat(refund(returning1(promise), saved)).isEqualTo(Money.of(11_975));
    assertThat(refund(returning1(promise.countingOneTimeFees()), saved))
        .isEqualTo(Money.of(31_975));
  }

  // ---------------------------------------------------------------- trend

  @ParameterizedTest
  @CsvSource({
    "412.00, 0.00",
    "414.00, 0.00",
    "414.01, 25.00",
    "418.00, 10000.00",
    "434.00, 50000.00",
    "434.01, 50000.00",
    "350.00, 0.00"
  })
  void trendRefundsPointsBeyondTheCorridorUpToTheCap(String after, BigDecimal refund) {
    TrendLimit promise =
        new TrendLimit(Rate.of("0.03"), Rate.of("0.005"), Money.of(10_000), Money.of(50_000));
    assertThat(refund(GuaranteeMetric.of("trend", "1", promise), Trend.of("400", after)))
        .isEqualTo(Money.of(refund));
  }

  @Test
  void laterCostIsAdjustedBeforeItIsCompared() {
    TrendLimit promise = TrendLimit.of(Rate.of("0.03"), Money.of(10_000), Money.of(50_000));
    Trend cost =
        new Trend(PerMemberPerMonth.of("400"), PerMemberPerMonth.of("420"), Rate.of("0.99"));
    // 415.80 is 3.95 % more.
    assertThat(refund(GuaranteeMetric.of("trend", "1", promise), cost)).isEqualTo(Money.of(9_500));
  }

  /** A trend may stand beside the weighted metrics, with no weight of its own. */
  @Test
  void aTrendWithoutWeightRefundsItsDollars() {
    GuaranteeMetric trend =
        GuaranteeMetric.of(
            "trend", "0", TrendLimit.of(Rate.of("0.03"), Money.of(10_000), Money.of(50_000)));
    VendorGuarantee terms = only(engagement("1")).withMetrics(engagement("1"), trend);
    GuaranteeSettlement settled =
        terms.settle(year(Map.of(ENGAGEMENT, Share.of(0, 29), "trend", Trend.of("400", "416"))));
    assertThat(settled.refund()).isEqualTo(Money.of(10_000));
    assertThat(settled.outcome()).isEqualTo(GuaranteeOutcomes.REFUND);
  }

  // ---------------------------------------------------------------- caps

  @Test
  void refundsStopAtTheCapAndNeverPassTheFees() {
    Map<String, MetricResult> failed =
        Map.of(
            ENGAGEMENT, Share.of(0, 2_000),
            CLINICAL, FollowUp.of(0, 200),
            PROMOTERS, new NetPromoter(0, 0, 200),
            RETURN, Savings.of(Money.of(-1), METHOD));
    assertThat(contract().settle(year(failed)).refund()).isEqualTo(ALL);
    assertThat(contract().withRefundCap(Rate.of("0.1")).settle(year(failed)).refund())
        .isEqualTo(Money.of("15957.50"));
    assertThat(contract().withRefundCap(Rate.ZERO).settle(year(failed)).refund())
        .isEqualTo(Money.ZERO);
    assertThat(contract().withFeesAtRisk(Rate.ONE).settle(year(failed)).finalAmount())
        .isEqualTo(Money.ZERO);
  }

  @Test
  void aPenaltyOnTopMayPassTheFees() {
    TrendLimit promise = TrendLimit.of(Rate.ZERO, Money.of(100_000), Money.of(1_000_000));
    GuaranteeSettlement settled =
        only(GuaranteeMetric.of("trend", "1", promise))
            .withPenaltyOnTop(true)
            .withRefundCap(Rate.of("1.25"))
            .settle(year("trend", Trend.of("400", "420")));
    assertThat(settled.refund()).isEqualTo(Money.of("199468.75"));
    assertThat(settled.finalAmount().isNegative()).isTrue();
  }

  // ---------------------------------------------------------------- fees and true-up

  private static final MonthRange QUARTER =
      MonthRange.of(YearMonth.of(2025, 1), YearMonth.of(2025, 3));

  private static VendorGuarantee quarter(String rate) {
    return feesOnly().withPeriod(QUARTER).withFee(FeeSchedule.of(PerEmployeePerMonth.of(rate)));
  }

  private static GuaranteePerformance counted(Invoices invoices, long... employees) {
    return GuaranteePerformance.builder()
        .counts(FeeCounts.ofEmployees(QUARTER, employees))
        .invoices(invoices)
        .build();
  }

  /** Three months of half a cent each: a cent and a half, not three cents. */
  @Test
  void feesAreRoundedOnceAndTheTrueUpTakesTheCents() {
    FeeCounts one = FeeCounts.ofEmployees(QUARTER, 1, 1, 1);
    assertThat(quarter("0.005").invoices(one))
        .containsExactly(Money.of("0.01"), Money.of("0.01"), Money.of("0.01"));
    GuaranteeSettlement settled = quarter("0.005").settle(counted(Invoices.ofCounts(one), 1, 1, 1));
    assertThat(settled.fees()).isEqualTo(Money.of("0.02"));
    assertThat(settled.netPayment()).isEqualTo(Money.of("-0.01"));
  }

  @Test
  void aRateHoldsForTheMonthsItCovers() {
    VendorGuarantee terms =
        feesOnly()
            .withPeriod(QUARTER)
            .withFee(
                FeeSchedule.of(PerEmployeePerMonth.of("6.50"))
                    .changing(YearMonth.of(2025, 2), PerEmployeePerMonth.of("7"))
                    .changing(YearMonth.of(2025, 3), PerEmployeePerMonth.of("8")));
    assertThat(terms.settle(counted(Invoices.none(), 10, 100, 1_000)).fees())
        .isEqualTo(Money.of(65 + 700 + 8_000));
  }

  @Test
  void aChangeExactlyAtTheLimitIsBilledAndALaterOneIsListed() {
    CountChange inTime = CountChange.of(YearMonth.of(2025, 1), YearMonth.of(2025, 4), -2);
    CountChange late = CountChange.of(YearMonth.of(2025, 1), YearMonth.of(2025, 5), -3);
    GuaranteeSettlement settled =
        quarter("10").settle(counted(Invoices.none(), 5, 5, 5).withChanges(List.of(inTime, late)));
    assertThat(settled.fees()).isEqualTo(Money.of(130));
    assertThat(settled.notBilled()).containsExactly(late);
    assertThat(settled.warnings())
        .containsExactly("not billed, too late: -3 in 2025-01, received 2025-05");
  }

  @Test
  void centsAtRiskGoToTheLargestRemainders() {
    GuaranteeMetric third = new GuaranteeMetric("a", Rate.of(1, 3), promoters().promise());
    VendorGuarantee terms =
        quarter("1")
            .withUnscored(Unscored.reallocated())
            .withMetrics(
                third,
                new GuaranteeMetric("b", Rate.of(1, 3), promoters().promise()),
                new GuaranteeMetric("c", Rate.of(1, 3), promoters().promise()))
            .withFeesAtRisk(Rate.ONE);
    NetPromoter bad = new NetPromoter(0, 0, 60);
    GuaranteeSettlement settled =
        terms.settle(
            counted(Invoices.none(), 50, 30, 20).withResults(Map.of("a", bad, "b", bad, "c", bad)));
    assertThat(settled.metrics().stream().map(MetricSettlement::atRisk))
        .containsExactly(Money.of("33.34"), Money.of("33.33"), Money.of("33.33"));
    assertThat(settled.finalAmount()).isEqualTo(Money.ZERO);
  }

  @Test
  void aFeeWithoutGuaranteesIsOnlyAFee() {
    GuaranteeSettlement settled = quarter("10").settle(counted(Invoices.none(), 5, 5, 5));
    assertThat(settled.outcome()).isEqualTo(GuaranteeOutcomes.FEES_ONLY);
    assertThat(settled.netPayment()).isEqualTo(Money.of(150));
    assertThat(settled.refundRate()).contains(Rate.ZERO);
    GuaranteeSettlement nobody = quarter("10").settle(counted(Invoices.none(), 0, 0, 0));
    assertThat(nobody.refundRate()).isEqualTo(Optional.empty());
    assertThat(nobody.payments()).isEmpty();
  }
}
