package org.openvbc.models.mssp;

import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.quality.QualityStanding.Standard;
import org.openvbc.core.quality.Score;

/**
 * A performance as the rule reads it: the same facts laid side by side, taken once when the
 * performance is built, so that a settlement reads one object where it would visit ten.
 */
final class MsspFacts {
  /** Only the alternative quality standard is met. */
  static final int ALTERNATIVE_STANDARD = 1;

  /** The score has more than the two decimals of a percentage. */
  static final int FINE_SCORE = 1 << 1;

  /** Nothing is said of participant revenue. */
  static final int NO_REVENUE = 1 << 2;

  /** Nothing is said of the revenue category. */
  static final int NO_REVENUE_CATEGORY = 1 << 3;

  /** Something is said of the guardrail. */
  static final int GUARDRAIL = 1 << 4;

  /** Participation ended within the year. */
  static final int TERMINATION = 1 << 5;

  /** There are losses to forgive. */
  static final int DISASTER = 1 << 6;

  /** The amount of participant revenue is known. */
  static final int STATED_REVENUE = 1 << 7;

  /** The ACO is a low revenue ACO. */
  static final int LOW_REVENUE = 1 << 8;

  final MsspPerformance performance;
  final Standard standard;
  final Score score;
  final Guardrail.State guardrail;
  final ParticipantRevenue.State revenueState;
  final long beneficiaries;
  private final Rate disasterShare;

  /** Which of the constants above hold. */
  private final int traits;

  private final long benchmark;
  private final long expenditures;
  private final long revenue;
  private final long advanceBalance;
  private final long twoWayBenchmark;
  private final long disasterAmount;

  MsspFacts(MsspPerformance performance) {
    this.performance = performance;
    standard = performance.quality().standard();
    score = performance.quality().score();
    guardrail = performance.guardrail().state();
    revenueState = performance.participantRevenue().state();
    beneficiaries = performance.assignedBeneficiaries();
    traits = traits(performance);
    benchmark = performance.benchmark().micros();
    expenditures = performance.expenditures().micros();
    revenue = performance.participantRevenue().amount().micros();
    advanceBalance = performance.advanceBalance().micros();
    disasterShare = performance.disasterRelief().share();
    disasterAmount = performance.disasterRelief().amount().micros();
    twoWayBenchmark = performance.guardrail().benchmark().micros();
  }

  private static int traits(MsspPerformance aco) {
    ParticipantRevenue revenue = aco.participantRevenue();
    return trait(ALTERNATIVE_STANDARD, aco.quality().standard() == Standard.ALTERNATIVE_MET)
        | trait(FINE_SCORE, !aco.scoreHasTwoDecimals())
        | trait(NO_REVENUE, revenue.state() == ParticipantRevenue.State.NOT_STATED)
        | trait(NO_REVENUE_CATEGORY, aco.revenueCategory().isEmpty())
        | trait(GUARDRAIL, aco.guardrail().state() != Guardrail.State.NOT_STATED)
        | trait(TERMINATION, aco.termination().isPresent())
        | trait(DISASTER, !aco.disasterRelief().isNone())
        | trait(STATED_REVENUE, revenue.isStated())
        | trait(LOW_REVENUE, aco.revenueCategory().filter(MsspFacts::isLow).isPresent());
  }

  private static int trait(int trait, boolean holds) {
    return holds ? trait : 0;
  }

  private static boolean isLow(RevenueCategory category) {
    return category == RevenueCategory.LOW_REVENUE;
  }

  /** Whether any of some traits holds. */
  boolean hasAnyOf(int some) {
    return (traits & some) != 0;
  }

  /** The benchmark given, or that of the two-way blend. */
  Money benchmark(boolean isTwoWay) {
    return Money.ofMicros(isTwoWay ? twoWayBenchmark : benchmark);
  }

  /** Benchmark less expenditures; negative for losses. */
  Money savings(boolean isTwoWay) {
    return benchmark(isTwoWay).minus(expenditures());
  }

  Money expenditures() {
    return Money.ofMicros(expenditures);
  }

  Money participantRevenue() {
    return Money.ofMicros(revenue);
  }

  Money advanceBalance() {
    return Money.ofMicros(advanceBalance);
  }

  /** What disasters take off losses: never more than they are. */
  Unrounded disasterReduction(Unrounded losses) {
    return losses.times(disasterShare).plus(Money.ofMicros(disasterAmount)).cappedAt(losses);
  }
}
