package org.openvbc.core.actuarial;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.openvbc.core.money.Rate;

/** Square roots, which are irrational, rounded half up once: in whole numbers, so never wrong. */
final class SquareRoot {
  private SquareRoot() {}

  /**
   * The root of a value that is not negative.
   *
   * <p>{@code x + 1/2} cut down is {@code (2x + 1) / 2} cut down, and {@code 2x} cut down is the
   * whole root of {@code 4 x value} cut down.
   */
  static Rate of(Rate value, int decimals) {
    BigInteger scale = BigInteger.TEN.pow(2 * decimals).multiply(BigInteger.valueOf(4));
    BigInteger twice =
        value
            .times(Rate.of(new BigDecimal(scale)))
            .toBigDecimal(0, RoundingMode.DOWN)
            .toBigIntegerExact()
            .sqrt();
    return Rate.of(new BigDecimal(twice.add(BigInteger.ONE).shiftRight(1), decimals));
  }
}
