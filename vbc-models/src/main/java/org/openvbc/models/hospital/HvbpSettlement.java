package org.openvbc.models.hospital;

import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.Settlement;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Unrounded;

/**
 * What Hospital Value-Based Purchasing adds to a hospital's payments of a fiscal year, or takes.
 *
 * @param terms the terms
 * @param performance what happened
 * @param factor the factor and its parts
 * @param netPayment base payments x (factor - 1), rounded once; negative for a reduction
 */
public record HvbpSettlement(
    HvbpPayment terms, HvbpPerformance performance, HvbpFactor factor, Money netPayment)
    implements Settlement {

  @Override
  public ModelId model() {
    return terms.id();
  }

  @Override
  public Outcome outcome() {
    return factor.outcome();
  }

  /** What is withheld over the year, not rounded. */
  public Unrounded withheld() {
    return performance.baseOperatingPayments().times(factor.withheld());
  }

  /** The incentive payments of the year, not rounded. */
  public Unrounded incentive() {
    return performance.baseOperatingPayments().times(factor.incentive());
  }

  /** One sentence: factor, net amount, reason. */
  @Override
  public String toString() {
    return "Hospital Value-Based Purchasing "
        + terms.fiscalYear()
        + ": factor "
        + factor.factor()
        + ", "
        + whatMoves()
        + "; "
        + outcome();
  }

  private String whatMoves() {
    if (netPayment.isZero()) {
      return "payments unchanged";
    }
    return "payments "
        + (netPayment.isNegative() ? "reduced by " : "increased by ")
        + netPayment.abs();
  }
}
