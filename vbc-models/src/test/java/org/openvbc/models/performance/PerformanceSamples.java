package org.openvbc.models.performance;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.openvbc.core.clause.Schedule;
import org.openvbc.core.clause.Schedule.Point;
import org.openvbc.core.clause.Withhold;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.time.MonthRange;

/** Contracts and years that the tests of this package start from. */
final class PerformanceSamples {
  static final MonthRange YEAR = MonthRange.ofYear(2025);
  static final SmallSample THIRTY = SmallSample.notScored(30);
  static final String DIABETES = "lower blood sugar";

  private PerformanceSamples() {}

  static Rate rate(String fraction) {
    return Rate.of(fraction);
  }

  // ---------------------------------------------------------------- a bonus for each measure

  /** 80 % of the diabetic members, 100 dollars for each of them. */
  static MeasureBonus success() {
    return MeasureBonus.builder()
        .name("Blood sugar")
        .period(YEAR)
        .addMeasures(BonusMeasure.of(DIABETES, Schedule.atLeast(rate("0.80")), THIRTY))
        .form(BonusForm.perMeasure(Map.of(DIABETES, BonusForm.Amount.perCase(Money.of(100)))))
        .build();
  }

  static MeasureBonus successOrImprovement() {
    return success()
        .withMeasures(success().measures().get(0).orImprovement(Improvement.upTo(rate("0.90"))));
  }

  static MeasureBonusPerformance lowered(long members) {
    return MeasureBonusPerformance.of(DIABETES, MeasureData.of(members, 250));
  }

  // ---------------------------------------------------------------- a pool

  static final Map<String, Rate> FIVE_WEIGHTS =
      weights(
          "A1c",
          "0.20",
          "blood pressure",
          "0.20",
          "breast screening",
          "0.15",
          "readmission",
          "0.25",
          "CAHPS",
          "0.20");

  static Map<String, Rate> weights(String... namesAndWeights) {
    Map<String, Rate> weights = new LinkedHashMap<>();
    for (int i = 0; i < namesAndWeights.length; i += 2) {
      weights.put(namesAndWeights[i], rate(namesAndWeights[i + 1]));
    }
    return weights;
  }

  static Schedule stretch(String threshold, String target, String stretch) {
    return Schedule.thresholdTargetStretch(
        Rate.ofPercent(threshold),
        Rate.ofPercent(target),
        Rate.ofPercent(stretch),
        rate("0.5"),
        rate("1.25"));
  }

  static MeasureBonus pool() {
    return MeasureBonus.builder()
        .name("Quality pool")
        .period(YEAR)
        .addMeasures(
            BonusMeasure.of("A1c", stretch("60", "70", "80"), THIRTY),
            BonusMeasure.of("blood pressure", stretch("58", "68", "76"), THIRTY),
            BonusMeasure.of("breast screening", stretch("66", "74", "80"), THIRTY),
            BonusMeasure.of("readmission", stretch("16", "14", "12"), THIRTY),
            BonusMeasure.of("CAHPS", stretch("70", "78", "84"), THIRTY))
        .form(BonusForm.pool(Money.of(600_000), Weighting.of(FIVE_WEIGHTS, rate("0.5"), 3)))
        .build();
  }

  static MeasureBonusPerformance fiveResults() {
    return MeasureBonusPerformance.builder()
        .putMeasures("A1c", MeasureData.of(143, 200))
        .putMeasures("blood pressure", MeasureData.of(330, 520, 20))
        .putMeasures("breast screening", MeasureData.of(81, 100))
        .putMeasures("readmission", MeasureData.of(27, 200))
        .putMeasures("CAHPS", MeasureData.ofResult(rate("0.69"), 120))
        .build();
  }

  // ---------------------------------------------------------------- a ladder of the score

  static final Schedule TIERS =
      Schedule.steps(Point.of("0.5", "0.5"), Point.of("0.7", "0.75"), Point.of("0.9", "1"));

  static Weighting sixtyForty(String minimumWeight) {
    return Weighting.of(weights("process", "0.6", "outcome", "0.4"), rate(minimumWeight), 1);
  }

  static MeasureBonus tier() {
    Schedule line = Schedule.linear(rate("0.5"), Rate.ONE);
    return MeasureBonus.builder()
        .name("Care coordination")
        .period(YEAR)
        .addMeasures(
            BonusMeasure.of("process", line, THIRTY), BonusMeasure.of("outcome", line, THIRTY))
        .form(BonusForm.perMemberTier(PerMemberPerMonth.of("2"), sixtyForty("0.6"), TIERS))
        .build();
  }

  static MeasureBonus ladder() {
    return tier().withForm(BonusForm.ladder(Money.of(100_000), sixtyForty("0.6"), TIERS));
  }

  static MeasureBonusPerformance two(MeasureData process, MeasureData outcome) {
    return MeasureBonusPerformance.builder()
        .putMeasures("process", process)
        .putMeasures("outcome", outcome)
        .memberMonths(MemberMonths.of(12_000))
        .build();
  }

  static MeasureBonusPerformance twoResults() {
    return two(MeasureData.of(75, 100), MeasureData.of(40, 40));
  }

  /** One measure whose result is what is earned, 1,000 dollars. */
  static MeasureBonus oneMeasure(SmallSample smallSample) {
    return success()
        .withMeasures(BonusMeasure.of(DIABETES, Schedule.linear(Rate.ZERO, Rate.ONE), smallSample))
        .withForm(BonusForm.perMeasure(Map.of(DIABETES, BonusForm.Amount.of(Money.of(1_000)))));
  }

  static MeasureBonusPerformance one(MeasureData data) {
    return MeasureBonusPerformance.of(DIABETES, data);
  }

  // ---------------------------------------------------------------- gaps

  static GapBonus gaps() {
    return GapBonus.builder()
        .name("Gaps in care")
        .period(YEAR)
        .addRates(
            GapRates.fromOneCondition(
                "any", Money.of(20), Money.of(50), Money.of(100), Money.of(200), Money.of(300)))
        .build();
  }

  static ClosedGaps closed() {
    return ClosedGaps.builder().closedByConditions("any", 20, 30, 20, 10, 20).build();
  }

  // ---------------------------------------------------------------- ranked pools

  static RankedPool exchange() {
    return RankedPool.builder()
        .name("Quality withhold")
        .period(YEAR)
        .withhold(new Withhold(rate("0.02")))
        .basis(RankingBasis.linearExchange())
        .peers(RankedPool.Peers.ALL)
        .build();
  }

  static RankedPoolPerformance.Provider provider(String name, String points, String revenue) {
    return RankedPoolPerformance.Provider.of(name, Score.ofPercent(points), Money.of(revenue));
  }

  static RankedPoolPerformance fourGroups() {
    return RankedPoolPerformance.of(
        provider("A", "92", "4000000").inStratum("high risk"),
        provider("B", "85", "2500000").inStratum("low risk"),
        provider("C", "71", "3000000").inStratum("high risk"),
        provider("D", "60", "500000").inStratum("low risk"));
  }

  static RankedPool ranks() {
    return exchange()
        .withBasis(
            RankingBasis.tiers(
                RankingBasis.Percentile.OF_ALL,
                Schedule.steps(
                    Point.of("0.25", "0.5"), Point.of("0.5", "1"), Point.of("0.9", "1.5"))));
  }

  static RankedPoolPerformance fiveGroups() {
    return RankedPoolPerformance.of(
        provider("A", "90", "1000000"),
        provider("B", "80", "1000000"),
        provider("C", "80", "1000000"),
        provider("D", "70", "1000000"),
        provider("E", "60", "1000000"));
  }

  // ---------------------------------------------------------------- savings and visits

  static SavingsAward award() {
    return SavingsAward.builder()
        .name("Resource use")
        .period(YEAR)
        .share(rate("0.5"))
        .qualityMultiplier(Schedule.lines(Point.of("0.5", "0.6"), Point.of("0.9", "1.2")))
        .trendGate(rate("0.035"))
        .build();
  }

  static SavingsAwardPerformance saved() {
    return SavingsAwardPerformance.builder()
        .savings(Money.of(800_000))
        .trend(
            SavingsAwardPerformance.trend(PerMemberPerMonth.of("400"), PerMemberPerMonth.of("412")))
        .quality(Score.of("0.74"))
        .build();
  }

  static UtilizationIncentive visits() {
    return UtilizationIncentive.builder()
        .name("Avoidable ER visits")
        .period(YEAR)
        .threshold(rate("0.10"))
        .unitCost(Money.of(1_200))
        .share(rate("0.40"))
        .downside(UtilizationIncentive.Downside.ofShare(rate("0.40")))
        .build();
  }

  static UtilizationPerformance visited(long visits) {
    return UtilizationPerformance.builder()
        .baselineEvents(2_000)
        .baselineMonths(MemberMonths.of(120_000))
        .events(visits)
        .memberMonths(MemberMonths.of(126_000))
        .build();
  }

  static Optional<Rate> some(String fraction) {
    return Optional.of(rate(fraction));
  }
}
