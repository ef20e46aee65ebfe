package org.openvbc.quality.hospital;

import org.openvbc.core.money.Rate;

/** What a hospital has for one measure of the Hospital-Acquired Condition Reduction Program. */
public sealed interface HacResult {
  /**
   * A measured value: a standardized infection ratio with 3 decimals, or a PSI 90 composite value.
   *
   * @param value the value
   */
  record Measured(Rate value) implements HacResult {}

  /**
   * Points by decile, 1 for the best tenth to 10 for the worst; FY2015 to FY2017.
   *
   * @param points the points
   */
  record Decile(long points) implements HacResult {}

  /** No data were submitted and there is no approved exemption: the worst z-score. */
  record NoData() implements HacResult {}

  /** The measure does not apply, or lies below its minimum: no z-score. */
  record NotApplicable() implements HacResult {}

  /** A measured value, such as {@code "1.136"}. */
  static HacResult of(String value) {
    return new Measured(Rate.of(value));
  }

  /** Points by decile. */
  static HacResult points(long points) {
    return new Decile(points);
  }

  /** No data without an exemption. */
  static HacResult noData() {
    return new NoData();
  }

  /** Not applicable or below the minimum. */
  static HacResult notApplicable() {
    return new NotApplicable();
  }
}
