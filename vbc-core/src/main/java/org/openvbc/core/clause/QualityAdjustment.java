package org.openvbc.core.clause;

import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;

/**
 * Quality scales the share of gains, and the share of losses the other way, within a floor and a
 * ceiling.
 *
 * <p>{@code gains: maximum x score}; {@code losses: 1 - maximum x score, not below the floor, not
 * above the ceiling}.
 *
 * @param maximum the share of gains at full quality
 * @param floor the least share of losses
 * @param ceiling the greatest share of losses, also where quality failed
 */
public record QualityAdjustment(Rate maximum, Rate floor, Rate ceiling) {

  /** Checks that the floor is not above the ceiling. */
  public QualityAdjustment {
    if (!ceiling.isAtLeast(floor)) {
      throw new IllegalArgumentException(
          "floor " + floor + " is above the ceiling " + ceiling + " of the share of losses");
    }
  }

  /** The share of gains at a score. */
  public Rate ofGains(Score score) {
    return maximum.times(score.rate());
  }

  /** The share of losses at a score. */
  public Rate ofLosses(Score score) {
    return ofGains(score).complement().notBelow(floor).cappedAt(ceiling);
  }
}
