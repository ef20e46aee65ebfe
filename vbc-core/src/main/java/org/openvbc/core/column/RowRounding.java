package org.openvbc.core.column;

import java.math.BigInteger;
import java.math.RoundingMode;
import org.openvbc.core.internal.Wide;
import org.openvbc.core.money.Rounding;

/**
 * How amounts of rows are rounded: as {@link Rounding} rounds an amount, on 128-bit numbers of
 * millionths over a denominator, without an object.
 */
public final class RowRounding {
  /** Divisors of fewer bits are divided by one guess and one correction. */
  private static final int DIVISOR_BITS = 61;

  /** Quotients below this are found by one guess: $10 trillion in cents. */
  private static final long MOST_QUOTIENT = 1L << 50;

  private final long unit;
  private final RoundingMode mode;
  private final boolean isHalfUp;

  private RowRounding(Rounding rounding, long most) {
    unit = rounding.unit().micros();
    mode = rounding.mode();
    isHalfUp = mode == RoundingMode.HALF_UP && most / unit < MOST_QUOTIENT;
  }

  /**
   * A rounding of rows.
   *
   * @param rounding the unit and the way
   * @param most the greatest size of an amount, in millionths
   */
  public static RowRounding of(Rounding rounding, long most) {
    return new RowRounding(rounding, most);
  }

  /**
   * Whether every row can be rounded so: a mode that demands an exact amount would refuse some, and
   * a denominator beyond 61 bits with the unit leaves no room.
   *
   * @param rounding the unit and the way
   * @param factors the factors of the denominator, none of them negative; zero stands for one that
   *     is beyond a long
   */
  public static boolean fits(Rounding rounding, long... factors) {
    BigInteger divisor = BigInteger.valueOf(rounding.unit().micros());
    for (long factor : factors) {
      divisor = divisor.multiply(BigInteger.valueOf(factor));
    }
    return rounding.mode() != RoundingMode.UNNECESSARY
        && divisor.signum() > 0
        && divisor.bitLength() <= DIVISOR_BITS;
  }

  /**
   * An amount of either sign, rounded to millionths.
   *
   * @param high the high half of its numerator
   * @param low the low half
   * @param denominator its denominator, one that {@link #fits}
   */
  public long rounded(long high, long low, long denominator) {
    long divisor = denominator * unit;
    if (!isHalfUp) {
      return Wide.divide(high, low, divisor, mode) * unit;
    }
    long sign = high >> Long.SIZE - 1;
    long size =
        Wide.divideHalfUp(Wide.signedHigh(high, low, sign), Wide.signedLow(low, sign), divisor);
    return Wide.signedLow(size, sign) * unit;
  }
}
