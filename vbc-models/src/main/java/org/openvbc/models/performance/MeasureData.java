package org.openvbc.models.performance;

import java.math.RoundingMode;
import java.util.Optional;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;

/**
 * What was measured: how many of the cases met the measure, or what it came to on average, and what
 * the result is compared with.
 *
 * <p>{@code result = met / (denominator - exclusions)}, exact. A measure in another unit, such as
 * days, is a number like any other: 4.2 days read as 420 %.
 *
 * @param sum the cases that met the measure, or the sum of the values over the cases
 * @param cases the cases that count: denominator less exclusions
 * @param exclusions the cases that were taken out
 * @param isCount whether the sum counts cases
 * @param baseline the result before, for improvement
 * @param peers the result of the peers, for few cases
 * @param before the year before, for few cases
 */
public record MeasureData(
    Rate sum,
    long cases,
    long exclusions,
    boolean isCount,
    Optional<Rate> baseline,
    Optional<Rate> peers,
    Optional<MeasureData> before) {
  private static final String COUNT = "a count";

  /** Checks the counts. */
  public MeasureData {
    Violations.of("MeasureData")
        .require(cases >= 0, "cases", cases, "at least 0", COUNT)
        .require(exclusions >= 0, "exclusions", exclusions, "at least 0", COUNT)
        .require(
            !isCount || sum.isWithin(Rate.ZERO, Rate.of(cases, 1)),
            "met",
            sum.toBigDecimal(0, RoundingMode.HALF_UP),
            "between 0 and the cases that count, " + cases,
            "they are a part of them")
        .throwIfInvalidPerformance();
  }

  /** So many cases that met the measure, of so many. */
  public static MeasureData of(long met, long denominator) {
    return of(met, denominator, 0);
  }

  /** So many cases that met the measure, of so many, less exclusions. */
  public static MeasureData of(long met, long denominator, long exclusions) {
    return new MeasureData(
        Rate.of(met, 1),
        Math.subtractExact(denominator, exclusions),
        exclusions,
        true,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** A result over so many cases, such as an average. */
  public static MeasureData ofResult(Rate result, long cases) {
    return new MeasureData(
        result.times(Rate.of(cases, 1)),
        cases,
        0,
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Nothing was measured. */
  public static MeasureData none() {
    return of(0, 0);
  }

  /** The same with the result before. */
  public MeasureData withBaseline(Rate result) {
    return new MeasureData(sum, cases, exclusions, isCount, Optional.of(result), peers, before);
  }

  /** The same with the result of the peers. */
  public MeasureData withPeers(Rate result) {
    return new MeasureData(sum, cases, exclusions, isCount, baseline, Optional.of(result), before);
  }

  /** The same with the year before. */
  public MeasureData withYearBefore(MeasureData year) {
    return new MeasureData(sum, cases, exclusions, isCount, baseline, peers, Optional.of(year));
  }

  /** The result; there must be a case. */
  public Rate result() {
    return sum.dividedBy(Rate.of(cases, 1));
  }

  /** Reads as in "199 of 250". */
  @Override
  public String toString() {
    if (cases == 0) {
      return "no case";
    }
    return isCount
        ? sum.toFraction().replace("/1", "") + " of " + cases
        : result() + " on " + cases;
  }
}
