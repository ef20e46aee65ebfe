package org.openvbc.examples.scenario;

import org.openvbc.core.column.PaymentDistribution;
import org.openvbc.core.money.Money;

/** What one contract pays for each row of draws, filled slice by slice. */
final class PaymentColumn {
  private final Contract contract;
  private final long[] payments;
  private final byte[] statuses;
  private final Contract.RowSettler settler;

  PaymentColumn(Contract contract, Draws draws) {
    this.contract = contract;
    payments = new long[draws.rows()];
    statuses = new byte[draws.rows()];
    settler = contract.over(draws, payments, statuses);
  }

  void settleRows(int from, int to) {
    settler.settleRows(from, to);
  }

  Money payment(int row) {
    return Money.ofMicros(payments[row]);
  }

  /** How the payments are spread, once all rows are settled. */
  PaymentDistribution distribution() {
    return PaymentDistribution.of(payments, statuses, contract.statuses());
  }
}
