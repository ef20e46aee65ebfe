package org.openvbc.core.actuarial;

import ch.obermuhlner.math.big.BigDecimalMath;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.openvbc.core.money.Rate;

/**
 * The bell curve of chance, in decimal numbers: the same on every platform, to {@value #DECIMALS}
 * decimals.
 */
public final class StandardNormal {
  /** The decimals of a result. */
  public static final int DECIMALS = 20;

  private static final MathContext DIGITS = new MathContext(60, RoundingMode.HALF_EVEN);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** The first term that can be left out. */
  private static final BigDecimal NOTHING = BigDecimal.ONE.movePointLeft(40);

  /** Beyond ten standard deviations less is left than the last decimal shows. */
  private static final BigDecimal FAR = BigDecimal.TEN;

  private static final BigDecimal DENSITY_AT_ZERO =
      BigDecimal.ONE.divide(
          BigDecimalMath.sqrt(BigDecimalMath.pi(DIGITS).multiply(BigDecimal.valueOf(2)), DIGITS),
          DIGITS);

  private StandardNormal() {}

  /**
   * The probability of a value of at most {@code z} standard deviations: half and {@code density(z)
   * x (z + z^3 / 3 + z^5 / (3 x 5) + ...)}, rounded half up to {@value #DECIMALS} decimals.
   */
  public static Rate probabilityBelow(Rate z) {
    BigDecimal at = z.toBigDecimal(2 * DECIMALS, RoundingMode.HALF_EVEN);
    if (at.abs().compareTo(FAR) > 0) {
      return z.signum() < 0 ? Rate.ZERO : Rate.ONE;
    }
    return Rate.of(HALF.add(betweenZeroAnd(at)).setScale(DECIMALS, RoundingMode.HALF_UP));
  }

  /** The probability of a value of more than {@code z} standard deviations. */
  public static Rate probabilityAbove(Rate z) {
    return probabilityBelow(z.negated());
  }

  /**
   * The number of standard deviations below which a value falls with a probability: 1.644854 for 95
   * %. Rounded half up to {@value #DECIMALS} decimals.
   *
   * @param probability between 0.000001 and 0.999999
   * @throws IllegalArgumentException if the probability lies outside
   */
  public static Rate quantile(Rate probability) {
    Rate least = Rate.of(1, 1_000_000);
    if (!probability.isWithin(least, least.complement())) {
      throw new IllegalArgumentException(
          "probability " + probability + " is not between " + least + " and " + least.complement());
    }
    // The curve bends one way on each side of zero: these steps never pass the root.
    BigDecimal wanted =
        probability.toBigDecimal(2 * DECIMALS, RoundingMode.HALF_EVEN).subtract(HALF);
    BigDecimal z = BigDecimal.ZERO;
    BigDecimal step;
    do {
      step = wanted.subtract(betweenZeroAnd(z)).divide(density(z), DIGITS);
      z = z.add(step).round(DIGITS);
    } while (step.abs().compareTo(BigDecimal.ONE.movePointLeft(DECIMALS + 5)) > 0);
    return Rate.of(z.setScale(DECIMALS, RoundingMode.HALF_UP));
  }

  private static BigDecimal density(BigDecimal z) {
    return DENSITY_AT_ZERO.multiply(
        BigDecimalMath.exp(z.multiply(z).multiply(HALF).negate(), DIGITS), DIGITS);
  }

  /** The probability between zero and {@code z}, negative for a negative one. */
  private static BigDecimal betweenZeroAnd(BigDecimal z) {
    BigDecimal square = z.multiply(z);
    BigDecimal term = z;
    BigDecimal sum = z;
    for (long odd = 3; term.abs().compareTo(NOTHING) > 0; odd += 2) {
      term = term.multiply(square, DIGITS).divide(BigDecimal.valueOf(odd), DIGITS);
      sum = sum.add(term, DIGITS);
    }
    return sum.multiply(density(z), DIGITS);
  }
}
