package org.openvbc.core.clause;

import org.openvbc.core.money.Money;

/**
 * Money paid in advance that is taken back from what is earned.
 *
 * <p>{@code recouped = min(balance, earned)}; what the provider owes is never touched.
 *
 * @param balance the balance outstanding before the settlement, not negative
 */
public record Recoupment(Money balance) {
  /** Checks the sign. */
  public Recoupment {
    if (balance.isNegative()) {
      throw new IllegalArgumentException(
          "balance " + balance + " is negative: what is taken back was paid in advance");
    }
  }

  /** What is taken back from an amount earned. */
  public Money from(Money earned) {
    return earned.notBelow(Money.ZERO).cappedAt(balance);
  }
}
