package org.openvbc.jmh.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What the library aims at, and what was measured.
 *
 * @param what in words, with the bound
 * @param measured the figure
 * @param isMet whether it keeps to the bound
 */
record Target(String what, String measured, boolean isMet) {
  private static final String COLUMN = "MsspColumnsJmh.columns";
  private static final String OBJECT = "MsspSettleJmh.settle";
  private static final double BYTES_OF_OBJECT = 250;
  private static final double LINEAR = 1.10;
  private static final int LEAST_ROWS_OF_LINE = 10_000;

  /** All of them. */
  static List<Target> of(Figures figures) {
    int java = figures.java();
    return List.of(
        atLeast(
            "MSSP column, times as fast as BigDecimal: 8 or more",
            8,
            figures.ratio("MsspColumnsJmh.bigDecimal", COLUMN, Plan.ROWS, java)),
        atMost(
            "MSSP column, times the time of double columns without branches: 2 or less",
            2,
            figures.ratio(COLUMN, "MsspColumnsJmh.doubleColumns", Plan.ROWS, java)),
        atLeast(
            "object settle on 1,000,000 performances, times as fast as BigDecimal: 2.5 or more",
            2.5,
            figures.ratio("MsspSettleJmh.answerBigDecimal", OBJECT, "1000000", java)),
        atLeast(
            "object settle on 2,048 performances, times as fast as BigDecimal: 4 or more",
            4,
            figures.ratio("MsspSettleJmh.answerBigDecimal", OBJECT, "2048", java)),
        atMost(
            "object settle, bytes: 250 or less",
            BYTES_OF_OBJECT,
            figures.get(OBJECT, "1000000", 1, java).bytes()),
        atLeast("two threads, times one thread, columns: 1.9 or more", 1.9, twoThreads(figures)),
        atMost("columns, bytes a row: none", 0.5, figures.get(COLUMN, Plan.ROWS, 1, java).bytes()),
        atMost(
            "dearest row over cheapest row, 10,000 to 10,000,000 rows: 1.10 or less",
            LINEAR,
            unevenness(figures)));
  }

  private static double twoThreads(Figures figures) {
    int java = figures.java();
    return 2
        * figures.get(COLUMN, Plan.ROWS, 1, java).nanoseconds()
        / figures.get(COLUMN, Plan.ROWS, 2, java).nanoseconds();
  }

  private static double unevenness(Figures figures) {
    double[] costs =
        Arrays.stream(Plan.SIZES)
            .filter(rows -> Integer.parseInt(rows) >= LEAST_ROWS_OF_LINE)
            .mapToDouble(rows -> figures.get(COLUMN, rows, 1, figures.java()).nanoseconds())
            .sorted()
            .toArray();
    return costs[costs.length - 1] / costs[0];
  }

  private static Target atLeast(String what, double bound, double measured) {
    return new Target(what, number(measured), measured >= bound);
  }

  private static Target atMost(String what, double bound, double measured) {
    return new Target(what, number(measured), measured <= bound);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
