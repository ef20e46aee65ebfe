package org.openvbc.quality.hospital;

import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;

/**
 * How a measure is distributed over the hospitals of the nation: what its z-scores are made with.
 *
 * <p>{@code z = (value cut to low and high - mean) / standard deviation}; mean and standard
 * deviation are those of the values after cutting. All four are national figures of a fiscal year.
 *
 * <p>Source: 42 CFR 412.172(e).
 *
 * @param mean the mean of the cut values
 * @param standardDeviation their standard deviation
 * @param low the 5th percentile
 * @param high the 95th percentile
 */
public record HacDistribution(Rate mean, Rate standardDeviation, Rate low, Rate high) {
  private static final String RULE = "42 CFR 412.172(e)";

  /**
   * Checks that they belong together.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if the deviation is not above 0 or the
   *     mean not between the limits
   */
  public HacDistribution {
    Violations.of("HacDistribution")
        .require(
            standardDeviation.signum() > 0, "standardDeviation", standardDeviation, "above 0", RULE)
        .require(high.isAtLeast(low), "high", high, "at least low " + low, RULE)
        .require(
            !high.isAtLeast(low) || mean.isWithin(low, high),
            "mean",
            mean,
            "between " + low + " and " + high,
            RULE)
        .throwIfInvalidTerms();
  }

  /** From decimal numbers. */
  public static HacDistribution of(String mean, String deviation, String low, String high) {
    return new HacDistribution(Rate.of(mean), Rate.of(deviation), Rate.of(low), Rate.of(high));
  }

  /** The value, cut to the limits. */
  public Rate winsorized(Rate value) {
    return value.notBelow(low).cappedAt(high);
  }

  /** The z-score of a value, exact; above 0 is worse than the mean. */
  public Rate z(Rate value) {
    return winsorized(value).minus(mean).dividedBy(standardDeviation);
  }

  /** The worst z-score there can be. */
  public Rate maximumZ() {
    return z(high);
  }
}
