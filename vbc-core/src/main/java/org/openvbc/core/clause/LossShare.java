package org.openvbc.core.clause;

import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;

/**
 * The provider's share of losses, less where quality is better, within a floor and a ceiling.
 *
 * <p>{@code share at a score = share x (1 - reduction x score)}, not below the floor, not above the
 * ceiling. With a share of 100 % and the maximum sharing rate as reduction this is the loss rate of
 * {@link QualityAdjustment}.
 *
 * @param share the share of losses without any quality
 * @param reduction the part of the share that full quality takes off
 * @param floor the least share
 * @param ceiling the greatest share
 */
public record LossShare(Rate share, Rate reduction, Rate floor, Rate ceiling) {

  /**
   * Checks the shares.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if one lies outside 0 to 100 %, or the
   *     floor is above the ceiling
   */
  public LossShare {
    Violations.of("LossShare")
        .requireShare("share", share, "a share of losses")
        .requireShare("reduction", reduction, "better quality never adds to losses")
        .requireShare("floor", floor, "a share of losses")
        .requireShare("ceiling", ceiling, "a share of losses")
        .require(
            ceiling.isAtLeast(floor), "floor", floor, "at most " + ceiling, "the ceiling is above")
        .throwIfInvalidTerms();
  }

  /** A share that quality does not move. */
  public static LossShare fixed(Rate share) {
    return new LossShare(share, Rate.ZERO, Rate.ZERO, Rate.ONE);
  }

  /** Whether the share depends on the score. */
  public boolean dependsOnQuality() {
    return !reduction.isZero();
  }

  /** The share at a score. */
  public Rate at(Score score) {
    return share
        .times(reduction.times(score.rate()).complement())
        .notBelow(floor)
        .cappedAt(ceiling);
  }

  /** The greatest share: that without any quality. */
  public Rate withoutQuality() {
    return at(Score.NONE);
  }

  /** Reads as in "80%" or "80% less 50% of it by quality, 30% to 80%". */
  @Override
  public String toString() {
    return dependsOnQuality()
        ? share + " less " + reduction + " of it by quality, " + floor + " to " + ceiling
        : withoutQuality().toString();
  }
}
