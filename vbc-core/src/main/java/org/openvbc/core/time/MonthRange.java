package org.openvbc.core.time;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * A run of whole calendar months, both ends included: a contract year, a quarter, a single month.
 *
 * @param first the first month
 * @param last the last month, the first or a later one
 */
public record MonthRange(YearMonth first, YearMonth last) {

  /** Checks the order. */
  public MonthRange {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(
          "months " + first + " to " + last + " end before they begin");
    }
  }

  /** The months from the first to the last. */
  public static MonthRange of(YearMonth first, YearMonth last) {
    return new MonthRange(first, last);
  }

  /** One month. */
  public static MonthRange of(YearMonth month) {
    return new MonthRange(month, month);
  }

  /** January to December. */
  public static MonthRange ofYear(int year) {
    return new MonthRange(YearMonth.of(year, 1), YearMonth.of(year, 12));
  }

  /** How many months. */
  public int count() {
    return Math.toIntExact(first.until(last, ChronoUnit.MONTHS) + 1);
  }

  /** The month at a position, the first at 0. */
  public YearMonth month(int position) {
    if (position < 0 || position >= count()) {
      throw new IllegalArgumentException(
          "month " + position + " is not between 0 and " + (count() - 1) + " of " + this);
    }
    return first.plusMonths(position);
  }

  /** Whether it holds all of the other months. */
  public boolean contains(MonthRange other) {
    return !other.first.isBefore(first) && !other.last.isAfter(last);
  }

  /** Whether it is one month. */
  public boolean isOneMonth() {
    return first.equals(last);
  }

  /** Reads as in "2025-01" or "2025-01 to 2025-12". */
  @Override
  public String toString() {
    return isOneMonth() ? first.toString() : first + " to " + last;
  }
}
