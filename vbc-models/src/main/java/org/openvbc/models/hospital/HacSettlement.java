package org.openvbc.models.hospital;

import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.Settlement;
import org.openvbc.core.money.Money;

/**
 * What the Hospital-Acquired Condition Reduction Program takes from a hospital's payments of a
 * year.
 *
 * @param terms the terms
 * @param performance what happened
 * @param multiplier flag and factor
 * @param netPayment payments x (factor - 1), rounded once; never above zero
 */
public record HacSettlement(
    HacPenalty terms, HacPerformance performance, HacMultiplier multiplier, Money netPayment)
    implements Settlement {

  @Override
  public ModelId model() {
    return terms.id();
  }

  @Override
  public Outcome outcome() {
    return multiplier.outcome();
  }

  /** One sentence: flag, net amount, reason. */
  @Override
  public String toString() {
    return "Hospital-Acquired Condition Reduction Program "
        + terms.fiscalYear()
        + ": reduction "
        + multiplier.flag()
        + ", payments "
        + (netPayment.isZero() ? "unchanged" : "reduced by " + netPayment.abs())
        + "; "
        + outcome();
  }
}
