package org.openvbc.core.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;

/** A row is rounded as an amount is. */
class RowRoundingTest {
  private static final long MOST = 400_000_000_000_000_000L;
  private static final long LARGEST_DENOMINATOR = 2_000_000_000_000L;

  @Test
  void aRowIsRoundedAsAnAmountIs() {
    SplittableRandom random = new SplittableRandom(20_260_101);
    int ties = 0;
    for (Rounding unit : new Rounding[] {Rounding.CENTS, Rounding.DOLLARS, Rounding.MILLIONTHS}) {
      for (RoundingMode mode : RoundingMode.values()) {
        if (mode == RoundingMode.UNNECESSARY) {
          continue;
        }
        Rounding rounding = unit.withMode(mode);
        RowRounding ofRows = RowRounding.of(rounding, MOST);
        for (int i = 0; i < 5_000; i++) {
          long micros = random.nextLong(-MOST, MOST) >> random.nextInt(50);
          long denominator = 1 + (random.nextLong(1, LARGEST_DENOMINATOR) >> random.nextInt(40));
          long part = i % 3 == 0 ? denominator / 2 : random.nextLong(1 + denominator);
          Money expected =
              Money.ofMicros(micros).times(Rate.of(part, denominator)).rounded(rounding);
          assertThat(ofRows.rounded(Math.multiplyHigh(micros, part), micros * part, denominator))
              .isEqualTo(expected.micros());
          ties += isTie(micros, part, denominator, rounding) ? 1 : 0;
        }
      }
    }
    assertThat(ties).isGreaterThan(500);
  }

  private static boolean isTie(long micros, long part, long denominator, Rounding rounding) {
    BigInteger divisor =
        BigInteger.valueOf(denominator).multiply(BigInteger.valueOf(rounding.unit().micros()));
    BigInteger rest =
        BigInteger.valueOf(micros).multiply(BigInteger.valueOf(part)).abs().mod(divisor);
    return rest.shiftLeft(1).equals(divisor);
  }

  @Test
  void aDenominatorFitsUpTo61BitsWithTheUnit() {
    assertThat(RowRounding.fits(Rounding.MILLIONTHS, 1L << 30, 1L << 30)).isTrue();
    assertThat(RowRounding.fits(Rounding.MILLIONTHS, 1L << 31, 1L << 30)).isFalse();
    assertThat(RowRounding.fits(Rounding.MILLIONTHS, Long.MAX_VALUE, Long.MAX_VALUE)).isFalse();
    assertThat(RowRounding.fits(Rounding.CENTS, 1L << 47)).isTrue();
    assertThat(RowRounding.fits(Rounding.CENTS, 1L << 48)).isFalse();
    assertThat(RowRounding.fits(Rounding.CENTS, 100, 0)).isFalse();
  }

  @Test
  void aModeThatRefusesAmountsDoesNotFit() {
    assertThat(RowRounding.fits(Rounding.CENTS.withMode(RoundingMode.UNNECESSARY), 1)).isFalse();
  }
}
