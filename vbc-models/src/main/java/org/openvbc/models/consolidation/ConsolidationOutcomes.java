package org.openvbc.models.consolidation;

import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.Outcome.Kind;
import org.openvbc.core.money.Money;

/** How settlements of this package come out. */
public final class ConsolidationOutcomes {
  /** Savings are shared. */
  public static final Outcome SHARED =
      Outcome.of(Kind.EARNED, "net savings are shared with lead and vendors");

  /** Nothing to share. */
  public static final Outcome NO_NET_SAVINGS =
      Outcome.of(Kind.NOT_ELIGIBLE, "nothing is shared: fees leave no savings");

  /** The employer's first. */
  public static final Outcome FIRST_TRANCHE_KEEPS_ALL =
      Outcome.of(Kind.WITHIN_CORRIDOR, "nothing is shared: the employer's first tranche keeps all");

  /** Refunds are more than shares. */
  public static final Outcome REFUNDED =
      Outcome.of(Kind.OWED, "refunds of fees at risk are more than what is shared");

  private ConsolidationOutcomes() {}

  static Outcome of(Money netSavings, Money pool, Money payment) {
    if (payment.isNegative()) {
      return REFUNDED;
    }
    if (!netSavings.isPositive()) {
      return NO_NET_SAVINGS;
    }
    return pool.isZero() ? FIRST_TRANCHE_KEEPS_ALL : SHARED;
  }
}
