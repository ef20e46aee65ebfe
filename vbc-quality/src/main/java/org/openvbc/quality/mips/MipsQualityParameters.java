package org.openvbc.quality.mips;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
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

  private final int year;

  private MipsQualityParameters(int year) {
    this.year = year;
  }

  private static ParameterTable read() {
    InputStream csv = MipsQualityParameters.class.getResourceAsStream("mips-quality.csv");
    if (csv == null) {
      throw new IllegalStateException("mips-quality.csv is missing from the library");
    }
    return ParameterTable.read("mips-quality.csv", csv);
  }

  /**
   * The figures of a performance year.
   *
   * @throws UnsupportedPeriodException if the file does not cover it
   */
  public static MipsQualityParameters of(int performanceYear) {
    if (performanceYear < FIRST_YEAR || performanceYear > TABLE.coveredThrough().getYear()) {
      throw new UnsupportedPeriodException(
          "no MIPS scores for performance year "
              + performanceYear
              + ": mips-quality.csv covers "
              + FIRST_YEAR
              + " to "
              + TABLE.coveredThrough().getYear());
    }
    return new MipsQualityParameters(performanceYear);
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
  Rate points(String key) {
    return Rate.of(row(key).asPoints());
  }

  Optional<Rate> findPoints(String key) {
    return find(key).map(row -> Rate.of(row.asPoints()));
  }

  Rate rate(String key) {
    return row(key).asRate();
  }

  long count(String key) {
    return row(key).asCount();
  }

  /** The performance threshold, as a share of 100 points. */
  public Rate threshold() {
    return rate(THRESHOLD);
  }

  /** The weights of the year before any redistribution. */
  public Map<MipsCategory, Rate> weights() {
    Map<MipsCategory, Rate> all = new EnumMap<>(MipsCategory.class);
    for (MipsCategory each : MipsCategory.values()) {
      all.put(each, rate(WEIGHT + each));
    }
    return Collections.unmodifiableMap(all);
  }
}
