package org.openvbc.quality.mips;

import org.openvbc.core.quality.Score;

/**
 * The final score of a clinician or group.
 *
 * @param performanceYear the performance year
 * @param score the score, exact: 82.5 points are 82.5 %
 * @param scoredCategories how many categories with a weight have a score
 * @param isNeutral whether it is the threshold, for too few scored categories
 */
public record MipsFinalScore(
    int performanceYear, Score score, long scoredCategories, boolean isNeutral) {
  /** Reads as in "MIPS final score 2024: 82.5%". */
  @Override
  public String toString() {
    return "MIPS final score "
        + performanceYear
        + ": "
        + score
        + (isNeutral ? ", the threshold: too few scored categories" : "");
  }
}
