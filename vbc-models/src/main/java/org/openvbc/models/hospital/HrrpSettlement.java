package org.openvbc.models.hospital;

import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.Settlement;
import org.openvbc.core.money.Money;

/**
 * What the Hospital Readmissions Reduction Program takes from a hospital's payments of a year.
 *
 * @param terms the terms
 * @param performance what happened
 * @param factor the factor and its parts
 * @param netPayment base payments x (factor - 1), rounded once; never above zero
 */
public record HrrpSettlement(
    HrrpPayment terms, HrrpPerformance performance, HrrpFactor factor, Money netPayment)
    implements Settlement {

  @Override
  public ModelId model() {
    return terms.id();
  }

  @Override
  public Outcome outcome() {
    return factor.outcome();
  }

  /** One sentence: factor, net amount, reason. */
  @Override
  public String toString() {
    return "Hospital Readmissions Reduction Program "
        + terms.fiscalYear()
        + ": factor "
        + factor.factor().map(PaymentFactor::toString).orElse("N/A")
        + ", payments "
        + (netPayment.isZero() ? "unchanged" : "reduced by " + netPayment.abs())
        + "; "
        + outcome();
  }
}
