package org.openvbc.core.actuarial;

import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;

/**
 * What a yearly trend is made of: more services, dearer services, another mix of services.
 *
 * <p>{@code annualRate = (1 + utilization) x (1 + price) x (1 + mix) - 1}: the parts compound, they
 * do not add.
 *
 * @param utilization the yearly growth of services per member
 * @param price the yearly growth of what one service costs
 * @param mix the yearly growth from a change in which services are used
 */
public record TrendComponents(Rate utilization, Rate price, Rate mix) {

  /**
   * Checks the parts.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if one is not above -100 %
   */
  public TrendComponents {
    Violations violations = Violations.of("TrendComponents");
    requireAboveMinusOne(violations, "utilization", utilization);
    requireAboveMinusOne(violations, "price", price);
    requireAboveMinusOne(violations, "mix", mix);
    violations.throwIfInvalidTerms();
  }

  private static void requireAboveMinusOne(Violations violations, String field, Rate rate) {
    violations.require(
        rate.compareTo(Rate.ONE.negated()) > 0, field, rate, "above -100%", "a yearly growth");
  }

  /** The parts of a trend. */
  public static TrendComponents of(Rate utilization, Rate price, Rate mix) {
    return new TrendComponents(utilization, price, mix);
  }

  /** The trend of a whole year that the parts compound to, exact. */
  public Rate annualRate() {
    return grown(utilization).times(grown(price)).times(grown(mix)).minus(Rate.ONE);
  }

  /**
   * The part that is left over when the whole trend, its utilization and its price are known.
   *
   * <p>{@code mix = (1 + annualRate) / ((1 + utilization) x (1 + price)) - 1}
   */
  public static TrendComponents withMixAsRest(Rate annualRate, Rate utilization, Rate price) {
    Rate rest = grown(annualRate).dividedBy(grown(utilization)).dividedBy(grown(price));
    return new TrendComponents(utilization, price, rest.minus(Rate.ONE));
  }

  private static Rate grown(Rate rate) {
    return Rate.ONE.plus(rate);
  }
}
