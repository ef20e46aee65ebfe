package org.openvbc.models.reach;

import java.io.InputStream;
import org.openvbc.core.parameter.ParameterTable;
import org.openvbc.core.parameter.UnsupportedPeriodException;
import org.openvbc.core.source.Parameter;
import org.openvbc.core.time.PerformanceYear;

/** The published figures of the Next Generation ACO Model, read once from {@code ngaco.csv}. */
public final class NgacoParameters {
  private static final int FIRST_YEAR = 2016;
  private static final ParameterTable TABLE = read();

  private final PerformanceYear year;

  private NgacoParameters(PerformanceYear year) {
    this.year = year;
  }

  private static ParameterTable read() {
    InputStream csv = NgacoParameters.class.getResourceAsStream("ngaco.csv");
    if (csv == null) {
      throw new IllegalStateException("ngaco.csv is missing from the library");
    }
    return ParameterTable.read("ngaco.csv", csv);
  }

  /**
   * The figures of a performance year.
   *
   * @throws UnsupportedPeriodException if the year is outside 2016 to 2021, or a half year
   */
  public static NgacoParameters of(PerformanceYear year) {
    if (year.part() != PerformanceYear.Part.WHOLE
        || year.year() < FIRST_YEAR
        || year.year() > TABLE.coveredThrough().getYear()) {
      throw new UnsupportedPeriodException(
          year
              + " is not a performance year of the Next Generation ACO Model: covered are PY"
              + FIRST_YEAR
              + " to PY"
              + TABLE.coveredThrough().getYear());
    }
    return new NgacoParameters(year);
  }

  /** The table itself, with every row, citation and grade of evidence. */
  public static ParameterTable table() {
    return TABLE;
  }

  /** The share of savings and losses. */
  public Parameter share(NgacoRisk risk) {
    return at(risk.key() + ".share");
  }

  /** The least cap on savings and losses that an ACO may choose. */
  public Parameter leastCap() {
    return at("leastCap");
  }

  /** The greatest cap on savings and losses that an ACO may choose. */
  public Parameter greatestCap() {
    return at("greatestCap");
  }

  /** The sequestration of shared savings. */
  public Parameter sequestration() {
    return at("sequestration");
  }

  private Parameter at(String name) {
    return TABLE.at("ngaco." + name, year.lastDay());
  }
}
