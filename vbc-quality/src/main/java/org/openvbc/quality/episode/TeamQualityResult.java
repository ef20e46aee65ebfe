package org.openvbc.quality.episode;

import java.util.Optional;
import org.openvbc.core.quality.Score;

/**
 * The composite quality score of a hospital in TEAM, as a settlement takes it.
 *
 * @param terms the rule that was applied
 * @param performance what happened
 * @param score the score, exact; empty where no episode counts for any measure, so that there is
 *     nothing to weigh by
 */
public record TeamQualityResult(
    TeamCompositeQuality terms, TeamQualityPerformance performance, Optional<Score> score) {
  private static final int PRINTED_DECIMALS = 2;

  /** One sentence; the score is shown with two decimals of a percent. */
  @Override
  public String toString() {
    return "TEAM composite quality score "
        + terms.performanceYear()
        + ": "
        + score
            .map(each -> each.roundedToPercentDecimals(PRINTED_DECIMALS).toString())
            .orElse("none, no episode counts for a measure");
  }
}
