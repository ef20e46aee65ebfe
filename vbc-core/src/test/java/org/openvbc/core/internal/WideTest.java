package org.openvbc.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.fail;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WideTest {
  private static final long[] EDGES = {
    0,
    1,
    -1,
    2,
    -2,
    3,
    -3,
    9_999,
    10_000,
    10_001,
    5_000,
    -5_000,
    15_000,
    -15_000,
    Integer.MAX_VALUE,
    Integer.MIN_VALUE,
    (1L << 32) - 1,
    1L << 32,
    -(1L << 32),
    (1L << 50) - 1,
    1L << 50,
    (1L << 50) + 1,
    -(1L << 50),
    (1L << 62) - 1,
    1L << 62,
    (1L << 62) + 1,
    -(1L << 62),
    Long.MAX_VALUE - 1,
    Long.MAX_VALUE,
    Long.MIN_VALUE,
    Long.MIN_VALUE + 1
  };

  @ParameterizedTest
  @EnumSource(RoundingMode.class)
  void everyEdgeTimesEveryEdgeOverEveryEdgeIsExact(RoundingMode mode) {
    for (long a : EDGES) {
      for (long b : EDGES) {
        for (long divisor : EDGES) {
          if (divisor > 0) {
            check(Plain.big(a).multiply(Plain.big(b)), divisor, mode);
          }
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(RoundingMode.class)
  void quotientsAtTheSeamsOfTheFastPathAreExact(RoundingMode mode) {
    long[] quotients = {0, 1, 2, 7, 1L << 49, (1L << 50) - 1, 1L << 50, (1L << 50) + 1, 1L << 62};
    long[] divisors = {
      1,
      2,
      3,
      4,
      10_000,
      999_983,
      (1L << 40) - 1,
      (1L << 61) + 3,
      (1L << 62) - 2,
      (1L << 62) - 1,
      1L << 62,
      (1L << 62) + 1,
      Long.MAX_VALUE - 1,
      Long.MAX_VALUE
    };
    for (long quotient : quotients) {
      for (long divisor : divisors) {
        BigInteger whole = Plain.big(quotient).multiply(Plain.big(divisor));
        for (long rest : new long[] {0, 1, -1, divisor / 2, divisor / 2 + 1, -(divisor / 2)}) {
          BigInteger dividend = whole.add(Plain.big(rest));
          check(dividend, divisor, mode);
          check(dividend.negate(), divisor, mode);
        }
      }
    }
  }

  /** Found by search: here the estimate in binary lies one below or one above the quotient. */
  @ParameterizedTest
  @EnumSource(RoundingMode.class)
  void anEstimateThatIsOffByOneIsCorrected(RoundingMode mode) {
    long[][] low = {
      {1_125_899_906_842_470L, 78_935_335L},
      {1_125_899_906_841_823L, 592_922_266_565L},
      {1_125_899_906_842_039L, 16_344_124_831_552_871L}
    };
    long[][] high = {
      {1_125_899_906_842_031L, 42_836_407L},
      {1_125_899_906_841_735L, 5_657_842_116_789L},
      {1_125_899_906_842_568L, 37_231L}
    };
    for (long[] each : low) {
      checkBothSigns(each[0], each[1], new long[] {0, 1, 2, each[1] / 64}, mode);
    }
    for (long[] each : high) {
      long divisor = each[1];
      checkBothSigns(each[0], divisor, new long[] {divisor - 1, divisor - 2}, mode);
    }
  }

  private static void checkBothSigns(long quotient, long divisor, long[] rests, RoundingMode mode) {
    for (long rest : rests) {
      BigInteger dividend = Plain.big(quotient).multiply(Plain.big(divisor)).add(Plain.big(rest));
      check(dividend, divisor, mode);
      check(dividend.negate(), divisor, mode);
    }
  }

  private static void check(BigInteger dividend, long divisor, RoundingMode mode) {
    boolean exact = dividend.mod(Plain.big(divisor)).signum() == 0;
    if (mode == RoundingMode.UNNECESSARY && !exact) {
      refuses(
          dividend,
          divisor,
          mode,
          "the quotient is not exact and the rounding mode is UNNECESSARY");
      return;
    }
    BigInteger expected = Plain.rounded(dividend, Plain.big(divisor), mode);
    if (Plain.fitsLong(expected)) {
      long actual = divide(dividend, divisor, mode);
      if (actual != expected.longValue()) {
        fail(dividend + " / " + divisor + " " + mode + " is " + expected + ", not " + actual);
      }
    } else {
      refuses(dividend, divisor, mode, dividend + " / " + divisor + " does not fit a long");
    }
  }

  private static void refuses(
      BigInteger dividend, long divisor, RoundingMode mode, String message) {
    long wrong;
    try {
      wrong = divide(dividend, divisor, mode);
    } catch (ArithmeticException e) {
      if (!message.equals(e.getMessage())) {
        fail(dividend + " / " + divisor + " " + mode + ": " + e.getMessage());
      }
      return;
    }
    fail(dividend + " / " + divisor + " " + mode + " must be refused, not " + wrong);
  }

  private static long divide(BigInteger dividend, long divisor, RoundingMode mode) {
    return Wide.divide(Plain.high(dividend), Plain.low(dividend), divisor, mode);
  }

  /** Quotients of 1.499, 1.5, 1.501, 2.499, 2.5, 2.501 and the same below zero. */
  @ParameterizedTest
  @CsvSource({
    "HALF_UP, 1 2 2 2 3 3, -1 -2 -2 -2 -3 -3",
    "HALF_DOWN, 1 1 2 2 2 3, -1 -1 -2 -2 -2 -3",
    "HALF_EVEN, 1 2 2 2 2 3, -1 -2 -2 -2 -2 -3",
    "UP, 2 2 2 3 3 3, -2 -2 -2 -3 -3 -3",
    "DOWN, 1 1 1 2 2 2, -1 -1 -1 -2 -2 -2",
    "CEILING, 2 2 2 3 3 3, -1 -1 -1 -2 -2 -2",
    "FLOOR, 1 1 1 2 2 2, -2 -2 -2 -3 -3 -3",
  })
  void halvesGoTheWayOfTheirMode(RoundingMode mode, String above, String below) {
    long[] thousandths = {1499, 1500, 1501, 2499, 2500, 2501};
    // The second and third divisor take the guess and the big integers.
    for (long scale : new long[] {1, 1L << 50, 1L << 53}) {
      StringBuilder up = new StringBuilder();
      StringBuilder down = new StringBuilder();
      for (long each : thousandths) {
        BigInteger dividend = Plain.big(each).multiply(Plain.big(scale));
        up.append(divide(dividend, 1000 * scale, mode)).append(' ');
        down.append(divide(dividend.negate(), 1000 * scale, mode)).append(' ');
      }
      assertThat(up.toString().strip()).as("scale %s", scale).isEqualTo(above);
      assertThat(down.toString().strip()).as("scale %s", scale).isEqualTo(below);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, Long.MIN_VALUE})
  void aDivisorThatIsNotPositiveIsRefusedByName(long divisor) {
    assertThatThrownBy(() -> Wide.divide(0, 1, divisor, RoundingMode.DOWN))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage("divisor " + divisor + " is not positive");
  }

  @Test
  void theLastQuotientThatFitsIsGivenAndTheNextIsRefused() {
    for (long divisor : new long[] {2, 10_000, (1L << 62) - 1, 1L << 62, Long.MAX_VALUE}) {
      BigInteger last = Plain.MAX.multiply(Plain.big(divisor)).add(Plain.big(divisor - 1));
      assertThat(divide(last, divisor, RoundingMode.DOWN)).isEqualTo(Long.MAX_VALUE);
      assertThatThrownBy(() -> divide(last, divisor, RoundingMode.UP))
          .isInstanceOf(ArithmeticException.class);
      assertThatThrownBy(() -> divide(last.add(BigInteger.ONE), divisor, RoundingMode.DOWN))
          .isInstanceOf(ArithmeticException.class);
      BigInteger least = Plain.MIN.multiply(Plain.big(divisor)).subtract(Plain.big(divisor - 1));
      assertThat(divide(least, divisor, RoundingMode.DOWN)).isEqualTo(Long.MIN_VALUE);
      assertThatThrownBy(() -> divide(least, divisor, RoundingMode.FLOOR))
          .isInstanceOf(ArithmeticException.class);
    }
  }

  @Test
  void aNumberOf128BitsIsALongWhenItsHighHalfIsAllSign() {
    assertThat(Wide.fitsLong(0, Long.MAX_VALUE)).isTrue();
    assertThat(Wide.fitsLong(-1, Long.MIN_VALUE)).isTrue();
    assertThat(Wide.fitsLong(0, Long.MIN_VALUE)).isFalse();
    assertThat(Wide.fitsLong(-1, Long.MAX_VALUE)).isFalse();
    assertThat(Wide.fitsLong(1, 0)).isFalse();
    assertThat(Wide.fitsLong(0, 0)).isTrue();
    assertThat(Wide.fitsLong(-1, -1)).isTrue();
  }

  @Test
  void theTwoHalvesReadAsOneNumber() {
    for (long high : EDGES) {
      for (long low : EDGES) {
        BigInteger expected =
            Plain.big(high)
                .multiply(BigInteger.TWO.pow(64))
                .add(new BigInteger(Long.toUnsignedString(low)));
        assertThat(Wide.big(high, low)).isEqualTo(expected);
      }
    }
  }

  @Test
  void everyEdgeOf128BitsTimesEveryFactorIsLetThroughOnlyWhereItFits() {
    for (long high : EDGES) {
      for (long low : EDGES) {
        for (long factor : EDGES) {
          BigInteger product = Wide.big(high, low).multiply(Plain.big(factor));
          boolean let = Wide.timesFits(high, low, factor);
          if (let) {
            assertThat(Plain.fits128(product)).isTrue();
            assertThat(Wide.timesHigh(high, low, factor)).isEqualTo(Plain.high(product));
          } else {
            assertThat(Plain.surelyFits128(product, factor)).isFalse();
          }
        }
      }
    }
  }

  @Test
  void everyEdgeProductOf192BitsIsComparedExactly() {
    List<Long> factors = List.of(1L, 2L, 10_000L, (1L << 32) + 1, 1L << 62, Long.MAX_VALUE);
    long[] halves = {0, 1, -1, 2, 1L << 32, Long.MAX_VALUE, Long.MIN_VALUE, Long.MIN_VALUE + 1};
    for (long high : halves) {
      for (long low : halves) {
        for (long otherHigh : halves) {
          for (long otherLow : halves) {
            for (long factor : factors) {
              for (long otherFactor : factors) {
                int expected =
                    Wide.big(high, low)
                        .multiply(Plain.big(factor))
                        .compareTo(Wide.big(otherHigh, otherLow).multiply(Plain.big(otherFactor)));
                int actual =
                    Integer.signum(
                        Wide.compareProducts(high, low, factor, otherHigh, otherLow, otherFactor));
                if (actual != expected) {
                  assertThat(actual).isEqualTo(expected);
                }
              }
            }
          }
        }
      }
    }
  }

  @Test
  void aQuotientThatSurelyFitsIsNeverRoundedBeyondALong() {
    for (long divisor : new long[] {1, 2, 3, 4, 5, 9_999, 10_000, 1L << 62, Long.MAX_VALUE}) {
      for (long quotient : new long[] {Long.MAX_VALUE, Long.MAX_VALUE - 3, Long.MIN_VALUE}) {
        for (long rest : new long[] {-divisor, -1, 0, divisor / 2, divisor - 1, divisor}) {
          BigInteger dividend =
              Plain.big(quotient).multiply(Plain.big(divisor)).add(Plain.big(rest));
          boolean sure = Wide.quotientFits(Plain.high(dividend), Plain.low(dividend), divisor);
          for (RoundingMode mode : new RoundingMode[] {RoundingMode.UP, RoundingMode.HALF_UP}) {
            boolean fits = Plain.fitsLong(Plain.rounded(dividend, Plain.big(divisor), mode));
            assertThat(fits || !sure).as("%s / %s %s", dividend, divisor, mode).isTrue();
          }
        }
      }
    }
    assertThat(Wide.quotientFits(1, 0, 10_000)).isTrue();
    assertThat(Wide.quotientFits(-2, 0, 10_000)).isTrue();
    assertThat(Wide.quotientFits(4_998, -1, 10_000)).isTrue();
    assertThat(Wide.quotientFits(5_000, 0, 10_000)).isFalse();
    assertThat(Wide.quotientFits(-5_000, 0, 10_000)).isTrue();
    assertThat(Wide.quotientFits(-5_001, 0, 10_000)).isFalse();
  }

  @Test
  void aSignedProductFitsWhereALongHoldsIt() {
    for (long a : EDGES) {
      for (long b : EDGES) {
        assertThat(Wide.signedProductFits(a, b))
            .isEqualTo(Plain.fitsLong(Plain.big(a).multiply(Plain.big(b))));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, true",
    "9223372036854775807, 1, true",
    "1, 9223372036854775807, true",
    "4611686018427387904, 2, false",
    "4611686018427387903, 2, true",
    "4294967296, 4294967296, false",
    "4294967296, 2147483648, false",
    "4294967295, 2147483648, true",
    "3037000499, 3037000499, true",
    "3037000500, 3037000500, false",
    "9223372036854775807, 9223372036854775807, false",
    "6148914691236517205, 3, false",
  })
  void aProductFitsUpToTheLargestLong(long a, long b, boolean fits) {
    assertThat(Wide.productFits(a, b)).isEqualTo(fits);
  }

  @Test
  void halvesAreRoundedUpWithoutABranch() {
    SplittableRandom random = new SplittableRandom(20_260_101);
    int compared = 0;
    for (int i = 0; i < 1_000_000; i++) {
      long divisor = 1 + (random.nextLong(1L << 61) >> random.nextInt(60));
      long quotient = random.nextLong(1L << 50) >> random.nextInt(50);
      long rest =
          switch (random.nextInt(5)) {
            case 0 -> 0;
            case 1 -> divisor - 1;
            case 2 -> divisor / 2;
            case 3 -> Math.max(0, divisor / 2 - 1);
            default -> random.nextLong(divisor);
          };
      long low = quotient * divisor + rest;
      long high =
          Math.multiplyHigh(quotient, divisor)
              + (Long.compareUnsigned(low, quotient * divisor) < 0 ? 1 : 0);
      long expected = rest >= divisor - rest ? quotient + 1 : quotient;
      assertThat(Wide.divideHalfUp(high, low, divisor))
          .as("(%d, %d) / %d", high, low, divisor)
          .isEqualTo(expected);
      compared++;
    }
    assertThat(compared).isEqualTo(1_000_000);
  }

  @Test
  void lesserAndGreaterChooseWithoutABranch() {
    for (long a : EDGES) {
      for (long b : EDGES) {
        if ((a >= 0) == (b >= 0)) {
          assertThat(Wide.lesser(a, b)).isEqualTo(Math.min(a, b));
          assertThat(Wide.greater(a, b)).isEqualTo(Math.max(a, b));
        }
      }
    }
  }
}
