package org.openvbc.models.hospital;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openvbc.core.money.Rate;
import org.openvbc.core.parameter.ParameterTable;
import org.openvbc.core.parameter.UnsupportedPeriodException;
import org.openvbc.core.source.Parameter;
import org.openvbc.core.time.FiscalYear;

/**
 * The published figures of the Hospital Readmissions Reduction Program for one fiscal year, read
 * from {@code hrrp.csv} once, when the first model is made.
 */
public final class HrrpParameters {
  static final String METHOD = "hrrp.method";
  static final String MAXIMUM_REDUCTION = "hrrp.maximumReduction";
  static final String MINIMUM_DISCHARGES = "hrrp.minimumDischarges";
  static final String DECIMALS = "hrrp.decimals";
  static final String NEUTRALITY_MODIFIER = "hrrp.neutralityModifier";
  static final String CONDITION = "hrrp.condition.";
  static final String EXCLUDED = "hrrp.excluded.";

  private static final int FIRST_YEAR = 2013;
  private static final ParameterTable TABLE = read();
  private static final List<HrrpParameters> ALL = readAll();

  private final FiscalYear year;
  private final HrrpMethod method;
  private final Rate maximumReduction;
  private final long minimumDischarges;
  private final int decimals;
  private final Optional<Rate> neutralityModifier;
  private final List<HrrpCondition> conditions;

  private HrrpParameters(FiscalYear year) {
    this.year = year;
    this.method = HrrpMethod.valueOf(row(METHOD).asRule());
    this.maximumReduction = row(MAXIMUM_REDUCTION).asRate();
    this.minimumDischarges = row(MINIMUM_DISCHARGES).asCount();
    this.decimals = Math.toIntExact(row(DECIMALS).asCount());
    this.neutralityModifier = find(NEUTRALITY_MODIFIER).map(Parameter::asFactor);
    List<HrrpCondition> included = new ArrayList<>();
    for (HrrpCondition each : HrrpCondition.values()) {
      if (find(CONDITION + each.name()).filter(r -> r.asRule().equals("INCLUDED")).isPresent()) {
        included.add(each);
      }
    }
    this.conditions = List.copyOf(included);
  }

  private static ParameterTable read() {
    InputStream csv = HrrpParameters.class.getResourceAsStream("hrrp.csv");
    if (csv == null) {
      throw new IllegalStateException("hrrp.csv is missing from the library");
    }
    return ParameterTable.read("hrrp.csv", csv);
  }

  private static List<HrrpParameters> readAll() {
    List<HrrpParameters> all = new ArrayList<>();
    for (int year = FIRST_YEAR; year <= TABLE.coveredThrough().getYear(); year++) {
      all.add(new HrrpParameters(FiscalYear.of(year)));
    }
    return List.copyOf(all);
  }

  /**
   * The figures for a fiscal year.
   *
   * @throws UnsupportedPeriodException if the file does not cover it
   */
  public static HrrpParameters of(FiscalYear year) {
    return ALL.stream()
        .filter(each -> each.year.equals(year))
        .findFirst()
        .orElseThrow(
            () ->
                new UnsupportedPeriodException(
                    "no Hospital Readmissions Reduction Program for "
                        + year
                        + ": hrrp.csv covers FY"
                        + FIRST_YEAR
                        + " to FY"
                        + TABLE.coveredThrough().getYear()));
  }

  /** The table itself, with every row, citation and grade of evidence. */
  public static ParameterTable table() {
    return TABLE;
  }

  /** A figure of the year by its key. */
  Parameter row(String key) {
    return TABLE.at(key, year.firstDay());
  }

  /** A figure of the year by its key, if the year has it. */
  Optional<Parameter> find(String key) {
    return TABLE.find(key, year.firstDay());
  }

  /** What readmissions are measured against. */
  public HrrpMethod method() {
    return method;
  }

  /** The largest reduction; one less it is the lowest factor. */
  public Rate maximumReduction() {
    return maximumReduction;
  }

  /** The discharges from which a condition counts. */
  public long minimumDischarges() {
    return minimumDischarges;
  }

  /** The decimals of the factor. */
  public int decimals() {
    return decimals;
  }

  /**
   * The multiplier that keeps total savings as they were without peer groups; none before those.
   */
  public Optional<Rate> neutralityModifier() {
    return neutralityModifier;
  }

  /** The conditions of the year. */
  public List<HrrpCondition> conditions() {
    return conditions;
  }
}
