package org.openvbc.models.episode.bpci;

import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;

/**
 * The peer adjusted trend, from the baseline to the performance period.
 *
 * @param prospective as it was predicted
 * @param realized as it came
 */
public record BpciTrend(Rate prospective, Rate realized) {
  private static final String RULE = "BPCI Advanced target price specifications";

  /**
   * Checks the signs.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if one is not above zero
   */
  public BpciTrend {
    Violations.of("BpciTrend")
        .require(prospective.signum() > 0, "prospective", prospective, "above 0", RULE)
        .require(realized.signum() > 0, "realized", realized, "above 0", RULE)
        .throwIfInvalidTerms();
  }

  /** A trend from decimal fractions. */
  public static BpciTrend of(String prospective, String realized) {
    return new BpciTrend(Rate.of(prospective), Rate.of(realized));
  }

  /** A trend that moves no price: before model year 4 the realised one is not looked at. */
  public static BpciTrend of(String prospective) {
    return of(prospective, prospective);
  }
}
