package org.openvbc.core.actuarial;

import java.math.RoundingMode;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;

/**
 * How many members more must meet a measure to reach its target: {@code ceil(target x denominator)
 * - numerator}. A rate is never rounded to meet a target.
 *
 * @param numerator the members who meet it
 * @param denominator the members it is measured on
 */
public record MeasureGap(long numerator, long denominator) {

  /**
   * Checks the counts.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if the denominator is not above
   *     zero, or the numerator lies outside 0 to the denominator
   */
  public MeasureGap {
    Violations.of("MeasureGap")
        .require(denominator > 0, "denominator", denominator, "above 0", "a rate of members")
        .require(
            numerator >= 0 && numerator <= denominator,
            "numerator",
            numerator,
            "between 0 and " + denominator,
            "members of the denominator")
        .throwIfInvalidPerformance();
  }

  /** The rate as it is, exact. */
  public Rate rate() {
    return Rate.of(numerator, denominator);
  }

  /** How many members more must meet the measure; zero where the target is reached. */
  public long more(Rate target) {
    return Math.max(0, count(target, RoundingMode.CEILING) - numerator);
  }

  /**
   * How many members fewer may be in the numerator of a measure where lower is better: {@code
   * numerator - floor(target x denominator)}; zero where the target is reached.
   */
  public long fewer(Rate target) {
    return Math.max(0, numerator - count(target, RoundingMode.FLOOR));
  }

  private long count(Rate target, RoundingMode mode) {
    Violations.of("MeasureGap")
        .requireShare("target", target, "a rate of members")
        .throwIfInvalidTerms();
    return target.times(Rate.of(denominator, 1)).toBigDecimal(0, mode).longValueExact();
  }
}
