package org.openvbc.models.capitation;

import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.Outcome.Kind;
import org.openvbc.core.money.Money;

/** How settlements of this package come out. */
public final class CapitationOutcomes {
  /** Capitation is paid. */
  public static final Outcome PAID = Outcome.of(Kind.EARNED, "capitation paid");

  /** Changes of earlier months take more than the payment. */
  public static final Outcome TAKEN_BACK =
      Outcome.of(Kind.OWED, "changes of earlier months take back more than is paid");

  /** Nobody to pay for. */
  public static final Outcome NOTHING_TO_PAY =
      Outcome.of(Kind.NOT_ELIGIBLE, "nothing to pay for these months");

  /** Stop-loss pays. */
  public static final Outcome RECOVERED = Outcome.of(Kind.EARNED, "stop-loss recovers");

  /** Claims stay below. */
  public static final Outcome BELOW_ATTACHMENT =
      Outcome.of(Kind.WITHIN_CORRIDOR, "no claims above the attachment points");

  /** Money moves to the provider. */
  public static final Outcome PAYER_PAYS = Outcome.of(Kind.EARNED, "the payer pays the provider");

  /** Money moves to the payer. */
  public static final Outcome PROVIDER_PAYS = Outcome.of(Kind.OWED, "the provider pays the payer");

  /** Nothing moves. */
  public static final Outcome NOTHING_MOVES =
      Outcome.of(Kind.WITHIN_CORRIDOR, "nothing moves between payer and provider");

  /** There is nothing to measure by. */
  public static final Outcome NO_TARGET =
      Outcome.of(Kind.NOT_ELIGIBLE, "nothing is shared: the target is zero");

  private CapitationOutcomes() {}

  /** Which way a payment between payer and provider moves. */
  static Outcome ofPayment(Money payment) {
    if (payment.isZero()) {
      return NOTHING_MOVES;
    }
    return payment.isNegative() ? PROVIDER_PAYS : PAYER_PAYS;
  }
}
