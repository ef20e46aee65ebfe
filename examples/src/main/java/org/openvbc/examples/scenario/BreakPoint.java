package org.openvbc.examples.scenario;

import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.money.Unrounded;

/**
 * Where a rule turns: the spending at which a minimum is reached, a limit binds, or a band begins.
 *
 * @param label what begins there, in the words of the rule
 * @param spending the spending of the year, in cents
 */
record BreakPoint(String label, Money spending) {
  /** The spending that is a rate of the benchmark above it, or below it if negative. */
  static BreakPoint atRate(String label, Unrounded benchmark, Rate above) {
    return new BreakPoint(label, benchmark.times(Rate.ONE.plus(above)).rounded(Rounding.CENTS));
  }

  /**
   * The spending from which on the payment of a limit is all that is paid or owed.
   *
   * @param payment the payment at the limit; negative where it is owed
   * @param shared the part of savings or losses that is paid or owed before it is limited
   */
  static BreakPoint atLimit(String label, Money benchmark, Money payment, Rate shared) {
    Unrounded savings = payment.times(Rate.ONE.dividedBy(shared));
    return new BreakPoint(label, benchmark.unrounded().minus(savings).rounded(Rounding.CENTS));
  }
}
