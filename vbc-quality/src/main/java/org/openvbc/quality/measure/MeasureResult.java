package org.openvbc.quality.measure;

import java.math.BigDecimal;
import java.util.Optional;
import org.openvbc.core.money.Rate;

/**
 * What one measure came to in a year: scored with points, or why not.
 *
 * <p>The status says it once, so that a measure cannot be both unreported and scored. The
 * percentile is that of the measure's benchmark which the result reached; a decile gives it with
 * {@code Decile.of(4).percentile()}.
 *
 * @param measure the measure's quality number, such as {@code 001}
 * @param collectionType how its data reached the programme
 * @param status scored, or why not
 * @param points achievement points, zero unless scored
 * @param percentile the percentile of the benchmark that the result reached, from 0 % to 100 %;
 *     empty where there is none
 */
public record MeasureResult(
    String measure,
    CollectionType collectionType,
    Status status,
    BigDecimal points,
    Optional<Rate> percentile) {

  /** Scored, or why not. */
  public enum Status {
    /** Reported with complete data, enough cases and a benchmark. */
    SCORED,
    /** Reported with complete data, but there is no benchmark to score it by. */
    WITHOUT_BENCHMARK,
    /** Reported with complete data, but for too few patients. */
    BELOW_CASE_MINIMUM,
    /** Reported with complete data, but the programme took the measure out of the score. */
    EXCLUDED,
    /** Reported for too small a part of the patients. */
    INCOMPLETE,
    /** Required and not reported. */
    NOT_REPORTED,
    /** A survey that could not be made because too few patients could be sampled. */
    SAMPLE_TOO_SMALL
  }

  /** Checks number, points and percentile. */
  public MeasureResult {
    if (measure.isBlank()) {
      throw new IllegalArgumentException("measure is blank: every result names its measure");
    }
    if (points.signum() < 0 || (status != Status.SCORED && points.signum() > 0)) {
      throw new IllegalArgumentException(
          "points "
              + points
              + " of measure "
              + measure
              + (points.signum() < 0 ? " are below 0" : " are above 0, yet it is " + status));
    }
    if (!percentile.map(rate -> rate.isWithin(Rate.ZERO, Rate.ONE)).orElse(true)) {
      throw new IllegalArgumentException(
          "percentile "
              + percentile.get()
              + " of measure "
              + measure
              + " is not between 0% and 100%: a place in the benchmark's distribution");
    }
    if (status == Status.SCORED && percentile.isEmpty()) {
      throw new IllegalArgumentException(
          "percentile of measure " + measure + " is missing: a scored measure has a benchmark");
    }
    if (!mayHavePercentile(status) && percentile.isPresent()) {
      throw new IllegalArgumentException(
          "percentile "
              + percentile.get()
              + " of measure "
              + measure
              + " is stated, yet it is "
              + status);
    }
  }

  private static boolean mayHavePercentile(Status status) {
    return status == Status.SCORED || status == Status.BELOW_CASE_MINIMUM;
  }

  /**
   * A scored measure.
   *
   * @param points achievement points, such as {@code "8.5"}
   * @param percentile the percentile that the result reached
   */
  public static MeasureResult scored(
      String measure, CollectionType collectionType, String points, Rate percentile) {
    return new MeasureResult(
        measure, collectionType, Status.SCORED, new BigDecimal(points), Optional.of(percentile));
  }

  /** A measure that earned no points, with the reason. */
  public static MeasureResult unscored(
      String measure, CollectionType collectionType, Status status) {
    return new MeasureResult(measure, collectionType, status, BigDecimal.ZERO, Optional.empty());
  }

  /** A measure with too few patients, whose result still has a place in the benchmark. */
  public static MeasureResult belowCaseMinimum(
      String measure, CollectionType collectionType, Rate percentile) {
    return new MeasureResult(
        measure,
        collectionType,
        Status.BELOW_CASE_MINIMUM,
        BigDecimal.ZERO,
        Optional.of(percentile));
  }

  /** Whether it was reported with complete data, scored or not. */
  public boolean isReported() {
    return switch (status) {
      case SCORED, WITHOUT_BENCHMARK, BELOW_CASE_MINIMUM, EXCLUDED -> true;
      case INCOMPLETE, NOT_REPORTED, SAMPLE_TOO_SMALL -> false;
    };
  }

  /** Whether the result reached a percentile of its benchmark. */
  public boolean reaches(Rate asked) {
    return percentile.map(rate -> rate.isAtLeast(asked)).orElse(false);
  }

  @Override
  public String toString() {
    return measure
        + " "
        + status
        + (status == Status.SCORED ? " " + points.toPlainString() + " points" : "")
        + percentile.map(rate -> ", percentile " + rate).orElse("");
  }
}
