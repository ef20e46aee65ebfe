package org.openvbc.models.capitation;

import java.util.List;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.Settlement;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.time.MemberMonths;

/**
 * What a capitation contract pays for the months that were settled.
 *
 * @param terms the contract
 * @param performance what happened
 * @param outcome how it came out, with the reason
 * @param base rates times member months, or the share of premium, before risk and factors
 * @param gross gross capitation
 * @param carveOuts what is taken off for services that others pay for
 * @param withheld what is held back
 * @param retroAdjustment what earlier months are paid more, or less if negative
 * @param notPaid changes that came after the limit, and for which no money moves
 */
public record CapitationSettlement(
    Capitation terms,
    CapitationPerformance performance,
    Outcome outcome,
    Unrounded base,
    Money gross,
    Money carveOuts,
    Money withheld,
    Money retroAdjustment,
    List<RetroChange> notPaid)
    implements Settlement {

  /** Keeps the changes as they are. */
  public CapitationSettlement {
    notPaid = List.copyOf(notPaid);
  }

  @Override
  public ModelId model() {
    return terms.id();
  }

  /** Gross capitation less carve-outs: the revenue that the risk is taken for. */
  public Money afterCarveOuts() {
    return gross.minus(carveOuts);
  }

  /** What the payer pays; negative when changes of earlier months take back more. */
  @Override
  public Money netPayment() {
    return afterCarveOuts().minus(withheld).plus(retroAdjustment);
  }

  /** The member months that were paid for. */
  public MemberMonths memberMonths() {
    return performance.membership().total();
  }

  /** One sentence: contract, members and what is paid. */
  @Override
  public String toString() {
    return terms.name()
        + ", "
        + performance.membership().months()
        + ": "
        + outcome
        + "; "
        + (netPayment().isNegative() ? "the provider pays back " : "the provider is paid ")
        + netPayment().abs()
        + " for "
        + memberMonths()
        + (withheld.isZero() ? "" : ", " + withheld + " withheld")
        + (notPaid.isEmpty() ? "" : "; not paid, too late: " + notPaid);
  }
}
