package org.openvbc.core.model;

import org.openvbc.core.money.Money;

/**
 * Who pays whom how much.
 *
 * @param from who pays
 * @param to who is paid
 * @param amount the amount, not negative
 */
public record Payment(String from, String to, Money amount) {
  /** Checks the sign. */
  public Payment {
    if (amount.isNegative()) {
      throw new IllegalArgumentException(
          "payment amount " + amount + " is negative: turn payer and payee instead");
    }
  }

  /**
   * The payment that a net amount from payer to provider stands for; a negative one turns around.
   */
  public static Payment net(String payer, String provider, Money net) {
    return net.isNegative()
        ? new Payment(provider, payer, net.negated())
        : new Payment(payer, provider, net);
  }

  @Override
  public String toString() {
    return from + " pays " + to + " " + amount;
  }
}
