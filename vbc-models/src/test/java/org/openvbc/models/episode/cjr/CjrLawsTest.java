package org.openvbc.models.episode.cjr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.worksheet.ExplainedLine;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.models.episode.Episode;
import org.openvbc.models.episode.EpisodePrices;
import org.openvbc.models.episode.EpisodeTally;
import org.openvbc.models.episode.LimitBinding;
import org.openvbc.models.episode.Reconciliation;

/** What holds for every year, hospital and price list. */
@Domain(CjrArbitraries.class)
@Domain(DomainContext.Global.class)
class CjrLawsTest {
  private static final int TRIES = 300;

  private static void mustMeet(String what, boolean met) {
    Statistics.label(what)
        .collect(met)
        .coverage(
            c -> {
              c.check(true).count(count -> count > 0);
              c.check(false).count(count -> count > 0);
            });
  }

  @Property(seed = "20260101", tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  void orderAndSplitOfEpisodesDoNotMatter(
      @ForAll CjrCase each, @ForAll int seed, @ForAll @IntRange(max = 12) int split) {
    List<Episode> shuffled = new ArrayList<>(each.episodes());
    Collections.shuffle(shuffled, new Random(seed));
    int at = Math.min(split, shuffled.size());
    EpisodePrices prices = each.terms().prices(each.category(), CjrUse.REPAYMENT, each.cells());
    EpisodeTally first = prices.tally();
    EpisodeTally second = prices.tally();
    first.addAll(shuffled.subList(0, at));
    second.addAll(shuffled.subList(at, shuffled.size()));
    second.merge(first);

    assertThat(second.total()).isEqualTo(each.priced().repayment().total());
    assertThat(each.withEpisodes(shuffled).settle().reconciliation())
        .isEqualTo(each.settle().reconciliation());
  }

  @Property(seed = "20260101", tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  void amountStaysWithinBothLimits(@ForAll CjrCase each) {
    CjrSettlement settlement = each.settle();
    Reconciliation settled = settlement.reconciliation();

    assertThat(settled.limited()).isLessThanOrEqualTo(settled.stopGain());
    assertThat(settled.limited()).isGreaterThanOrEqualTo(settled.stopLoss().negated());
    boolean isChanged =
        !settled.limited().equals(settled.difference())
            && (each.terms().bearsLosses() || settled.difference().signum() > 0);
    assertThat(settled.limitBinding() != LimitBinding.NONE).isEqualTo(isChanged);
    if (!each.terms().bearsLosses()) {
      assertThat(settlement.netPayment().isNegative()).isFalse();
    }
    mustMeet("gain limited", settled.limitBinding() == LimitBinding.GAIN);
    mustMeet("loss limited", settled.limitBinding() == LimitBinding.LOSS);
    mustMeet("loss not borne", !each.terms().bearsLosses() && settlement.rawAmount().signum() < 0);
  }

  /** A better category never pays less; without an emergency cap, which goes with the price. */
  @Property(seed = "20260101", tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  void betterQualityNeverPaysLess(@ForAll CjrCase each) {
    List<CjrSettlement> all =
        List.of(CjrQualityCategory.values()).stream()
            .map(each::withCategory)
            .map(CjrCase::settle)
            .toList();
    for (int i = 1; i < all.size(); i++) {
      assertThat(all.get(i).rawAmount()).isGreaterThanOrEqualTo(all.get(i - 1).rawAmount());
      // A larger target widens the stop-loss, so that a loss at its limit can grow.
      if (!isLimited(all.get(i)) && !isLimited(all.get(i - 1))) {
        assertThat(all.get(i).netPayment()).isGreaterThanOrEqualTo(all.get(i - 1).netPayment());
      }
    }
    mustMeet("quality moved money", !all.get(0).netPayment().equals(all.get(3).netPayment()));
  }

  private static boolean isLimited(CjrSettlement settled) {
    return settled.reconciliation().limitBinding() == LimitBinding.LOSS;
  }

  /** A loss is owed whatever the category: the gate moves gains only. */
  @Property(seed = "20260101", tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  void gateMovesGainsOnly(@ForAll CjrCase each) {
    CjrSettlement below = each.withCategory(CjrQualityCategory.BELOW_ACCEPTABLE).settle();
    CjrSettlement acceptable = each.withCategory(CjrQualityCategory.ACCEPTABLE).settle();

    assertThat(below.rawAmount()).isEqualTo(acceptable.rawAmount());
    if (below.rawAmount().signum() <= 0) {
      assertThat(below.netPayment()).isEqualTo(acceptable.netPayment());
    } else {
      assertThat(below.reconciliation().difference().signum()).isZero();
    }
    mustMeet("loss", below.rawAmount().signum() < 0);
    mustMeet("gain", below.rawAmount().signum() > 0);
  }

  @Property(seed = "20260101", tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  void moreSpendingNeverPaysMore(
      @ForAll CjrCase each, @ForAll @IntRange(min = 1, max = 9_000_00) int cents) {
    List<Episode> dearer = new ArrayList<>(each.episodes());
    Episode first = dearer.get(0);
    dearer.set(
        0,
        new Episode(
            first.cell(),
            first.date(),
            first.multiplier(),
            first.spend().plus(Money.ofCents(cents)),
            first.relieved()));

    Money less = each.settle().netPayment();
    Money more = each.withEpisodes(dearer).settle().netPayment();
    assertThat(more).isLessThanOrEqualTo(less);
    mustMeet("spending moved money", more.compareTo(less) < 0);
  }

  @Property(seed = "20260101", tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  void bothCalculationsAddUpToTheSecondWithinTheLimits(
      @ForAll CjrCase first, @ForAll @IntRange(min = 50, max = 150) int percent) {
    if (first.terms().year().isRiskAdjusted()) {
      return;
    }
    CjrSettlement initial = first.settle();
    List<Episode> later =
        first.episodes().stream()
            .map(
                e ->
                    Episode.of(
                        e.cell(),
                        e.date(),
                        e.multiplier(),
                        e.spend()
                            .times(org.openvbc.core.money.Rate.of(percent, 100))
                            .rounded(Rounding.CENTS)))
            .toList();
    CjrSettlement subsequent =
        first
            .terms()
            .settle(
                first
                    .withEpisodes(later)
                    .performance()
                    .withCalculation(CjrCalculation.SUBSEQUENT)
                    .withPreviouslySettled(initial.netPayment()));
    Unrounded net = subsequent.reconciliation().net();

    assertThat(initial.netPayment().plus(subsequent.netPayment()))
        .isEqualTo(net.rounded(Rounding.CENTS));
    assertThat(subsequent.reconciliation().limited())
        .isLessThanOrEqualTo(subsequent.reconciliation().stopGain());
    mustMeet(
        "sign turned", initial.netPayment().isPositive() && subsequent.netPayment().isNegative());
  }

  @Property(seed = "20260101", tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  void explainSettlesAsSettleDoesAndEndsWithTheNetPayment(@ForAll CjrCase each) {
    Explanation<CjrSettlement> explained = each.terms().explain(each.performance());
    ExplainedLine last = explained.lines().get(explained.lines().size() - 1);

    assertThat(explained.settlement()).isEqualTo(each.settle());
    assertThat(last.line().money()).contains(explained.settlement().netPayment());
  }
}
