package org.openvbc.core.clause;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;

/**
 * A part of a payment that is held back and earned back, by quality, by cost or by staying.
 *
 * <p>{@code withheld = rate x base; returned = withheld x part earned back; forfeited = the rest}.
 *
 * @param rate the part that is held back, 0 to 100 %
 */
public record Withhold(Rate rate) {
  /** Nothing is held back. */
  public static final Withhold NONE = new Withhold(Rate.ZERO);

  /**
   * Checks the rate.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if it lies outside 0 to 100 %
   */
  public Withhold {
    Violations.of("Withhold")
        .requireShare("rate", rate, "a part of a payment")
        .throwIfInvalidTerms();
  }

  /**
   * What is held back of a payment; of a payment that is taken back, as a negative base, its part
   * of the withhold is taken back with it.
   */
  public Unrounded of(Unrounded base) {
    return base.times(rate);
  }

  /**
   * What comes back when a part of it is earned back.
   *
   * @throws IllegalArgumentException if the part lies outside 0 to 100 %
   */
  public Unrounded returned(Unrounded base, Rate earnedBack) {
    return of(base).times(part(earnedBack));
  }

  /**
   * The part of the base that is lost when a part of the withhold is earned back.
   *
   * @throws IllegalArgumentException if the part lies outside 0 to 100 %
   */
  public Rate forfeited(Rate earnedBack) {
    return rate.times(part(earnedBack).complement());
  }

  private static Rate part(Rate earnedBack) {
    if (!earnedBack.isWithin(Rate.ZERO, Rate.ONE)) {
      throw new IllegalArgumentException(
          "earnedBack " + earnedBack + " is not between 0% and 100%: a part of what was held back");
    }
    return earnedBack;
  }

  /**
   * Simple interest on withheld money that comes back: {@code amount x annual rate x days / 365},
   * with a divisor of 365 in a leap year too.
   *
   * @param returned what comes back
   * @param annualRate the interest of a year
   * @param from when it was withheld
   * @param to when it comes back, no earlier
   * @throws IllegalArgumentException if it comes back before it was withheld
   */
  public static Unrounded interest(
      Unrounded returned, Rate annualRate, LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          "withheld on " + from + " and returned on " + to + ": interest runs forward");
    }
    return returned.times(annualRate.times(Rate.of(ChronoUnit.DAYS.between(from, to), 365)));
  }

  /**
   * What a risk pool gives back: all of it if the pool has a surplus or breaks even, else what the
   * deficit leaves, never less than nothing.
   *
   * @param withheld what was held back, not negative
   * @param poolResult the pool's budget less what was spent
   * @throws IllegalArgumentException if what was held back is negative
   */
  public static Money returnedFromPool(Money withheld, Money poolResult) {
    if (withheld.isNegative()) {
      throw new IllegalArgumentException(
          "withheld " + withheld + " is negative: it was held back of what was paid");
    }
    return withheld.plus(poolResult.cappedAt(Money.ZERO)).notBelow(Money.ZERO);
  }
}
