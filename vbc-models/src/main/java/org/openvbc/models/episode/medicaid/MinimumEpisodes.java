package org.openvbc.models.episode.medicaid;

import org.openvbc.core.model.Violations;

/**
 * The least number of valid episodes for a settlement; a provider with fewer gets a report only.
 *
 * <p>Five is common (not verified), but no default: say {@link #of} or {@link #none}.
 *
 * @param episodes the number that is enough; zero where there is no minimum
 */
public record MinimumEpisodes(long episodes) {
  /**
   * Checks the sign.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if it is negative
   */
  public MinimumEpisodes {
    Violations.of("MinimumEpisodes")
        .require(episodes >= 0, "episodes", episodes, "at least 0", "a number of episodes")
        .throwIfInvalidTerms();
  }

  /** This number is enough. */
  public static MinimumEpisodes of(long episodes) {
    return new MinimumEpisodes(episodes);
  }

  /** Any number is enough: the programme has no minimum, or it is left out. */
  public static MinimumEpisodes none() {
    return new MinimumEpisodes(0);
  }

  @Override
  public String toString() {
    return episodes == 0 ? "no minimum" : "at least " + episodes;
  }
}
