package org.openvbc.examples.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.openvbc.core.column.PaymentDistribution;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;

/**
 * What a contract pays as spending goes up, everything else as expected.
 *
 * @param contract the contract
 * @param points the curve from the least spending to the most, every break point and a cent on both
 *     of its sides among them
 * @param breaks the break points with their payment
 */
record PayoffCurve(Contract contract, List<Point> points, List<Break> breaks) {
  private static final int STEPS = 20;
  private static final Rate MARGIN = Rate.ofPercent("4");
  private static final Money CENT = Money.ofCents(1);

  /**
   * A point of the curve.
   *
   * @param spending the spending of the year
   * @param payment what is paid then
   */
  record Point(Money spending, Money payment) {}

  /**
   * A marked point.
   *
   * @param label what begins there
   * @param point where
   */
  record Break(String label, Point point) {}

  /** The curve of an expected year, from a little before the first break point to past the last. */
  static PayoffCurve of(Contract contract, Assumptions assumptions) {
    Draws typical = new Draws(assumptions, 1);
    typical.setTypical(0, Money.ZERO);
    Money benchmark = typical.benchmark(0);
    typical.setTypical(0, benchmark);
    List<BreakPoint> breaks = contract.breakPoints(typical, 0);
    List<Money> spendings = spendings(breaks, benchmark);
    List<Point> points = settled(contract, assumptions, spendings);
    List<Break> marked =
        breaks.stream()
            .map(each -> new Break(each.label(), points.get(spendings.indexOf(each.spending()))))
            .toList();
    return new PayoffCurve(contract, points, marked);
  }

  private static List<Money> spendings(List<BreakPoint> breaks, Money benchmark) {
    Money margin = benchmark.times(MARGIN).rounded(Rounding.CENTS);
    Money first = breaks.get(0).spending().minus(margin);
    Money last = breaks.get(breaks.size() - 1).spending().plus(margin);
    TreeSet<Money> all = new TreeSet<>();
    for (int step = 0; step <= STEPS; step++) {
      Rate part = Rate.of(step, STEPS);
      all.add(first.plus(last.minus(first).times(part).rounded(Rounding.CENTS)));
    }
    for (BreakPoint each : breaks) {
      all.add(each.spending().minus(CENT));
      all.add(each.spending());
      all.add(each.spending().plus(CENT));
    }
    return List.copyOf(all);
  }

  private static List<Point> settled(
      Contract contract, Assumptions assumptions, List<Money> spendings) {
    int rows = spendings.size();
    Draws draws = new Draws(assumptions, rows);
    for (int row = 0; row < rows; row++) {
      draws.setTypical(row, spendings.get(row));
    }
    PaymentColumn payments = new PaymentColumn(contract, draws);
    payments.settleRows(0, rows);
    requireSettled(payments.distribution());
    List<Point> points = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      points.add(new Point(spendings.get(row), payments.payment(row)));
    }
    return points;
  }

  /** A curve has no gaps. */
  private static void requireSettled(PaymentDistribution payments) {
    if (!payments.rejected().isEmpty()) {
      throw new IllegalStateException("a point of the curve is not settled: " + payments);
    }
  }
}
