package org.openvbc.jmh;

/**
 * The settlement of ACO REACH Professional, the answer alone in binary fractions and without a
 * branch that chance decides; not exact.
 */
final class PlainDoubleReach {
  private static final double KEPT = 0.98;
  private static final double CENTS = 100;

  private PlainDoubleReach() {}

  /**
   * The payment in dollars.
   *
   * @param benchmark the final benchmark in dollars
   * @param cost the net cost of care in dollars
   */
  static double answer(double benchmark, double cost) {
    double gross = benchmark - cost;
    double size = Math.abs(gross);
    double shared =
        0.50 * size
            - 0.15 * Math.max(size - 0.05 * benchmark, 0)
            - 0.20 * Math.max(size - 0.10 * benchmark, 0)
            - 0.10 * Math.max(size - 0.15 * benchmark, 0);
    double due = Math.copySign(shared, gross);
    return Math.rint(Math.min(due, due * KEPT) * CENTS) / CENTS;
  }
}
