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
 * The published figures of Hospital Value-Based Purchasing payments for one fiscal year, read from
 * {@code hvbp.csv} once, when the first model is made.
 */
public final class HvbpParameters {
  static final String WITHHOLD = "hvbp.withhold";
  static final String DIVISOR = "hvbp.divisor";
  static final String PAYMENT = "hvbp.payment";
  static final String DECIMALS = "hvbp.printedDecimals";
  static final String EXCLUDED = "hvbp.excluded.";

  private static final int FIRST_YEAR = 2013;
  private static final ParameterTable TABLE = read();
  private static final List<HvbpParameters> ALL = readAll();

  private final FiscalYear year;
  private final Rate withhold;
  private final long divisor;
  private final boolean isNetNeutral;
  private final int printedDecimals;

  private HvbpParameters(FiscalYear year) {
    this.year = year;
    this.withhold = row(WITHHOLD).asRate();
    this.divisor = row(DIVISOR).asCount();
    this.isNetNeutral = row(PAYMENT).asRule().equals("NET_NEUTRAL");
    this.printedDecimals = Math.toIntExact(row(DECIMALS).asCount());
  }

  private static ParameterTable read() {
    InputStream csv = HvbpParameters.class.getResourceAsStream("hvbp.csv");
    if (csv == null) {
      throw new IllegalStateException("hvbp.csv is missing from the library");
    }
    return ParameterTable.read("hvbp.csv", csv);
  }

  private static List<HvbpParameters> readAll() {
    List<HvbpParameters> all = new ArrayList<>();
    for (int year = FIRST_YEAR; year <= TABLE.coveredThrough().getYear(); year++) {
      all.add(new HvbpParameters(FiscalYear.of(year)));
    }
    return List.copyOf(all);
  }

  /**
   * The figures for a fiscal year.
   *
   * @throws UnsupportedPeriodException if the file does not cover it
   */
  public static HvbpParameters of(FiscalYear year) {
    return find(year)
        .orElseThrow(
            () ->
                new UnsupportedPeriodException(
                    "no payments of Hospital Value-Based Purchasing for "
                        + year
                        + ": hvbp.csv covers FY"
                        + FIRST_YEAR
                        + " to FY"
                        + TABLE.coveredThrough().getYear()));
  }

  private static Optional<HvbpParameters> find(FiscalYear year) {
    return ALL.stream().filter(each -> each.year.equals(year)).findFirst();
  }

  /** The table itself, with every row, citation and grade of evidence. */
  public static ParameterTable table() {
    return TABLE;
  }

  /** A figure of the year by its key. */
  Parameter row(String key) {
    return TABLE.at(key, year.firstDay());
  }

  /** The applicable percent, withheld from every discharge. */
  public Rate withhold() {
    return withhold;
  }

  /** The points by which a score is divided. */
  public long divisor() {
    return divisor;
  }

  /** Whether every hospital gets back what was withheld, whatever its scores. */
  public boolean isNetNeutral() {
    return isNetNeutral;
  }

  /** The decimals of a published factor. */
  public int printedDecimals() {
    return printedDecimals;
  }
}
