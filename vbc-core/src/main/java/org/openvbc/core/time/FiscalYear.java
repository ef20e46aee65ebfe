package org.openvbc.core.time;

import java.time.LocalDate;

/**
 * A federal fiscal year, in which hospitals are paid: FY2024 runs from 1 October 2023 to 30
 * September 2024.
 *
 * @param year the calendar year in which it ends
 */
public record FiscalYear(int year) implements Comparable<FiscalYear> {
  private static final int EARLIEST = 1966;
  private static final int LATEST = 2999;
  private static final int FIRST_MONTH = 10;

  /** Checks the year. */
  public FiscalYear {
    if (year < EARLIEST || year > LATEST) {
      throw new IllegalArgumentException(
          "fiscal year " + year + " is not between " + EARLIEST + " and " + LATEST);
    }
  }

  /** The fiscal year that ends in a calendar year. */
  public static FiscalYear of(int year) {
    return new FiscalYear(year);
  }

  /** Reads {@code "2024"} or {@code "FY2024"}. */
  public static FiscalYear parse(String label) {
    if (!label.matches("(FY)?\\d{4}")) {
      throw new IllegalArgumentException(
          "fiscal year \"" + label + "\" is not of the form 2024 or FY2024");
    }
    return of(Integer.parseInt(label.substring(label.length() - 4)));
  }

  /** The first day, 1 October of the calendar year before. */
  public LocalDate firstDay() {
    return LocalDate.of(year - 1, FIRST_MONTH, 1);
  }

  /** The last day, 30 September. */
  public LocalDate lastDay() {
    return firstDay().plusYears(1).minusDays(1);
  }

  @Override
  public int compareTo(FiscalYear other) {
    return Integer.compare(year, other.year);
  }

  /** Reads as in "FY2024". */
  @Override
  public String toString() {
    return "FY" + year;
  }
}
