package org.openvbc.quality.mips;

import java.util.List;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;

/**
 * The cost measures attributed to a clinician or group.
 *
 * @param points the points of each measure, 1 to 10, as the programme computes them
 * @param improved measures significantly better than the year before
 * @param declined measures significantly worse
 * @param inBothYears measures scored in both years
 */
public record MipsCostData(List<Rate> points, long improved, long declined, long inBothYears) {
  /**
   * Checks points and counts.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if points are not 1 to 10, or counts
   *     do not fit
   */
  public MipsCostData {
    points = List.copyOf(points);
    String rule = "42 CFR 414.1380(b)(2)";
    Violations violations = Violations.of("MipsCostData");
    for (Rate each : points) {
      violations.require(
          each.isWithin(Rate.ONE, Rate.of(10, 1)), "points", each.toFraction(), "1 to 10", rule);
    }
    violations
        .require(improved >= 0, "improved", improved, "at least 0", rule)
        .require(declined >= 0, "declined", declined, "at least 0", rule)
        .require(
            improved + declined <= inBothYears && inBothYears <= points.size(),
            "inBothYears",
            inBothYears,
            "improved and declined or more, and no more than the measures",
            rule)
        .throwIfInvalidPerformance();
  }

  /** Measures with their points, without a comparison to the year before. */
  public static MipsCostData of(String... points) {
    return new MipsCostData(List.of(points).stream().map(Rate::of).toList(), 0, 0, 0);
  }
}
