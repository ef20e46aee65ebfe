package org.openvbc.models.performance;

import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;

/**
 * Bonus points for those who care for underserved members: {@code points x share of underserved
 * members}, added to the score and not above the most.
 *
 * <p>A score that is above the most before the bonus stays as it is.
 *
 * @param points what is added where all members are underserved, as a part of full marks
 * @param most the score that the bonus does not lift above, such as full marks
 */
public record EquityBonus(Rate points, Rate most) {
  /** Checks the signs. */
  public EquityBonus {
    Violations.of("EquityBonus")
        .require(points.signum() > 0, "points", points, "above 0%", "a bonus")
        .require(most.signum() > 0, "most", most, "above 0%", "the highest score with the bonus")
        .throwIfInvalidTerms();
  }

  /** A bonus from decimal fractions, as in {@code of("0.10", "1")}. */
  public static EquityBonus of(String points, String most) {
    return new EquityBonus(Rate.of(points), Rate.of(most));
  }

  /** The points at a share of underserved members. */
  Rate at(Rate underserved) {
    return points.times(underserved);
  }

  /** The score with the bonus. */
  Rate added(Rate score, Rate bonus) {
    return score.plus(bonus).cappedAt(most.notBelow(score));
  }

  /** Reads as in "10% x share of underserved members, up to 100%". */
  @Override
  public String toString() {
    return points + " x share of underserved members, up to " + most;
  }
}
