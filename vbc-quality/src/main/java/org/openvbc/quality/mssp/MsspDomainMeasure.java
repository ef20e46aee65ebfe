package org.openvbc.quality.mssp;

import org.openvbc.core.money.Rate;

/**
 * A measure of a domain until PY2020: the percentile it reached, or that it was only to be
 * reported.
 *
 * @param measure the measure's number, such as {@code ACO-27}
 * @param scoring how it earns points
 * @param reached the percentile reached, or the flat percent where the benchmark is flat, from 0 %
 *     to 100 %; zero for a measure that is only reported
 * @param doubleWeight whether it counts twice: the measure of electronic health records
 */
public record MsspDomainMeasure(
    String measure, Scoring scoring, Rate reached, boolean doubleWeight) {
  /** How a measure earns points. */
  public enum Scoring {
    /** By the percentile or flat percent reached. */
    PERFORMANCE,
    /** All points for complete reporting: a new measure. */
    REPORTED,
    /** No points: to be reported, and it was not. */
    NOT_REPORTED
  }

  /** Checks the range. */
  public MsspDomainMeasure {
    if (measure.isBlank()) {
      throw new IllegalArgumentException("measure is blank: every result names its measure");
    }
    if (!reached.isWithin(Rate.ZERO, Rate.ONE)) {
      throw new IllegalArgumentException(
          "reached "
              + reached
              + " of measure "
              + measure
              + " is not between 0% and 100%: a percentile or a flat percent (42 CFR 425.502(b))");
    }
    if (scoring != Scoring.PERFORMANCE && !reached.isZero()) {
      throw new IllegalArgumentException(
          "reached " + reached + " of measure " + measure + " is stated, yet it is " + scoring);
    }
  }

  /** A measure scored by performance: percentile or flat percent as a percentage. */
  public static MsspDomainMeasure scored(String measure, String percentile) {
    return new MsspDomainMeasure(measure, Scoring.PERFORMANCE, Rate.ofPercent(percentile), false);
  }

  /** A new measure, completely reported. */
  public static MsspDomainMeasure reported(String measure) {
    return new MsspDomainMeasure(measure, Scoring.REPORTED, Rate.ZERO, false);
  }

  /** A measure that was to be reported and was not. */
  public static MsspDomainMeasure notReported(String measure) {
    return new MsspDomainMeasure(measure, Scoring.NOT_REPORTED, Rate.ZERO, false);
  }

  /** The same measure, counted twice. */
  public MsspDomainMeasure withDoubleWeight() {
    return new MsspDomainMeasure(measure, scoring, reached, true);
  }
}
