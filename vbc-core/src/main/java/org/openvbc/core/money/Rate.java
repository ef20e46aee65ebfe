package org.openvbc.core.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.openvbc.core.internal.BigFraction;
import org.openvbc.core.internal.Wide;

/**
 * A rate, share, score or factor as an exact fraction: 75 %, 3.9 %, 274/4,999.
 *
 * <p>Numerator and denominator are two longs; where a result no longer fits them it goes on exactly
 * in big integers. A rate never rounds unless {@link #rounded} is called. Two rates are equal when
 * their values are, however they were written.
 */
public final class Rate implements Comparable<Rate> {
  /** Nothing. */
  public static final Rate ZERO = new Rate(0, 1, null);

  /** The whole. */
  public static final Rate ONE = new Rate(1, 1, null);

  private static final int PRINTED_PERCENT_DECIMALS = 6;

  /** Products of a few numbers of so many bits fit a long. */
  private static final int SMALL_BITS = 31;

  private static final long SMALLEST = -(1L << (SMALL_BITS - 1));
  private static final long NO_DENOMINATOR = -1;

  private final long numerator;
  private final long denominator;

  /** The value when two longs do not hold it; the denominator is then negative. */
  private final @Nullable BigFraction wide;

  private Rate(long numerator, long denominator, @Nullable BigFraction wide) {
    this.numerator = numerator;
    this.denominator = denominator;
    this.wide = wide;
  }

  private static Rate of(BigFraction value) {
    return value.fitsLongs()
        ? new Rate(value.numerator().longValueExact(), value.denominator().longValueExact(), null)
        : new Rate(0, NO_DENOMINATOR, value);
  }

  /** A rate from a decimal fraction, such as {@code "0.75"}. */
  public static Rate of(String fraction) {
    return of(Decimals.parse(fraction, "a rate such as 0.75"));
  }

  /** A rate from a decimal fraction. */
  public static Rate of(BigDecimal fraction) {
    return of(BigFraction.of(fraction));
  }

  /** A rate from a percentage, such as {@code "3.9"} for 3.9 %. */
  public static Rate ofPercent(String percent) {
    return of(Decimals.parse(percent, "a percentage such as 3.9").movePointLeft(2));
  }

  /** Reads a rate as people print it: {@code "3.9%"}, {@code "3.9 %"} or {@code "0.039"}. */
  public static Rate parse(String text) {
    String plain = text.strip();
    return plain.endsWith("%") ? ofPercent(plain.substring(0, plain.length() - 1)) : of(plain);
  }

  /**
   * The exact quotient of two whole numbers, such as 853 of 1,000.
   *
   * @throws ArithmeticException if the whole is zero
   */
  public static Rate of(long part, long whole) {
    if (whole > 0) {
      return new Rate(part, whole, null);
    }
    if (whole == 0) {
      throw new ArithmeticException("rate " + part + " of 0: a part of nothing has no rate");
    }
    return of(
        new BigFraction(BigInteger.valueOf(part).negate(), BigInteger.valueOf(whole).negate()));
  }

  /**
   * The exact quotient of two amounts, such as savings of the benchmark.
   *
   * @throws ArithmeticException if the whole is zero
   */
  public static Rate of(Money part, Money whole) {
    if (whole.isZero()) {
      throw new ArithmeticException(
          "rate " + part + " of " + whole + ": a part of nothing has no rate");
    }
    return of(part.micros(), whole.micros());
  }

  /**
   * The exact quotient of two amounts that are not yet rounded, such as expense of revenue.
   *
   * @throws ArithmeticException if the whole is zero
   */
  public static Rate of(Unrounded part, Unrounded whole) {
    if (whole.signum() == 0) {
      throw new ArithmeticException(
          "rate " + part + " of " + whole + ": a part of nothing has no rate");
    }
    return of(part.wide().dividedBy(whole.wide()));
  }

  /** The numerator, reduced or not; the denominator is positive. */
  BigFraction wide() {
    return wide != null ? wide : BigFraction.of(numerator, denominator);
  }

  boolean isWide() {
    return wide != null;
  }

  long numerator() {
    return numerator;
  }

  long denominator() {
    return denominator;
  }

  /**
   * Whether the numerator has at most 31 bits with its sign and the denominator at most 31 without:
   * one test, after which products need none. Never true of a wide value.
   */
  boolean isSmall() {
    return (numerator - SMALLEST | denominator) >>> SMALL_BITS == 0;
  }

  /** The product. */
  public Rate times(Rate other) {
    if (isSmall() && other.isSmall()) {
      return new Rate(numerator * other.numerator, denominator * other.denominator, null);
    }
    return timesLarge(other);
  }

  private Rate timesLarge(Rate other) {
    if (wide == null && other.wide == null) {
      if (Wide.signedProductFits(numerator, other.numerator)
          && Wide.productFits(denominator, other.denominator)) {
        return new Rate(numerator * other.numerator, denominator * other.denominator, null);
      }
    }
    return of(wide().times(other.wide()));
  }

  /** The quotient; the other rate must not be zero. */
  public Rate dividedBy(Rate other) {
    if (wide == null
        && other.wide == null
        && other.numerator > 0
        && Wide.signedProductFits(numerator, other.denominator)
        && Wide.productFits(denominator, other.numerator)) {
      return new Rate(numerator * other.denominator, denominator * other.numerator, null);
    }
    return of(wide().dividedBy(other.wide()));
  }

  /** The sum. */
  public Rate plus(Rate other) {
    if (wide == null && other.wide == null) {
      if (denominator == other.denominator) {
        return sum(other, numerator, other.numerator, denominator);
      }
      if (Wide.signedProductFits(numerator, other.denominator)
          && Wide.signedProductFits(other.numerator, denominator)
          && Wide.productFits(denominator, other.denominator)) {
        return sum(
            other,
            numerator * other.denominator,
            other.numerator * denominator,
            denominator * other.denominator);
      }
    }
    return of(wide().plus(other.wide()));
  }

  /** Adds two numerators over one denominator; this and the other are the same two rates. */
  private Rate sum(Rate other, long first, long second, long common) {
    long sum = first + second;
    return ((first ^ sum) & (second ^ sum)) >= 0
        ? new Rate(sum, common, null)
        : of(wide().plus(other.wide()));
  }

  /** The difference: this rate less the other. */
  public Rate minus(Rate other) {
    return plus(other.negated());
  }

  /** What is left to the whole: one less this rate. */
  public Rate complement() {
    if (wide == null) {
      long left = denominator - numerator;
      if (((denominator ^ numerator) & (denominator ^ left)) >= 0) {
        return new Rate(left, denominator, null);
      }
    }
    return ONE.minus(this);
  }

  /** The same size with the other sign. */
  public Rate negated() {
    return wide == null && numerator != Long.MIN_VALUE
        ? new Rate(-numerator, denominator, null)
        : of(wide().negated());
  }

  /** The lesser of this rate and the cap. */
  public Rate cappedAt(Rate cap) {
    return isSmall() && cap.isSmall()
        ? chosen(~cap.lessMask(this), cap)
        : compareTo(cap) <= 0 ? this : cap;
  }

  /** The greater of this rate and the floor. */
  public Rate notBelow(Rate floor) {
    return isSmall() && floor.isSmall()
        ? chosen(~lessMask(floor), floor)
        : compareTo(floor) >= 0 ? this : floor;
  }

  /** All ones if this rate is less than the other, else zero; both are small. */
  private long lessMask(Rate other) {
    return numerator * other.denominator - other.numerator * denominator >> Long.SIZE - 1;
  }

  /**
   * This rate where the mask has ones, the other where it has none; both are small. Built anew, so
   * that neither must stay alive as an object, and without a branch.
   */
  private Rate chosen(long mask, Rate other) {
    return new Rate(
        Wide.chosen(mask, numerator, other.numerator),
        Wide.chosen(mask, denominator, other.denominator),
        null);
  }

  /** Rounds to a number of decimals of the fraction: 4 decimals hold a percentage with two. */
  public Rate rounded(int decimals, RoundingMode mode) {
    return of(wide().toBigDecimal(decimals, mode));
  }

  /** The value as a decimal fraction, rounded to a number of decimals. */
  public BigDecimal toBigDecimal(int decimals, RoundingMode mode) {
    return wide().toBigDecimal(decimals, mode);
  }

  /** Whether the value has no more than a number of decimals. */
  public boolean fitsDecimals(int decimals) {
    BigInteger scaled = BigInteger.TEN.pow(decimals);
    return scaled.remainder(wide().denominator()).signum() == 0;
  }

  /**
   * The least denominator over which each of some rates has a whole numerator; none where a long
   * does not hold it.
   */
  public static OptionalLong commonDenominator(List<Rate> rates) {
    BigInteger common = BigInteger.ONE;
    for (Rate rate : rates) {
      BigInteger own = rate.wide().denominator();
      common = common.divide(common.gcd(own)).multiply(own);
    }
    return common.bitLength() < Long.SIZE
        ? OptionalLong.of(common.longValueExact())
        : OptionalLong.empty();
  }

  /**
   * The numerator over a denominator that the value is a whole number of parts of, such as 75 for
   * three quarters over 100.
   *
   * @throws ArithmeticException if it is no whole number, or a long does not hold it
   */
  public long numeratorOver(long common) {
    if (denominator > 0 && common % denominator == 0) {
      return Math.multiplyExact(numerator, common / denominator);
    }
    return wide()
        .times(BigFraction.of(common, 1))
        .rounded(RoundingMode.UNNECESSARY)
        .longValueExact();
  }

  /** Whether this rate is the other or more. */
  public boolean isAtLeast(Rate other) {
    return compareTo(other) >= 0;
  }

  /** Whether the value is zero. */
  public boolean isZero() {
    return signum() == 0;
  }

  /** -1, 0 or 1 as the value is below, at or above zero. */
  public int signum() {
    return wide == null ? Long.signum(numerator) : wide.numerator().signum();
  }

  /** Whether the value lies between two bounds, both included. */
  public boolean isWithin(Rate low, Rate high) {
    return compareTo(low) >= 0 && compareTo(high) <= 0;
  }

  @Override
  public int compareTo(Rate other) {
    if (isSmall() && other.isSmall()) {
      return Long.compare(numerator * other.denominator, other.numerator * denominator);
    }
    return compareLarge(other);
  }

  private int compareLarge(Rate other) {
    if (wide == null && other.wide == null) {
      long highA = Math.multiplyHigh(numerator, other.denominator);
      long highB = Math.multiplyHigh(other.numerator, denominator);
      return highA != highB
          ? Long.compare(highA, highB)
          : Long.compareUnsigned(numerator * other.denominator, other.numerator * denominator);
    }
    return wide().compareTo(other.wide());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Rate rate && compareTo(rate) == 0;
  }

  @Override
  public int hashCode() {
    return wide().hashCode();
  }

  /** The value as a fraction in lowest terms, such as {@code 274/4999}. */
  public String toFraction() {
    BigFraction value = wide();
    return value.numerator() + "/" + value.denominator();
  }

  /**
   * Reads as a percentage: {@code 75%}, {@code 38.315%}; a value that six decimals do not hold is
   * shown rounded and marked, as in {@code ~2.983557%}.
   */
  @Override
  public String toString() {
    BigDecimal shown = toBigDecimal(PRINTED_PERCENT_DECIMALS + 2, RoundingMode.HALF_UP);
    boolean exact = BigFraction.of(shown).equals(wide());
    String digits = shown.movePointRight(2).stripTrailingZeros().toPlainString();
    return (exact ? "" : "~") + digits + "%";
  }
}
