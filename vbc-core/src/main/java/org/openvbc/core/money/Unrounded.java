package org.openvbc.core.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.openvbc.core.internal.BigFraction;
import org.openvbc.core.internal.Wide;

/**
 * Money on its way through a chain of rates: exact, not yet rounded.
 *
 * <p>{@code savings.times(rate).times(kept).cappedAt(limit).rounded(Rounding.CENTS)} rounds once,
 * at the end. The value is a 128-bit number of millionths over a long; where that no longer holds
 * it, it goes on exactly in big integers. There is no way back to {@link Money} but {@link
 * #rounded}.
 */
public final class Unrounded implements Comparable<Unrounded> {
  /** No money. */
  public static final Unrounded ZERO = new Unrounded(0, 0, 1, null);

  private static final int SHOWN_DECIMALS = 6;

  /** Products of such a number with another, or with such a rate, fit. */
  private static final int SMALL_BITS = 31;

  private static final long SMALLEST = -(1L << (SMALL_BITS - 1));
  private static final long NO_DENOMINATOR = -1;

  private final long high;
  private final long low;
  private final long denominator;

  /** The value in millionths when the 128-bit form does not hold it; no denominator then. */
  private final @Nullable BigFraction wide;

  private Unrounded(long high, long low, long denominator, @Nullable BigFraction wide) {
    this.high = high;
    this.low = low;
    this.denominator = denominator;
    this.wide = wide;
  }

  static Unrounded of(Money money) {
    return new Unrounded(money.micros() >> 63, money.micros(), 1, null);
  }

  static Unrounded product(long micros, Rate rate) {
    if (rate.isWide()) {
      return of(BigFraction.of(micros, 1).times(rate.wide()));
    }
    return new Unrounded(
        Math.multiplyHigh(micros, rate.numerator()),
        micros * rate.numerator(),
        rate.denominator(),
        null);
  }

  /** From a 128-bit number of millionths over a positive denominator. */
  static Unrounded ofParts(long high, long low, long denominator) {
    return new Unrounded(high, low, denominator, null);
  }

  static Unrounded of(BigFraction micros) {
    if (micros.fitsLongs()) {
      long value = micros.numerator().longValueExact();
      return new Unrounded(value >> 63, value, micros.denominator().longValueExact(), null);
    }
    return new Unrounded(0, 0, NO_DENOMINATOR, micros);
  }

  long high() {
    return high;
  }

  long low() {
    return low;
  }

  /** Positive, but negative where the 128-bit form does not hold the value. */
  long denominator() {
    return denominator;
  }

  BigFraction wide() {
    return wide != null
        ? wide
        : new BigFraction(Wide.big(high, low), BigInteger.valueOf(denominator));
  }

  /**
   * Whether the value has at most 95 bits with its sign and the denominator at most 31: one test,
   * after which a product with a small number needs none. Never true of a wide value.
   */
  private boolean isSmall() {
    return (high - SMALLEST | denominator) >>> SMALL_BITS == 0;
  }

  /** Goes on through another rate, exactly. */
  public Unrounded times(Rate rate) {
    if (isSmall() && rate.isSmall()) {
      return new Unrounded(
          Wide.timesHigh(high, low, rate.numerator()),
          low * rate.numerator(),
          denominator * rate.denominator(),
          null);
    }
    return timesLarge(rate);
  }

  private Unrounded timesLarge(Rate rate) {
    if (wide == null
        && !rate.isWide()
        && Wide.timesFits(high, low, rate.numerator())
        && Wide.productFits(denominator, rate.denominator())) {
      return new Unrounded(
          Wide.timesHigh(high, low, rate.numerator()),
          low * rate.numerator(),
          denominator * rate.denominator(),
          null);
    }
    return of(wide().times(rate.wide()));
  }

  /** The sum. */
  public Unrounded plus(Money money) {
    if (!isSmall()) {
      return plus(of(money));
    }
    long addend = money.micros() * denominator;
    long sum = high + Math.multiplyHigh(money.micros(), denominator) + Wide.carry(low, addend);
    return new Unrounded(sum, low + addend, denominator, null);
  }

  /** The sum. */
  public Unrounded plus(Unrounded other) {
    if (denominator == other.denominator && isSmall() && other.isSmall()) {
      long sum = high + other.high + Wide.carry(low, other.low);
      return new Unrounded(sum, low + other.low, denominator, null);
    }
    return plusLarge(other);
  }

  private Unrounded plusLarge(Unrounded other) {
    if (wide != null || other.wide != null) {
      return of(wide().plus(other.wide()));
    }
    if (denominator == other.denominator) {
      return sum(other, high, low, other.high, other.low, denominator);
    }
    return denominator < other.denominator ? plusOver(other) : other.plusOver(this);
  }

  /** The sum with an amount whose denominator is larger, and after a rate often a multiple. */
  private Unrounded plusOver(Unrounded other) {
    long factor = other.denominator / denominator;
    if (factor * denominator == other.denominator && Wide.timesFits(high, low, factor)) {
      return sum(
          other,
          Wide.timesHigh(high, low, factor),
          low * factor,
          other.high,
          other.low,
          other.denominator);
    }
    if (Wide.timesFits(high, low, other.denominator)
        && Wide.timesFits(other.high, other.low, denominator)
        && Wide.productFits(denominator, other.denominator)) {
      return sum(
          other,
          Wide.timesHigh(high, low, other.denominator),
          low * other.denominator,
          Wide.timesHigh(other.high, other.low, denominator),
          other.low * denominator,
          denominator * other.denominator);
    }
    return of(wide().plus(other.wide()));
  }

  /** Adds two numerators over one denominator; this and the other are the same two amounts. */
  private Unrounded sum(
      Unrounded other, long high1, long low1, long high2, long low2, long common) {
    long sumLow = low1 + low2;
    long carry = Long.compareUnsigned(sumLow, low1) < 0 ? 1 : 0;
    long sumHigh = high1 + high2 + carry;
    return ((high1 ^ sumHigh) & (high2 ^ sumHigh)) >= 0
        ? new Unrounded(sumHigh, sumLow, common, null)
        : of(wide().plus(other.wide()));
  }

  /** The difference: this amount less the other. */
  public Unrounded minus(Unrounded other) {
    if (denominator == other.denominator && isSmall() && other.isSmall()) {
      long difference = high - other.high - Wide.borrow(low, other.low);
      return new Unrounded(difference, low - other.low, denominator, null);
    }
    return plusLarge(other.negated());
  }

  /** The same size with the other sign. */
  public Unrounded negated() {
    if (wide != null || high == Long.MIN_VALUE) {
      return of(wide().negated());
    }
    return new Unrounded(low == 0 ? -high : ~high, -low, denominator, null);
  }

  /** The lesser of this amount and the cap. */
  public Unrounded cappedAt(Unrounded cap) {
    return isSmall() && cap.isSmall()
        ? chosen(~cap.lessMask(this), cap)
        : chosen(compareTo(cap) <= 0, this, cap);
  }

  /** The greater of this amount and the floor. */
  public Unrounded notBelow(Unrounded floor) {
    return isSmall() && floor.isSmall()
        ? chosen(~lessMask(floor), floor)
        : chosen(compareTo(floor) >= 0, this, floor);
  }

  /** All ones if this amount is less than the other, else zero; both are small. */
  private long lessMask(Unrounded other) {
    return Wide.lessMask(
        Wide.timesHigh(high, low, other.denominator),
        low * other.denominator,
        Wide.timesHigh(other.high, other.low, denominator),
        other.low * denominator);
  }

  /** This amount where the mask has ones, the other where it has none; both are small. */
  private Unrounded chosen(long mask, Unrounded other) {
    return new Unrounded(
        Wide.chosen(mask, high, other.high),
        Wide.chosen(mask, low, other.low),
        Wide.chosen(mask, denominator, other.denominator),
        null);
  }

  /**
   * Chooses on the parts and builds anew, so that neither candidate must stay alive as an object.
   */
  private static Unrounded chosen(boolean first, Unrounded a, Unrounded b) {
    return new Unrounded(
        first ? a.high : b.high,
        first ? a.low : b.low,
        first ? a.denominator : b.denominator,
        first ? a.wide : b.wide);
  }

  /**
   * Rounds to money: the one way out of the chain.
   *
   * @throws ArithmeticException if the result is beyond the range of money, or is not exact where
   *     the rounding demands it
   */
  public Money rounded(Rounding rounding) {
    return rounded(high, low, denominator, wide, rounding);
  }

  /** On the parts, so that an amount need not be an object in order to be rounded. */
  private static Money rounded(
      long high, long low, long denominator, @Nullable BigFraction wide, Rounding rounding) {
    long unit = rounding.unit().micros();
    // No wide amount passes: it has no denominator whose product fits.
    if (((denominator | unit) >>> SMALL_BITS == 0 || Wide.productFits(denominator, unit))
        && rounding.mode() != RoundingMode.UNNECESSARY
        && Wide.quotientFits(high, low, denominator * unit)) {
      long count = Wide.divide(high, low, denominator * unit, rounding.mode());
      if (Wide.signedProductFits(count, unit)) {
        return Money.ofMicros(count * unit);
      }
    }
    return new Unrounded(high, low, denominator, wide).roundedOrRefused(unit, rounding);
  }

  /** Apart from the common case, where nothing can go wrong. */
  private Money roundedOrRefused(long unit, Rounding rounding) {
    try {
      long count =
          wide().dividedBy(BigFraction.of(unit, 1)).rounded(rounding.mode()).longValueExact();
      return Money.ofMicros(Math.multiplyExact(count, unit));
    } catch (ArithmeticException e) {
      throw Money.unroundable(this, rounding);
    }
  }

  /** Whether this amount is the other or more. */
  public boolean isAtLeast(Unrounded other) {
    return isSmall() && other.isSmall() ? lessMask(other) == 0 : compareTo(other) >= 0;
  }

  /** Whether this amount is more than the other. */
  public boolean isMoreThan(Unrounded other) {
    return isSmall() && other.isSmall() ? other.lessMask(this) != 0 : compareTo(other) > 0;
  }

  /** -1, 0 or 1 as the amount is below, at or above zero. */
  public int signum() {
    return wide == null ? Long.signum(high | low >>> 1 | low & 1) : wide.numerator().signum();
  }

  /** Whether the amount is no more than a number of millionths. */
  boolean isAtMost(long micros) {
    return isSmall()
        ? Wide.lessMask(Math.multiplyHigh(micros, denominator), micros * denominator, high, low)
            == 0
        : compareToMicros(micros) <= 0;
  }

  int compareToMicros(long micros) {
    return wide == null
        ? Wide.compare(high, low, Math.multiplyHigh(micros, denominator), micros * denominator)
        : wide.compareTo(BigFraction.of(micros, 1));
  }

  @Override
  public int compareTo(Unrounded other) {
    if (wide != null || other.wide != null) {
      return wide().compareTo(other.wide());
    }
    return Wide.compareProducts(high, low, other.denominator, other.high, other.low, denominator);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Unrounded unrounded && compareTo(unrounded) == 0;
  }

  @Override
  public int hashCode() {
    return wide().hashCode();
  }

  /** The value as a decimal number of dollars, rounded to a number of places. */
  public BigDecimal toBigDecimal(int places, RoundingMode mode) {
    return wide().dividedBy(BigFraction.of(Money.MICROS_PER_DOLLAR, 1)).toBigDecimal(places, mode);
  }

  /**
   * Reads as dollars with up to six decimals; a value that they do not hold is marked, as in {@code
   * ~$0.333333}.
   */
  @Override
  public String toString() {
    BigDecimal shown = toBigDecimal(SHOWN_DECIMALS, RoundingMode.HALF_UP);
    BigFraction micros = wide();
    boolean exact = micros.denominator().equals(BigInteger.ONE);
    return (exact ? "" : "~") + Decimals.dollars(shown);
  }
}
