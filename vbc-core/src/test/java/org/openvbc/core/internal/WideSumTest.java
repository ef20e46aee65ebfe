package org.openvbc.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Sums of 128-bit numbers against big integers, at the edges of either half and at random. */
class WideSumTest {
  private static final long[] EDGES = {
    0, 1, -1, Long.MAX_VALUE, Long.MAX_VALUE - 1, Long.MIN_VALUE, Long.MIN_VALUE + 1, 1L << 32
  };

  private int fitted;
  private int refused;

  private void check(long high1, long low1, long high2, long low2) {
    BigInteger exact = Wide.big(high1, low1).add(Wide.big(high2, low2));
    boolean fits = exact.bitLength() < 128;

    assertThat(Wide.sumFits(high1, low1, high2, low2)).isEqualTo(fits);
    if (fits) {
      assertThat(Wide.big(Wide.sumHigh(high1, low1, high2, low2), low1 + low2)).isEqualTo(exact);
      fitted++;
    } else {
      refused++;
    }
  }

  @Test
  void everyEdgePlusEveryEdgeIsExactOrRefused() {
    for (long high1 : EDGES) {
      for (long low1 : EDGES) {
        for (long high2 : EDGES) {
          for (long low2 : EDGES) {
            check(high1, low1, high2, low2);
          }
        }
      }
    }
    assertThat(fitted).isGreaterThan(1_000);
    assertThat(refused).isGreaterThan(500);
  }

  @Test
  void sumsOfAnySizeAreExactOrRefused() {
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 50_000; i++) {
      check(
          random.nextLong() >> random.nextInt(8),
          random.nextLong(),
          random.nextLong() >> random.nextInt(8),
          random.nextLong());
    }
    assertThat(fitted).isGreaterThan(20_000);
    assertThat(refused).isGreaterThan(100);
  }

  @Test
  void runningSumOfManyProductsIsExact() {
    SplittableRandom random = new SplittableRandom(8);
    BigInteger exact = BigInteger.ZERO;
    long high = 0;
    long low = 0;
    for (int i = 0; i < 20_000; i++) {
      long price = random.nextLong(1L << 56);
      long multiplier = random.nextLong(1L << 48);
      exact = exact.add(BigInteger.valueOf(price).multiply(BigInteger.valueOf(multiplier)));
      long top = Math.multiplyHigh(price, multiplier);
      high = Wide.sumHigh(high, low, top, price * multiplier);
      low += price * multiplier;
    }
    assertThat(Wide.big(high, low)).isEqualTo(exact);
  }
}
