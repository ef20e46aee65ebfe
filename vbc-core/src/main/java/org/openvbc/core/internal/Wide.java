package org.openvbc.core.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * Exact 128-bit multiply, divide and round on raw longs: the one arithmetic under the value types
 * and the columns.
 *
 * <p>A 128-bit number is a pair (high, low) in two's complement, as {@link Math#multiplyHigh} and
 * {@code a * b} give it. Nothing here allocates on the fast path. A result that does not fit a long
 * is an {@link ArithmeticException}, never a wrapped number.
 */
public final class Wide {
  /** Quotients below this bound are found from one floating-point guess and one correction. */
  private static final double GUESS_LIMIT = 0x1p50;

  private static final double TWO_POW_64 = 0x1p64;

  /** Divisors below this bound leave room for twice a remainder in a long. */
  private static final long DIVISOR_LIMIT = 1L << 62;

  private static final BigInteger UNSIGNED_MASK =
      BigInteger.ONE.shiftLeft(Long.SIZE).subtract(BigInteger.ONE);

  private Wide() {}

  /** Whether the 128-bit number is one that a long can hold. */
  public static boolean fitsLong(long high, long low) {
    return high == low >> 63;
  }

  /**
   * The high half of the 128-bit product of a number {@code low} read as unsigned and a signed
   * factor.
   */
  private static long unsignedBySignedHigh(long low, long factor) {
    return Math.multiplyHigh(low, factor) + (low >> 63 & factor);
  }

  /**
   * Whether (high, low) x factor surely fits 128 bits.
   *
   * <p>A product that lies within {@code factor x 2^64} of either end of the range may be refused
   * although it fits; none that does not fit is let through.
   *
   * @param high the high half of the number
   * @param low the low half
   * @param factor the signed factor
   */
  public static boolean timesFits(long high, long low, long factor) {
    long carried = unsignedBySignedHigh(low, factor);
    long product = high * factor;
    long sum = product + carried;
    boolean multiplied = Math.multiplyHigh(high, factor) == product >> 63;
    boolean added = ((product ^ sum) & (carried ^ sum)) >= 0;
    return multiplied && added;
  }

  /** The high half of (high, low) x factor; meaningful when {@link #timesFits} holds. */
  public static long timesHigh(long high, long low, long factor) {
    return high * factor + unsignedBySignedHigh(low, factor);
  }

  /** Whether the product of two longs of any sign is a long. */
  public static boolean signedProductFits(long a, long b) {
    return fitsLong(Math.multiplyHigh(a, b), a * b);
  }

  /** Whether the product of two positive longs is a positive long. */
  public static boolean productFits(long a, long b) {
    return Math.multiplyHigh(a, b) == 0 && a * b > 0;
  }

  /** Whether (high, low) / divisor surely fits a long, rounded any way; the divisor is positive. */
  public static boolean quotientFits(long high, long low, long divisor) {
    long half = divisor >> 1;
    return fitsLong(high, low) || (high < half - 1 && high >= -half);
  }

  /**
   * Rounds (high, low) / divisor to a long.
   *
   * @param high the high half of the dividend
   * @param low the low half of the dividend
   * @param divisor the divisor, positive
   * @param mode how to round; {@link RoundingMode#UNNECESSARY} demands an exact quotient
   * @return the rounded quotient
   * @throws ArithmeticException if the quotient does not fit a long, or is not exact when it must
   *     be
   */
  public static long divide(long high, long low, long divisor, RoundingMode mode) {
    if (divisor <= 0) {
      throw new ArithmeticException("divisor " + divisor + " is not positive");
    }
    if (divisor < DIVISOR_LIMIT) {
      if (fitsLong(high, low)) {
        long quotient = low / divisor;
        return round(quotient, low - quotient * divisor, divisor, low, mode);
      }
      double guess = nearly(high, low) / divisor;
      if (guess > -GUESS_LIMIT && guess < GUESS_LIMIT) {
        return divideByGuess((long) guess, high, low, divisor, mode);
      }
    }
    return divideBig(high, low, divisor, mode);
  }

  /**
   * Rounds (high, low) / divisor half up, without a branch: for columns of amounts whose size and
   * remainder are as good as random.
   *
   * <p>Meaningful for a dividend that is not negative, a divisor from 1 to 2^61 and a quotient
   * below 2^50; whoever calls it has made sure of that once for the whole column.
   */
  public static long divideHalfUp(long high, long low, long divisor) {
    long quotient = (long) (nearly(high, low) / divisor);
    long remainder = low - quotient * divisor;
    // One too many makes the remainder negative, one too few makes it reach the divisor.
    long over = remainder >> (Long.SIZE - 1);
    long under = ~(remainder - divisor >> (Long.SIZE - 1));
    quotient += over - under;
    remainder += (divisor & over) - (divisor & under);
    return quotient + 1 + (2 * remainder - divisor >> (Long.SIZE - 1));
  }

  /** The guess is off by at most one, so the remainder is exact in wrap-around arithmetic. */
  private static long divideByGuess(
      long guess, long high, long low, long divisor, RoundingMode mode) {
    long quotient = guess;
    long remainder = low - quotient * divisor;
    if (high >= 0) {
      if (remainder < 0) {
        quotient--;
        remainder += divisor;
      } else if (remainder >= divisor) {
        quotient++;
        remainder -= divisor;
      }
    } else {
      if (remainder > 0) {
        quotient++;
        remainder -= divisor;
      } else if (remainder <= -divisor) {
        quotient--;
        remainder += divisor;
      }
    }
    return round(quotient, remainder, divisor, high, mode);
  }

  /**
   * The nearest double to a number beyond the long range, or its neighbour. Halving the low half
   * reads it as unsigned without a branch on a bit that is as good as random.
   */
  private static double nearly(long high, long low) {
    return high * TWO_POW_64 + 2.0 * (low >>> 1);
  }

  /**
   * Rounds away from the truncated quotient where the mode asks for it; {@code sign} is the
   * dividend's. Written as an addition of one or nothing, because whether a cent is added can't be
   * predicted.
   */
  private static long round(
      long quotient, long remainder, long divisor, long sign, RoundingMode mode) {
    boolean away =
        mode == RoundingMode.HALF_UP
            ? 2 * Math.abs(remainder) >= divisor
            : remainder != 0 && isAway(quotient, remainder, divisor, sign, mode);
    return Math.addExact(quotient, away ? sign >> 63 | 1 : 0);
  }

  private static boolean isAway(
      long quotient, long remainder, long divisor, long sign, RoundingMode mode) {
    long doubled = 2 * Math.abs(remainder);
    return switch (mode) {
      case HALF_UP -> doubled >= divisor;
      case HALF_DOWN -> doubled > divisor;
      case HALF_EVEN -> doubled > divisor || (doubled == divisor && (quotient & 1) != 0);
      case UP -> true;
      case DOWN -> false;
      case CEILING -> sign >= 0;
      case FLOOR -> sign < 0;
      case UNNECESSARY -> throw inexact();
    };
  }

  private static ArithmeticException inexact() {
    return new ArithmeticException(
        "the quotient is not exact and the rounding mode is UNNECESSARY");
  }

  private static long divideBig(long high, long low, long divisor, RoundingMode mode) {
    BigInteger dividend = big(high, low);
    BigInteger quotient = roundedQuotient(dividend, BigInteger.valueOf(divisor), mode);
    if (quotient.bitLength() >= Long.SIZE) {
      throw new ArithmeticException(dividend + " / " + divisor + " does not fit a long");
    }
    return quotient.longValue();
  }

  /** The 128-bit number as a {@link BigInteger}. */
  public static BigInteger big(long high, long low) {
    return BigInteger.valueOf(high)
        .shiftLeft(Long.SIZE)
        .or(BigInteger.valueOf(low).and(UNSIGNED_MASK));
  }

  /** Rounds dividend / divisor to a whole number; the divisor is positive. */
  static BigInteger roundedQuotient(BigInteger dividend, BigInteger divisor, RoundingMode mode) {
    try {
      return new BigDecimal(dividend).divide(new BigDecimal(divisor), 0, mode).toBigIntegerExact();
    } catch (ArithmeticException e) {
      throw inexact();
    }
  }

  /**
   * Compares (high1, low1) x factor1 with (high2, low2) x factor2 on exact 192-bit products; both
   * factors are positive.
   *
   * @return a negative number, zero or a positive number
   */
  public static int compareProducts(
      long high1, long low1, long factor1, long high2, long low2, long factor2) {
    long topA = Math.multiplyHigh(high1, factor1);
    long midA = high1 * factor1;
    long addA = unsignedBySignedHigh(low1, factor1);
    long topB = Math.multiplyHigh(high2, factor2);
    long midB = high2 * factor2;
    long addB = unsignedBySignedHigh(low2, factor2);
    // addA is not negative, because the factor is positive: its carry is that of an unsigned sum.
    midA += addA;
    topA += Long.compareUnsigned(midA, addA) < 0 ? 1 : 0;
    midB += addB;
    topB += Long.compareUnsigned(midB, addB) < 0 ? 1 : 0;
    if (topA != topB) {
      return topA < topB ? -1 : 1;
    }
    if (midA != midB) {
      return Long.compareUnsigned(midA, midB);
    }
    return Long.compareUnsigned(low1 * factor1, low2 * factor2);
  }

  /** Compares (high1, low1) with (high2, low2). */
  public static int compare(long high1, long low1, long high2, long low2) {
    return high1 != high2 ? Long.compare(high1, high2) : Long.compareUnsigned(low1, low2);
  }

  /** What the low halves of a sum carry into the high ones: one or nothing, without a branch. */
  public static long carry(long low1, long low2) {
    long sum = low1 + low2;
    return (low1 & low2 | (low1 | low2) & ~sum) >>> (Long.SIZE - 1);
  }

  /** What the low halves of a difference borrow of the high ones: one or nothing. */
  public static long borrow(long low1, long low2) {
    long difference = low1 - low2;
    return (~low1 & low2 | ~(low1 ^ low2) & difference) >>> (Long.SIZE - 1);
  }

  /**
   * All ones if (high1, low1) is less than (high2, low2), else zero; both have fewer than 127 bits.
   * Which of two amounts is the lesser can't be predicted, so that a choice by this mask costs less
   * than a branch.
   */
  public static long lessMask(long high1, long low1, long high2, long low2) {
    return high1 - high2 - borrow(low1, low2) >> (Long.SIZE - 1);
  }

  /** The high half of a number, or of its negation where the sign is all ones instead of zero. */
  public static long signedHigh(long high, long low, long sign) {
    return (high ^ sign) + (low == 0 ? -sign : 0);
  }

  /** The low half that belongs to {@link #signedHigh}. */
  public static long signedLow(long low, long sign) {
    return (low ^ sign) - sign;
  }

  /** The first number where the mask has ones, the second where it has none. */
  public static long chosen(long mask, long first, long second) {
    return second ^ (first ^ second) & mask;
  }

  /**
   * The high half of the sum of two 128-bit numbers; its low half is {@code low1 + low2}. The carry
   * is taken from the top bits without a branch, because in a running sum it is as good as random.
   */
  public static long sumHigh(long high1, long low1, long high2, long low2) {
    return high1 + high2 + carry(low1, low2);
  }

  /** Whether the sum of two 128-bit numbers fits 128 bits. */
  public static boolean sumFits(long high1, long low1, long high2, long low2) {
    long sum = sumHigh(high1, low1, high2, low2);
    return ((high1 ^ sum) & (high2 ^ sum)) >= 0;
  }

  /** Rounds a x b / divisor to a long: the product is exact, the quotient is rounded once. */
  public static long multiplyDivide(long a, long b, long divisor, RoundingMode mode) {
    return divide(Math.multiplyHigh(a, b), a * b, divisor, mode);
  }
}
