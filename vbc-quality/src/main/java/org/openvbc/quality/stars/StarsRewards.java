package org.openvbc.quality.stars;

import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;

/**
 * The reward factor: what is added for stars that are high and alike.
 *
 * <p>A mean is high from its 85th percentile on, relatively high from the 65th; a variance is low
 * below its 30th percentile, medium below the 70th. Bounds below belong to a band, bounds above do
 * not. A lower mean or a higher variance earns nothing.
 *
 * @param highLow high mean, low variance
 * @param highMedium high mean, medium variance
 * @param relativelyHighLow relatively high mean, low variance
 * @param relativelyHighMedium relatively high mean, medium variance
 */
public record StarsRewards(
    Rate highLow, Rate highMedium, Rate relativelyHighLow, Rate relativelyHighMedium) {
  /**
   * Checks that none is negative.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if one is
   */
  public StarsRewards {
    Violations.of("StarsRewards")
        .require(highLow.signum() >= 0, "highLow", highLow, "at least 0", RULE)
        .require(highMedium.signum() >= 0, "highMedium", highMedium, "at least 0", RULE)
        .require(
            relativelyHighLow.signum() >= 0,
            "relativelyHighLow",
            relativelyHighLow,
            "at least 0",
            RULE)
        .require(
            relativelyHighMedium.signum() >= 0,
            "relativelyHighMedium",
            relativelyHighMedium,
            "at least 0",
            RULE)
        .throwIfInvalidTerms();
  }

  private static final String RULE = "42 CFR 422.166";

  /** The reward factor of a mean and a variance, both rounded as the thresholds are. */
  public Rate factor(Rate mean, Rate variance, StarsThresholds thresholds) {
    if (!mean.isAtLeast(thresholds.mean65()) || variance.isAtLeast(thresholds.variance70())) {
      return Rate.ZERO;
    }
    boolean low = !variance.isAtLeast(thresholds.variance30());
    if (mean.isAtLeast(thresholds.mean85())) {
      return low ? highLow : highMedium;
    }
    return low ? relativelyHighLow : relativelyHighMedium;
  }
}
