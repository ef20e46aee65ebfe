package org.openvbc.jmh;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openvbc.core.clause.Schedule;
import org.openvbc.core.clause.Withhold;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.time.MonthRange;
import org.openvbc.models.performance.BonusForm;
import org.openvbc.models.performance.BonusMeasure;
import org.openvbc.models.performance.ClosedGaps;
import org.openvbc.models.performance.GapBonus;
import org.openvbc.models.performance.GapRates;
import org.openvbc.models.performance.MeasureBonus;
import org.openvbc.models.performance.MeasureBonusPerformance;
import org.openvbc.models.performance.MeasureBonusSettlement;
import org.openvbc.models.performance.MeasureData;
import org.openvbc.models.performance.RankedPool;
import org.openvbc.models.performance.RankedPoolPerformance;
import org.openvbc.models.performance.RankingBasis;
import org.openvbc.models.performance.SavingsAward;
import org.openvbc.models.performance.SavingsAwardPerformance;
import org.openvbc.models.performance.SmallSample;
import org.openvbc.models.performance.UtilizationIncentive;
import org.openvbc.models.performance.UtilizationPerformance;
import org.openvbc.models.performance.Weighting;

/** Pay for performance: bonuses, pools, awards. */
final class FamilyOfPerformance {
  private static final MonthRange YEAR = MonthRange.ofYear(2025);
  private static final List<String> MEASURES =
      List.of("blood sugar", "blood pressure", "screening", "follow-up", "experience");
  private static final MeasureBonus POOL = bonus(BonusForm.pool(Money.of(500_000), weighting()));

  private FamilyOfPerformance() {}

  // ---------------------------------------------------------------- measures

  /** Five measures each: an amount for each, a pool by weight, a ladder of the score. */
  static FamilyPanel<MeasureBonusPerformance> measures() {
    List<MeasureBonus> contracts =
        List.of(
            bonus(BonusForm.perMeasure(amounts())),
            POOL,
            bonus(BonusForm.ladder(Money.of(300_000), weighting(), ladder())));
    return FamilyPanel.drawn(FamilyPanel.Terms.each(contracts, (contract, draw) -> measured(draw)));
  }

  private static MeasureBonus bonus(BonusForm form) {
    Schedule schedule =
        Schedule.thresholdTargetStretch(
            Rate.of("0.55"), Rate.of("0.7"), Rate.of("0.85"), Rate.of("0.5"), Rate.of("1.2"));
    return MeasureBonus.builder()
        .name("Quality")
        .period(YEAR)
        .addAllMeasures(
            MEASURES.stream()
                .map(each -> BonusMeasure.of(each, schedule, SmallSample.notScored(30)))
                .toList())
        .form(form)
        .build();
  }

  private static Map<String, BonusForm.Amount> amounts() {
    Map<String, BonusForm.Amount> amounts = new LinkedHashMap<>();
    for (String measure : MEASURES) {
      amounts.put(
          measure,
          measure.startsWith("blood")
              ? BonusForm.Amount.perCase(Money.of(80))
              : BonusForm.Amount.of(Money.of(25_000)));
    }
    return amounts;
  }

  private static Weighting weighting() {
    Map<String, Rate> weights = new LinkedHashMap<>();
    for (String measure : MEASURES) {
      weights.put(measure, Rate.of(1, MEASURES.size()));
    }
    return Weighting.of(weights, Rate.of("0.4"), 2);
  }

  private static Schedule ladder() {
    return Schedule.steps(
        Schedule.Point.of("0.4", "0.4"),
        Schedule.Point.of("0.7", "0.8"),
        Schedule.Point.of("0.95", "1"));
  }

  /** One measure in ten has too few cases. */
  private static MeasureBonusPerformance measured(Draw draw) {
    MeasureBonusPerformance.Builder year = MeasureBonusPerformance.builder();
    for (String measure : MEASURES) {
      long cases = draw.isOneOf(10) ? draw.count(0, 30) : draw.count(30, 900);
      year.putMeasures(measure, MeasureData.of(cases * draw.count(40, 101) / 100, cases));
    }
    return year.build();
  }

  /** A bonus that is settled, to be put into another contract. */
  static MeasureBonusSettlement settled(Draw draw) {
    return POOL.settle(measured(draw));
  }

  // ---------------------------------------------------------------- gaps

  /** Gaps closed in two measures, by the conditions of the member. */
  static FamilyPanel<ClosedGaps> gaps() {
    GapBonus contract =
        GapBonus.builder()
            .name("Gaps")
            .period(YEAR)
            .addRates(
                GapRates.flat("screening", Money.of(35)),
                GapRates.fromOneCondition(
                    "chronic", Money.of(25), Money.of(60), Money.of(110), Money.of(240)))
            .limit(Money.of(90_000))
            .build();
    return FamilyPanel.drawn(contract, FamilyOfPerformance::closed);
  }

  private static ClosedGaps closed(Draw draw) {
    return ClosedGaps.builder()
        .closed("screening", draw.count(0, 900))
        .closedByConditions(
            "chronic",
            draw.count(0, 400),
            draw.count(0, 300),
            draw.count(0, 200),
            draw.count(0, 150))
        .build();
  }

  // ---------------------------------------------------------------- ranks

  /** Pools of four to fifteen groups: a linear exchange, tiers of rank. */
  static FamilyPanel<RankedPoolPerformance> ranked() {
    RankedPool exchange =
        RankedPool.builder()
            .name("Pool")
            .period(YEAR)
            .withhold(new Withhold(Rate.of("0.02")))
            .basis(RankingBasis.linearExchange())
            .peers(RankedPool.Peers.ALL)
            .build();
    RankedPool tiers =
        exchange.withBasis(RankingBasis.tiers(RankingBasis.Percentile.OF_ALL, byRank()));
    return FamilyPanel.drawn(
        FamilyPanel.Terms.each(List.of(exchange, tiers), (contract, draw) -> groups(draw)));
  }

  private static Schedule byRank() {
    return Schedule.steps(
        Schedule.Point.of("0.3", "0.5"),
        Schedule.Point.of("0.6", "1"),
        Schedule.Point.of("0.85", "1.5"));
  }

  private static RankedPoolPerformance groups(Draw draw) {
    RankedPoolPerformance.Builder pool = RankedPoolPerformance.builder();
    long groups = draw.count(4, 16);
    for (int i = 0; i < groups; i++) {
      Money revenue = draw.dollars(400_000, 5_000_000);
      pool.addProviders(
          draw.isOneOf(92)
              ? RankedPoolPerformance.Provider.of("group " + i, draw.score(), revenue)
              : RankedPoolPerformance.Provider.notScored("group " + i, revenue));
    }
    return pool.build();
  }

  // ---------------------------------------------------------------- savings and visits

  /** Savings and none, trends on both sides of the gate. */
  static FamilyPanel<SavingsAwardPerformance> award() {
    SavingsAward contract =
        SavingsAward.builder()
            .name("Resource use")
            .period(YEAR)
            .share(Rate.of("0.4"))
            .qualityMultiplier(
                Schedule.lines(Schedule.Point.of("0.4", "0.5"), Schedule.Point.of("0.9", "1.2")))
            .trendGate(Rate.of("0.04"))
            .build();
    return FamilyPanel.drawn(contract, FamilyOfPerformance::saved);
  }

  private static SavingsAwardPerformance saved(Draw draw) {
    return SavingsAwardPerformance.builder()
        .savings(draw.dollars(-300_000, 2_000_000))
        .trend(
            SavingsAwardPerformance.trend(
                PerMemberPerMonth.of(draw.dollars(390, 400)),
                PerMemberPerMonth.of(draw.dollars(398, 420))))
        .quality(draw.score())
        .build();
  }

  /** Fewer visits and more, within the threshold and beyond it. */
  static FamilyPanel<UtilizationPerformance> utilization() {
    UtilizationIncentive contract =
        UtilizationIncentive.builder()
            .name("Emergency visits")
            .period(YEAR)
            .threshold(Rate.of("0.08"))
            .unitCost(Money.of(1_150))
            .share(Rate.of("0.45"))
            .downside(UtilizationIncentive.Downside.ofShare(Rate.of("0.3")))
            .build();
    return FamilyPanel.drawn(contract, FamilyOfPerformance::visited);
  }

  private static UtilizationPerformance visited(Draw draw) {
    return UtilizationPerformance.builder()
        .baselineEvents(draw.count(1_500, 2_500))
        .baselineMonths(MemberMonths.of(draw.count(100_000, 130_000)))
        .events(draw.count(1_200, 2_900))
        .memberMonths(MemberMonths.of(draw.count(100_000, 140_000)))
        .riskRatio(draw.fraction(940, 1_070, 1_000))
        .build();
  }
}
