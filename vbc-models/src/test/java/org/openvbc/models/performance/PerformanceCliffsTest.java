package org.openvbc.models.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.performance.PerformanceSamples.*;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvbc.core.clause.Schedule;
import org.openvbc.core.clause.Schedule.Point;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.core.time.MemberMonths;

/** On, below and above each goal, minimum, step and limit. */
class PerformanceCliffsTest {

  // ---------------------------------------------------------------- goals

  @ParameterizedTest
  @CsvSource({"0, 0", "199, 0", "200, 25000", "201, 25000", "250, 25000"})
  void goalIsReachedByTheNextWholeMember(long lowered, long bonus) {
    assertThat(success().settle(lowered(lowered)).netPayment()).isEqualTo(Money.of(bonus));
  }

  /** 80 % of 251 is 200.8: 200 of 251 do not reach it. */
  @ParameterizedTest
  @CsvSource({"200, 251, 201, 0", "201, 251, 201, 25100", "4, 5, 4, 500", "3, 5, 4, 0"})
  void neededMembersAreRoundedUp(long lowered, long members, long needed, long bonus) {
    MeasureBonus contract =
        success()
            .withMeasures(
                BonusMeasure.of(
                    DIABETES, Schedule.atLeast(rate("0.80")), SmallSample.notScored(1)));
    MeasureBonusPerformance year = one(MeasureData.of(lowered, members));
    assertThat(contract.settle(year).netPayment()).isEqualTo(Money.of(bonus));
    assertThat(contract.explain(year).lines())
        .filteredOn(line -> line.line().step() == PerformanceStep.NEEDED)
        .singleElement()
        .satisfies(line -> assertThat(line.line().value()).isEqualTo(needed));
  }

  /** 79.6 % is 80 % only where the contract rounds to whole percents. */
  @ParameterizedTest
  @CsvSource({"0, 198, 0", "0, 199, 25000", "1, 199, 0"})
  void resultIsRoundedOnlyWhereTheContractSaysSo(int decimals, long lowered, long bonus) {
    MeasureBonus rounded = success().withMeasures(success().measures().get(0).roundedTo(decimals));
    assertThat(rounded.settle(lowered(lowered)).netPayment()).isEqualTo(Money.of(bonus));
    assertThat(rounded.explain(lowered(lowered)).lines())
        .noneMatch(line -> line.line().step() == PerformanceStep.NEEDED);
  }

  @Test
  void exclusionsLeaveTheDenominator() {
    assertThat(success().settle(one(MeasureData.of(199, 250, 1))).netPayment())
        .as("199 of 249 are 79.9 %")
        .isEqualTo(Money.ZERO);
    assertThat(success().settle(one(MeasureData.of(199, 250, 2))).netPayment())
        .as("199 of 248 are 80.2 %")
        .isEqualTo(Money.of(24_800));
  }

  @ParameterizedTest
  @CsvSource({
    "0.599999, 0",
    "0.6, 0.5",
    "0.65, 0.75",
    "0.7, 1",
    "0.75, 1.125",
    "0.8, 1.25",
    "0.9, 1.25"
  })
  void thresholdTargetAndStretch(String result, String earned) {
    MeasureBonus contract =
        oneMeasure(THIRTY)
            .withMeasures(BonusMeasure.of(DIABETES, stretch("60", "70", "80"), THIRTY));
    MeasureBonusSettlement settled = contract.settle(one(MeasureData.ofResult(rate(result), 100)));
    assertThat(settled.measure(DIABETES).earned()).isEqualTo(rate(earned));
    assertThat(settled.netPayment()).isEqualTo(Money.of(new BigDecimal(earned).movePointRight(3)));
  }

  @ParameterizedTest
  @CsvSource({
    // at the baseline, worse, at the goal, beyond it
    "0.70, 0",
    "0.69, 0",
    "0.71, 0.05",
    "0.90, 1",
    "0.95, 1"
  })
  void improvementIsFromNothingToTheWhole(String result, String worth) {
    assertThat(Improvement.upTo(rate("0.90")).of(rate(result), rate("0.70")))
        .isEqualTo(rate(worth));
    Rate mirrored = rate("1").minus(rate(result));
    assertThat(Improvement.downTo(rate("0.10")).of(mirrored, rate("0.30"))).isEqualTo(rate(worth));
  }

  @Test
  void baselineAsGoodAsTheGoalLeavesNothingToImprove() {
    assertThat(Improvement.upTo(rate("0.90")).of(rate("0.95"), rate("0.90"))).isEqualTo(Rate.ZERO);
    assertThat(Improvement.upTo(rate("0.90")).of(rate("0.91"), rate("0.95"))).isEqualTo(Rate.ZERO);
    assertThat(Improvement.downTo(rate("0.1")).of(rate("0.07"), rate("0.1"))).isEqualTo(Rate.ZERO);
    assertThat(Improvement.downTo(rate("0.1")).of(rate("0.08"), rate("0.05"))).isEqualTo(Rate.ZERO);
  }

  @Test
  void greaterOfAttainmentAndImprovementCounts() {
    MeasureData better = MeasureData.of(200, 250).withBaseline(rate("0.79"));
    assertThat(successOrImprovement().settle(one(better)).netPayment())
        .as("attainment is the whole, improvement a part")
        .isEqualTo(Money.of(25_000));
  }

  // ---------------------------------------------------------------- few cases

  @ParameterizedTest
  @CsvSource({
    "29, NOT_SCORED_TOO_FEW_CASES, 0",
    "30, ENOUGH_CASES, 1000",
    "0, NOT_SCORED_NO_CASES, 0",
    "3, NOT_SCORED_TOO_FEW_CASES, 0"
  })
  void asManyCasesAsTheMinimumAreEnough(long cases, SampleStatus status, long bonus) {
    MeasureBonusSettlement settled = oneMeasure(THIRTY).settle(one(MeasureData.of(cases, cases)));
    assertThat(settled.measure(DIABETES).status()).isEqualTo(status);
    assertThat(settled.netPayment()).isEqualTo(Money.of(bonus));
    assertThat(settled.flagged()).isEmpty();
  }

  @Test
  void threeOfThreeIsNeverASilentHundredPercent() {
    MeasureData three = MeasureData.of(3, 3).withPeers(rate("0.70"));
    MeasureBonusSettlement shrunk = oneMeasure(SmallSample.shrunk(30, 30)).settle(one(three));
    assertThat(shrunk.netPayment()).isEqualTo(Money.of("727.27"));
    assertThat(shrunk.flagged()).containsExactly(DIABETES);
    MeasureBonusSettlement flagged = oneMeasure(SmallSample.flagged(30)).settle(one(three));
    assertThat(flagged.netPayment()).isEqualTo(Money.of(1_000));
    assertThat(flagged).asString().endsWith("few cases: lower blood sugar");
    assertThat(oneMeasure(THIRTY).settle(one(three)).outcome())
        .isEqualTo(PerformanceOutcomes.NOTHING_SCORED);
  }

  @Test
  void enoughCasesAreNotShrunkAndNeedNoPeers() {
    MeasureBonusSettlement settled =
        oneMeasure(SmallSample.shrunk(30, 30)).settle(one(MeasureData.of(30, 30)));
    assertThat(settled.netPayment()).isEqualTo(Money.of(1_000));
    assertThat(settled.flagged()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // cases this year, cases before, status
    "30, 0, ENOUGH_CASES",
    "29, 1, TWO_YEARS_POOLED",
    "29, 0, NOT_SCORED_TOO_FEW_CASES",
    "0, 30, TWO_YEARS_POOLED",
    "0, 0, NOT_SCORED_NO_CASES"
  })
  void twoYearsTogetherMayBeEnough(long now, long before, SampleStatus status) {
    MeasureData data = MeasureData.of(now, now).withYearBefore(MeasureData.of(before, before));
    assertThat(oneMeasure(SmallSample.twoYears(30)).settle(one(data)).measure(DIABETES).status())
        .isEqualTo(status);
  }

  // ---------------------------------------------------------------- weights and ladders

  @ParameterizedTest
  @CsvSource({"0.6, 12000", "0.600001, 0", "0, 12000"})
  void scoredWeightMustReachTheMinimum(String minimum, long bonus) {
    MeasureBonusSettlement settled =
        tier()
            .withForm(
                BonusForm.perMemberTier(PerMemberPerMonth.of("2"), sixtyForty(minimum), TIERS))
            .settle(two(MeasureData.of(75, 100), MeasureData.none()));
    assertThat(settled.netPayment()).isEqualTo(Money.of(bonus));
    if (bonus == 0) {
      assertThat(settled.outcome()).isEqualTo(PerformanceOutcomes.TOO_LITTLE_SCORED);
    }
  }

  @Test
  void fewestMeasuresMustBeScored() {
    Weighting both = Weighting.of(weights("process", "0.6", "outcome", "0.4"), Rate.ZERO, 2);
    MeasureBonus contract = ladder().withForm(BonusForm.ladder(Money.of(100_000), both, TIERS));
    assertThat(contract.settle(two(MeasureData.of(75, 100), MeasureData.none())).outcome())
        .isEqualTo(PerformanceOutcomes.TOO_LITTLE_SCORED);
    assertThat(contract.settle(twoResults()).netPayment()).isEqualTo(Money.of(75_000));
    assertThat(contract.settle(two(MeasureData.none(), MeasureData.none())).outcome())
        .isEqualTo(PerformanceOutcomes.NOTHING_SCORED);
  }

  /** The composite of 0.6 x (2r - 1) + 0.4 reaches 0.7 at r = 0.75. */
  @ParameterizedTest
  @CsvSource({"749, 12000", "750, 18000", "751, 18000", "1000, 24000"})
  void compositeOnAStepHasReachedIt(long met, long bonus) {
    assertThat(tier().settle(two(MeasureData.of(met, 1_000), MeasureData.of(40, 40))).netPayment())
        .isEqualTo(Money.of(bonus));
  }

  @Test
  void equityDoesNotLiftAboveTheMostNorPushDown() {
    EquityBonus bonus = EquityBonus.of("0.20", "1");
    assertThat(bonus.added(rate("0.9"), bonus.at(rate("0.40")))).isEqualTo(rate("0.98"));
    assertThat(bonus.added(rate("0.95"), bonus.at(rate("0.40")))).isEqualTo(rate("1"));
    assertThat(bonus.added(rate("1.25"), bonus.at(rate("0.40")))).isEqualTo(rate("1.25"));
    assertThat(bonus.added(rate("0.9"), bonus.at(Rate.ZERO))).isEqualTo(rate("0.9"));
  }

  @Test
  void poolPaysForEquityWhereNoMeasureEarnsAnything() {
    MeasureBonusPerformance year =
        two(MeasureData.of(10, 100), MeasureData.of(10, 100)).withUnderserved(rate("0.5"));
    MeasureBonusSettlement settled =
        tier()
            .withForm(BonusForm.pool(Money.of(1_000), sixtyForty("0.6")))
            .withEquityBonus(EquityBonus.of("0.10", "1"))
            .settle(year);
    assertThat(settled.netPayment()).isEqualTo(Money.of(50));
    assertThat(settled.measures()).allMatch(each -> each.bonus().isZero());
  }

  @Test
  void poolOfThreeThirdsIsPaidWhole() {
    Map<String, Rate> thirds = Map.of("a", Rate.of(1, 3), "b", Rate.of(1, 3), "c", Rate.of(1, 3));
    MeasureBonus.Builder terms =
        MeasureBonus.builder()
            .name("Thirds")
            .period(YEAR)
            .form(BonusForm.pool(Money.of(100), Weighting.of(thirds, Rate.ONE, 3)));
    MeasureBonusPerformance.Builder year = MeasureBonusPerformance.builder();
    for (String name : List.of("a", "b", "c")) {
      terms.addMeasures(BonusMeasure.of(name, Schedule.atLeast(rate("0.5")), THIRTY));
      year.putMeasures(name, MeasureData.of(30, 30));
    }
    MeasureBonusSettlement settled = terms.build().settle(year.build());
    assertThat(settled.netPayment()).isEqualTo(Money.of(100));
    assertThat(settled.measures().stream().map(each -> each.bonus().toString()).sorted())
        .containsExactly("$33.33", "$33.33", "$33.34");
  }

  @ParameterizedTest
  @CsvSource({"504374.99, 504374.99", "504375, 504375", "504375.01, 504375", "0, 0"})
  void limitIsTheMostThatIsPaid(String limit, String bonus) {
    assertThat(pool().withLimit(Money.of(limit)).settle(fiveResults()).netPayment())
        .isEqualTo(Money.of(bonus));
  }

  // ---------------------------------------------------------------- gaps

  @Test
  void moreConditionsThanTheLastBandHaveItsRate() {
    ClosedGaps.OfMeasure gaps = new ClosedGaps.OfMeasure(Map.of(4, 1L, 5, 1L, 17, 1L));
    ClosedGaps year = ClosedGaps.builder().putMeasures("any", gaps).build();
    assertThat(gaps().settle(year).netPayment()).isEqualTo(Money.of(800));
    assertThat(gaps().withLimit(Money.of(799)).settle(year).netPayment()).isEqualTo(Money.of(799));
    assertThat(gaps().settle(ClosedGaps.builder().closedByConditions("any", 0).build()).outcome())
        .isEqualTo(PerformanceOutcomes.NO_GAPS);
  }

  // ---------------------------------------------------------------- ranked pools

  @Test
  void tiesShareTheAverageRank() {
    assertThat(
            RankingBasis.averageRanks(
                List.of(rate("0.5"), rate("0.9"), rate("0.50"), rate("0.5"), rate("0.2"))))
        .containsExactly(rate("3"), rate("5"), rate("3"), rate("3"), rate("1"));
    assertThat(RankingBasis.averageRanks(List.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "OF_ALL, 1, 0.25",
    "OF_ALL, 4, 1",
    "OF_THE_OTHERS, 1, 0",
    "OF_THE_OTHERS, 4, 1",
    "OF_THE_OTHERS, 2.5, 0.5",
    "MIDDLE, 1, 0.125",
    "MIDDLE, 4, 0.875"
  })
  void rankBecomesPercentile(RankingBasis.Percentile form, String rank, String percentile) {
    assertThat(form.of(rate(rank), 4)).isEqualTo(rate(percentile));
  }

  @Test
  void providerWithoutScoreStandsOutside() {
    RankedPoolPerformance year =
        fourGroups()
            .withProviders(
                fourGroups().providers().get(0),
                RankedPoolPerformance.Provider.notScored("new", Money.of(1_000_000)),
                fourGroups().providers().get(3));
    RankedPoolSettlement settled = exchange().settle(year);
    assertThat(settled.pool()).isEqualTo(Money.of(90_000));
    assertThat(settled.partOf("new").payment()).isEqualTo(Money.of(20_000));
    assertThat(settled.partOf("new").adjustment()).isEqualTo(Money.ZERO);
    assertThat(settled.netPayment()).isEqualTo(Money.ZERO);
  }

  @Test
  void everybodyGetsTheWithholdBackWhereNobodyHasAWeight() {
    RankedPoolPerformance year =
        RankedPoolPerformance.of(provider("A", "0", "1000000"), provider("B", "0", "2000000"));
    RankedPoolSettlement settled = exchange().settle(year);
    assertThat(settled.outcome()).isEqualTo(PerformanceOutcomes.POOL_RETURNED);
    assertThat(settled.parts()).allMatch(part -> part.adjustment().isZero());
    assertThat(settled.payments()).isEmpty();
    assertThat(settled.pool()).isEqualTo(Money.of(60_000));
  }

  @Test
  void equalScoresGiveEverybodyItsOwnMoneyBack() {
    RankedPoolPerformance year =
        RankedPoolPerformance.of(provider("A", "70", "1000000"), provider("B", "70", "2500000"));
    assertThat(exchange().settle(year).parts()).allMatch(part -> part.adjustment().isZero());
  }

  @Test
  void equityEntersTheScoreOfARankedProvider() {
    RankedPool contract = exchange().withEquityBonus(EquityBonus.of("0.10", "1"));
    RankedPoolPerformance year =
        RankedPoolPerformance.of(
            provider("A", "70", "1000000").withUnderserved(rate("0.50")),
            provider("B", "75", "1000000").withUnderserved(Rate.ZERO));
    RankedPoolSettlement settled = contract.settle(year);
    assertThat(settled.partOf("A").score()).isEqualTo(some("0.75"));
    assertThat(settled.parts()).allMatch(part -> part.adjustment().isZero());
  }

  // ---------------------------------------------------------------- savings

  @ParameterizedTest
  @CsvSource({"0.035, 384000", "0.0350001, 0", "-0.01, 384000"})
  void trendOnTheGateIsWithinIt(String trend, long award) {
    SavingsAwardSettlement settled = award().settle(saved().withTrend(rate(trend)));
    assertThat(settled.netPayment()).isEqualTo(Money.of(award));
    if (award == 0) {
      assertThat(settled.outcome()).isEqualTo(PerformanceOutcomes.TREND_TOO_HIGH);
    }
  }

  @Test
  void nothingSavedOrScoredIsNoAward() {
    assertThat(award().settle(saved().withSavings(Money.ZERO)).outcome())
        .isEqualTo(PerformanceOutcomes.NOTHING_SAVED);
    assertThat(award().settle(saved().withSavings(Money.of("-0.01"))).netPayment())
        .isEqualTo(Money.ZERO);
    assertThat(award().settle(saved().withQuality(Optional.empty())).outcome())
        .isEqualTo(PerformanceOutcomes.NOTHING_SCORED);
    SavingsAward strict = award().withQualityMultiplier(Schedule.steps(Point.of("0.75", "1")));
    assertThat(strict.settle(saved()).outcome()).isEqualTo(PerformanceOutcomes.QUALITY_TOO_LOW);
    assertThat(strict.settle(saved().withQuality(Score.of("0.75"))).netPayment())
        .isEqualTo(Money.of(400_000));
    assertThat(award().withLimit(Money.of("383999.99")).settle(saved()).netPayment())
        .isEqualTo(Money.of("383999.99"));
  }

  // ---------------------------------------------------------------- visits

  @ParameterizedTest
  @CsvSource({
    "1889, 101280, EARNED",
    "1890, 100800, EARNED",
    "1891, 0, WITHIN_CORRIDOR",
    "2100, 0, WITHIN_CORRIDOR",
    "2101, -480, OWED"
  })
  void reductionIsAgainstWhatWasExpected(long visits, long payment, Outcome.Kind kind) {
    UtilizationSettlement settled = visits().settle(visited(visits));
    assertThat(settled.netPayment()).isEqualTo(Money.of(payment));
    assertThat(settled.outcome().kind()).isEqualTo(kind);
  }

  @Test
  void increaseIsToleratedUpToTheTolerance() {
    UtilizationIncentive tolerant =
        visits().withDownside(new UtilizationIncentive.Downside(rate("0.40"), rate("0.10")));
    assertThat(tolerant.settle(visited(2_310)).outcome())
        .isEqualTo(PerformanceOutcomes.INCREASE_TOLERATED);
    assertThat(tolerant.settle(visited(2_311)).netPayment())
        .as("from the first visit on")
        .isEqualTo(Money.of(-101_280));
    assertThat(visits().withDownside(Optional.empty()).settle(visited(2_250)).outcome())
        .isEqualTo(PerformanceOutcomes.INCREASE_NOT_BORNE);
  }

  @Test
  void limitsHoldOnBothSides() {
    UtilizationIncentive limited =
        visits().withGainLimit(Money.of(100_000)).withLossLimit(Money.of(50_000));
    assertThat(limited.settle(visited(1_890)).netPayment()).isEqualTo(Money.of(100_000));
    assertThat(limited.settle(visited(2_250)).netPayment()).isEqualTo(Money.of(-50_000));
  }

  @Test
  void riskMovesWhatIsExpected() {
    UtilizationSettlement settled = visits().settle(visited(2_079).withRiskRatio(rate("1.1")));
    assertThat(settled.expected()).isEqualTo(Rate.of(2_310, 1));
    assertThat(settled.netPayment()).isEqualTo(Money.of(110_880));
  }

  @Test
  void smallGroupOrNoBaselineMovesNothing() {
    UtilizationIncentive large = visits().withMinimumMonths(MemberMonths.of(126_000));
    assertThat(large.settle(visited(1_890)).netPayment()).isEqualTo(Money.of(100_800));
    assertThat(
            large.withMinimumMonths(MemberMonths.of("126000.5")).settle(visited(1_890)).outcome())
        .isEqualTo(PerformanceOutcomes.TOO_FEW_MONTHS);
    assertThat(visits().settle(visited(5).withBaselineEvents(0)).outcome())
        .isEqualTo(PerformanceOutcomes.NOTHING_EXPECTED);
    assertThat(visits().withThreshold(Rate.ZERO).settle(visited(2_100)).outcome())
        .as("no reduction is none")
        .isEqualTo(PerformanceOutcomes.REDUCTION_MISSED);
  }
}
