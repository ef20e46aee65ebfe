package org.openvbc.models.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.performance.PerformanceSamples.*;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openvbc.core.clause.Schedule;
import org.openvbc.core.clause.Withhold;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.core.time.MemberMonths;

/** Each model against a restatement in plain decimals, on drawn contracts and years. */
class PerformanceDifferentialTest {
  private static final BigDecimal TENTH = new BigDecimal("0.1");

  private static BigDecimal dollars(Random random, int most) {
    return BigDecimal.valueOf(random.nextInt(most * 100 + 1), 2);
  }

  private static BigDecimal part(Random random, int from, int to) {
    return BigDecimal.valueOf(from + random.nextInt(to - from + 1), 2);
  }

  @Property(tries = 150)
  void poolIsTheSame(@ForAll Random random) {
    BigDecimal atThreshold = part(random, 0, 100);
    BigDecimal atStretch = part(random, 100, 200);
    BigDecimal minimumWeight = part(random, 0, 100);
    BigDecimal pool = dollars(random, 1_000_000);
    int minimumCases = 1 + random.nextInt(60);
    List<PlainPerformance.Measure> measures = new ArrayList<>();
    Map<String, Rate> weights = new LinkedHashMap<>();
    MeasureBonus.Builder terms = MeasureBonus.builder().name("Drawn").period(YEAR);
    MeasureBonusPerformance.Builder year = MeasureBonusPerformance.builder();
    for (int i = 0; i < 10; i++) {
      PlainPerformance.Measure measure = measure(random);
      measures.add(measure);
      String name = "measure " + i;
      weights.put(name, Rate.of(TENTH));
      Schedule schedule =
          Schedule.thresholdTargetStretch(
              Rate.of(measure.threshold()),
              Rate.of(measure.target()),
              Rate.of(measure.stretch()),
              Rate.of(atThreshold),
              Rate.of(atStretch));
      terms.addMeasures(BonusMeasure.of(name, schedule, SmallSample.notScored(minimumCases)));
      year.putMeasures(
          name, MeasureData.of(measure.met(), measure.denominator(), measure.exclusions()));
    }
    MeasureBonus contract =
        terms
            .form(BonusForm.pool(Money.of(pool), Weighting.of(weights, Rate.of(minimumWeight), 1)))
            .build();
    assertThat(contract.settle(year.build()).netPayment().toBigDecimal())
        .isEqualByComparingTo(
            PlainPerformance.pool(
                pool, measures, minimumCases, minimumWeight, atThreshold, atStretch));
  }

  private static PlainPerformance.Measure measure(Random random) {
    int denominator = 1 + random.nextInt(200);
    int exclusions = random.nextInt(denominator);
    int met = random.nextInt(denominator - exclusions + 1);
    BigDecimal threshold = part(random, 20, 60);
    BigDecimal way = part(random, 1, 15);
    BigDecimal target = threshold.add(way);
    BigDecimal stretch = target.add(part(random, 1, 15));
    return random.nextBoolean()
        ? new PlainPerformance.Measure(
            met, denominator, exclusions, threshold, target, stretch, TENTH)
        : new PlainPerformance.Measure(
            met, denominator, exclusions, stretch, target, threshold, TENTH);
  }

  @Property(tries = 150)
  void tierIsTheSame(@ForAll Random random) {
    BigDecimal floor = part(random, 20, 60);
    BigDecimal target = floor.add(part(random, 1, 30));
    BigDecimal goal = part(random, 60, 100);
    BigDecimal weight = part(random, 0, 100);
    BigDecimal equity = part(random, 1, 20);
    BigDecimal underserved = part(random, 0, 100);
    BigDecimal dollars = dollars(random, 5);
    int months = random.nextInt(100_000);
    List<BigDecimal> scores = new ArrayList<>();
    MeasureBonusPerformance.Builder year =
        MeasureBonusPerformance.builder()
            .memberMonths(MemberMonths.of(months))
            .underserved(Rate.of(underserved));
    MeasureBonus.Builder terms = MeasureBonus.builder().name("Drawn").period(YEAR);
    for (String name : List.of("process", "outcome")) {
      int cases = 30 + random.nextInt(200);
      int met = random.nextInt(cases + 1);
      BigDecimal baseline = part(random, 0, 100);
      scores.add(PlainPerformance.attainedOrImproved(met, cases, floor, target, baseline, goal));
      year.putMeasures(name, MeasureData.of(met, cases).withBaseline(Rate.of(baseline)));
      terms.addMeasures(
          BonusMeasure.of(name, Schedule.linear(Rate.of(floor), Rate.of(target)), THIRTY)
              .orImprovement(Improvement.upTo(Rate.of(goal))));
    }
    BigDecimal rest = BigDecimal.ONE.subtract(weight);
    Weighting weighting =
        Weighting.of(
            weights("process", weight.toPlainString(), "outcome", rest.toPlainString()),
            Rate.ZERO,
            1);
    MeasureBonus contract =
        terms
            .form(
                BonusForm.perMemberTier(PerMemberPerMonth.of(Money.of(dollars)), weighting, TIERS))
            .equityBonus(new EquityBonus(Rate.of(equity), Rate.ONE))
            .build();
    assertThat(contract.settle(year.build()).netPayment().toBigDecimal())
        .isEqualByComparingTo(
            PlainPerformance.tier(
                scores,
                List.of(weight, rest),
                equity,
                underserved,
                List.of(new BigDecimal("0.5"), new BigDecimal("0.7"), new BigDecimal("0.9")),
                List.of(new BigDecimal("0.5"), new BigDecimal("0.75"), BigDecimal.ONE),
                dollars,
                months));
  }

  @Property(tries = 60)
  void shrunkResultIsTheSame(@ForAll Random random) {
    int cases = 1 + random.nextInt(29);
    int met = random.nextInt(cases + 1);
    int strength = 1 + random.nextInt(60);
    BigDecimal peers = part(random, 0, 100);
    Rate result =
        oneMeasure(SmallSample.shrunk(30, strength))
            .settle(one(MeasureData.of(met, cases).withPeers(Rate.of(peers))))
            .measure(DIABETES)
            .result();
    assertThat(result.toBigDecimal(30, RoundingMode.HALF_UP))
        .isEqualByComparingTo(
            PlainPerformance.shrunk(met, cases, peers, strength)
                .setScale(30, RoundingMode.HALF_UP));
  }

  @Property(tries = 150)
  void rankedPoolIsTheSame(@ForAll Random random) {
    int groups = 1 + random.nextInt(8);
    List<BigDecimal> scores = new ArrayList<>();
    List<BigDecimal> revenues = new ArrayList<>();
    List<RankedPoolPerformance.Provider> providers = new ArrayList<>();
    for (int i = 0; i < groups; i++) {
      // Few scores, so that many tie; the first is above zero.
      scores.add(BigDecimal.valueOf(i == 0 ? 5 : random.nextInt(11), 1));
      revenues.add(dollars(random, 5_000_000).add(BigDecimal.ONE));
      providers.add(
          RankedPoolPerformance.Provider.of(
              "group " + i, new Score(Rate.of(scores.get(i))), Money.of(revenues.get(i))));
    }
    BigDecimal withhold = part(random, 0, 10);
    RankedPool contract = exchange().withWithhold(new Withhold(Rate.of(withhold)));
    RankedPoolPerformance year = RankedPoolPerformance.builder().addAllProviders(providers).build();

    assertPayments(contract.settle(year), PlainPerformance.exchange(scores, revenues, withhold));

    // By rank, weighed with the percentile itself.
    List<BigDecimal> ranks = PlainPerformance.ranks(scores);
    RankedPool byRank =
        contract.withBasis(
            RankingBasis.tiers(
                RankingBasis.Percentile.OF_ALL, Schedule.linear(Rate.ZERO, Rate.ONE)));
    assertPayments(byRank.settle(year), PlainPerformance.exchange(ranks, revenues, withhold));
  }

  private static void assertPayments(RankedPoolSettlement settled, List<BigDecimal> plain) {
    for (int i = 0; i < plain.size(); i++) {
      assertThat(settled.parts().get(i).payment().toBigDecimal())
          .isEqualByComparingTo(plain.get(i));
    }
  }

  @Property(tries = 60)
  void gapsAreTheSame(@ForAll Random random) {
    List<BigDecimal> dollars = new ArrayList<>();
    List<Integer> counts = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(5); i++) {
      dollars.add(dollars(random, 300));
    }
    for (int i = 0; i < 8; i++) {
      counts.add(random.nextInt(500));
    }
    GapBonus contract =
        gaps()
            .withRates(
                GapRates.fromOneCondition(
                    "any", dollars.stream().map(Money::of).toArray(Money[]::new)));
    ClosedGaps year =
        ClosedGaps.builder()
            .closedByConditions("any", counts.stream().mapToLong(Integer::longValue).toArray())
            .build();
    assertThat(contract.settle(year).netPayment().toBigDecimal())
        .isEqualByComparingTo(PlainPerformance.gaps(counts, dollars));
  }

  @Property(tries = 100)
  void awardIsTheSame(@ForAll Random random) {
    BigDecimal savings = dollars(random, 900_000).subtract(new BigDecimal("200000"));
    BigDecimal share = part(random, 0, 100);
    BigDecimal multiplier = part(random, 1, 150);
    BigDecimal trend = part(random, 0, 8);
    BigDecimal gate = part(random, 0, 8);
    SavingsAward contract =
        award()
            .withShare(Rate.of(share))
            .withTrendGate(Rate.of(gate))
            .withQualityMultiplier(
                Schedule.steps(new Schedule.Point(Rate.ZERO, Rate.of(multiplier))));
    SavingsAwardPerformance year = saved().withSavings(Money.of(savings)).withTrend(Rate.of(trend));
    assertThat(contract.settle(year).netPayment().toBigDecimal())
        .isEqualByComparingTo(PlainPerformance.award(savings, share, multiplier, trend, gate));
  }

  @Property(tries = 150)
  void visitsAreTheSame(@ForAll Random random) {
    int baseline = 1 + random.nextInt(3_000);
    int actual = random.nextInt(3_000);
    int baselineMonths = 1 + random.nextInt(150_000);
    int months = 1 + random.nextInt(150_000);
    BigDecimal risk = BigDecimal.valueOf(850 + random.nextInt(300), 3);
    BigDecimal threshold = part(random, 0, 30);
    BigDecimal cost = dollars(random, 3_000);
    BigDecimal share = part(random, 0, 100);
    BigDecimal downShare = part(random, 0, 100);
    UtilizationIncentive contract =
        visits()
            .withThreshold(Rate.of(threshold))
            .withUnitCost(Money.of(cost))
            .withShare(Rate.of(share))
            .withDownside(UtilizationIncentive.Downside.ofShare(Rate.of(downShare)));
    UtilizationPerformance year =
        UtilizationPerformance.builder()
            .baselineEvents(baseline)
            .baselineMonths(MemberMonths.of(baselineMonths))
            .events(actual)
            .memberMonths(MemberMonths.of(months))
            .riskRatio(Rate.of(risk))
            .build();
    assertThat(contract.settle(year).netPayment().toBigDecimal())
        .isEqualByComparingTo(
            PlainPerformance.visits(
                baseline, baselineMonths, actual, months, risk, threshold, cost, share, downShare));
  }
}
