package org.openvbc.core.clause;

import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;

/**
 * How far a figure may move from where it was: a floor below and a ceiling above, as rates of a
 * base.
 *
 * <p>{@code collared = change, at least -(down x base), at most up x base}. Caps on the growth of
 * risk scores and on regional adjustments have this form.
 *
 * @param down how far down, as a rate of the base
 * @param up how far up, as a rate of the base
 */
public record Collar(Rate down, Rate up) {

  /**
   * Checks the signs.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if a rate is negative
   */
  public Collar {
    Violations.of("Collar")
        .require(down.signum() >= 0, "down", down, "at least 0%", "a distance has no sign")
        .require(up.signum() >= 0, "up", up, "at least 0%", "a distance has no sign")
        .throwIfInvalidTerms();
  }

  /** As far down as up. */
  public static Collar symmetric(Rate rate) {
    return new Collar(rate, rate);
  }

  /**
   * A change in dollars, kept within the collar.
   *
   * @throws IllegalArgumentException if the base is negative
   */
  public Unrounded of(Unrounded change, Unrounded base) {
    Base.requireNotNegative(base, "a collar");
    return change.notBelow(base.times(down).negated()).cappedAt(base.times(up));
  }

  /**
   * A score kept within the collar around a reference score that is first moved by a shift.
   *
   * <p>{@code reference x (1 + shift - down) to reference x (1 + shift + up)}
   *
   * @throws IllegalArgumentException if the reference score is negative
   */
  public Rate of(Rate score, Rate reference, Rate shift) {
    if (reference.signum() < 0) {
      throw new IllegalArgumentException(
          "reference " + reference + " of a collar is negative: it would turn the bounds around");
    }
    Rate moved = Rate.ONE.plus(shift);
    return score
        .notBelow(reference.times(moved.minus(down)))
        .cappedAt(reference.times(moved.plus(up)));
  }
}
