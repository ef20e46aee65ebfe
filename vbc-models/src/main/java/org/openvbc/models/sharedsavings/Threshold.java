package org.openvbc.models.sharedsavings;

import org.openvbc.core.actuarial.ChanceOfSavings;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;

/**
 * What savings, or losses, must reach before they are shared, and how much of them then is.
 *
 * <p>Decided on exact products, {@code size >= rate x target}, never on a rounded percentage.
 *
 * @param mode how much is shared
 * @param rate the minimum savings or loss rate, of the target
 * @param test whether equality reaches it
 */
public record Threshold(Mode mode, Rate rate, Test test) {
  /** No threshold: all is shared. */
  public static final Threshold NONE = new Threshold(Mode.NONE, Rate.ZERO, Test.MEETS);

  /** How much is shared. */
  public enum Mode {
    /** All, whatever the size. */
    NONE,
    /** All of it once the rate is reached. */
    FIRST_DOLLAR,
    /** Only what lies beyond the rate. */
    EXCESS_ONLY
  }

  /** Whether equality reaches the rate. */
  public enum Test {
    /** "Meets or exceeds": equality does. */
    MEETS,
    /** "Exceeds": equality does not. */
    EXCEEDS
  }

  /**
   * Checks the rate.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if it lies outside 0 to 100 %, or there is
   *     one without a threshold
   */
  public Threshold {
    Violations.of("Threshold")
        .requireShare("rate", rate, "a rate of the target")
        .require(
            mode != Mode.NONE || rate.isZero(),
            "rate",
            rate,
            "0% without a threshold",
            "nothing has to be reached")
        .throwIfInvalidTerms();
  }

  /** All of it once the rate is met. */
  public static Threshold firstDollar(Rate rate) {
    return new Threshold(Mode.FIRST_DOLLAR, rate, Test.MEETS);
  }

  /** Only what lies beyond the rate. */
  public static Threshold excessOnly(Rate rate) {
    return new Threshold(Mode.EXCESS_ONLY, rate, Test.MEETS);
  }

  /**
   * All of it once savings are met that chance alone reaches no more often than a confidence
   * allows; the rate is rounded half up to the contract's scale before anything is compared with
   * it.
   *
   * @param chance the variation of the group's costs and its lives
   * @param confidence such as 95 %
   * @param decimals the decimals of the rate as a fraction: 3 for 3.9 %
   */
  public static Threshold byConfidence(ChanceOfSavings chance, Rate confidence, int decimals) {
    return firstDollar(chance.minimumSavingsRate(confidence, decimals));
  }

  /** The same threshold where the contract says "exceeds". */
  public Threshold mustBeExceeded() {
    return new Threshold(mode, rate, Test.EXCEEDS);
  }

  /**
   * Whether savings or losses reach it.
   *
   * @param size the size of savings or losses, without a sign
   * @param target the target, above zero
   */
  public boolean isReached(Unrounded size, Unrounded target) {
    if (size.signum() == 0) {
      return false;
    }
    Unrounded least = target.times(rate);
    return test == Test.MEETS ? size.isAtLeast(least) : size.isMoreThan(least);
  }

  /**
   * How much of savings or losses is shared.
   *
   * @param size the size of savings or losses, without a sign
   * @param target the target, above zero
   */
  public Unrounded shareable(Unrounded size, Unrounded target) {
    if (!isReached(size, target)) {
      return Unrounded.ZERO;
    }
    return mode == Mode.EXCESS_ONLY ? size.minus(target.times(rate)) : size;
  }

  /** Reads as in "2% of the target, first dollar". */
  @Override
  public String toString() {
    return switch (mode) {
      case NONE -> "no threshold";
      case FIRST_DOLLAR -> words() + ", first dollar";
      case EXCESS_ONLY -> words() + ", excess only";
    };
  }

  private String words() {
    return (test == Test.MEETS ? "" : "above ") + rate + " of the target";
  }
}
