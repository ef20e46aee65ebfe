package org.openvbc.core.actuarial;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.time.MonthRange;

/**
 * Claims by when they were incurred and how long after that they were paid, added up along the way.
 *
 * <p>A row is one month (or year) in which claims were incurred, the earliest first. Its cells are
 * what had been paid in all after a lag of 0, 1, 2 ... months; the last cell is what is paid now.
 *
 * @param rows the rows, the earliest first, none longer than the one before
 */
public record ClaimsTriangle(List<Row> rows) {

  /**
   * The claims of one month (or year).
   *
   * @param incurred when they were incurred, as people name it
   * @param cumulative what had been paid in all by the end of lag 0, 1, 2 ...
   */
  public record Row(String incurred, List<Money> cumulative) {
    /** Keeps its own copy. */
    public Row {
      cumulative = List.copyOf(cumulative);
    }

    /** How many lags lie behind these claims, counted from 0. */
    public int lag() {
      return cumulative.size() - 1;
    }

    /** What is paid of these claims to this day. */
    public Money paid() {
      return cumulative.get(lag());
    }

    boolean reaches(int lag) {
      return lag < cumulative.size();
    }
  }

  /**
   * Claims paid, before they are put into a triangle.
   *
   * @param incurred the month of service
   * @param paid the month of payment
   * @param amount the amount; negative where money came back
   */
  public record PaidClaims(YearMonth incurred, YearMonth paid, Money amount) {
    /** The lag: months from service to payment. */
    public int lag() {
      return Math.toIntExact(incurred.until(paid, ChronoUnit.MONTHS));
    }
  }

  /**
   * Checks the shape.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if there is no row, a row is empty
   *     or longer than the one before it, or a cumulative amount is negative
   */
  public ClaimsTriangle {
    rows = List.copyOf(rows);
    Violations violations = Violations.of("ClaimsTriangle");
    violations.require(!rows.isEmpty(), "rows", 0, "at least 1", "a triangle of claims");
    int longest = Integer.MAX_VALUE;
    for (Row row : rows) {
      int length = row.cumulative().size();
      violations
          .require(length > 0, named(row), "empty", "at least one amount", "lag 0")
          .require(
              length <= longest,
              named(row),
              length + " amounts",
              "at most " + longest,
              "later claims have had no more time than earlier ones");
      for (int lag = 0; lag < length; lag++) {
        violations.requireNotNegative(
            named(row) + " at lag " + lag, row.cumulative().get(lag), "an amount paid in all");
      }
      longest = length;
    }
    violations.throwIfInvalidPerformance();
  }

  private static String named(Row row) {
    return "row " + row.incurred();
  }

  /** A triangle of amounts paid in all; its rows are named 1, 2, 3 ... */
  public static ClaimsTriangle ofCumulative(List<List<Money>> amounts) {
    List<Row> rows = new ArrayList<>();
    for (List<Money> row : amounts) {
      rows.add(new Row(String.valueOf(rows.size() + 1), row));
    }
    return new ClaimsTriangle(rows);
  }

  /**
   * A triangle from single payments: one row for each month of the run, one cell for each month
   * from then to the valuation.
   *
   * @param incurred the months of service that count
   * @param valuation the last month of payment that counts
   * @param payments the payments, in any order
   * @throws org.openvbc.core.model.InvalidPerformanceException if the valuation lies before the
   *     last month of service, or a payment lies outside the months that count or before its
   *     service
   */
  public static ClaimsTriangle ofPayments(
      MonthRange incurred, YearMonth valuation, List<PaidClaims> payments) {
    Violations violations = Violations.of("ClaimsTriangle");
    violations.require(
        !valuation.isBefore(incurred.last()),
        "valuation",
        valuation,
        "not before " + incurred.last(),
        "every month of service has its lag 0");
    for (int i = 0; i < payments.size(); i++) {
      PaidClaims payment = payments.get(i);
      String field = "payments[" + i + "]";
      violations
          .require(
              incurred.contains(MonthRange.of(payment.incurred())),
              field + ".incurred",
              payment.incurred(),
              "within " + incurred,
              "the months of service that count")
          .require(
              payment.lag() >= 0 && !payment.paid().isAfter(valuation),
              field + ".paid",
              payment.paid(),
              "from " + payment.incurred() + " to " + valuation,
              "paid after the service and by the valuation");
    }
    violations.throwIfInvalidPerformance();
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < incurred.count(); i++) {
      YearMonth month = incurred.month(i);
      rows.add(new Row(month.toString(), cumulative(month, valuation, payments)));
    }
    return new ClaimsTriangle(rows);
  }

  private static List<Money> cumulative(
      YearMonth month, YearMonth valuation, List<PaidClaims> payments) {
    int lags = Math.toIntExact(month.until(valuation, ChronoUnit.MONTHS)) + 1;
    List<Money> cells = new ArrayList<>(Collections.nCopies(lags, Money.ZERO));
    for (PaidClaims payment : payments) {
      if (payment.incurred().equals(month)) {
        cells.set(payment.lag(), cells.get(payment.lag()).plus(payment.amount()));
      }
    }
    for (int lag = 1; lag < lags; lag++) {
      cells.set(lag, cells.get(lag - 1).plus(cells.get(lag)));
    }
    return cells;
  }

  /** The number of lags that the earliest row has behind it. */
  public int lags() {
    return rows.get(0).cumulative().size();
  }

  /** What is paid in all to this day: the sum of the latest diagonal. */
  public Money paid() {
    return rows.stream().map(Row::paid).reduce(Money.ZERO, Money::plus);
  }

  /** Reads as in "10 rows of claims, paid $160,987.00". */
  @Override
  public String toString() {
    return rows.size() + " rows of claims, paid " + paid();
  }
}
