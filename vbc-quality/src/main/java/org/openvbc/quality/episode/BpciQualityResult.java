package org.openvbc.quality.episode;

import java.util.Optional;
import org.openvbc.core.quality.Score;

/**
 * The composite quality score of an Episode Initiator, as a settlement takes it.
 *
 * @param score the score, exact; empty where no category has an episode, so that there is nothing
 *     to weigh by
 */
public record BpciQualityResult(Optional<Score> score) {
  private static final int PRINTED_DECIMALS = 2;

  /** One sentence; the score is shown with two decimals of a percent. */
  @Override
  public String toString() {
    return "BPCI Advanced composite quality score: "
        + score
            .map(each -> each.roundedToPercentDecimals(PRINTED_DECIMALS).toString())
            .orElse("none, no category has an episode");
  }
}
