package org.openvbc.models.episode;

import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rounding;

/**
 * What comes off a reconciliation amount after its limits, and what was settled before for the same
 * period.
 *
 * @param postEpisodeExcess excess spending after the episodes, which no limit protects
 * @param overlap what another model paid for the same savings and is taken back
 * @param previouslySettled the sum of earlier settlements of the same period, in cents; negative
 *     where the provider paid
 */
public record EpisodeDeductions(Money postEpisodeExcess, Money overlap, Money previouslySettled) {
  /** Nothing. */
  public static final EpisodeDeductions NONE =
      new EpisodeDeductions(Money.ZERO, Money.ZERO, Money.ZERO);

  private static final String RULE = "amounts after the limits of a reconciliation";

  /**
   * Checks the signs.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if an excess or overlap is negative,
   *     or what was settled is not in cents
   */
  public EpisodeDeductions {
    Violations.of("EpisodeDeductions")
        .requireNotNegative("postEpisodeExcess", postEpisodeExcess, RULE)
        .requireNotNegative("overlap", overlap, RULE)
        .require(
            previouslySettled.rounded(Rounding.CENTS).equals(previouslySettled),
            "previouslySettled",
            previouslySettled,
            "in whole cents, as it was paid",
            RULE)
        .throwIfInvalidPerformance();
  }

  /** The same with excess spending after the episodes. */
  public EpisodeDeductions withPostEpisodeExcess(Money excess) {
    return new EpisodeDeductions(excess, overlap, previouslySettled);
  }

  /** The same with an amount that is taken back for overlap. */
  public EpisodeDeductions withOverlap(Money amount) {
    return new EpisodeDeductions(postEpisodeExcess, amount, previouslySettled);
  }

  /** The same with what was settled before. */
  public EpisodeDeductions withPreviouslySettled(Money settled) {
    return new EpisodeDeductions(postEpisodeExcess, overlap, settled);
  }
}
