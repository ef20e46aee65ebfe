package org.openvbc.core.time;

import java.time.LocalDate;
import java.util.Comparator;
import org.openvbc.core.money.Rate;

/**
 * A performance year: the calendar year that is settled, or one half of it where a programme ran a
 * six-month performance year.
 *
 * @param year the calendar year
 * @param part the whole year or the half of it that is settled
 */
public record PerformanceYear(int year, Part part) implements Comparable<PerformanceYear> {

  /** Which part of the calendar year is settled. */
  public enum Part {
    /** January to December. */
    WHOLE(1, 12, ""),
    /** January to June. */
    JANUARY_TO_JUNE(1, 6, "H1"),
    /** July to December. */
    JULY_TO_DECEMBER(7, 6, "H2");

    private final int firstMonth;
    private final int months;
    private final String suffix;

    Part(int firstMonth, int months, String suffix) {
      this.firstMonth = firstMonth;
      this.months = months;
      this.suffix = suffix;
    }
  }

  private static final int EARLIEST = 1966;
  private static final int LATEST = 2999;
  private static final String FORM = "2024, or 2019H1 and 2019H2 for a half year";

  /** Checks the year. */
  public PerformanceYear {
    if (year < EARLIEST || year > LATEST) {
      throw new IllegalArgumentException(
          "year " + year + " is not between " + EARLIEST + " and " + LATEST);
    }
  }

  /** The whole calendar year. */
  public static PerformanceYear of(int year) {
    return new PerformanceYear(year, Part.WHOLE);
  }

  /** January to June of the year. */
  public static PerformanceYear firstHalfOf(int year) {
    return new PerformanceYear(year, Part.JANUARY_TO_JUNE);
  }

  /** July to December of the year. */
  public static PerformanceYear secondHalfOf(int year) {
    return new PerformanceYear(year, Part.JULY_TO_DECEMBER);
  }

  /** Reads {@code "2024"}, {@code "2019H1"} or {@code "2019H2"}. */
  public static PerformanceYear parse(String label) {
    if (!label.matches("\\d{4}(H[12])?")) {
      throw new IllegalArgumentException(
          "performance year \"" + label + "\" is not of the form " + FORM);
    }
    int year = Integer.parseInt(label.substring(0, 4));
    return switch (label.substring(4)) {
      case "H1" -> firstHalfOf(year);
      case "H2" -> secondHalfOf(year);
      default -> of(year);
    };
  }

  /** The first day. */
  public LocalDate firstDay() {
    return LocalDate.of(year, part.firstMonth, 1);
  }

  /** The last day. */
  public LocalDate lastDay() {
    return firstDay().plusMonths(part.months).minusDays(1);
  }

  /** The number of months: twelve or six. */
  public int months() {
    return part.months;
  }

  /** The months of this performance year as a part of twelve. */
  public Rate partOfYear() {
    return Rate.of(part.months, 12);
  }

  /** The short form, such as {@code 2024} or {@code 2019H2}; {@link #parse} reads it. */
  public String label() {
    return year + part.suffix;
  }

  @Override
  public int compareTo(PerformanceYear other) {
    return Comparator.comparing(PerformanceYear::firstDay)
        .thenComparing(PerformanceYear::months)
        .compare(this, other);
  }

  /** Reads as in "PY2024" or "PY2019H2". */
  @Override
  public String toString() {
    return "PY" + label();
  }
}
