package org.openvbc.models.clinician;

import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;

/**
 * The adjustment by score before scaling: a line up from the threshold, a line down to a score of
 * 0, and the full reduction up to a part of the threshold.
 *
 * <p>{@code A x (S - PT) / (100 - PT)} at or above the threshold; {@code -A x (PT - S) / PT} below;
 * {@code -A} at {@code PT / 4} or less, where the factor jumps. Rates are parts of one: a score of
 * 75 points is 0.75.
 *
 * <p>Source: 42 U.S.C. 1395w-4(q)(6)(A); 42 CFR 414.1405.
 *
 * @param applicable the applicable percent {@code A}, the largest reduction
 * @param threshold the performance threshold {@code PT}, above 0 and below 100 points
 * @param lowestPart the part of the threshold up to which the reduction is the largest: a quarter
 */
public record MipsCurve(Rate applicable, Rate threshold, Rate lowestPart) {
  private static final String RULE = "42 U.S.C. 1395w-4(q)(6)";

  /**
   * Checks the figures.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if a figure is not a share, or the
   *     threshold is 0 or 100 points
   */
  public MipsCurve {
    Violations.of("MipsCurve")
        .requireShare("applicable", applicable, RULE)
        .require(
            threshold.signum() > 0 && threshold.compareTo(Rate.ONE) < 0,
            "threshold",
            threshold,
            "above 0 and below 100 points",
            RULE)
        .requireShare("lowestPart", lowestPart, RULE)
        .throwIfInvalidTerms();
  }

  /** The score up to which the reduction is the largest: {@code PT / 4}. */
  public Rate lowest() {
    return threshold.times(lowestPart);
  }

  /** Whether a score reaches the threshold. */
  public boolean reaches(Score score) {
    return score.rate().isAtLeast(threshold);
  }

  /** Whether a score gets the largest reduction. */
  public boolean isLowest(Score score) {
    return lowest().isAtLeast(score.rate());
  }

  /** The increase before scaling of a score at or above the threshold; zero at the threshold. */
  Rate increase(Score score) {
    return applicable.times(score.rate().minus(threshold).dividedBy(Rate.ONE.minus(threshold)));
  }

  /** The reduction of a score below the threshold, as a negative rate; it is never scaled. */
  Rate reduction(Score score) {
    return isLowest(score)
        ? applicable.negated()
        : applicable.times(threshold.minus(score.rate()).dividedBy(threshold)).negated();
  }

  /** The adjustment of any score before scaling. */
  public Rate unscaled(Score score) {
    return reaches(score) ? increase(score) : reduction(score);
  }

  /** Reads as in "up to 9% around a threshold of 75%". */
  @Override
  public String toString() {
    return "up to " + applicable + " around a threshold of " + threshold;
  }
}
