package org.openvbc.models.episode.bpci;

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
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.quality.Score;
import org.openvbc.core.worksheet.ExplainedLine;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.models.episode.Episode;
import org.openvbc.models.episode.EpisodeTally;
import org.openvbc.models.episode.LimitBinding;
import org.openvbc.models.episode.Reconciliation;

/** What holds for every period, initiator and price list. */
@Domain(BpciArbitraries.class)
@Domain(DomainContext.Global.class)
class BpciLawsTest {
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
      @ForAll BpciCase each, @ForAll int seed, @ForAll @IntRange(max = 12) int split) {
    List<Episode> shuffled = new ArrayList<>(each.episodes());
    Collections.shuffle(shuffled, new Random(seed));
    int at = Math.min(split, shuffled.size());
    EpisodeTally first = each.prices().tally();
    EpisodeTally second = each.prices().tally();
    first.addAll(shuffled.subList(0, at));
    second.addAll(shuffled.subList(at, shuffled.size()));
    second.merge(first);

    assertThat(second.total()).isEqualTo(each.performance().episodes());
    assertThat(each.withEpisodes(shuffled).settle().reconciliation())
        .isEqualTo(each.settle().reconciliation());
  }

  @Property(seed = "20260101", tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  void amountStaysWithinBothLimits(@ForAll BpciCase each) {
    Reconciliation settled = each.settle().reconciliation();

    assertThat(settled.limited()).isLessThanOrEqualTo(settled.stopGain());
    assertThat(settled.limited()).isGreaterThanOrEqualTo(settled.stopLoss().negated());
    assertThat(settled.limitBinding() != LimitBinding.NONE)
        .isEqualTo(!settled.limited().equals(settled.qualityAdjusted()));
    mustMeet("gain limited", settled.limitBinding() == LimitBinding.GAIN);
    mustMeet("loss limited", settled.limitBinding() == LimitBinding.LOSS);
  }

  /** Quality never turns the sign nor makes an amount larger, and more of it never pays less. */
  @Property(seed = "20260101", tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  void moreQualityNeverPaysLess(
      @ForAll BpciCase each,
      @ForAll @IntRange(max = 1_000) int a,
      @ForAll @IntRange(max = 1_000) int b) {
    BpciSettlement low = at(each, Math.min(a, b)).settle();
    BpciSettlement high = at(each, Math.max(a, b)).settle();

    assertThat(high.netPayment()).isGreaterThanOrEqualTo(low.netPayment());
    for (BpciSettlement settled : List.of(low, high)) {
      Unrounded before = settled.reconciliation().difference();
      Unrounded after = settled.reconciliation().qualityAdjusted();
      assertThat(after.signum()).isEqualTo(before.signum());
      assertThat(size(after)).isLessThanOrEqualTo(size(before));
    }
    mustMeet("quality moved money", high.netPayment().isMoreThan(low.netPayment()));
  }

  private static BpciCase at(BpciCase each, int thousandths) {
    return each.withInitiator(
        each.initiator().withCompositeQualityScore(new Score(Rate.of(thousandths, 1_000))));
  }

  private static Unrounded size(Unrounded amount) {
    return amount.signum() < 0 ? amount.negated() : amount;
  }

  /** Where no disaster is declared: with one, dearer care can count as nothing. */
  @Property(seed = "20260101", tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  void moreSpendingNeverPaysMore(
      @ForAll BpciCase each, @ForAll @IntRange(min = 1, max = 9_000_00) int cents) {
    List<Episode> before =
        each.episodes().stream()
            .map(e -> Episode.of(e.cell(), e.date(), e.multiplier(), e.spend()))
            .toList();
    List<Episode> dearer = new ArrayList<>(before);
    Episode first = dearer.get(0);
    dearer.set(
        0,
        Episode.of(
            first.cell(),
            first.date(),
            first.multiplier(),
            first.spend().plus(Money.ofCents(cents))));

    Money less = each.withEpisodes(before).settle().netPayment();
    Money more = each.withEpisodes(dearer).settle().netPayment();
    assertThat(more).isLessThanOrEqualTo(less);
    mustMeet("spending moved money", more.compareTo(less) < 0);
  }

  /** Both count as nothing, so that the difference is never less; a limit can still be lower. */
  @Property(seed = "20260101", tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  void disasterNeverLowersTheDifference(@ForAll BpciCase each) {
    Reconciliation flagged =
        each.withEpisodes(each.episodes().stream().map(Episode::inDisaster).toList())
            .settle()
            .reconciliation();
    Reconciliation plain =
        each.withEpisodes(
                each.episodes().stream()
                    .map(e -> Episode.of(e.cell(), e.date(), e.multiplier(), e.spend()))
                    .toList())
            .settle()
            .reconciliation();

    assertThat(flagged.difference()).isGreaterThanOrEqualTo(plain.difference());
    assertThat(flagged.difference().signum()).isNotNegative();
    assertThat(flagged.episodes()).isEqualTo(plain.episodes());
    mustMeet("relief", flagged.difference().isMoreThan(plain.difference()));
  }

  @Property(seed = "20260101", tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  void allSettlementsOfAPeriodAddUpToTheLatest(
      @ForAll BpciCase each,
      @ForAll boolean isChanged,
      @ForAll @IntRange(min = 1, max = 5_000_00) int change) {
    int more = isChanged ? change : 0;
    BpciPerformance initial = each.performance();
    BpciSettlement first = each.terms().settle(initial);
    BpciPerformance changed =
        each.withInitiator(each.initiator().withPostEpisodeExcess(Money.ofCents(more)))
            .performance()
            .withStage(BpciStage.TRUE_UP_1)
            .withPreviouslySettled(first.netPayment());
    BpciSettlement second = each.terms().settle(changed);
    BpciSettlement third =
        each.terms()
            .settle(
                initial
                    .withStage(BpciStage.TRUE_UP_2)
                    .withPreviouslySettled(first.netPayment().plus(second.netPayment())));

    assertThat(first.netPayment().plus(second.netPayment()))
        .isEqualTo(second.reconciliation().net().rounded(Rounding.CENTS));
    assertThat(first.netPayment().plus(second.netPayment()).plus(third.netPayment()))
        .isEqualTo(first.netPayment());
    mustMeet("true-up moved money", !second.netPayment().isZero());
  }

  @Property(seed = "20260101", tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  void participantIsTheSumOfItsInitiatorsRoundedOnce(@ForAll BpciCase a, @ForAll BpciCase b) {
    BpciAdvanced terms = a.terms();
    BpciPerformance other = b.performance().withInitiator(BpciSamples.GROUP);
    BpciParticipantSettlement both =
        terms.participant().settle(BpciParticipantPerformance.of(a.performance(), other));
    Unrounded sum =
        terms
            .settle(a.performance())
            .reconciliation()
            .net()
            .plus(terms.settle(other).reconciliation().net());

    assertThat(both.net()).isEqualTo(sum);
    assertThat(both.netPayment()).isEqualTo(sum.rounded(Rounding.CENTS));
    Money apart = both.initiators().get(0).netPayment().plus(both.initiators().get(1).netPayment());
    assertThat(both.netPayment().minus(apart).abs()).isLessThanOrEqualTo(Money.of("0.01"));
    mustMeet("a cent apart", !both.netPayment().equals(apart));
  }

  @Property(seed = "20260101", tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  void explainSettlesAsSettleDoesAndEndsWithTheNetPayment(@ForAll BpciCase each) {
    Explanation<BpciSettlement> explained = each.terms().explain(each.performance());
    ExplainedLine last = explained.lines().get(explained.lines().size() - 1);

    assertThat(explained.settlement()).isEqualTo(each.settle());
    assertThat(last.line().money()).contains(explained.settlement().netPayment());
  }

  /** The price from the benchmark and from an exact preliminary price are one. */
  @Property(seed = "20260101", tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  void trendMovesAPriceByItsCapAtMost(@ForAll BpciCase each) {
    for (BpciCell cell : each.cells()) {
      BpciBasis.Hospital basis = (BpciBasis.Hospital) cell.basis().orElseThrow();
      BpciCell priced = cell.withBaselineEpisodes(41);
      Rate cap = each.terms().yearTerms(cell.modelYear()).trendCap();
      Unrounded without =
          each.terms()
              .withYear(
                  cell.modelYear(),
                  each.terms().yearTerms(cell.modelYear()).withTrendCap(Rate.ZERO))
              .targetPrice(priced);
      Unrounded with = each.terms().targetPrice(priced);

      assertThat(with).isLessThanOrEqualTo(without.times(Rate.ONE.plus(cap)));
      assertThat(with).isGreaterThanOrEqualTo(without.times(cap.complement()));
      assertThat(
              with.compareTo(without)
                  * basis.trend().realized().compareTo(basis.trend().prospective()))
          .isNotNegative();
      mustMeet("trend moved a price", !with.equals(without));
    }
  }
}
