package org.openvbc.models.mssp;

import java.time.LocalDate;
import org.openvbc.core.time.PerformanceYear;

/**
 * The end of an ACO's participation within a performance year (42 CFR 425.221(b)).
 *
 * @param by who ended it
 * @param effective the day it takes effect
 */
public record Termination(By by, LocalDate effective) {
  /** From then on an ACO that leaves in mid-year answers for losses in proportion. */
  private static final LocalDate PRO_RATED_FROM = LocalDate.of(2019, 7, 1);

  private static final int LAST_MONTH_WITHOUT_LOSSES = 6;
  private static final int MONTHS_OF_A_YEAR = 12;

  /** Who ended the participation. */
  public enum By {
    /** The ACO, of its own will. */
    ACO,
    /** CMS. */
    CMS
  }

  /** The ACO leaves of its own will. */
  public static Termination byAco(LocalDate effective) {
    return new Termination(By.ACO, effective);
  }

  /** CMS ends the agreement. */
  public static Termination byCms(LocalDate effective) {
    return new Termination(By.CMS, effective);
  }

  /** Whether the day lies in the performance year. */
  boolean isWithin(PerformanceYear year) {
    return !effective.isBefore(year.firstDay()) && !effective.isAfter(year.lastDay());
  }

  /** Savings are lost unless the ACO leaves of its own will at the end of the last day. */
  boolean forfeitsSavings(PerformanceYear year) {
    return by == By.CMS || effective.isBefore(year.lastDay());
  }

  /** For how many of twelve months the ACO answers for losses; the month of termination counts. */
  int monthsOfLosses(PerformanceYear year) {
    if (by == By.ACO && !effective.isBefore(year.lastDay())) {
      return year.months();
    }
    if (year.firstDay().isBefore(PRO_RATED_FROM)) {
      return effective.isBefore(year.lastDay()) ? 0 : year.months();
    }
    int months = effective.getMonthValue() - year.firstDay().getMonthValue() + 1;
    if (by == By.CMS) {
      return months;
    }
    boolean shortYear = year.months() < MONTHS_OF_A_YEAR;
    return shortYear || effective.getMonthValue() <= LAST_MONTH_WITHOUT_LOSSES ? 0 : months;
  }

  @Override
  public String toString() {
    return "by " + (by == By.CMS ? "CMS" : "the ACO") + " on " + effective;
  }
}
