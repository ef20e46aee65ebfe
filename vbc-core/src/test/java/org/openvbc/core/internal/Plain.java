package org.openvbc.core.internal;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.SplittableRandom;

/** What the kernels must give, restated in big integers, and numbers to ask them about. */
final class Plain {
  static final BigInteger MAX = BigInteger.valueOf(Long.MAX_VALUE);
  static final BigInteger MIN = BigInteger.valueOf(Long.MIN_VALUE);
  static final BigInteger TWO_POW_127 = BigInteger.ONE.shiftLeft(127);

  /** Tries per random law; a run that repeats the tests for each mutant asks for fewer. */
  static final int TRIES = Integer.getInteger("openvbc.tries", 700_000);

  private Plain() {}

  static BigInteger big(long value) {
    return BigInteger.valueOf(value);
  }

  static boolean fitsLong(BigInteger value) {
    return value.compareTo(MIN) >= 0 && value.compareTo(MAX) <= 0;
  }

  static boolean fits128(BigInteger value) {
    return value.compareTo(TWO_POW_127.negate()) >= 0 && value.compareTo(TWO_POW_127) < 0;
  }

  /** Fits with the room of one factor to spare, which the quick check may ask for. */
  static boolean surelyFits128(BigInteger product, long factor) {
    BigInteger room = big(factor).abs().shiftLeft(64);
    return fits128(product.add(room)) && fits128(product.subtract(room));
  }

  static long high(BigInteger value) {
    return value.shiftRight(64).longValue();
  }

  static long low(BigInteger value) {
    return value.longValue();
  }

  /** The rounding of the dictionary: truncate, look at the rest, step away from zero or not. */
  static BigInteger rounded(BigInteger dividend, BigInteger divisor, RoundingMode mode) {
    BigInteger[] parts = dividend.divideAndRemainder(divisor);
    BigInteger rest = parts[1];
    if (rest.signum() == 0) {
      return parts[0];
    }
    int toHalf = rest.abs().shiftLeft(1).compareTo(divisor);
    boolean up =
        switch (mode) {
          case UP -> true;
          case DOWN -> false;
          case CEILING -> dividend.signum() > 0;
          case FLOOR -> dividend.signum() < 0;
          case HALF_UP -> toHalf >= 0;
          case HALF_DOWN -> toHalf > 0;
          case HALF_EVEN -> toHalf > 0 || (toHalf == 0 && parts[0].testBit(0));
          case UNNECESSARY -> throw new ArithmeticException("not exact");
        };
    return up ? parts[0].add(big(dividend.signum())) : parts[0];
  }

  /** A number of any sign, uniform in its bit length, with the very ends now and then. */
  static long any(SplittableRandom random) {
    int bits = random.nextInt(66);
    if (bits == 65) {
      return random.nextBoolean() ? Long.MIN_VALUE : Long.MAX_VALUE;
    }
    long size = bits == 0 ? 0 : random.nextLong() >>> (64 - Math.min(bits, 63));
    return random.nextBoolean() ? size : -size;
  }

  static long anyPositive(SplittableRandom random) {
    long size = any(random) & Long.MAX_VALUE;
    return size == 0 ? 1 : size;
  }

  static BigInteger any128(SplittableRandom random) {
    BigInteger wide = new BigInteger(1, bytes(random)).shiftRight(1 + random.nextInt(127));
    return random.nextBoolean() ? wide : wide.negate();
  }

  private static byte[] bytes(SplittableRandom random) {
    byte[] bytes = new byte[16];
    random.nextBytes(bytes);
    return bytes;
  }
}
