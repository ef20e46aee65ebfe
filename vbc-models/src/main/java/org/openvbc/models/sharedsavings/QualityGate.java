package org.openvbc.models.sharedsavings;

import org.openvbc.core.quality.Score;

/**
 * The score below which no savings are paid.
 *
 * <p>Decided on exact scores: 79.6 % does not meet 80 %.
 *
 * @param least the least score that passes
 * @param affectsLosses whether a failed gate also puts the loss share at its maximum
 */
public record QualityGate(Score least, boolean affectsLosses) {

  /** A gate for savings; losses do not ask for it. */
  public static QualityGate forSavings(Score least) {
    return new QualityGate(least, false);
  }

  /** A gate for savings that puts the loss share at its maximum where it fails. */
  public static QualityGate forSavingsAndLosses(Score least) {
    return new QualityGate(least, true);
  }

  /** Whether a score passes; equality does. */
  public boolean isMet(Score score) {
    return score.isAtLeast(least);
  }

  /** Reads as in "quality of at least 70%". */
  @Override
  public String toString() {
    return "quality of at least " + least + (affectsLosses ? ", also for losses" : "");
  }
}
