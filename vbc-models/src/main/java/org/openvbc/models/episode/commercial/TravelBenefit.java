package org.openvbc.models.episode.commercial;

import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;

/**
 * What the purchaser pays towards the patient's journey to a centre of excellence. It goes to the
 * patient, lessens the purchaser's saving, and is no revenue of the centre.
 *
 * @param mostPerEpisode the most for one episode
 */
public record TravelBenefit(Money mostPerEpisode) {
  /**
   * Checks the sign.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if it is negative
   */
  public TravelBenefit {
    Violations.of("TravelBenefit")
        .requireNotNegative("mostPerEpisode", mostPerEpisode, "the travel clause")
        .throwIfInvalidTerms();
  }

  /** What is paid of the cost of a journey. */
  public Money of(Money cost) {
    return cost.cappedAt(mostPerEpisode);
  }
}
