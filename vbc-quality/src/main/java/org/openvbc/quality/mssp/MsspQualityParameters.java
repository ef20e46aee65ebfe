package org.openvbc.quality.mssp;

import java.io.InputStream;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openvbc.core.clause.Schedule;
import org.openvbc.core.money.Rate;
import org.openvbc.core.parameter.ParameterTable;
import org.openvbc.core.parameter.UnsupportedPeriodException;
import org.openvbc.core.quality.Score;
import org.openvbc.core.source.Parameter;
import org.openvbc.core.time.PerformanceYear;
import org.openvbc.quality.measure.CollectionType;
import org.openvbc.quality.scale.PublishedSteps;

/**
 * The published figures of the quality performance standard for one performance year, read from
 * {@code mssp-quality.csv} once, when the first standard is made.
 */
public final class MsspQualityParameters {
  private static final int FIRST_YEAR = 2013;
  private static final String PREFIX = "mssp.quality.";

  /** How quality is determined, by performance year. */
  enum DeterminationRule {
    /** Mean of four domains, until PY2020. */
    FOUR_DOMAINS,
    /** Score against a percentile, from PY2021. */
    PERCENTILE
  }

  /** What the first performance year of the first agreement brings. */
  enum FirstYearRule {
    /** The full score for complete reporting. */
    FULL_SCORE_FOR_REPORTING,
    /** The standard, for reporting clinical measures and survey. */
    STANDARD_MET_BY_REPORTING,
    /** The same, and a score must have been received. */
    STANDARD_MET_BY_REPORTING_AND_SCORE
  }

  private static final ParameterTable TABLE = read();
  private static final Map<PerformanceYear, MsspQualityParameters> ALL = readAll();

  private final LocalDate day;
  private final DeterminationRule rule;
  private final Optional<FirstYearRule> firstYearRule;
  private final Optional<Schedule> steps;

  private MsspQualityParameters(PerformanceYear year) {
    this.day = year.firstDay();
    this.rule = DeterminationRule.valueOf(at("rule").asRule());
    this.firstYearRule = find("firstYear").map(row -> FirstYearRule.valueOf(row.asRule()));
    this.steps =
        rule == DeterminationRule.FOUR_DOMAINS
            ? Optional.of(PublishedSteps.ofPercents(TABLE.knots(PREFIX + "stepValue", day)))
            : Optional.empty();
  }

  private static ParameterTable read() {
    InputStream csv = MsspQualityParameters.class.getResourceAsStream("mssp-quality.csv");
    if (csv == null) {
      throw new IllegalStateException("mssp-quality.csv is missing from the library");
    }
    return ParameterTable.read("mssp-quality.csv", csv);
  }

  private static Map<PerformanceYear, MsspQualityParameters> readAll() {
    List<PerformanceYear> years = new ArrayList<>();
    for (int year = FIRST_YEAR; year <= TABLE.coveredThrough().getYear(); year++) {
      years.add(PerformanceYear.of(year));
    }
    years.add(PerformanceYear.firstHalfOf(2019));
    years.add(PerformanceYear.secondHalfOf(2019));
    Map<PerformanceYear, MsspQualityParameters> all = new HashMap<>();
    years.forEach(year -> all.put(year, new MsspQualityParameters(year)));
    return all;
  }

  /**
   * The figures for a performance year.
   *
   * @throws UnsupportedPeriodException if the year is outside 2013 to 2026, or a half of another
   *     year than 2019
   */
  public static MsspQualityParameters of(PerformanceYear year) {
    MsspQualityParameters found = ALL.get(year);
    if (found == null) {
      throw new UnsupportedPeriodException(
          year
              + " is not a performance year of the Shared Savings Program: covered are PY2013 to PY"
              + TABLE.coveredThrough().getYear()
              + " and the halves PY2019H1 and PY2019H2 (42 CFR 425.609)");
    }
    return found;
  }

  /** The table itself, with every row, citation and grade of evidence. */
  public static ParameterTable table() {
    return TABLE;
  }

  /**
   * The threshold as it is set from PY2024 on: the mean of the percentile's score in three years,
   * rounded to two decimals of a percent.
   */
  public static Score meanOfThreeYears(Score first, Score second, Score third) {
    Rate mean = first.rate().plus(second.rate()).plus(third.rate()).dividedBy(Rate.of(3, 1));
    return new Score(mean.rounded(4, RoundingMode.HALF_UP));
  }

  private Parameter at(String name) {
    return TABLE.at(PREFIX + name, day);
  }

  /** A published figure of the year by the last part of its key, if the year has one. */
  Optional<Parameter> find(String name) {
    return TABLE.find(PREFIX + name, day);
  }

  /** A rate of the year; zero where the year has none. */
  Rate rateOrZero(String name) {
    return find(name).map(Parameter::asRate).orElse(Rate.ZERO);
  }

  /** A number of the year; zero where the year has none. */
  long countOrZero(String name) {
    return find(name).map(Parameter::asCount).orElse(0L);
  }

  /** The words of a rule of the year; none where the year has no such rule. */
  Set<String> words(String name) {
    return find(name).map(row -> Set.of(row.asRule().split(" ", -1))).orElse(Set.of());
  }

  /** Whether a collection type is among those that a rule of the year names. */
  boolean names(String name, CollectionType type) {
    return words(name).contains(type.name());
  }

  /** The score that meets the standard, from PY2021. */
  public Optional<Parameter> threshold() {
    return find("threshold");
  }

  /** The percentile that the threshold stands for, from PY2021. */
  public Optional<Parameter> thresholdPercentile() {
    return find("thresholdPercentile");
  }

  /** The share of eligible patients that must be reported, from PY2021. */
  public Optional<Parameter> dataCompleteness() {
    return find("dataCompleteness");
  }

  /** The most points of one measure. */
  public long pointsPerMeasure() {
    return at("pointsPerMeasure").asCount();
  }

  /** The scale from percentile to share of a measure's points, until PY2020. */
  public Optional<Schedule> stepScale() {
    return steps;
  }

  /** That scale as one figure for a worksheet. */
  Parameter stepScaleAsOne() {
    return TABLE.curveAsOne(PREFIX + "stepValue", day);
  }

  DeterminationRule rule() {
    return rule;
  }

  Optional<FirstYearRule> firstYearRule() {
    return firstYearRule;
  }
}
