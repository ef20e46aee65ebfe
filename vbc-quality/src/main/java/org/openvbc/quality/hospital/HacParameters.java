package org.openvbc.quality.hospital;

import java.io.InputStream;
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
import org.openvbc.core.time.FiscalYear;

/**
 * The published figures of the Total HAC Score for one fiscal year, read from {@code
 * hac-quality.csv} once, when the first rule is made.
 */
public final class HacParameters {
  static final String METHOD = "hac.method";
  static final String WEIGHT = "hac.weight.";
  static final String MEASURE = "hac.measure.";
  static final String NO_DATA = "hac.noData";
  static final String RATIO_DECIMALS = "hac.ratioDecimals";
  static final String PRINTED_DECIMALS = "hac.printedDecimals";

  private static final int FIRST_YEAR = 2015;
  private static final ParameterTable TABLE = read();
  private static final List<HacParameters> ALL = readAll();

  private final FiscalYear year;
  private final HacMethod method;
  private final List<HacMeasure> measures;
  private final Map<HacDomain, Rate> weights = new EnumMap<>(HacDomain.class);
  private final int ratioDecimals;
  private final int printedDecimals;

  private HacParameters(FiscalYear year) {
    this.year = year;
    this.method = HacMethod.valueOf(row(METHOD).asRule());
    List<HacMeasure> included = new ArrayList<>();
    for (HacMeasure each : HacMeasure.values()) {
      if (find(MEASURE + each.name()).isPresent()) {
        included.add(each);
      }
    }
    this.measures = List.copyOf(included);
    for (HacDomain each : HacDomain.values()) {
      find(WEIGHT + each.name()).ifPresent(row -> weights.put(each, row.asRate()));
    }
    this.ratioDecimals = find(RATIO_DECIMALS).map(row -> Math.toIntExact(row.asCount())).orElse(0);
    this.printedDecimals = Math.toIntExact(row(PRINTED_DECIMALS).asCount());
  }

  private static ParameterTable read() {
    InputStream csv = HacParameters.class.getResourceAsStream("hac-quality.csv");
    if (csv == null) {
      throw new IllegalStateException("hac-quality.csv is missing from the library");
    }
    return ParameterTable.read("hac-quality.csv", csv);
  }

  private static List<HacParameters> readAll() {
    List<HacParameters> all = new ArrayList<>();
    for (int year = FIRST_YEAR; year <= TABLE.coveredThrough().getYear(); year++) {
      all.add(new HacParameters(FiscalYear.of(year)));
    }
    return List.copyOf(all);
  }

  /**
   * The figures for a fiscal year.
   *
   * @throws UnsupportedPeriodException if the file does not cover it
   */
  public static HacParameters of(FiscalYear year) {
    return ALL.stream()
        .filter(each -> each.year.equals(year))
        .findFirst()
        .orElseThrow(
            () ->
                new UnsupportedPeriodException(
                    "no Total HAC Score for "
                        + year
                        + ": hac-quality.csv covers FY"
                        + FIRST_YEAR
                        + " to FY"
                        + TABLE.coveredThrough().getYear()));
  }

  /** The table itself, with every row, citation and grade of evidence. */
  public static ParameterTable table() {
    return TABLE;
  }

  Parameter row(String key) {
    return TABLE.at(key, year.firstDay());
  }

  Optional<Parameter> find(String key) {
    return TABLE.find(key, year.firstDay());
  }

  /** How measures make the total. */
  public HacMethod method() {
    return method;
  }

  /** The measures of the year. */
  public List<HacMeasure> measures() {
    return measures;
  }

  /** The weights of the domains; empty where the year has none. */
  public Map<HacDomain, Rate> weights() {
    return Collections.unmodifiableMap(weights);
  }

  /** The decimals of a standardized infection ratio. */
  public int ratioDecimals() {
    return ratioDecimals;
  }

  /** The decimals with which scores are printed. */
  public int printedDecimals() {
    return printedDecimals;
  }
}
