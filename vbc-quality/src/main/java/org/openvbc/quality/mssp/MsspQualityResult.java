package org.openvbc.quality.mssp;

import java.util.Optional;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.QualityStanding;
import org.openvbc.core.quality.Score;

/**
 * Where an ACO stands on quality in a performance year: the score, the standard, and the way.
 *
 * <p>{@link #standing()} is what a settlement takes.
 *
 * @param terms the standard that was applied
 * @param performance what happened
 * @param pathway by which way the standard was met, or why it was missed
 * @param ownScore the score before adjustments; from PY2021 rounded to two decimals of a percent
 * @param healthEquityBonus the health equity adjustment in percentage points as a rate, at most 10
 *     %
 * @param adjustedScore own score and bonus, at most 100 %
 * @param threshold the score that meets the standard; empty before PY2021
 * @param score the score that counts: the adjusted one, or what it was lifted to
 */
public record MsspQualityResult(
    MsspQualityStandard terms,
    MsspQualityPerformance performance,
    MsspQualityPathway pathway,
    Score ownScore,
    Rate healthEquityBonus,
    Score adjustedScore,
    Optional<Score> threshold,
    Score score) {

  /** Standard, score and way, as a settlement takes them. */
  public QualityStanding standing() {
    return new QualityStanding(pathway.standard(), score, pathway.label());
  }

  /** One sentence: year, standard, way and score. */
  @Override
  public String toString() {
    return terms.performanceYear()
        + " quality performance standard "
        + switch (pathway.standard()) {
          case MET -> "met";
          case ALTERNATIVE_MET -> "not met, alternative met";
          case NOT_MET -> "not met";
        }
        + ": "
        + pathway.label()
        + "; score "
        + score
        + threshold.map(least -> " against a threshold of " + least).orElse("");
  }
}
