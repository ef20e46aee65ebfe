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

  /** Nothing is said of the guardrail. */
  static final int NO_GUARDRAIL = 1 << 9;

  /** A two-way benchmark is given. */
  static final int TWO_WAY_GIVEN = 1 << 10;

  /** The benchmark given is the guardrail's. */
  static final int GUARDRAIL_APPLIED = 1 << 11;

  /** The score is zero. */
  static final int NO_SCORE = 1 << 12;

  /** An amount or the number of beneficiaries is beyond what fixed point has room for. */
  static final int LARGE = 1 << 13;

  /** A share of losses is forgiven. */
  static final int DISASTER_SHARE = 1 << 14;

  final MsspPerformance performance;
  final Standard standard;
  final Score score;
  final Guardrail.State guardrail;
  final ParticipantRevenue.State revenueState;
  final long beneficiaries;

  // Millionths of a dollar.
  final long benchmark;
  final long expenditures;
  final long revenue;
  final long advanceBalance;
  final long disasterAmount;

  /** The score in ten-thousandths; nothing where it has more decimals. */
  final int tenThousandths;

  /** The quality standard as {@link MsspFactors} counts it. */
  final int standardState;

  private final Rate disasterShare;

  /** Which of the constants above hold. */
  final int traits;

  private final long twoWayBenchmark;

  MsspFacts(MsspPerformance performance) {
    this.performance = performance;
    standard = performance.quality().standard();
    score = performance.quality().score();
    guardrail = performance.guardrail().state();
    revenueState = performance.participantRevenue().state();
    beneficiaries = performance.assignedBeneficiaries();
    traits = traits(performance);
    tenThousandths =
        performance.scoreHasTwoDecimals()
            ? (int) score.rate().numeratorOver(MsspFactors.WHOLE_SCORE)
            : 0;
    standardState = MsspColumns.codeOf(standard);
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
    Guardrail.State guardrail = aco.guardrail().state();
    return trait(ALTERNATIVE_STANDARD, aco.quality().standard() == Standard.ALTERNATIVE_MET)
        | trait(FINE_SCORE, !aco.scoreHasTwoDecimals())
        | trait(NO_REVENUE, revenue.state() == ParticipantRevenue.State.NOT_STATED)
        | trait(NO_REVENUE_CATEGORY, aco.revenueCategory().isEmpty())
        | trait(GUARDRAIL, guardrail != Guardrail.State.NOT_STATED)
        | trait(NO_GUARDRAIL, guardrail == Guardrail.State.NOT_STATED)
        | trait(TWO_WAY_GIVEN, guardrail == Guardrail.State.TWO_WAY_GIVEN)
        | trait(GUARDRAIL_APPLIED, guardrail == Guardrail.State.APPLIED)
        | trait(LARGE, isLarge(aco))
        | trait(NO_SCORE, aco.quality().score().rate().isZero())
        | trait(TERMINATION, aco.termination().isPresent())
        | trait(DISASTER, !aco.disasterRelief().isNone())
        | trait(DISASTER_SHARE, !aco.disasterRelief().share().isZero())
        | trait(STATED_REVENUE, revenue.isStated())
        | trait(LOW_REVENUE, aco.revenueCategory().filter(MsspFacts::isLow).isPresent());
  }

  private static boolean isLarge(MsspPerformance aco) {
    return aco.assignedBeneficiaries() > MsspKernel.MOST_BENEFICIARIES
        || aco.benchmark().micros() > MsspSweep.LARGEST
        || aco.expenditures().micros() > MsspSweep.LARGEST
        || aco.participantRevenue().amount().micros() > MsspSweep.LARGEST;
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
