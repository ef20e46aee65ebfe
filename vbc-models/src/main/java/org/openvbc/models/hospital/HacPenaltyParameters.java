package org.openvbc.models.hospital;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.openvbc.core.money.Rate;
import org.openvbc.core.parameter.ParameterTable;
import org.openvbc.core.parameter.UnsupportedPeriodException;
import org.openvbc.core.source.Parameter;
import org.openvbc.core.time.FiscalYear;

/**
 * The published figures of the Hospital-Acquired Condition Reduction Program's payments for one
 * fiscal year, read from {@code hac.csv} once, when the first model is made.
 */
public final class HacPenaltyParameters {
  static final String REDUCTION = "hac.reduction";
  static final String PERCENTILE = "hac.percentile";
  static final String PENALTY = "hac.penalty";
  static final String UNSCORED = "hac.unscored";
  static final String MARYLAND = "hac.excluded.MARYLAND";
  static final String ORDER = "claim.order";
  static final String OTHER_PAYMENTS = "claim.otherPayments";
  static final String SUBTOTAL = "claim.subtotal";

  private static final int FIRST_YEAR = 2015;
  private static final ParameterTable TABLE = read();
  private static final List<HacPenaltyParameters> ALL = readAll();

  private final FiscalYear year;
  private final Rate reduction;
  private final Rate percentile;
  private final boolean hasPenalty;

  private HacPenaltyParameters(FiscalYear year) {
    this.year = year;
    this.reduction = row(REDUCTION).asRate();
    this.percentile = row(PERCENTILE).asRate();
    this.hasPenalty = row(PENALTY).asRule().equals("BY_TOTAL");
  }

  private static ParameterTable read() {
    InputStream csv = HacPenaltyParameters.class.getResourceAsStream("hac.csv");
    if (csv == null) {
      throw new IllegalStateException("hac.csv is missing from the library");
    }
    return ParameterTable.read("hac.csv", csv);
  }

  private static List<HacPenaltyParameters> readAll() {
    List<HacPenaltyParameters> all = new ArrayList<>();
    for (int year = FIRST_YEAR; year <= TABLE.coveredThrough().getYear(); year++) {
      all.add(new HacPenaltyParameters(FiscalYear.of(year)));
    }
    return List.copyOf(all);
  }

  /**
   * The figures for a fiscal year.
   *
   * @throws UnsupportedPeriodException if the file does not cover it
   */
  public static HacPenaltyParameters of(FiscalYear year) {
    return ALL.stream()
        .filter(each -> each.year.equals(year))
        .findFirst()
        .orElseThrow(
            () ->
                new UnsupportedPeriodException(
                    "no Hospital-Acquired Condition Reduction Program for "
                        + year
                        + ": hac.csv covers FY"
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

  /** The part of payments that a penalized hospital loses. */
  public Rate reduction() {
    return reduction;
  }

  /** The percentile of the totals above which payments are reduced. */
  public Rate percentile() {
    return percentile;
  }

  /** Whether the year reduces payments by score at all. */
  public boolean hasPenalty() {
    return hasPenalty;
  }
}
