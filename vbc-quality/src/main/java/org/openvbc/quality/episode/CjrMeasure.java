package org.openvbc.quality.episode;

import java.util.Optional;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;

/**
 * Where a hospital stands among all hospitals on one measure of the Comprehensive Care for Joint
 * Replacement Model: this year's percentile, and last year's for the improvement points.
 *
 * <p>A higher percentile is better, also for complications. A measure without a value (too few
 * cases or surveys, or suppressed by CMS) is stated as such: it earns the points of the 50th
 * percentile.
 *
 * @param percentile this year's percentile, 0 to 100 %; empty if the measure has no value
 * @param earlier the percentile of the year before; empty if there is none
 */
public record CjrMeasure(Optional<Rate> percentile, Optional<Rate> earlier) {
  private static final String RULE = "42 CFR 510.315(c)";

  /**
   * Checks both percentiles.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if one is outside 0 to 100 %
   */
  public CjrMeasure {
    Violations violations = Violations.of("CjrMeasure");
    percentile.ifPresent(each -> violations.requireShare("percentile", each, RULE));
    earlier.ifPresent(each -> violations.requireShare("earlier", each, RULE));
    violations.throwIfInvalidPerformance();
  }

  /**
   * A measure with the percentiles of this year and the year before, such as {@code "46"} and
   * {@code "25"}.
   */
  public static CjrMeasure of(String percentile, String earlier) {
    return new CjrMeasure(
        Optional.of(Rate.ofPercent(percentile)), Optional.of(Rate.ofPercent(earlier)));
  }

  /** A measure whose percentile of the year before is missing or not published. */
  public static CjrMeasure withoutEarlier(String percentile) {
    return new CjrMeasure(Optional.of(Rate.ofPercent(percentile)), Optional.empty());
  }

  /** A measure without a value. */
  public static CjrMeasure missing() {
    return new CjrMeasure(Optional.empty(), Optional.empty());
  }

  /** Reads as in "46%, 25% the year before", or "no value". */
  @Override
  public String toString() {
    return percentile.map(Rate::toString).orElse("no value")
        + earlier.map(each -> ", " + each + " the year before").orElse("");
  }
}
