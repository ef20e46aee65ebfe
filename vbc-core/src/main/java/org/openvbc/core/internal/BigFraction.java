package org.openvbc.core.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact fraction of any size, always in lowest terms with a positive denominator: where products
 * of rates go on when two longs no longer hold them.
 *
 * @param numerator the numerator, with the sign
 * @param denominator the denominator, positive
 */
public record BigFraction(BigInteger numerator, BigInteger denominator)
    implements Comparable<BigFraction> {

  /** Brings the fraction to lowest terms. */
  public BigFraction {
    if (denominator.signum() <= 0) {
      throw new ArithmeticException("denominator " + denominator + " is not positive");
    }
    BigInteger common = numerator.gcd(denominator);
    if (!common.equals(BigInteger.ONE)) {
      numerator = numerator.divide(common);
      denominator = denominator.divide(common);
    }
  }

  /** The fraction numerator / denominator of two longs, the denominator positive. */
  public static BigFraction of(long numerator, long denominator) {
    return new BigFraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  /** The exact value of a decimal number. */
  public static BigFraction of(BigDecimal value) {
    if (value.scale() <= 0) {
      return new BigFraction(value.toBigIntegerExact(), BigInteger.ONE);
    }
    return new BigFraction(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
  }

  /** The sum. */
  public BigFraction plus(BigFraction other) {
    return new BigFraction(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  /** The product. */
  public BigFraction times(BigFraction other) {
    return new BigFraction(
        numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  /** The quotient; the other fraction must not be zero. */
  public BigFraction dividedBy(BigFraction other) {
    if (other.numerator.signum() == 0) {
      throw new ArithmeticException("division by zero");
    }
    BigInteger sign = BigInteger.valueOf(other.numerator.signum());
    return new BigFraction(
        numerator.multiply(other.denominator).multiply(sign),
        denominator.multiply(other.numerator).multiply(sign));
  }

  /** The same size with the other sign. */
  public BigFraction negated() {
    return new BigFraction(numerator.negate(), denominator);
  }

  /** Whether numerator and denominator both fit a long. */
  public boolean fitsLongs() {
    return numerator.bitLength() < Long.SIZE && denominator.bitLength() < Long.SIZE;
  }

  /** The value times a whole number of units per one, rounded to a whole number. */
  public BigInteger rounded(RoundingMode mode) {
    return Wide.roundedQuotient(numerator, denominator, mode);
  }

  /**
   * The value as a decimal, rounded to a number of places.
   *
   * <p>The quotient is taken of whole numbers: a decimal quotient that is scaled on the way and
   * rounds up to 2^63 units comes out of some JDKs with the wrong sign.
   */
  public BigDecimal toBigDecimal(int places, RoundingMode mode) {
    BigInteger scale = BigInteger.TEN.pow(Math.abs(places));
    BigInteger units =
        places >= 0
            ? Wide.roundedQuotient(numerator.multiply(scale), denominator, mode)
            : Wide.roundedQuotient(numerator, denominator.multiply(scale), mode);
    return new BigDecimal(units, places);
  }

  @Override
  public int compareTo(BigFraction other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }
}
