package org.openvbc.quality.hospital;

/**
 * What a hospital did on one measure, and on how many cases that rests.
 *
 * @param measure the measure
 * @param rates its rates in the measure's own unit: a share, or a ratio
 * @param cases cases, or predicted infections of the performance period
 */
public record HvbpMeasureResult(HvbpMeasure measure, HvbpRates rates, HvbpCases cases) {
  /** Rates from a public file, such as {@code "0.856752"} before and {@code "0.880237"}. */
  public static HvbpMeasureResult of(HvbpMeasure measure, String baseline, String performance) {
    return new HvbpMeasureResult(
        measure, HvbpRates.of(baseline, performance), HvbpCases.notPublished());
  }

  /** A measure without any rate. */
  public static HvbpMeasureResult none(HvbpMeasure measure) {
    return new HvbpMeasureResult(measure, HvbpRates.none(), HvbpCases.notPublished());
  }

  /** The same with its number of cases or predicted infections. */
  public HvbpMeasureResult withCases(HvbpCases counted) {
    return new HvbpMeasureResult(measure, rates, counted);
  }
}
