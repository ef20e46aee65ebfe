package org.openvbc.quality.hospital;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.quality.scale.AchievementImprovementScale.Points;

/**
 * What a hospital's survey scored.
 *
 * @param dimensions the points by dimension
 * @param base the base score, 0 to 80
 * @param lowest how far the lowest dimension lies on the way from floor to threshold
 * @param consistency the consistency points, 0 to 20
 */
public record HcahpsScore(
    Map<HcahpsDimension, Points> dimensions, Rate base, Rate lowest, long consistency) {
  private static final Rate HUNDREDTH = Rate.of(1, 100);

  /** Keeps the dimensions in order. */
  public HcahpsScore {
    Map<HcahpsDimension, Points> ordered = new EnumMap<>(HcahpsDimension.class);
    ordered.putAll(dimensions);
    dimensions = Collections.unmodifiableMap(ordered);
  }

  /** The score of the domain: base score and consistency points of 100. */
  public Score domainScore() {
    return new Score(base.plus(Rate.of(consistency, 1)).times(HUNDREDTH));
  }
}
