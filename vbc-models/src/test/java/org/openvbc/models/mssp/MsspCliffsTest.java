package org.openvbc.models.mssp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.mssp.MsspSamples.*;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.QualityStanding;
import org.openvbc.core.time.PerformanceYear;

/** On each threshold, one cent below and one cent above. */
class MsspCliffsTest {
  private static final LocalDate YEAR_2016 = LocalDate.of(2016, 1, 1);
  private static final MsspTrack ENHANCED = MsspTrack.enhanced(2024, YEAR_2022, ONE_PERCENT);
  private static final MsspTrack BASIC_E = MsspTrack.basicE(2024, YEAR_2022, ONE_PERCENT);

  private static MsspPerformance.Builder acoWith(String savings, long beneficiaries) {
    return aco("100000000", plainly("100000000", savings), beneficiaries);
  }

  private static String plainly(String benchmark, String savings) {
    return Money.of(benchmark).minus(Money.of(savings)).toBigDecimal().toPlainString();
  }

  // ---------------------------------------------------------------- minimum rates

  @ParameterizedTest(name = "{0} % of $100 million")
  @CsvSource({"0.005, 500000", "0.01, 1000000", "0.015, 1500000", "0.02, 2000000"})
  void fixedMinimumRateIsMetByEquality(String rate, String amount) {
    MsspTrack track = MsspTrack.enhanced(2024, YEAR_2022, MinimumSavingsRate.fixed(rate));
    Money on = Money.of(amount);
    Money below = on.minus(Money.ofCents(1));

    assertThat(outcome(track, on)).isEqualTo(MsspOutcomes.SAVINGS_EARNED);
    assertThat(outcome(track, on.plus(Money.ofCents(1)))).isEqualTo(MsspOutcomes.SAVINGS_EARNED);
    assertThat(outcome(track, below)).isEqualTo(MsspOutcomes.BELOW_MINIMUM_SAVINGS_RATE);
    assertThat(outcome(track, on.negated())).isEqualTo(MsspOutcomes.LOSSES_OWED);
    assertThat(outcome(track, on.plus(Money.ofCents(1)).negated()))
        .isEqualTo(MsspOutcomes.LOSSES_OWED);
    assertThat(outcome(track, below.negated())).isEqualTo(MsspOutcomes.BELOW_MINIMUM_LOSS_RATE);
  }

  private static Outcome outcome(MsspTrack track, Money savings) {
    return track
        .settle(
            aco("100000000", "1", 10_000)
                .build()
                .withExpenditures(Money.of("100000000").minus(savings)))
        .outcome();
  }

  @Test
  void withAMinimumRateOfZeroAnyDifferenceCountsButNoDifferencePaysNothing() {
    MsspTrack track = MsspTrack.enhanced(2024, YEAR_2022, NO_MINIMUM);

    assertThat(outcome(track, Money.ofMicros(1))).isEqualTo(MsspOutcomes.SAVINGS_EARNED);
    assertThat(outcome(track, Money.ZERO)).isEqualTo(MsspOutcomes.BELOW_MINIMUM_SAVINGS_RATE);
    assertThat(outcome(track, Money.ofMicros(-1))).isEqualTo(MsspOutcomes.LOSSES_OWED);
    assertThat(outcome(track, Money.ofCents(1))).isEqualTo(MsspOutcomes.SAVINGS_EARNED);
    assertThat(outcome(track, Money.ofCents(-1))).isEqualTo(MsspOutcomes.LOSSES_OWED);
  }

  /** Rates of the regulation's table in thousandths. */
  @ParameterizedTest(name = "{0} beneficiaries")
  @CsvSource({
    "1, 122, 1000",
    "499, 122, 1000",
    "500, 122, 1000",
    "999, 87, 1000",
    "1000, 87, 1000",
    "2999, 50, 1000",
    "3000, 50, 1000",
    "4999, 39, 1000",
    "5000, 39, 1000",
    "5999, 36, 1000",
    "6000, 36, 1000",
    "6999, 34, 1000",
    "7000, 34, 1000",
    "7999, 32, 1000",
    "8000, 32, 1000",
    "8999, 31, 1000",
    "9000, 31, 1000",
    "9999, 30, 1000",
    "10000, 30, 1000",
    "14999, 27, 1000",
    "15000, 27, 1000",
    "19999, 25, 1000",
    "20000, 25, 1000",
    "49999, 22, 1000",
    "50000, 22, 1000",
    "59999, 20, 1000",
    "60000, 20, 1000",
    "1000000, 20, 1000"
  })
  void tableRateIsHitExactlyAtBothEndsOfEachRow(long beneficiaries, long part, long whole) {
    MsspTrack track = MsspTrack.basicA(2024, YEAR_2022);
    MsspSettlement settled = track.settle(acoWith("1", beneficiaries).build());

    assertThat(settled.minimumRate()).isEqualTo(Rate.of(part, whole));
    assertThat(track.minimumRateFor(beneficiaries)).isEqualTo(settled.minimumRate());
    Money on = Money.of(100_000 * part);
    assertThat(track.settle(sized(on, beneficiaries)).outcome())
        .isEqualTo(MsspOutcomes.SAVINGS_EARNED);
    assertThat(track.settle(sized(on.minus(Money.ofCents(1)), beneficiaries)).outcome())
        .isEqualTo(MsspOutcomes.BELOW_MINIMUM_SAVINGS_RATE);
  }

  /** Check values in percent, rounded to seven decimals. */
  @ParameterizedTest(name = "{0} beneficiaries")
  @CsvSource({
    "640, 11.2180361",
    "4824, 3.9962981",
    "8238, 3.1761762",
    "9139, 3.0860861",
    "10274, 2.9835567",
    "28971, 2.4102870",
    "55000, 2.0999900"
  })
  void tableRateBetweenItsEndsIsOnTheStraightLine(long beneficiaries, String percent) {
    assertThat(
            minimum(MsspTrack.basicA(2024, YEAR_2022), beneficiaries)
                .toBigDecimal(9, RoundingMode.HALF_UP))
        .isEqualByComparingTo(new BigDecimal(percent).movePointLeft(2));
  }

  private static MsspPerformance sized(Money savings, long beneficiaries) {
    return acoWith("0", beneficiaries)
        .build()
        .withExpenditures(Money.of("100000000").minus(savings));
  }

  @Test
  void tableRateBetweenItsEndsIsNotRounded() {
    // 3 % less 0.3 % x 274/4,999, of 4,999 million: 149,148,000 to the dollar.
    MsspTrack track = MsspTrack.basicA(2024, YEAR_2022);
    String benchmark = "4999000000";

    assertThat(
            track.settle(aco(benchmark, plainly(benchmark, "149148000"), 10_274).build()).outcome())
        .isEqualTo(MsspOutcomes.SAVINGS_EARNED);
    assertThat(
            track
                .settle(aco(benchmark, plainly(benchmark, "149147999.99"), 10_274).build())
                .outcome())
        .isEqualTo(MsspOutcomes.BELOW_MINIMUM_SAVINGS_RATE);
  }

  // ---------------------------------------------------------------- 5,000 and 500 beneficiaries

  @Test
  void fixedElectionGivesWayToTheTableBelow5000FromJuly2019() {
    for (int year = 2020; year <= 2026; year++) {
      MsspTrack track = MsspTrack.enhanced(year, JULY_2019, ONE_PERCENT);
      assertThat(minimum(track, 4_999)).isEqualTo(Rate.of("0.039"));
      assertThat(minimum(track, 5_000)).isEqualTo(Rate.of("0.01"));
    }
    MsspTrack half =
        MsspTrack.of(
            ParticipationOption.ENHANCED,
            PerformanceYear.secondHalfOf(2019),
            JULY_2019,
            ONE_PERCENT);
    assertThat(minimum(half, 4_999)).isEqualTo(Rate.of("0.039"));
    assertThat(minimum(half, 5_000)).isEqualTo(Rate.of("0.01"));
    MsspTrack track3 = MsspTrack.track3(2020, YEAR_2016, ONE_PERCENT);
    assertThat(minimum(track3, 4_999)).isEqualTo(Rate.of("0.039"));
  }

  @Test
  void fixedElectionStaysBelow5000InYearsThatBeganBeforeJuly2019() {
    assertThat(minimum(MsspTrack.track3(2018, YEAR_2016, ONE_PERCENT), 4_999))
        .isEqualTo(Rate.of("0.01"));
    assertThat(minimum(MsspTrack.track3(2019, YEAR_2016, ONE_PERCENT), 4_999))
        .isEqualTo(Rate.of("0.01"));
    MsspTrack half =
        MsspTrack.of(
            ParticipationOption.TRACK_3, PerformanceYear.firstHalfOf(2019), YEAR_2016, ONE_PERCENT);
    assertThat(minimum(half, 1)).isEqualTo(Rate.of("0.01"));
    assertThat(minimum(MsspTrack.track3(2018, YEAR_2016, VARIABLE), 4_999))
        .isEqualTo(Rate.of("0.039"));
  }

  private static Rate minimum(MsspTrack track, long beneficiaries) {
    return track.settle(acoWith("1", beneficiaries).build()).minimumRate();
  }

  @Test
  void rateBelowTheTableIsATermOfItsOwn() {
    MsspTrack track =
        MsspTrack.basicA(2024, YEAR_2022).withMinimumRateBelowTable(Rate.of("0.2542"));

    assertThat(minimum(track, 499)).isEqualTo(Rate.of("0.2542"));
    assertThat(minimum(track, 500)).isEqualTo(Rate.of("0.122"));
  }

  // ---------------------------------------------------------------- limits

  @Test
  void paymentLimitBindsAboveItAndNotOnIt() {
    // 75 % of 40 million is 30 % of 100 million.
    MsspTrack whole = ENHANCED.withSequestrationRate(Rate.ZERO);
    MsspTrack limited = whole.withPaymentLimit(Rate.of("0.30"));

    MsspSettlement on = limited.settle(acoWith("40000000", 10_000).build());
    assertThat(on.limitedBy()).isEqualTo(MsspLimit.NONE);
    assertThat(on.netPayment()).isEqualTo(Money.of("30000000"));
    MsspSettlement below = limited.settle(acoWith("39999999.99", 10_000).build());
    assertThat(below.limitedBy()).isEqualTo(MsspLimit.NONE);
    assertThat(below.netPayment()).isEqualTo(Money.of("29999999.99"));
    MsspSettlement above = limited.settle(acoWith("40000000.01", 10_000).build());
    assertThat(above.limitedBy()).isEqualTo(MsspLimit.PAYMENT_LIMIT);
    assertThat(above.netPayment()).isEqualTo(Money.of("30000000"));
  }

  @Test
  void sequestrationComesBeforeThePaymentLimitAndLeavesItWhole() {
    // 75 % x 0.98 x 29 million = 21,315,000, above 20 million.
    assertThat(ENHANCED.settle(acoWith("29000000", 10_000).build()).netPayment())
        .isEqualTo(Money.of("20000000"));
    // 75 % x 27 million = 20,250,000 is above the limit, after sequestration it is below.
    MsspSettlement below = ENHANCED.settle(acoWith("27000000", 10_000).build());
    assertThat(below.netPayment()).isEqualTo(Money.of("19845000"));
    assertThat(below.limitedBy()).isEqualTo(MsspLimit.NONE);
  }

  private static MsspSettlement loss(String revenue, String savings) {
    return BASIC_E.settle(
        acoWith(savings, 10_000)
            .participantRevenue(ParticipantRevenue.of(Money.of(revenue)))
            .build());
  }

  @Test
  void lossLimitIsTheLesserOfRevenueAndBenchmark() {
    // 4 % of $100 million is 4 million, as is 8 % of 50 million; 30 % of 20 million is 6 million.
    assertThat(loss("50000000", "-20000000").netPayment()).isEqualTo(Money.of("-4000000"));
    assertThat(loss("50000000", "-20000000").limitedBy()).isEqualTo(MsspLimit.BENCHMARK_LOSS_LIMIT);
    MsspSettlement lessRevenue = loss("49999999.75", "-20000000");
    assertThat(lessRevenue.netPayment()).isEqualTo(Money.of("-3999999.98"));
    assertThat(lessRevenue.limitedBy()).isEqualTo(MsspLimit.REVENUE_LOSS_LIMIT);
    MsspSettlement moreRevenue = loss("50000000.01", "-20000000");
    assertThat(moreRevenue.netPayment()).isEqualTo(Money.of("-4000000"));
    assertThat(moreRevenue.limitedBy()).isEqualTo(MsspLimit.BENCHMARK_LOSS_LIMIT);
  }

  @Test
  void revenueLossLimitBindsAboveItAndNotOnIt() {
    // 30 % of 8 million = 8 % of 30 million.
    assertThat(loss("30000000", "-8000000").limitedBy()).isEqualTo(MsspLimit.NONE);
    assertThat(loss("30000000", "-8000000").netPayment()).isEqualTo(Money.of("-2400000"));
    assertThat(loss("30000000", "-8000000.10").limitedBy()).isEqualTo(MsspLimit.REVENUE_LOSS_LIMIT);
    assertThat(loss("30000000", "-8000000.10").netPayment()).isEqualTo(Money.of("-2400000"));
    assertThat(loss("30000000", "-7999999.90").limitedBy()).isEqualTo(MsspLimit.NONE);
    assertThat(loss("30000000", "-7999999.90").netPayment()).isEqualTo(Money.of("-2399999.97"));
  }

  @Test
  void benchmarkLossLimitBindsAboveItAndNotOnIt() {
    // 40 % of 37.5 million = 15 % of 100 million.
    MsspSettlement on = ENHANCED.settle(acoWith("-37500000", 10_000).build());
    assertThat(on.limitedBy()).isEqualTo(MsspLimit.NONE);
    assertThat(on.netPayment()).isEqualTo(Money.of("-15000000"));
    MsspSettlement above = ENHANCED.settle(acoWith("-37500000.01", 10_000).build());
    assertThat(above.limitedBy()).isEqualTo(MsspLimit.BENCHMARK_LOSS_LIMIT);
    assertThat(above.netPayment()).isEqualTo(Money.of("-15000000"));
    MsspSettlement below = ENHANCED.settle(acoWith("-37499999.95", 10_000).build());
    assertThat(below.limitedBy()).isEqualTo(MsspLimit.NONE);
    assertThat(below.netPayment()).isEqualTo(Money.of("-14999999.98"));
  }

  @Test
  void unpublishedRevenueLeavesTheBenchmarkLimitAlone() {
    MsspSettlement settled =
        BASIC_E.settle(
            acoWith("-20000000", 10_000)
                .participantRevenue(ParticipantRevenue.notPublished())
                .build());

    assertThat(settled.limitedBy()).isEqualTo(MsspLimit.BENCHMARK_LOSS_LIMIT);
    assertThat(settled.netPayment()).isEqualTo(Money.of("-4000000"));
  }

  @Test
  void track1PlusLimitsByRevenueOnlyIfItIsRevenueBased() {
    MsspPerformance aco =
        acoWith("-20000000", 10_000)
            .participantRevenue(ParticipantRevenue.of(Money.of("10000000")))
            .build();
    MsspTrack revenue = MsspTrack.track1Plus(2019, YEAR_2016, ONE_PERCENT, LossLimitBasis.REVENUE);
    MsspTrack benchmark =
        MsspTrack.track1Plus(2019, YEAR_2016, ONE_PERCENT, LossLimitBasis.BENCHMARK);

    assertThat(revenue.settle(aco).netPayment()).isEqualTo(Money.of("-800000"));
    assertThat(revenue.settle(aco).limitedBy()).isEqualTo(MsspLimit.REVENUE_LOSS_LIMIT);
    assertThat(benchmark.settle(aco).netPayment()).isEqualTo(Money.of("-4000000"));
    assertThat(benchmark.settle(aco).limitedBy()).isEqualTo(MsspLimit.BENCHMARK_LOSS_LIMIT);
    assertThat(benchmark.revenueLossLimit()).isEqualTo(Rate.ZERO);
  }

  @ParameterizedTest(name = "year {0} in Track 2")
  @CsvSource({"1, 5000000", "2, 7500000", "3, 10000000", "4, 10000000", "9, 10000000"})
  void lossLimitOfTrack2GrowsWithTheYearsSpentInIt(int year, String limit) {
    MsspTrack track = MsspTrack.track2(2020, YEAR_2016, ONE_PERCENT, year);

    assertThat(track.settle(acoWith("-50000000", 10_000).build()).netPayment())
        .isEqualTo(Money.of(limit).negated());
  }

  // ---------------------------------------------------------------- loss rates

  @ParameterizedTest(name = "score {0} %")
  @CsvSource({
    "100, 0.40",
    "80.01, 0.40",
    "80.00, 0.40",
    "79.99, 0.400075",
    "33.34, 0.74995",
    "33.33, 0.750025",
    "0, 0.75"
  })
  void lossRateHasItsFloorFrom80PercentAndItsCeilingAtOneThird(String score, String rate) {
    Rate expected = Rate.of(rate).cappedAt(Rate.of("0.75"));

    for (QualityStanding quality : new QualityStanding[] {met(score), alternative(score)}) {
      assertThat(
              ENHANCED.settle(aco("100000000", "102000000", 10_000, quality).build()).finalRate())
          .isEqualTo(expected);
    }
    assertThat(
            ENHANCED
                .settle(aco("100000000", "102000000", 10_000, notMet(score)).build())
                .finalRate())
        .isEqualTo(Rate.of("0.75"));
  }

  @ParameterizedTest(name = "score {0} %")
  @CsvSource({"100, 0.40", "96.35, 0.4219", "66.67, 0.59998", "66.66, 0.60", "0, 0.60"})
  void lossRateOfTrack2LiesBetween40And60Percent(String score, String rate) {
    MsspTrack track = MsspTrack.track2(2018, YEAR_2016, ONE_PERCENT, 3);

    assertThat(track.settle(aco("100000000", "102000000", 10_000, met(score)).build()).finalRate())
        .isEqualTo(Rate.of(rate));
    assertThat(
            track.settle(aco("100000000", "102000000", 10_000, notMet(score)).build()).finalRate())
        .isEqualTo(Rate.of("0.60"));
  }

  // ---------------------------------------------------------------- quality

  @Test
  void scoreScalesTheSharingRateThrough2020AndOnlyTheAlternativeStandardFrom2023() {
    MsspTrack year2020 = MsspTrack.basicE(2020, JULY_2019, ONE_PERCENT);
    MsspTrack year2021 = MsspTrack.basicE(2021, JULY_2019, ONE_PERCENT);
    MsspTrack year2023 = MsspTrack.basicE(2023, JULY_2019, ONE_PERCENT);

    assertThat(sharingRate(year2020, met("90"))).isEqualTo(Rate.of("0.45"));
    assertThat(sharingRate(year2021, met("90"))).isEqualTo(Rate.of("0.50"));
    assertThat(sharingRate(year2023, met("90"))).isEqualTo(Rate.of("0.50"));
    assertThat(sharingRate(year2023, alternative("76.63"))).isEqualTo(Rate.of("0.38315"));
    for (MsspTrack track : new MsspTrack[] {year2020, year2021, year2023}) {
      MsspSettlement missed = track.settle(shared(notMet("90")));
      assertThat(missed.outcome()).isEqualTo(MsspOutcomes.QUALITY_STANDARD_NOT_MET);
      assertThat(missed.finalRate()).isEqualTo(Rate.ZERO);
      assertThat(missed.netPayment()).isEqualTo(Money.ZERO);
    }
  }

  @Test
  void aScoreOfZeroSharesNothingThoughTheStandardIsMet() {
    MsspTrack year2020 = MsspTrack.basicE(2020, JULY_2019, ONE_PERCENT);
    MsspSettlement nothing = year2020.settle(shared(met("0")));
    assertThat(nothing.outcome()).isEqualTo(MsspOutcomes.SHARING_RATE_OF_ZERO);
    assertThat(nothing.netPayment()).isEqualTo(Money.ZERO);
    assertThat(year2020.settle(shared(met("0.01"))).outcome())
        .isEqualTo(MsspOutcomes.SAVINGS_EARNED);
  }

  private static Rate sharingRate(MsspTrack track, QualityStanding quality) {
    return track.settle(shared(quality)).finalRate();
  }

  private static MsspPerformance shared(QualityStanding quality) {
    return aco("100000000", "95000000", 10_000, quality)
        .participantRevenue(ParticipantRevenue.notPublished())
        .build();
  }

  @ParameterizedTest
  @CsvSource({"2018, 0.02", "2019, 0", "2020, 0", "2021, 0.02", "2024, 0.02", "2026, 0.02"})
  void sequestrationWasSuspendedForTwoYears(int year, String rate) {
    MsspTrack track =
        year < 2020 ? MsspTrack.track1(year, YEAR_2016) : MsspTrack.basicA(year, JULY_2019);

    assertThat(track.sequestrationRate()).isEqualTo(Rate.of(rate));
  }

  // ---------------------------------------------------------------- 425.605(h)

  private static MsspPerformance lowRevenue() {
    // 10,000 beneficiaries: minimum rate 3 %.
    return acoWith("2000000", 10_000)
        .revenueCategory(RevenueCategory.LOW_REVENUE)
        .participantRevenue(ParticipantRevenue.notPublished())
        .build();
  }

  private static final MsspTrack LOW_REVENUE_A = MsspTrack.basicA(2024, YEAR_2024);

  private static MsspPerformance savings(MsspPerformance aco, String savings) {
    return aco.withExpenditures(aco.benchmark().minus(Money.of(savings)));
  }

  @Test
  void lowRevenueAcoBelowItsMinimumSharesAtHalfRate() {
    MsspSettlement settled = LOW_REVENUE_A.settle(lowRevenue());

    assertThat(settled.outcome()).isEqualTo(MsspOutcomes.SAVINGS_EARNED_AT_HALF_RATE);
    assertThat(settled.finalRate()).isEqualTo(Rate.of("0.20"));
    assertThat(settled.netPayment()).isEqualTo(Money.of("392000"));
    MsspTrack basicE = MsspTrack.basicE(2024, YEAR_2024, VARIABLE);
    assertThat(basicE.settle(lowRevenue()).finalRate()).isEqualTo(Rate.of("0.25"));
    assertThat(LOW_REVENUE_A.settle(lowRevenue().withQuality(alternative("76.43"))).finalRate())
        .isEqualTo(Rate.of("0.15286"));
  }

  static Stream<MsspCase> eachConditionMissing() {
    MsspPerformance aco = lowRevenue();
    return Stream.of(
        new MsspCase(LOW_REVENUE_A, aco.withRevenueCategory(RevenueCategory.HIGH_REVENUE)),
        new MsspCase(LOW_REVENUE_A, savings(aco.withAssignedBeneficiaries(4_999), "3899999.99")),
        new MsspCase(LOW_REVENUE_A, aco.withQuality(notMet("90"))),
        new MsspCase(LOW_REVENUE_A, savings(aco, "0")),
        new MsspCase(MsspTrack.basicA(2024, YEAR_2024.minusDays(1)), aco),
        new MsspCase(MsspTrack.enhanced(2024, YEAR_2024, VARIABLE), aco));
  }

  @ParameterizedTest
  @MethodSource("eachConditionMissing")
  void halfRateNeedsEachOfItsConditions(MsspCase each) {
    assertThat(each.settle().outcome()).isEqualTo(MsspOutcomes.BELOW_MINIMUM_SAVINGS_RATE);
    assertThat(each.settle().netPayment()).isEqualTo(Money.ZERO);
  }

  @Test
  void halfRateHoldsFrom5000BeneficiariesUpToTheMinimumRate() {
    MsspPerformance smallest = lowRevenue().withAssignedBeneficiaries(5_000);

    assertThat(LOW_REVENUE_A.settle(savings(smallest, "3899999.99")).outcome())
        .isEqualTo(MsspOutcomes.SAVINGS_EARNED_AT_HALF_RATE);
    assertThat(LOW_REVENUE_A.settle(savings(smallest, "3900000")).outcome())
        .isEqualTo(MsspOutcomes.SAVINGS_EARNED);
    assertThat(LOW_REVENUE_A.settle(savings(smallest, "3900000")).finalRate())
        .isEqualTo(Rate.of("0.40"));
    assertThat(LOW_REVENUE_A.settle(savings(smallest, "0.01")).outcome())
        .isEqualTo(MsspOutcomes.SAVINGS_EARNED_AT_HALF_RATE);
  }

  @Test
  void halfRateNeverTouchesLosses() {
    MsspTrack basicE = MsspTrack.basicE(2024, YEAR_2024, ONE_PERCENT);

    assertThat(
            basicE
                .settle(savings(lowRevenue().withGuardrail(Guardrail.notTriggered()), "-1000000"))
                .finalRate())
        .isEqualTo(Rate.of("0.30"));
    assertThat(basicE.settle(savings(lowRevenue(), "-999999.99")).outcome())
        .isEqualTo(MsspOutcomes.BELOW_MINIMUM_LOSS_RATE);
  }

  // ---------------------------------------------------------------- 425.221(b)

  private static MsspSettlement left(MsspTrack track, String savings, Termination end) {
    return track.settle(acoWith(savings, 10_000).termination(end).build());
  }

  private static LocalDate day(String date) {
    return LocalDate.parse(date);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "2024-01-01, 0",
    "2024-06-30, 0",
    "2024-07-01, 7",
    "2024-08-31, 8",
    "2024-12-30, 12",
    "2024-12-31, 12"
  })
  void acoThatLeavesAfterJuneOwesForItsMonths(String date, int months) {
    MsspSettlement settled = left(ENHANCED, "-12000000", Termination.byAco(day(date)));

    // 40 % of 12 million is 4.8 million, 400,000 a month.
    assertThat(settled.netPayment()).isEqualTo(Money.of(-400_000L * months));
    assertThat(settled.outcome())
        .isEqualTo(
            months == 0
                ? MsspOutcomes.LOSSES_NOT_SHARED_AFTER_TERMINATION
                : MsspOutcomes.LOSSES_OWED);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"2024-01-01, 1", "2024-02-29, 2", "2024-06-30, 6", "2024-07-01, 7", "2024-12-31, 12"})
  void acoThatCmsEndsOwesForItsMonthsWhateverTheDate(String date, int months) {
    assertThat(left(ENHANCED, "-12000000", Termination.byCms(day(date))).netPayment())
        .isEqualTo(Money.of(-400_000L * months));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "ACO, 2024-12-31, true",
    "ACO, 2024-12-30, false",
    "CMS, 2024-12-31, false",
    "CMS, 2024-12-30, false"
  })
  void savingsAreKeptOnlyByLeavingAtTheEndOfTheLastDay(
      Termination.By by, String date, boolean keeps) {
    MsspSettlement settled = left(ENHANCED, "12000000", new Termination(by, day(date)));

    assertThat(settled.outcome())
        .isEqualTo(keeps ? MsspOutcomes.SAVINGS_EARNED : MsspOutcomes.SAVINGS_FORFEITED);
    assertThat(settled.netPayment().isPositive()).isEqualTo(keeps);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "ACO, 2019-12-30, 0",
    "ACO, 2019-12-31, 6",
    "CMS, 2019-07-01, 1",
    "CMS, 2019-12-30, 6",
    "CMS, 2019-12-31, 6"
  })
  void secondHalfOf2019IsOwedInWholeOrNotAtAllByAnAcoThatLeaves(
      Termination.By by, String date, int months) {
    MsspTrack track =
        MsspTrack.of(
            ParticipationOption.ENHANCED,
            PerformanceYear.secondHalfOf(2019),
            JULY_2019,
            ONE_PERCENT);

    assertThat(left(track, "-12000000", new Termination(by, day(date))).netPayment())
        .isEqualTo(Money.of(-400_000L * months));
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource({
    "2018, ACO, 2018-12-30, 0",
    "2018, CMS, 2018-12-30, 0",
    "2018, ACO, 2018-12-31, 12",
    "2018, CMS, 2018-12-31, 12",
    "2019, ACO, 2019-08-31, 0",
    "2019H1, ACO, 2019-06-29, 0",
    "2019H1, CMS, 2019-06-29, 0",
    "2019H1, ACO, 2019-06-30, 6",
    "2019H1, CMS, 2019-06-30, 6"
  })
  void yearsThatBeganBeforeJuly2019OweNothingBeforeTheirLastDay(
      String year, Termination.By by, String date, int months) {
    MsspTrack track =
        MsspTrack.of(
            ParticipationOption.TRACK_3, PerformanceYear.parse(year), YEAR_2016, ONE_PERCENT);

    assertThat(left(track, "-12000000", new Termination(by, day(date))).netPayment())
        .isEqualTo(Money.of(-400_000L * months));
  }

  // ---------------------------------------------------------------- half years, disasters,
  // advances

  @Test
  void halfYearIsHalvedAfterTheLimitAndAfterTheDisaster() {
    MsspTrack half =
        MsspTrack.of(
            ParticipationOption.TRACK_3, PerformanceYear.firstHalfOf(2019), YEAR_2016, ONE_PERCENT);

    assertThat(half.settle(acoWith("90000000", 10_000).build()).netPayment())
        .isEqualTo(Money.of("10000000"));
    MsspSettlement loss =
        half.settle(
            acoWith("-50000000", 10_000)
                .disasterRelief(DisasterRelief.ofAmount(Money.of("3000000")))
                .build());
    assertThat(loss.netPayment()).isEqualTo(Money.of("-6000000"));
    assertThat(loss.disasterReduction()).isEqualTo(Money.of("3000000"));
  }

  @Test
  void disasterReductionComesAfterTheLimitAndBeforeTheMonths() {
    MsspSettlement settled =
        ENHANCED.settle(
            acoWith("-50000000", 10_000)
                .disasterRelief(DisasterRelief.ofShare(Rate.of("0.5"), 6))
                .termination(Termination.byAco(day("2024-09-15")))
                .build());

    assertThat(settled.limitedBy()).isEqualTo(MsspLimit.BENCHMARK_LOSS_LIMIT);
    assertThat(settled.disasterReduction()).isEqualTo(Money.of("3750000"));
    assertThat(settled.netPayment()).isEqualTo(Money.of("-8437500"));
  }

  @Test
  void severalDisastersAddUp() {
    DisasterRelief both =
        DisasterRelief.ofShare(Rate.of("0.5"), 6)
            .and(DisasterRelief.ofAmount(Money.of("250000")))
            .and(DisasterRelief.ofAmount(Money.of("50000")));
    MsspSettlement settled =
        ENHANCED.settle(acoWith("-10000000", 10_000).disasterRelief(both).build());

    // A quarter of 4 million, and 300,000.
    assertThat(settled.disasterReduction()).isEqualTo(Money.of("1300000"));
    assertThat(settled.netPayment()).isEqualTo(Money.of("-2700000"));
    assertThat(both.isNone()).isFalse();
    assertThat(both)
        .hasToString("50% of beneficiaries for 6 months and $250,000.00 and $50,000.00");
    assertThat(DisasterRelief.none()).hasToString("no disaster");
  }

  @ParameterizedTest(name = "balance {0}")
  @CsvSource({"0, 0", "3674999.99, 3674999.99", "3675000, 3675000", "3675000.01, 3675000"})
  void advancesAreRecoupedUpToWhatIsEarned(String balance, String recouped) {
    MsspSettlement settled =
        ENHANCED.settle(acoWith("5000000", 10_000).advanceBalance(Money.of(balance)).build());

    assertThat(settled.earned()).isEqualTo(Money.of("3675000"));
    assertThat(settled.recouped()).isEqualTo(Money.of(recouped));
    assertThat(settled.netPayment()).isEqualTo(Money.of("3675000").minus(Money.of(recouped)));
    assertThat(settled.advanceBalanceLeft()).isEqualTo(Money.of(balance).minus(Money.of(recouped)));
  }

  @Test
  void advancesAreNeverRecoupedFromALoss() {
    MsspSettlement settled =
        ENHANCED.settle(acoWith("-5000000", 10_000).advanceBalance(Money.of("1000")).build());

    assertThat(settled.recouped()).isEqualTo(Money.ZERO);
    assertThat(settled.advanceBalanceLeft()).isEqualTo(Money.of("1000"));
    assertThat(settled.netPayment()).isEqualTo(Money.of("-2000000"));
  }
}
