package org.openvbc.core.model;

import java.util.List;
import org.openvbc.core.money.Money;

/** What is owed once performance is known. */
public interface Settlement {
  /** The model that settled. */
  ModelId model();

  /** What the payer pays the provider, to the cent; negative when the provider owes. */
  Money netPayment();

  /** How it came out, with the reason. */
  Outcome outcome();

  /** Who pays whom; empty when nothing moves, more than one where several parties share. */
  default List<Payment> payments() {
    return netPayment().isZero()
        ? List.of()
        : List.of(Payment.net("payer", "provider", netPayment()));
  }
}
