package org.openvbc.quality.mips;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openvbc.core.money.Rate;
import org.openvbc.core.parameter.ParameterTable;
import org.openvbc.core.parameter.UnsupportedPeriodException;
import org.openvbc.core.source.Parameter;

/** The published figures of MIPS scores for one performance year, from {@code mips-quality.csv}. */
public final class MipsQualityParameters {
  static final String WEIGHT = "mips.weight.";
  static final String THRESHOLD = "mips.threshold";
  static final String REQUIRED = "mips.quality.required";
  static final String FLOOR = "mips.quality.floor";
  static final String UNBENCHMARKED = "mips.quality.unbenchmarked";
  static final String INCOMPLETE = "mips.quality.incomplete";
  static final String SMALL_PRACTICE = "mips.quality.smallPractice";
  static final String FIRST_YEAR_POINTS = "mips.quality.firstYear";
  static final String SECOND_YEAR_POINTS = "mips.quality.secondYear";
  static final String TOPPED_OUT = "mips.quality.toppedOut";
  static final String CASE_MINIMUM = "mips.quality.caseMinimum";
  static final String COMPLETENESS = "mips.quality.completeness";
  static final String POINT_ROUNDING = "mips.quality.pointRounding";
  static final String BEST_TYPE = "mips.quality.bestType";
  static final String BONUS_CAP = "mips.quality.bonusCap";
  static final String SMALL_BONUS = "mips.quality.smallBonus";
  static final String IMPROVEMENT = "mips.quality.improvement";
  static final String IMPROVEMENT_FLOOR = "mips.quality.improvementFloor";
  static final String COST_IMPROVEMENT = "mips.cost.improvement";
  static final String ACTIVITIES = "mips.activities.rule";
  static final String ACTIVITIES_APM = "mips.activities.apm";
  static final String INTEROPERABILITY = "mips.interoperability.rule";
  static final String COMPLEX = "mips.complex.rule";
  static final String COMPLEX_CAP = "mips.complex.cap";
  static final String COMPLEX_GATE = "mips.complex.gate";
  static final String FINAL_SMALL_BONUS = "mips.finalSmallBonus";
  static final String LEAST_CATEGORIES = "mips.leastCategories";

  private static final int FIRST_YEAR = 2017;
  private static final ParameterTable TABLE = read();
  private static final List<MipsQualityParameters> ALL = readAll();

  /**
   * What a quality measure scores.
   *
   * @param completeness the part of the eligible patients whose data must be submitted
   * @param caseMinimum how many eligible patients it must have
   * @param floor least points with a benchmark
   * @param toppedOut most points of a topped-out measure; empty before 2019
   * @param unbenchmarked points without a benchmark or with too few cases
   * @param incomplete points with incomplete data
   * @param smallPractice least points of a small practice without benchmark, cases or data
   * @param firstYear points of a new measure; empty before 2022
   * @param secondYear points of a measure in its second year; empty before 2022
   */
  record MeasureFigures(
      Rate completeness,
      long caseMinimum,
      Rate floor,
      Optional<Rate> toppedOut,
      Rate unbenchmarked,
      Rate incomplete,
      Rate smallPractice,
      Optional<Rate> firstYear,
      Optional<Rate> secondYear) {}

  /**
   * What the quality category adds to its measures.
   *
   * @param required how many measures must be submitted
   * @param takesBestType whether a measure may come by several collection types
   * @param bonusCap most of each bonus, of the points available; empty once they ended
   * @param smallBonus points of a small practice; empty before 2019
   * @param improvement most that improvement adds; empty in 2017
   * @param improvementFloor least prior percentage
   */
  record QualityFigures(
      long required,
      boolean takesBestType,
      Optional<Rate> bonusCap,
      Optional<Rate> smallBonus,
      Optional<Rate> improvement,
      Rate improvementFloor) {}

  /**
   * What the other categories and the final score need.
   *
   * @param costImprovement most that improvement adds to cost; zero where nothing
   * @param countsActivities whether activities are counted; else they have points
   * @param activitiesApm least score of an APM participant
   * @param leastCategories how many categories must be scored
   * @param finalSmallBonus points of a small practice in the final score, in 2018
   * @param complex how the complex patient bonus is made; empty in 2017
   * @param complexCap most of it; zero in 2017
   */
  record CategoryFigures(
      Rate costImprovement,
      boolean countsActivities,
      Rate activitiesApm,
      long leastCategories,
      Optional<Rate> finalSmallBonus,
      Optional<ComplexMethod> complex,
      Rate complexCap) {}

  /** How the complex patient bonus is made. */
  enum ComplexMethod {
    /** Average risk + 5 x dual share. */
    SUM,
    /** Twice that. */
    DOUBLED,
    /** 1.5 + 4 x z of each component. */
    STANDARDIZED
  }

  private final int year;
  private final MeasureFigures measure;
  private final QualityFigures quality;
  private final CategoryFigures category;
  private final Rate threshold;
  private final Map<MipsCategory, Rate> weights;

  private MipsQualityParameters(int year) {
    this.year = year;
    this.measure =
        new MeasureFigures(
            rate(COMPLETENESS),
            count(CASE_MINIMUM),
            points(FLOOR),
            findPoints(TOPPED_OUT),
            points(UNBENCHMARKED),
            points(INCOMPLETE),
            points(SMALL_PRACTICE),
            findPoints(FIRST_YEAR_POINTS),
            findPoints(SECOND_YEAR_POINTS));
    this.quality =
        new QualityFigures(
            count(REQUIRED),
            find(BEST_TYPE).isPresent(),
            find(BONUS_CAP).map(Parameter::asRate),
            findPoints(SMALL_BONUS),
            find(IMPROVEMENT).map(Parameter::asRate),
            find(IMPROVEMENT_FLOOR).map(Parameter::asRate).orElse(Rate.ZERO));
    this.category =
        new CategoryFigures(
            find(COST_IMPROVEMENT).map(Parameter::asRate).orElse(Rate.ZERO),
            row(ACTIVITIES).asRule().equals("COUNT"),
            rate(ACTIVITIES_APM),
            count(LEAST_CATEGORIES),
            findPoints(FINAL_SMALL_BONUS),
            find(COMPLEX).map(row -> ComplexMethod.valueOf(row.asRule())),
            findPoints(COMPLEX_CAP).orElse(Rate.ZERO));
    this.threshold = rate(THRESHOLD);
    Map<MipsCategory, Rate> all = new EnumMap<>(MipsCategory.class);
    for (MipsCategory each : MipsCategory.values()) {
      all.put(each, rate(WEIGHT + each));
    }
    this.weights = Collections.unmodifiableMap(all);
  }

  private static ParameterTable read() {
    InputStream csv = MipsQualityParameters.class.getResourceAsStream("mips-quality.csv");
    if (csv == null) {
      throw new IllegalStateException("mips-quality.csv is missing from the library");
    }
    return ParameterTable.read("mips-quality.csv", csv);
  }

  private static List<MipsQualityParameters> readAll() {
    List<MipsQualityParameters> all = new ArrayList<>();
    for (int year = FIRST_YEAR; year <= TABLE.coveredThrough().getYear(); year++) {
      all.add(new MipsQualityParameters(year));
    }
    return List.copyOf(all);
  }

  /**
   * The figures of a performance year.
   *
   * @throws UnsupportedPeriodException if the file does not cover it
   */
  public static MipsQualityParameters of(int performanceYear) {
    int at = performanceYear - FIRST_YEAR;
    if (at < 0 || at >= ALL.size()) {
      throw new UnsupportedPeriodException(
          "no MIPS scores for performance year "
              + performanceYear
              + ": mips-quality.csv covers "
              + FIRST_YEAR
              + " to "
              + TABLE.coveredThrough().getYear());
    }
    return ALL.get(at);
  }

  /** The table itself, with every row, citation and grade of evidence. */
  public static ParameterTable table() {
    return TABLE;
  }

  Parameter row(String key) {
    return TABLE.at(key, LocalDate.of(year, 1, 1));
  }

  Optional<Parameter> find(String key) {
    return TABLE.find(key, LocalDate.of(year, 1, 1));
  }

  /** Points of a key as a rate: 7 points are 7. */
  private Rate points(String key) {
    return Rate.of(row(key).asPoints());
  }

  private Optional<Rate> findPoints(String key) {
    return find(key).map(row -> Rate.of(row.asPoints()));
  }

  private Rate rate(String key) {
    return row(key).asRate();
  }

  private long count(String key) {
    return row(key).asCount();
  }

  /** What a quality measure scores. */
  MeasureFigures measure() {
    return measure;
  }

  /** What the quality category adds to its measures. */
  QualityFigures quality() {
    return quality;
  }

  /** What the other categories and the final score need. */
  CategoryFigures category() {
    return category;
  }

  /** The performance threshold, as a share of 100 points. */
  public Rate threshold() {
    return threshold;
  }

  /** The weights of the year before any redistribution. */
  public Map<MipsCategory, Rate> weights() {
    return weights;
  }
}
