package org.openvbc.models.clinician;

import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;

/**
 * The additional increase for exceptional performance in payment years 2019 to 2024, before its
 * scaling: a line from 0.5 % at the additional threshold to 10 % at 100 points.
 *
 * <p>Source: 42 U.S.C. 1395w-4(q)(6); 42 CFR 414.1405(d).
 *
 * @param threshold the additional performance threshold {@code AT}, below 100 points
 * @param atThreshold the increase at the threshold
 * @param atFull the increase at 100 points
 */
public record MipsAdditional(Rate threshold, Rate atThreshold, Rate atFull) {
  private static final String RULE = "42 CFR 414.1405(d)";

  /**
   * Checks the figures.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if the threshold is not between 0 and 100
   *     points, or the line does not rise from 0 or more
   */
  public MipsAdditional {
    Violations.of("MipsAdditional")
        .require(
            threshold.signum() >= 0 && threshold.compareTo(Rate.ONE) < 0,
            "threshold",
            threshold,
            "at least 0 and below 100 points",
            RULE)
        .requireShare("atThreshold", atThreshold, RULE)
        .require(
            atFull.isWithin(atThreshold, Rate.ONE),
            "atFull",
            atFull,
            "between " + atThreshold + " and 100%",
            RULE)
        .throwIfInvalidTerms();
  }

  /** Whether a score reaches the additional threshold. */
  public boolean reaches(Score score) {
    return score.rate().isAtLeast(threshold);
  }

  /** The additional increase of a score before scaling; zero below the additional threshold. */
  public Rate unscaled(Score score) {
    if (!reaches(score)) {
      return Rate.ZERO;
    }
    Rate position = score.rate().minus(threshold).dividedBy(Rate.ONE.minus(threshold));
    return atThreshold.plus(atFull.minus(atThreshold).times(position));
  }
}
