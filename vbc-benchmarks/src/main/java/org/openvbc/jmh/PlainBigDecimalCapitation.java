package org.openvbc.jmh;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;

/**
 * Capitation in plain {@link BigDecimal}: what a competent engineer writes who wants the number and
 * nothing else.
 */
final class PlainBigDecimalCapitation {
  private static final BigDecimal CARVE_OUT =
      BigDecimal.valueOf(CapitationPanel.CARVE_OUT_CENTS, 2);
  private static final BigDecimal BASE_RISK = new BigDecimal(CapitationPanel.BASE_RISK);
  private static final BigDecimal AREA = new BigDecimal(CapitationPanel.AREA);
  private static final BigDecimal WITHHOLD = new BigDecimal(CapitationPanel.WITHHOLD);

  private PlainBigDecimalCapitation() {}

  /** The calendar of the year. */
  static final class Calendar {
    final long[] first;
    final int[] length;

    private Calendar(long[] first, int[] length) {
      this.first = first;
      this.length = length;
    }

    static Calendar build() {
      long[] first = new long[CapitationPanel.MONTHS];
      int[] length = new int[CapitationPanel.MONTHS];
      for (int month = 0; month < first.length; month++) {
        first[month] = CapitationPanel.YEAR.month(month).atDay(1).toEpochDay();
        length[month] = CapitationPanel.YEAR.month(month).lengthOfMonth();
      }
      return new Calendar(first, length);
    }
  }

  /** Member months by month and cell; who is covered on the 15th counts. */
  static BigDecimal[] midMonth(CapitationPanel.Members members, Calendar calendar) {
    BigDecimal[] months = nothing();
    for (int i = 0; i < CapitationPanel.MEMBERS; i++) {
      for (int month = 0; month < CapitationPanel.MONTHS; month++) {
        long named = calendar.first[month] + CapitationPanel.MID_MONTH_DAY - 1;
        if (members.first[i] <= named && named <= members.last[i]) {
          int at = month * CapitationPanel.CELLS + members.cell[i];
          months[at] = months[at].add(BigDecimal.ONE);
        }
      }
    }
    return months;
  }

  /** Member months by month and cell; covered days over days of the month. */
  static BigDecimal[] daily(CapitationPanel.Members members, Calendar calendar) {
    BigDecimal[] months = nothing();
    for (int i = 0; i < CapitationPanel.MEMBERS; i++) {
      for (int month = 0; month < CapitationPanel.MONTHS; month++) {
        long from = Math.max(members.first[i], calendar.first[month]);
        long to = Math.min(members.last[i], calendar.first[month] + calendar.length[month] - 1);
        if (from <= to) {
          int at = month * CapitationPanel.CELLS + members.cell[i];
          months[at] =
              months[at].add(
                  BigDecimal.valueOf(to - from + 1)
                      .divide(BigDecimal.valueOf(calendar.length[month]), MathContext.DECIMAL128));
        }
      }
    }
    return months;
  }

  private static BigDecimal[] nothing() {
    BigDecimal[] months = new BigDecimal[CapitationPanel.MONTHS * CapitationPanel.CELLS];
    Arrays.fill(months, BigDecimal.ZERO);
    return months;
  }

  /** A group year in this contestant's own types. */
  static final class Year {
    final BigDecimal[] months;
    final BigDecimal[] rates;
    final BigDecimal risk;

    private Year(BigDecimal[] months, BigDecimal[] rates, BigDecimal risk) {
      this.months = months;
      this.rates = rates;
      this.risk = risk;
    }

    static Year of(CapitationPanel.GroupYear year) {
      BigDecimal[] months = new BigDecimal[year.members.length];
      for (int i = 0; i < months.length; i++) {
        months[i] = BigDecimal.valueOf(year.members[i]);
      }
      BigDecimal[] rates = new BigDecimal[CapitationPanel.CELLS];
      for (int cell = 0; cell < rates.length; cell++) {
        rates[cell] = BigDecimal.valueOf(CapitationPanel.rateCents(cell), 2);
      }
      return new Year(months, rates, BigDecimal.valueOf(year.risk, 3));
    }
  }

  /** The payment of members of one cell in one month, with a score of their own. */
  static BigDecimal answer(BigDecimal rate, BigDecimal members, BigDecimal risk) {
    return paid(rate.multiply(members), members, risk);
  }

  /** The payment of a group year. */
  static BigDecimal answer(Year year) {
    BigDecimal base = BigDecimal.ZERO;
    BigDecimal total = BigDecimal.ZERO;
    for (int month = 0; month < CapitationPanel.MONTHS; month++) {
      for (int cell = 0; cell < CapitationPanel.CELLS; cell++) {
        BigDecimal months = year.months[month * CapitationPanel.CELLS + cell];
        base = base.add(year.rates[cell].multiply(months));
        total = total.add(months);
      }
    }
    return paid(base, total, year.risk);
  }

  /** The division comes last, so that the product is rounded once. */
  private static BigDecimal paid(BigDecimal base, BigDecimal members, BigDecimal risk) {
    BigDecimal gross =
        base.multiply(risk).multiply(AREA).divide(BASE_RISK, 2, RoundingMode.HALF_UP);
    BigDecimal left = gross.subtract(CARVE_OUT.multiply(members).setScale(2, RoundingMode.HALF_UP));
    return left.subtract(left.multiply(WITHHOLD).setScale(2, RoundingMode.HALF_UP));
  }
}
