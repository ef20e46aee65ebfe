package org.openvbc.models.episode;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.openvbc.core.internal.Wide;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;

/**
 * Where a price and a patient's multiplier stop being long chains of factors: each is rounded once,
 * half up, and every target from there on is their exact product.
 *
 * <p>A price is folded to 12 decimals of a dollar, a multiplier to 14 decimals. A chain whose
 * factors are published with a few decimals mostly fits and is not changed at all. Where it does
 * not, a price is off by at most 0.5e-12 dollars and a multiplier by at most 0.5e-14, so the total
 * target of n episodes at price P with multiplier m is off by at most
 *
 * <pre>n x (m x 0.5e-12 + P x 0.5e-14 + 0.25e-26) dollars,</pre>
 *
 * <p>which for 10,000 episodes at $30,000 and a multiplier of 1 is 0.0000015 dollars. {@link
 * #errorBound} computes it.
 */
public final class Folding {
  /** Decimals of a folded price in dollars. */
  public static final int PRICE_DECIMALS = 12;

  /** Decimals of a folded multiplier. */
  public static final int MULTIPLIER_DECIMALS = 14;

  /** Decimals of the product of the two in dollars: the unit in which targets are added up. */
  static final int TARGET_DECIMALS = PRICE_DECIMALS + MULTIPLIER_DECIMALS;

  /** Decimals of the factor that turns standardised into real dollars. */
  static final int SPEND_FACTOR_DECIMALS = 12;

  /** The largest multiplier, with which no product of price and multiplier leaves its range. */
  static final Rate LARGEST_MULTIPLIER = Rate.of(1_000, 1);

  private static final RoundingMode MODE = RoundingMode.HALF_UP;
  private static final Money ONE_DOLLAR = Money.of(1L);

  private Folding() {}

  /**
   * A price as a whole number of 1e-12 dollars.
   *
   * @throws ArithmeticException if it is beyond 9.2 million dollars
   */
  static long price(Unrounded price) {
    BigInteger units = price.toBigDecimal(PRICE_DECIMALS, MODE).unscaledValue();
    if (units.bitLength() >= Long.SIZE) {
      throw new ArithmeticException("price " + price + " is beyond 9.2 million dollars");
    }
    return units.longValue();
  }

  /** A multiplier, checked before, as a whole number of 1e-14. */
  static long multiplier(Rate multiplier) {
    return multiplier.toBigDecimal(MULTIPLIER_DECIMALS, MODE).unscaledValue().longValueExact();
  }

  /** A folded price as a decimal number of dollars. */
  static BigDecimal price(long units) {
    return BigDecimal.valueOf(units, PRICE_DECIMALS);
  }

  /** A sum of targets as dollars. */
  static Unrounded target(long high, long low) {
    return ONE_DOLLAR.times(Rate.of(new BigDecimal(Wide.big(high, low), TARGET_DECIMALS)));
  }

  /**
   * The most by which folding can have moved the total target of a number of episodes.
   *
   * @param episodes how many
   * @param price their price, or the highest of their prices
   * @param multiplier their multiplier, or the highest of them
   */
  public static Unrounded errorBound(long episodes, Unrounded price, Rate multiplier) {
    Rate halfPrice = Rate.of(BigDecimal.valueOf(5, PRICE_DECIMALS + 1));
    Rate halfMultiplier = Rate.of(BigDecimal.valueOf(5, MULTIPLIER_DECIMALS + 1));
    return ONE_DOLLAR
        .times(multiplier)
        .times(halfPrice)
        .plus(price.times(halfMultiplier))
        .plus(ONE_DOLLAR.times(halfPrice).times(halfMultiplier))
        .times(Rate.of(episodes, 1));
  }
}
