package org.openvbc.models.episode.team;

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
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.quality.Score;
import org.openvbc.core.worksheet.ExplainedLine;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.models.episode.Episode;
import org.openvbc.models.episode.EpisodeTally;
import org.openvbc.models.episode.EpisodeTotal;
import org.openvbc.models.episode.LimitBinding;
import org.openvbc.models.episode.Reconciliation;

/** What holds for every track, hospital and price list. */
@Domain(TeamArbitraries.class)
@Domain(DomainContext.Global.class)
class TeamLawsTest {
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
  void partsAddUpToTheWhole(@ForAll TeamCase each) {
    EpisodeTotal whole = each.performance().episodes();
    EpisodeTotal sum = EpisodeTotal.NONE;
    for (Episode episode : each.episodes()) {
      sum = sum.plus(each.prices().total(List.of(episode)));
    }
    Unrounded differences =
        whole.categories().stream()
            .map(category -> whole.ofCategory(category).difference())
            .reduce(Unrounded.ZERO, Unrounded::plus);

    assertThat(sum).isEqualTo(whole);
    assertThat(differences).isEqualTo(whole.difference());
    mustMeet("several categories", whole.categories().size() > 1);
  }

  @Property(seed = "20260101", tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  void orderAndSplitOfEpisodesDoNotMatter(
      @ForAll TeamCase each, @ForAll int seed, @ForAll @IntRange(max = 12) int split) {
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
  void amountStaysWithinBothLimits(@ForAll TeamCase each) {
    Reconciliation settled = each.settle().reconciliation();

    assertThat(settled.limited()).isLessThanOrEqualTo(settled.stopGain());
    assertThat(settled.limited()).isGreaterThanOrEqualTo(settled.stopLoss().negated());
    boolean isChanged =
        !settled.limited().equals(settled.qualityAdjusted())
            && (each.track().option().isTwoSided() || settled.qualityAdjusted().signum() > 0);
    assertThat(settled.limitBinding() != LimitBinding.NONE).isEqualTo(isChanged);
    mustMeet("gain limited", settled.limitBinding() == LimitBinding.GAIN);
    mustMeet("loss limited", settled.limitBinding() == LimitBinding.LOSS);
  }

  @Property(seed = "20260101", tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  void trackOneNeverOwes(@ForAll TeamCase each) {
    TeamSettlement settled = each.settle();

    if (!each.track().option().isTwoSided()) {
      assertThat(settled.netPayment().isNegative()).isFalse();
      assertThat(settled.reconciliation().limitBinding()).isNotEqualTo(LimitBinding.LOSS);
    }
    mustMeet(
        "loss in Track 1",
        !each.track().option().isTwoSided() && settled.reconciliation().difference().signum() < 0);
  }

  /** Quality never turns the sign nor makes an amount larger, and more of it never pays less. */
  @Property(seed = "20260101", tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  void moreQualityNeverPaysLess(
      @ForAll TeamCase each,
      @ForAll @IntRange(max = 1_000) int a,
      @ForAll @IntRange(max = 1_000) int b) {
    TeamSettlement low = at(each, Math.min(a, b)).settle();
    TeamSettlement high = at(each, Math.max(a, b)).settle();

    assertThat(high.netPayment()).isGreaterThanOrEqualTo(low.netPayment());
    for (TeamSettlement settled : List.of(low, high)) {
      Unrounded before = settled.reconciliation().difference();
      Unrounded after = settled.reconciliation().qualityAdjusted();
      assertThat(after.signum()).isEqualTo(before.signum());
      assertThat(size(after)).isLessThanOrEqualTo(size(before));
    }
    mustMeet("quality moved money", high.netPayment().isMoreThan(low.netPayment()));
  }

  private static TeamCase at(TeamCase each, int thousandths) {
    return each.withHospital(
        each.hospital().withCompositeQualityScore(new Score(Rate.of(thousandths, 1_000))));
  }

  private static Unrounded size(Unrounded amount) {
    return amount.signum() < 0 ? amount.negated() : amount;
  }

  @Property(seed = "20260101", tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  void moreSpendingNeverPaysMore(
      @ForAll TeamCase each, @ForAll @IntRange(min = 1, max = 9_000_00) int cents) {
    List<Episode> dearer = new ArrayList<>(each.episodes());
    Episode first = dearer.get(0);
    dearer.set(
        0,
        Episode.of(
            first.cell(),
            first.date(),
            first.multiplier(),
            first.spend().plus(Money.ofCents(cents))));

    Money before = each.settle().netPayment();
    Money after = each.withEpisodes(dearer).settle().netPayment();
    assertThat(after).isLessThanOrEqualTo(before);
    mustMeet("spending moved money", after.compareTo(before) < 0);
  }

  @Property(seed = "20260101", tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  void explainSettlesAsSettleDoesAndEndsWithTheNetPayment(@ForAll TeamCase each) {
    Explanation<TeamSettlement> explained = each.track().explain(each.performance());
    ExplainedLine last = explained.lines().get(explained.lines().size() - 1);

    assertThat(explained.settlement()).isEqualTo(each.settle());
    assertThat(last.line().money()).contains(explained.settlement().netPayment());
  }

  /** The price from the benchmark and from the exact preliminary price are one. */
  @Property(seed = "20260101", tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  void bothEntryPointsGiveTheSamePrice(@ForAll TeamCase each) {
    for (TeamCell cell : each.cells()) {
      TeamCell fromPreliminary =
          new TeamCell(
              cell.msDrg(),
              new TeamCell.FromPreliminary(each.track().preliminaryPrice(cell)),
              cell.factors(),
              cell.cap());

      assertThat(each.track().reconciliationPrice(fromPreliminary))
          .isEqualTo(each.track().reconciliationPrice(cell));
      TeamPrice price = each.track().rule().price(cell);
      assertThat(price.normalizationAdjustment()).isBetween(Rate.of("0.95"), Rate.of("1.05"));
      assertThat(price.trendAdjustment()).isBetween(Rate.of("0.97"), Rate.of("1.03"));
      mustMeet("trend capped", !price.cappedTrend().equals(cell.factors().realizedTrend()));
    }
  }
}
