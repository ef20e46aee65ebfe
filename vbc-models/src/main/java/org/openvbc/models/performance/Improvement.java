package org.openvbc.models.performance;

import org.openvbc.core.money.Rate;

/**
 * An alternative to attainment: how far a result went from where it was to a goal.
 *
 * <p>{@code (result - baseline) / (goal - baseline)}, from nothing to the whole; the greater of
 * attainment and improvement counts. A baseline that is as good as the goal leaves nothing to
 * improve, and earns nothing here.
 *
 * @param goal the result that is the whole way, such as the best tenth of the providers
 * @param lowerIsBetter whether the goal lies below the baseline
 */
public record Improvement(Rate goal, boolean lowerIsBetter) {
  /** Improvement of a measure of which more is better. */
  public static Improvement upTo(Rate goal) {
    return new Improvement(goal, false);
  }

  /** Improvement of a measure of which less is better. */
  public static Improvement downTo(Rate goal) {
    return new Improvement(goal, true);
  }

  /** What the way from the baseline to the result is worth. */
  Rate of(Rate result, Rate baseline) {
    Rate way = goal.minus(baseline);
    if (lowerIsBetter ? way.signum() >= 0 : way.signum() <= 0) {
      return Rate.ZERO;
    }
    return result.minus(baseline).dividedBy(way).notBelow(Rate.ZERO).cappedAt(Rate.ONE);
  }

  /** Reads as in "improvement to 90%". */
  @Override
  public String toString() {
    return "improvement " + (lowerIsBetter ? "down to " : "to ") + goal;
  }
}
