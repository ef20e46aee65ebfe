package org.openvbc.models.reach;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.openvbc.core.clause.Corridor;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.quality.Score;

/** What holds for every arrangement and performance. */
@Domain(ReachArbitraries.class)
@Domain(DomainContext.Global.class)
class ReachLawsTest {
  private static final int TRIES = 400;
  private static final Money BENCHMARK = Money.of(100_000_000);

  private static Corridor corridor(int year, RiskOption option) {
    return ReachArrangement.of(year, option, ReachAcoType.STANDARD, CapitationElection.PCC)
        .corridor();
  }

  private static Unrounded shared(Corridor corridor, long cents) {
    return corridor.of(Money.ofCents(cents).unrounded(), BENCHMARK.unrounded());
  }

  private static void assertLaws(Corridor corridor, long cents, long step) {
    Unrounded here = shared(corridor, cents);
    Unrounded next = shared(corridor, cents + step);
    Unrounded afterNext = shared(corridor, cents + 2 * step);
    Unrounded gain = next.minus(here);

    assertThat(shared(corridor, -cents)).as("odd").isEqualTo(here.negated());
    assertThat(gain.signum()).as("non-decreasing").isGreaterThanOrEqualTo(0);
    assertThat(gain)
        .as("continuous: never more than the change itself")
        .isLessThanOrEqualTo(Money.ofCents(step).unrounded());
    assertThat(gain).as("concave").isGreaterThanOrEqualTo(afterNext.minus(next));
    assertThat(here).as("at most all of it").isLessThanOrEqualTo(Money.ofCents(cents).unrounded());
  }

  @Property(seed = "20260101", tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void corridorIsOddContinuousAscendingAndConcave(
      @ForAll @LongRange(min = 0, max = 15_000_000_000L) long cents,
      @ForAll @LongRange(min = 1, max = 3_000_000_000L) long step,
      @ForAll @IntRange(min = 2021, max = 2026) int year) {
    Corridor global = corridor(year, RiskOption.GLOBAL);
    Corridor professional = corridor(year, RiskOption.PROFESSIONAL);
    assertLaws(global, cents, step);
    assertLaws(professional, cents, step);
    assertThat(shared(professional, cents)).isLessThanOrEqualTo(shared(global, cents));
    Corridor whole =
        Corridor.of(
            Corridor.Band.of("0", "1"),
            Corridor.Band.of("0.25", "1"),
            Corridor.Band.of("0.5", "1"));
    assertThat(shared(whole, cents)).isEqualTo(Money.ofCents(cents).unrounded());
  }

  @Property(seed = "20260101", tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  void gainsAreSequesteredAndLossesOwedInFull(@ForAll ReachCase each) {
    ReachSettlement settled = each.settle();
    boolean isGain = settled.shared().signum() > 0;
    boolean isPaid = isGain && each.aco().eligibleForSharedSavings();
    Unrounded expected =
        isPaid
            ? settled.shared().times(Rate.of("0.98"))
            : isGain ? Unrounded.ZERO : settled.shared();
    assertThat(settled.afterSequestration()).isEqualTo(expected);
    Statistics.label("gain")
        .collect(isGain, isPaid)
        .coverage(
            c -> {
              c.check(true, true).count(count -> count > 0);
              c.check(true, false).count(count -> count > 0);
              c.check(false, false).count(count -> count > 0);
            });
  }

  /**
   * A larger benchmark moves the edges out as well. Beyond a loss of half of it, where the next
   * dollar counts a tenth, that outweighs the smaller loss: there Global owes more by a larger
   * benchmark. That is the rule, not its implementation.
   */
  @Property(seed = "20260101", tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  void moreQualityNeverPaysLessUnlessHalfOfTheBenchmarkIsLost(
      @ForAll ReachCase each, @ForAll @IntRange(min = 0, max = 100) int percent) {
    if (each.aco().benchmark().isFinal()) {
      return;
    }
    Score other = Score.ofPercent("" + percent);
    Score mine = each.aco().quality().orElseThrow();
    ReachSettlement own = each.settle();
    ReachSettlement changed = each.with(each.aco().withQuality(other)).settle();
    boolean isHalfLost = isHalfLost(own) || isHalfLost(changed);
    Statistics.label("half lost")
        .collect(isHalfLost)
        .coverage(c -> c.check(true).count(n -> n > 0));
    if (!isHalfLost) {
      assertThat(Integer.signum(changed.totalMoniesOwed().compareTo(own.totalMoniesOwed())))
          .isIn(0, Integer.signum(other.compareTo(mine)));
    }
  }

  private static boolean isHalfLost(ReachSettlement settled) {
    return settled.grossRate().compareTo(Rate.of("-0.5")) < 0;
  }

  @Property(seed = "20260101", tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void moreCostNeverPaysMore(
      @ForAll ReachCase each, @ForAll @LongRange(min = 1, max = 900_000_000) long cents) {
    ReachSettlement own = each.settle();
    Unrounded more = each.aco().expenditure().amount().plus(Money.ofCents(cents).unrounded());
    ReachPerformance dearer =
        each.aco().withExpenditure(ReachExpenditure.net(more.rounded(Rounding.CENTS)));
    assertThat(each.with(dearer).settle().totalMoniesOwed())
        .isLessThanOrEqualTo(own.totalMoniesOwed());
  }

  @Property(seed = "20260101", tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void bandsAddUpAndExplainingChangesNothing(@ForAll ReachCase each) {
    ReachSettlement settled = each.settle();
    Unrounded sum = Unrounded.ZERO;
    for (Unrounded band : settled.sharedByBand()) {
      sum = sum.plus(band);
    }
    assertThat(sum).isEqualTo(settled.shared());
    assertThat(each.arrangement().explain(each.aco()).settlement()).isEqualTo(settled);
  }

  @Property(seed = "20260101", tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void whatIsTakenOffAddsUpToTheDifference(@ForAll ReachCase each) {
    ReachSettlement settled = each.settle();
    if (each.aco().benchmark().isFinal()) {
      assertThat(settled.beforeDiscount()).isEmpty();
      assertThat(settled.discountAmount()).isEqualTo(Money.ZERO);
      assertThat(settled.qualityForfeited()).isEqualTo(Money.ZERO);
      assertThat(settled.retentionForfeited()).isEqualTo(Money.ZERO);
      return;
    }
    Money difference =
        settled
            .beforeDiscount()
            .orElseThrow()
            .minus(settled.finalBenchmark())
            .rounded(Rounding.CENTS);
    Money parts =
        settled
            .discountAmount()
            .plus(settled.qualityForfeited())
            .plus(settled.retentionForfeited());
    // Three parts, each rounded on its own.
    assertThat(difference.minus(parts).abs()).isLessThanOrEqualTo(Money.ofCents(2));
  }

  @Property(seed = "20260101", tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void provisionalAndFinalSettlementTogetherPayTheFinalTotal(
      @ForAll ReachCase each, @ForAll @LongRange(min = -900_000, max = 900_000) long cents) {
    Money provisional = Money.ofCents(cents);
    ReachPerformance without = each.aco().withProvisionalPaid(Money.ZERO);
    ReachSettlement settled = each.with(without.withProvisionalPaid(provisional)).settle();
    assertThat(settled.totalMoniesOwed().plus(provisional))
        .isEqualTo(each.with(without).settle().totalMoniesOwed());
  }

  @Property(seed = "20260101", tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void netPaymentMovesBetweenCmsAndTheAco(@ForAll ReachCase each) {
    ReachSettlement settled = each.settle();
    assertThat(settled.payments())
        .hasSize(settled.netPayment().isZero() ? 0 : 1)
        .allMatch(
            payment ->
                payment.amount().equals(settled.netPayment().abs())
                    && payment.to().equals(settled.netPayment().isNegative() ? "CMS" : "ACO"));
    assertThat(settled.toString()).contains(" PY" + each.arrangement().performanceYear().label());
  }
}
