package org.openvbc.quality.stars;

import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;

/**
 * From where on a mean is high and a variance low, for one rating computed in one way.
 *
 * @param mean65 the 65th percentile of the means of all contracts
 * @param mean85 the 85th percentile
 * @param variance30 the 30th percentile of their variances
 * @param variance70 the 70th percentile
 */
public record StarsThresholds(Rate mean65, Rate mean85, Rate variance30, Rate variance70) {
  /**
   * Checks their order.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if a lower percentile is above a higher
   */
  public StarsThresholds {
    Violations.of("StarsThresholds")
        .require(
            mean65.compareTo(mean85) <= 0, "mean65", mean65, "at most mean85", "42 CFR 422.166")
        .require(
            variance30.signum() >= 0 && variance30.compareTo(variance70) <= 0,
            "variance30",
            variance30,
            "at least 0, at most variance70",
            "42 CFR 422.166")
        .throwIfInvalidTerms();
  }

  /** Thresholds as they are published, such as {@code of("3.65", "3.93", "0.91", "1.26")}. */
  public static StarsThresholds of(
      String mean65, String mean85, String variance30, String variance70) {
    return new StarsThresholds(
        Rate.of(mean65), Rate.of(mean85), Rate.of(variance30), Rate.of(variance70));
  }
}
