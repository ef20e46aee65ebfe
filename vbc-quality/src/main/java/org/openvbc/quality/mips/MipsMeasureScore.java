package org.openvbc.quality.mips;

import java.util.Optional;
import org.openvbc.core.money.Rate;

/**
 * What a quality measure scored, or why it is left out.
 *
 * @param measure the measure
 * @param points its points, 0 to 10; empty if it is left out of numerator and denominator
 * @param reason how it came to that
 */
public record MipsMeasureScore(MipsMeasure measure, Optional<Rate> points, Reason reason) {
  /** How a measure came to its points. */
  public enum Reason {
    /** By its benchmark. */
    BENCHMARK,
    /** By its benchmark, raised to the floor. */
    FLOOR,
    /** By its benchmark, lowered to the cap of topped-out measures. */
    TOPPED_OUT,
    /** Without a benchmark. */
    NO_BENCHMARK,
    /** With too few cases. */
    BELOW_CASE_MINIMUM,
    /** With incomplete data. */
    INCOMPLETE,
    /** A claims measure without benchmark or cases: left out. */
    LEFT_OUT
  }

  static MipsMeasureScore of(MipsMeasure measure, Rate points, Reason reason) {
    return new MipsMeasureScore(measure, Optional.of(points), reason);
  }

  static MipsMeasureScore leftOut(MipsMeasure measure) {
    return new MipsMeasureScore(measure, Optional.empty(), Reason.LEFT_OUT);
  }

  Rate pointsOrZero() {
    return points.orElse(Rate.ZERO);
  }
}
