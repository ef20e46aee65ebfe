package org.openvbc.models.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.performance.PerformanceSamples.*;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.openvbc.core.clause.Schedule;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.quality.Score;

/** What must hold whatever the figures are. */
class PerformanceLawsTest {
  private static final List<RankingBasis> BASES =
      List.of(RankingBasis.linearExchange(), ranks().basis());

  private static RankedPoolPerformance providers(
      List<Integer> scores, List<Integer> thousands, boolean inStrata) {
    List<RankedPoolPerformance.Provider> all = new ArrayList<>();
    for (int i = 0; i < scores.size(); i++) {
      Money revenue = Money.ofCents(thousands.get(i) * 12_345L);
      String name = "group " + i;
      RankedPoolPerformance.Provider provider =
          scores.get(i) < 0
              ? RankedPoolPerformance.Provider.notScored(name, revenue)
              : RankedPoolPerformance.Provider.of(
                  name, new Score(Rate.of(scores.get(i), 100)), revenue);
      all.add(inStrata ? provider.inStratum("stratum " + i % 2) : provider);
    }
    return RankedPoolPerformance.builder().addAllProviders(all).build();
  }

  /** What some gain is what others lose, to the cent, in every stratum. */
  @Property(seed = "20260101", tries = 200)
  @StatisticsReport(onFailureOnly = true)
  void rankedPoolIsBudgetNeutral(
      @ForAll @Size(min = 1, max = 9) List<@IntRange(min = -5, max = 100) Integer> scores,
      @ForAll @Size(9) List<@IntRange(max = 90_000) Integer> revenues,
      @ForAll @IntRange(max = 1) int basis,
      @ForAll boolean inStrata) {
    RankedPool contract =
        exchange()
            .withBasis(BASES.get(basis))
            .withPeers(inStrata ? RankedPool.Peers.SAME_STRATUM : RankedPool.Peers.ALL);
    RankedPoolPerformance year = providers(scores, revenues, inStrata);
    RankedPoolSettlement settled = contract.settle(year);

    assertThat(settled.netPayment()).isEqualTo(Money.ZERO);
    for (int stratum = 0; stratum < 2 && inStrata; stratum++) {
      String name = "stratum " + stratum;
      assertThat(
              settled.parts().stream()
                  .filter(part -> part.provider().stratum().orElseThrow().equals(name))
                  .map(RankedPoolSettlement.Part::adjustment)
                  .reduce(Money.ZERO, Money::plus))
          .isEqualTo(Money.ZERO);
    }
    Money paid = Money.ZERO;
    for (RankedPoolSettlement.Part part : settled.parts()) {
      assertThat(part.payment().isNegative()).isFalse();
      paid = part.score().isPresent() ? paid.plus(part.payment()) : paid;
    }
    assertThat(paid).isEqualTo(settled.pool());
    assertThat(contract.explain(year).settlement()).isEqualTo(settled);
    Statistics.label("came out")
        .collect(settled.outcome().equals(PerformanceOutcomes.POOL_PAID_OUT))
        .coverage(
            coverage -> {
              coverage.check(true).percentage(part -> part > 50);
              coverage.check(false).count(count -> count > 3);
            });
  }

  @Property(seed = "20260101", tries = 100)
  void betterScoreIsNeverPaidLess(
      @ForAll @Size(5) List<@IntRange(min = 1, max = 99) Integer> scores,
      @ForAll @Size(5) List<@IntRange(min = 1, max = 90_000) Integer> revenues,
      @ForAll @IntRange(max = 1) int basis) {
    RankedPool contract = exchange().withBasis(BASES.get(basis));
    List<Integer> better = new ArrayList<>(scores);
    better.set(0, scores.get(0) + 1);
    Money before = contract.settle(providers(scores, revenues, false)).parts().get(0).payment();
    Money after = contract.settle(providers(better, revenues, false)).parts().get(0).payment();
    assertThat(after.isAtLeast(before)).isTrue();
  }

  /** More members who met a measure never pay less, in any form. */
  @Property(seed = "20260101", tries = 150)
  @StatisticsReport(onFailureOnly = true)
  void moreMetNeverPaysLess(
      @ForAll @LongRange(max = 199) long process, @ForAll @LongRange(max = 200) long outcome) {
    for (MeasureBonus contract : List.of(tier(), ladder(), asPool())) {
      MeasureData other = MeasureData.of(outcome, 200);
      Money before = contract.settle(two(MeasureData.of(process, 200), other)).netPayment();
      Money after = contract.settle(two(MeasureData.of(process + 1, 200), other)).netPayment();
      assertThat(after.isAtLeast(before)).isTrue();
      if (contract.form() instanceof BonusForm.WeightedPool) {
        Statistics.label("pays more")
            .collect(after.isMoreThan(before))
            .coverage(coverage -> coverage.check(true).percentage(part -> part > 10));
      }
    }
  }

  private static MeasureBonus asPool() {
    return tier().withForm(BonusForm.pool(Money.of("99999.97"), sixtyForty("0.6")));
  }

  /** Never beyond the pool where no measure earns more than the whole, and never below nothing. */
  @Property(seed = "20260101", tries = 150)
  @StatisticsReport(onFailureOnly = true)
  void neverBeyondThePool(
      @ForAll @LongRange(min = 20, max = 60) long cases1,
      @ForAll @LongRange(min = 20, max = 60) long cases2,
      @ForAll @IntRange(max = 100) int percent) {
    MeasureData process = MeasureData.of(cases1 * percent / 100, cases1);
    MeasureData outcome = MeasureData.of(cases2, cases2);
    MeasureBonusPerformance year = two(process, outcome);
    MeasureBonusSettlement settled = asPool().settle(year);

    assertThat(settled.netPayment().isNegative()).isFalse();
    assertThat(settled.netPayment().isMoreThan(Money.of("99999.97"))).isFalse();
    assertThat(
            settled.measures().stream()
                .map(MeasureBonusSettlement.MeasureScore::bonus)
                .reduce(Money.ZERO, Money::plus))
        .isEqualTo(settled.netPayment());
    assertThat(asPool().explain(year).settlement()).isEqualTo(settled);
    assertThat(tier().settle(year).netPayment().isMoreThan(Money.of(24_000))).isFalse();
    Statistics.label("scored")
        .collect(settled.measures().stream().filter(each -> each.status().isScored()).count())
        .coverage(
            coverage -> {
              for (long scored = 0; scored < 3; scored++) {
                coverage.check(scored).percentage(part -> part > 10);
              }
            });
  }

  /** With a stretch the sum may be above the pool, but never above what all stretches pay. */
  @Property(seed = "20260101", tries = 100)
  void neverBeyondAllStretches(@ForAll @Size(5) List<@LongRange(max = 200) Long> met) {
    MeasureBonusPerformance.Builder year = MeasureBonusPerformance.builder();
    int next = 0;
    for (String measure : FIVE_WEIGHTS.keySet()) {
      year.putMeasures(measure, MeasureData.of(met.get(next), 200));
      next++;
    }
    MeasureBonusSettlement settled = pool().settle(year.build());
    assertThat(settled.netPayment().isMoreThan(Money.of(750_000))).isFalse();
    Money limit = Money.of(300_000);
    assertThat(pool().withLimit(limit).settle(year.build()).netPayment())
        .isEqualTo(settled.netPayment().cappedAt(limit));
  }

  /** A shrunk result lies between the own and that of the peers. */
  @Property(seed = "20260101", tries = 100)
  void shrunkResultLiesBetween(
      @ForAll @LongRange(min = 1, max = 29) long cases,
      @ForAll @LongRange(max = 29) long met,
      @ForAll @IntRange(max = 100) int peers,
      @ForAll @LongRange(min = 1, max = 100) long strength) {
    MeasureData data = MeasureData.of(Math.min(met, cases), cases).withPeers(Rate.of(peers, 100));
    Rate result =
        oneMeasure(SmallSample.shrunk(30, strength)).settle(one(data)).measure(DIABETES).result();
    Rate own = data.result();
    Rate others = Rate.of(peers, 100);
    assertThat(result.isWithin(own.cappedAt(others), own.notBelow(others))).isTrue();
  }

  /** The members needed are the least number that pays. */
  @Property(seed = "20260101", tries = 100)
  void neededIsTheLeastThatPays(
      @ForAll @LongRange(min = 1, max = 5_000) long members,
      @ForAll @IntRange(min = 1, max = 100) int percent) {
    MeasureBonus contract =
        success()
            .withMeasures(
                BonusMeasure.of(
                    DIABETES, Schedule.atLeast(Rate.of(percent, 100)), SmallSample.notScored(1)));
    long needed = (members * percent + 99) / 100;
    assertThat(contract.settle(one(MeasureData.of(needed, members))).netPayment())
        .isEqualTo(Money.of(100 * members));
    assertThat(contract.settle(one(MeasureData.of(needed - 1, members))).netPayment())
        .isEqualTo(Money.ZERO);
  }

  /** Fewer visits never pay less, and what moves is never more than the share of the saving. */
  @Property(seed = "20260101", tries = 150)
  @StatisticsReport(onFailureOnly = true)
  void fewerVisitsNeverPayLess(@ForAll @LongRange(max = 4_000) long visits) {
    UtilizationSettlement settled = visits().settle(visited(visits + 1));
    UtilizationSettlement fewer = visits().settle(visited(visits));
    assertThat(fewer.netPayment().isAtLeast(settled.netPayment())).isTrue();
    Money share = settled.saving().times(rate("0.40")).rounded(Rounding.CENTS);
    assertThat(share.abs().isAtLeast(settled.netPayment().abs())).isTrue();
    assertThat(visits().explain(visited(visits)).settlement()).isEqualTo(fewer);
    Statistics.label("outcome")
        .collect(settled.outcome().kind())
        .coverage(
            coverage -> {
              coverage.check(Outcome.Kind.EARNED).percentage(part -> part > 10);
              coverage.check(Outcome.Kind.OWED).percentage(part -> part > 10);
              coverage.check(Outcome.Kind.WITHIN_CORRIDOR).count(count -> count > 0);
            });
  }

  @Property(seed = "20260101", tries = 100)
  void betterQualityNeverAwardsLess(
      @ForAll @LongRange(min = -100_000, max = 900_000) long savings,
      @ForAll @IntRange(max = 99) int score) {
    SavingsAwardPerformance year =
        saved().withSavings(Money.of(savings)).withQuality(new Score(Rate.of(score, 100)));
    Money before = award().settle(year).netPayment();
    Money after = award().settle(year.withQuality(new Score(Rate.of(score + 1, 100)))).netPayment();
    assertThat(after.isAtLeast(before)).isTrue();
    assertThat(before.isNegative()).isFalse();
  }
}
