package org.openvbc.quality.hospital;

import java.util.Optional;
import org.openvbc.quality.scale.AchievementImprovementScale.Points;

/**
 * What a measure scored, or why it is not scored.
 *
 * @param measure the measure
 * @param points its points; empty if it is not scored
 * @param notScored why it is not scored; empty if it is
 */
public record HvbpMeasureScore(
    HvbpMeasure measure, Optional<Points> points, Optional<HvbpNotScored> notScored) {
  static HvbpMeasureScore of(HvbpMeasure measure, Points points) {
    return new HvbpMeasureScore(measure, Optional.of(points), Optional.empty());
  }

  static HvbpMeasureScore none(HvbpMeasure measure, HvbpNotScored why) {
    return new HvbpMeasureScore(measure, Optional.empty(), Optional.of(why));
  }

  /** The greater of achievement and improvement points; empty if it is not scored. */
  public Optional<Long> score() {
    return points.map(Points::score);
  }

  /** Reads as in "HAI-1: 3 points (achievement 3, improvement 0)", or with the reason. */
  @Override
  public String toString() {
    return measure
        + ": "
        + points
            .map(Points::toString)
            .orElseGet(() -> "not scored, " + notScored.map(HvbpNotScored::reason).orElse(""));
  }
}
