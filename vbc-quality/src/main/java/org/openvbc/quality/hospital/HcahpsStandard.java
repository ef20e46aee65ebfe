package org.openvbc.quality.hospital;

import org.openvbc.core.money.Rate;
import org.openvbc.quality.measure.Direction;
import org.openvbc.quality.scale.AchievementImprovementScale;

/**
 * The standards of one HCAHPS dimension: threshold and benchmark for its points, the floor for
 * consistency.
 *
 * @param scale threshold and benchmark
 * @param floor the lowest hospital's rate in the baseline period
 */
public record HcahpsStandard(AchievementImprovementScale scale, Rate floor) {
  /** Checks direction and order. */
  public HcahpsStandard {
    if (scale.direction() != Direction.HIGHER_IS_BETTER) {
      throw new IllegalArgumentException(
          "direction " + scale.direction() + " of an HCAHPS dimension: more is better");
    }
    if (floor.isAtLeast(scale.threshold())) {
      throw new IllegalArgumentException(
          "floor " + floor + " is not below the threshold " + scale.threshold());
    }
  }

  /** Percentages, such as {@code "53.50", "79.42", "87.71"}. */
  public static HcahpsStandard ofPercent(String floor, String threshold, String benchmark) {
    return new HcahpsStandard(
        new AchievementImprovementScale(
            Direction.HIGHER_IS_BETTER, Rate.ofPercent(threshold), Rate.ofPercent(benchmark)),
        Rate.ofPercent(floor));
  }

  /** How far a rate lies on the way from the floor (0 %) to the threshold (100 %), or beyond. */
  public Rate placeFromFloor(Rate performance) {
    return scale.placeTowardsThreshold(performance, floor);
  }
}
