package org.openvbc.models.clinician;

import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.Settlement;
import org.openvbc.core.money.Money;

/**
 * What MIPS adds to a clinician's claim lines, or takes.
 *
 * @param terms the terms
 * @param performance what happened
 * @param factor the adjustment and its parts
 * @param paid what the claim lines were paid before
 * @param adjusted what they are paid with the adjustment, each rounded once
 */
public record MipsSettlement(
    MipsPayment terms, MipsPerformance performance, MipsFactor factor, Money paid, Money adjusted)
    implements Settlement {

  @Override
  public ModelId model() {
    return terms.id();
  }

  /** The change: adjusted less paid; negative for a reduction. */
  @Override
  public Money netPayment() {
    return adjusted.minus(paid);
  }

  @Override
  public Outcome outcome() {
    return factor.outcome();
  }

  /** One sentence: adjustment, net amount, reason. */
  @Override
  public String toString() {
    return "MIPS performance year "
        + terms.performanceYear()
        + ", payments of "
        + terms.paymentYear()
        + ": adjustment "
        + factor.total()
        + ", "
        + whatMoves()
        + "; "
        + outcome();
  }

  private String whatMoves() {
    Money net = netPayment();
    if (net.isZero()) {
      return "payments unchanged";
    }
    return "payments " + (net.isNegative() ? "reduced by " : "increased by ") + net.abs();
  }
}
