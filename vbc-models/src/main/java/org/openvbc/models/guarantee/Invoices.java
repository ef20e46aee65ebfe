package org.openvbc.models.guarantee;

import org.openvbc.core.money.Money;

/** What was invoiced during the period, before the true-up. */
public sealed interface Invoices {
  /**
   * One invoice for each month by counts that were estimates, as the contract bills them.
   *
   * @param estimates the counts that were known then
   */
  record OfCounts(FeeCounts estimates) implements Invoices {}

  /**
   * An amount that was invoiced.
   *
   * @param amount the sum of all invoices, in cents, not negative
   */
  record Stated(Money amount) implements Invoices {}

  /** Monthly invoices by estimated counts. */
  static Invoices ofCounts(FeeCounts estimates) {
    return new OfCounts(estimates);
  }

  /** Invoices that add up to an amount. */
  static Invoices stated(Money amount) {
    return new Stated(amount);
  }

  /** Nothing was invoiced yet. */
  static Invoices none() {
    return new Stated(Money.ZERO);
  }
}
