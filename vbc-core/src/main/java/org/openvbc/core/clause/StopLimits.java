package org.openvbc.core.clause;

import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;

/**
 * The most that is gained and the most that is lost, each as a rate of a base.
 *
 * <p>{@code limited = amount, at most gain x base, at least -(loss x base)}.
 *
 * @param gain the stop-gain, as a rate of the base
 * @param loss the stop-loss, as a rate of the base
 */
public record StopLimits(Rate gain, Rate loss) {

  /**
   * Checks the signs.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if a rate is negative
   */
  public StopLimits {
    Violations.of("StopLimits")
        .require(gain.signum() >= 0, "gain", gain, "at least 0%", "a limit has no sign")
        .require(loss.signum() >= 0, "loss", loss, "at least 0%", "a limit has no sign")
        .throwIfInvalidTerms();
  }

  /** The same limit for gains and losses. */
  public static StopLimits of(Rate rate) {
    return new StopLimits(rate, rate);
  }

  /**
   * A gain or, as a negative amount, a loss within the limits.
   *
   * @throws IllegalArgumentException if the base is negative
   */
  public Unrounded of(Unrounded amount, Unrounded base) {
    Base.requireNotNegative(base, "stop limits");
    return amount.signum() < 0
        ? amount.notBelow(base.times(loss).negated())
        : amount.cappedAt(base.times(gain));
  }
}
