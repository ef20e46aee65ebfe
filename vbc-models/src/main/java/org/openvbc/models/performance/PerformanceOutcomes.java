package org.openvbc.models.performance;

import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.Outcome.Kind;
import org.openvbc.core.money.Money;

/** How settlements of this package come out. */
public final class PerformanceOutcomes {
  /** A bonus. */
  public static final Outcome BONUS_EARNED = Outcome.of(Kind.EARNED, "bonus earned");

  /** No result earns anything. */
  public static final Outcome NOTHING_EARNED =
      Outcome.of(Kind.NOT_ELIGIBLE, "no bonus: no result reaches what earns one");

  /** Nothing to judge by. */
  public static final Outcome NOTHING_SCORED =
      Outcome.of(Kind.NOT_ELIGIBLE, "no bonus: nothing could be scored");

  /** Not enough to judge by. */
  public static final Outcome TOO_LITTLE_SCORED =
      Outcome.of(Kind.NOT_ELIGIBLE, "no bonus: too few measures could be scored");

  /** Gaps are paid. */
  public static final Outcome GAPS_CLOSED = Outcome.of(Kind.EARNED, "gaps closed are paid");

  /** No gaps. */
  public static final Outcome NO_GAPS =
      Outcome.of(Kind.NOT_ELIGIBLE, "no bonus: no gap that pays was closed");

  /** The pool is paid out. */
  public static final Outcome POOL_PAID_OUT =
      Outcome.of(Kind.EARNED, "what was withheld is paid out by result");

  /** The pool goes back. */
  public static final Outcome POOL_RETURNED =
      Outcome.of(
          Kind.NOT_ELIGIBLE,
          "nobody has a weight in the pool, everybody gets back what was withheld");

  /** The share of savings. */
  public static final Outcome SAVINGS_SHARED = Outcome.of(Kind.EARNED, "savings are shared");

  /** The gate. */
  public static final Outcome TREND_TOO_HIGH =
      Outcome.of(Kind.NOT_ELIGIBLE, "no award: the total cost of care rose faster than the gate");

  /** No savings. */
  public static final Outcome NOTHING_SAVED =
      Outcome.of(Kind.NOT_ELIGIBLE, "no award: nothing was saved");

  /** Quality is worth nothing. */
  public static final Outcome QUALITY_TOO_LOW =
      Outcome.of(Kind.NOT_ELIGIBLE, "no award: the quality score multiplies with zero");

  /** Fewer events. */
  public static final Outcome REDUCTION_REACHED =
      Outcome.of(Kind.EARNED, "the reduction reaches the threshold, the saving is shared");

  /** Not enough fewer events. */
  public static final Outcome REDUCTION_MISSED =
      Outcome.of(Kind.WITHIN_CORRIDOR, "the reduction does not reach the threshold");

  /** More events, at the provider's risk. */
  public static final Outcome INCREASE_BORNE =
      Outcome.of(Kind.OWED, "the provider bears its share of the increase");

  /** More events, within what is tolerated. */
  public static final Outcome INCREASE_TOLERATED =
      Outcome.of(Kind.WITHIN_CORRIDOR, "the increase is within what is tolerated");

  /** More events, not at the provider's risk. */
  public static final Outcome INCREASE_NOT_BORNE =
      Outcome.of(Kind.NOT_AT_RISK, "the provider does not bear an increase");

  /** No baseline. */
  public static final Outcome NOTHING_EXPECTED =
      Outcome.of(Kind.NOT_ELIGIBLE, "no events were expected, so there is no rate of change");

  /** Too small a group. */
  public static final Outcome TOO_FEW_MONTHS =
      Outcome.of(Kind.NOT_ELIGIBLE, "too few member months to say anything");

  private PerformanceOutcomes() {}

  /** Whether a bonus was earned. */
  static Outcome ofBonus(Money bonus) {
    return bonus.isZero() ? NOTHING_EARNED : BONUS_EARNED;
  }
}
