package org.openvbc.models.episode.bpci;

import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;

/**
 * How sick the patients were: the case mix with those of the baseline, and with those that came.
 *
 * @param preliminary with the patients of the baseline
 * @param realized with the patients of the performance period
 */
public record BpciCaseMix(Rate preliminary, Rate realized) {
  private static final String RULE = "BPCI Advanced target price specifications";

  /**
   * Checks the signs.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if one is not above zero
   */
  public BpciCaseMix {
    Violations.of("BpciCaseMix")
        .require(preliminary.signum() > 0, "preliminary", preliminary, "above 0", RULE)
        .require(realized.signum() > 0, "realized", realized, "above 0", RULE)
        .throwIfInvalidTerms();
  }

  /** Case mix from decimal fractions. */
  public static BpciCaseMix of(String preliminary, String realized) {
    return new BpciCaseMix(Rate.of(preliminary), Rate.of(realized));
  }

  /** What the patients that came change in the price. */
  Rate adjustment() {
    return realized.dividedBy(preliminary);
  }
}
