package org.openvbc.quality.hospital;

import java.util.Optional;
import org.openvbc.core.money.Rate;

/**
 * What a hospital did in the performance period and before it, as published: rates are not rounded
 * again.
 *
 * @param performance the rate of the performance period; without it there is no score
 * @param baseline the rate of the baseline period; without it there are no improvement points
 */
public record HvbpRates(Optional<Rate> performance, Optional<Rate> baseline) {
  private static final HvbpRates NONE = new HvbpRates(Optional.empty(), Optional.empty());

  /** Both rates as decimal fractions, such as {@code "0.856752"} before and {@code "0.880237"}. */
  public static HvbpRates of(String baseline, String performance) {
    return new HvbpRates(Optional.of(Rate.of(performance)), Optional.of(Rate.of(baseline)));
  }

  /** Both rates as percentages, as HCAHPS prints them. */
  public static HvbpRates ofPercent(String baseline, String performance) {
    return new HvbpRates(
        Optional.of(Rate.ofPercent(performance)), Optional.of(Rate.ofPercent(baseline)));
  }

  /** A performance rate alone. */
  public static HvbpRates withoutBaseline(String performance) {
    return new HvbpRates(Optional.of(Rate.of(performance)), Optional.empty());
  }

  /** Neither. */
  public static HvbpRates none() {
    return NONE;
  }

  /** Reads as in "88.0237%, 85.6752% before", or "no rate". */
  @Override
  public String toString() {
    return performance.map(Rate::toString).orElse("no rate")
        + baseline.map(each -> ", " + each + " before").orElse("");
  }
}
