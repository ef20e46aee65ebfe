package org.openvbc.core.time;

import java.time.YearMonth;
import java.util.List;
import org.openvbc.core.money.Rate;

/**
 * When a person counts for a month: covered on a named day, on any day, or day by day.
 *
 * <p>A person counts once a month however many stretches of coverage fall into it. A named day that
 * a month lacks is its last day.
 *
 * @param kind how it is counted
 * @param day the named day of the month, 1 to 31; 0 where the rule names none
 */
public record MonthRule(Kind kind, int day) {
  private static final int LAST_DAY = 31;

  /** How a month is counted. */
  public enum Kind {
    /**
     * Covered on a day in the middle: who starts by that day has the whole month, who starts later
     * has none of it.
     */
    MID_MONTH,
    /** Covered on the day on which the roster is taken, usually the first. */
    SNAPSHOT,
    /** Covered on at least one day. */
    ANY_DAY,
    /** The covered days as a part of the days of the month. */
    DAILY_PRORATION
  }

  /** Checks that a day is named where the rule needs one, and only there. */
  public MonthRule {
    boolean names = kind == Kind.MID_MONTH || kind == Kind.SNAPSHOT;
    if (names ? day < 1 || day > LAST_DAY : day != 0) {
      throw new IllegalArgumentException(
          "day " + day + " of " + kind + " must be " + (names ? "between 1 and 31" : "0"));
    }
  }

  /** Covered on a day in the middle of the month, such as the 15th. */
  public static MonthRule midMonth(int day) {
    return new MonthRule(Kind.MID_MONTH, day);
  }

  /** Covered on the day the roster is taken. */
  public static MonthRule snapshot(int day) {
    return new MonthRule(Kind.SNAPSHOT, day);
  }

  /** Covered on the first of the month. */
  public static MonthRule firstOfMonth() {
    return snapshot(1);
  }

  /** Covered on any day. */
  public static MonthRule anyDay() {
    return new MonthRule(Kind.ANY_DAY, 0);
  }

  /** Covered days over the days of the month. */
  public static MonthRule dailyProration() {
    return new MonthRule(Kind.DAILY_PRORATION, 0);
  }

  /** What one person counts for in a month: nothing, one, or a part under daily proration. */
  public MemberMonths of(YearMonth month, List<EnrollmentSpan> coverage) {
    long first = month.atDay(1).toEpochDay();
    int length = month.lengthOfMonth();
    long days = 0;
    for (EnrollmentSpan span : EnrollmentSpan.merged(coverage)) {
      days += counted(span.firstDay().toEpochDay(), span.lastDay().toEpochDay(), first, length);
    }
    // Two stretches in one month count once; merged stretches share no day.
    return new MemberMonths(Rate.of(Math.min(days, length), length));
  }

  /** What one person counts for over several months. */
  public MemberMonths over(MonthRange months, List<EnrollmentSpan> coverage) {
    MemberMonths sum = MemberMonths.ZERO;
    for (int i = 0; i < months.count(); i++) {
      sum = sum.plus(of(months.month(i), coverage));
    }
    return sum;
  }

  /** The days of a month that count, all of them where a rule gives the whole month. */
  int counted(long firstCovered, long lastCovered, long firstOfMonth, int length) {
    long from = Math.max(firstCovered, firstOfMonth);
    long to = Math.min(lastCovered, firstOfMonth + length - 1);
    if (from > to) {
      return 0;
    }
    return switch (kind) {
      case DAILY_PRORATION -> (int) (to - from + 1);
      case ANY_DAY -> length;
      case MID_MONTH, SNAPSHOT -> {
        long named = firstOfMonth + Math.min(day, length) - 1;
        yield from <= named && named <= to ? length : 0;
      }
    };
  }

  /** Reads as in "mid month, day 15". */
  @Override
  public String toString() {
    return switch (kind) {
      case MID_MONTH -> "mid month, day " + day;
      case SNAPSHOT -> "snapshot on day " + day;
      case ANY_DAY -> "any day";
      case DAILY_PRORATION -> "daily proration";
    };
  }
}
