package org.openvbc.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Millions of products of every size against big integers; the edges are in {@link WideTest}. */
class WideRandomProductsTest {
  private static final RoundingMode[] MODES = RoundingMode.values();
  private static final int TRIES = Plain.TRIES;

  @Test
  void productsAreDividedAndRoundedOnce() {
    SplittableRandom random = new SplittableRandom(1);
    int[] met = new int[3];
    for (int i = 0; i < 2 * TRIES; i++) {
      long a = Plain.any(random);
      long b = Plain.any(random);
      long divisor = Plain.anyPositive(random);
      met[check(a, b, divisor, MODES[i & 7])]++;
    }
    // No law passes by never meeting its cases.
    assertThat(met[0]).as("rounded").isGreaterThan(TRIES / 2);
    assertThat(met[1]).as("beyond a long").isGreaterThan(TRIES / 10);
    assertThat(met[2]).as("not exact").isGreaterThan(TRIES / 20);
  }

  /** 0 where a quotient came out, 1 where it was beyond a long, 2 where it had to be exact. */
  private static int check(long a, long b, long divisor, RoundingMode mode) {
    BigInteger product = Plain.big(a).multiply(Plain.big(b));
    BigInteger expected;
    try {
      expected = Plain.rounded(product, Plain.big(divisor), mode);
    } catch (ArithmeticException e) {
      refuses(a, b, divisor, mode);
      return 2;
    }
    if (!Plain.fitsLong(expected)) {
      refuses(a, b, divisor, mode);
      return 1;
    }
    long actual = Wide.multiplyDivide(a, b, divisor, mode);
    if (actual != expected.longValue()) {
      fail(a + " x " + b + " / " + divisor + " " + mode + " is " + expected + ", not " + actual);
    }
    return 0;
  }

  private static void refuses(long a, long b, long divisor, RoundingMode mode) {
    long wrong;
    try {
      wrong = Wide.multiplyDivide(a, b, divisor, mode);
    } catch (ArithmeticException e) {
      return;
    }
    fail(a + " x " + b + " / " + divisor + " " + mode + " must be refused, not " + wrong);
  }

  @Test
  void halvesCarryBorrowAndCompareWithoutABranch() {
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < TRIES; i++) {
      long low1 = Plain.any(random);
      // Half of them differ in the low half alone, and some not at all.
      long low2 = (i & 7) == 0 ? low1 : Plain.any(random);
      long high1 = Plain.any(random) >> 2;
      long high2 = (i & 1) == 0 ? high1 : Plain.any(random) >> 2;
      int order = Wide.big(high1, low1).compareTo(Wide.big(high2, low2));
      long mask = Wide.lessMask(high1, low1, high2, low2);
      if (mask != (order < 0 ? -1 : 0)
          || Wide.borrow(low1, low2) != (Long.compareUnsigned(low1, low2) < 0 ? 1 : 0)
          || Wide.carry(low1, low2) != (Long.compareUnsigned(low1 + low2, low1) < 0 ? 1 : 0)
          || Wide.chosen(mask, low1, low2) != (order < 0 ? low1 : low2)) {
        fail(high1 + ":" + low1 + " against " + high2 + ":" + low2);
      }
    }
  }

  @Test
  void quotientsAroundTheLimitOfTheGuessAreExact() {
    SplittableRandom random = new SplittableRandom(2);
    for (int i = 0; i < TRIES; i++) {
      long divisor = Plain.anyPositive(random);
      long quotient =
          (random.nextBoolean() ? 1L << 50 : Long.MAX_VALUE >> 1) + random.nextInt(9) - 4;
      long rest = rest(random, divisor);
      BigInteger dividend =
          Plain.big(quotient).multiply(Plain.big(divisor)).add(Plain.big(rest + random.nextInt(2)));
      checkDivide(random.nextBoolean() ? dividend : dividend.negate(), divisor, MODES[i % 7]);
    }
  }

  private static long rest(SplittableRandom random, long divisor) {
    return switch (random.nextInt(4)) {
      case 0 -> divisor / 2;
      case 1 -> 0;
      case 2 -> divisor - 1;
      default -> random.nextLong(divisor);
    };
  }

  private static void checkDivide(BigInteger dividend, long divisor, RoundingMode mode) {
    long expected = Plain.rounded(dividend, Plain.big(divisor), mode).longValueExact();
    long actual = Wide.divide(Plain.high(dividend), Plain.low(dividend), divisor, mode);
    if (actual != expected) {
      fail(dividend + " / " + divisor + " " + mode + " is " + expected + ", not " + actual);
    }
  }

  @Test
  void productsOf192BitsAreComparedExactly() {
    SplittableRandom random = new SplittableRandom(3);
    int[] met = new int[3];
    for (int i = 0; i < TRIES; i++) {
      BigInteger a = Plain.any128(random);
      long factorA = Plain.anyPositive(random);
      boolean near = random.nextBoolean();
      long factorB = near ? factorA : Plain.anyPositive(random);
      BigInteger b = near ? a.add(Plain.big(random.nextInt(3) - 1)) : Plain.any128(random);
      int expected = a.multiply(Plain.big(factorA)).compareTo(b.multiply(Plain.big(factorB)));
      int actual =
          Wide.compareProducts(
              Plain.high(a), Plain.low(a), factorA, Plain.high(b), Plain.low(b), factorB);
      if (Integer.signum(actual) != expected) {
        fail(a + " x " + factorA + " against " + b + " x " + factorB + ": " + actual);
      }
      met[expected + 1]++;
    }
    assertThat(met[1]).isGreaterThan(TRIES / 10);
  }

  @Test
  void aProductThatIsLetThroughIsRightAndOneThatDoesNotFitNeverIs() {
    SplittableRandom random = new SplittableRandom(4);
    int refused = 0;
    for (int i = 0; i < TRIES; i++) {
      BigInteger wide = Plain.any128(random);
      long factor = Plain.any(random);
      BigInteger product = wide.multiply(Plain.big(factor));
      long high = Plain.high(wide);
      long low = Plain.low(wide);
      boolean let = Wide.timesFits(high, low, factor);
      if (let ? !Plain.fits128(product) : Plain.surelyFits128(product, factor)) {
        fail(wide + " x " + factor + " let through: " + let);
      }
      if (let && Wide.timesHigh(high, low, factor) != Plain.high(product)) {
        fail(wide + " x " + factor + " has the high half " + Plain.high(product));
      }
      refused += let ? 0 : 1;
    }
    assertThat(refused).isBetween(TRIES / 10, TRIES * 9 / 10);
  }

  @Test
  void twoPositiveFactorsFitWhenTheirProductIsALong() {
    SplittableRandom random = new SplittableRandom(5);
    for (int i = 0; i < TRIES; i++) {
      long a = Plain.anyPositive(random);
      long b =
          random.nextBoolean()
              ? Plain.anyPositive(random)
              : Math.max(1, Long.MAX_VALUE / a + random.nextInt(3) - 1);
      boolean fits = Plain.fitsLong(Plain.big(a).multiply(Plain.big(b < 0 ? 1 : b)));
      if (Wide.productFits(a, b < 0 ? 1 : b) != fits) {
        fail(a + " x " + b + " fits: " + fits);
      }
    }
  }
}
