package org.openvbc.core.actuarial;

import ch.obermuhlner.math.big.BigDecimalMath;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.openvbc.core.money.Rate;

/**
 * Multipliers of a risk model whose coefficients were estimated on the logarithm of spending.
 *
 * <p>{@code multiplier = exp(coefficient)}, computed to 40 digits and rounded half up to a stated
 * number of decimals: the error is at most half a unit of the last decimal.
 */
public final class RiskMultiplier {
  private static final MathContext DIGITS = new MathContext(40, RoundingMode.HALF_EVEN);

  /** 40 digits hold at least 20 decimals of any multiplier below 10^20. */
  private static final int MOST_DECIMALS = 20;

  /** exp(46) has 20 whole digits. */
  private static final BigDecimal LARGEST = BigDecimal.valueOf(46);

  private RiskMultiplier() {}

  /**
   * The multiplier that a coefficient on the logarithm of spending stands for.
   *
   * @param coefficient the coefficient; zero, that of the reference level, gives exactly 1
   * @param decimals the decimals that the multiplier is rounded to, at most 20
   * @throws IllegalArgumentException if the coefficient lies outside -46 to 46, or the decimals
   *     outside 0 to 20
   */
  public static Rate fromLogCoefficient(BigDecimal coefficient, int decimals) {
    if (coefficient.abs().compareTo(LARGEST) > 0) {
      throw new IllegalArgumentException(
          "coefficient " + coefficient + " is not between -46 and 46: a logarithm of spending");
    }
    if (decimals < 0 || decimals > MOST_DECIMALS) {
      throw new IllegalArgumentException("decimals " + decimals + " are not between 0 and 20");
    }
    return Rate.of(
        BigDecimalMath.exp(coefficient, DIGITS).setScale(decimals, RoundingMode.HALF_UP));
  }
}
