package org.openvbc.models.reach;

import java.util.List;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.Payment;
import org.openvbc.core.model.Settlement;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Unrounded;

/**
 * What a Next Generation ACO earned or owes.
 *
 * @param arrangement the terms
 * @param performance what happened
 * @param outcome how it came out, with the reason
 * @param grossSavings benchmark less expenditures; negative for losses
 * @param shared after cap and arrangement share, exact
 * @param netPayment after sequestration, rounded; negative when the ACO owes
 */
public record NgacoSettlement(
    NgacoArrangement arrangement,
    NgacoPerformance performance,
    Outcome outcome,
    Money grossSavings,
    Unrounded shared,
    Money netPayment)
    implements Settlement {

  @Override
  public ModelId model() {
    return arrangement.id();
  }

  /** CMS pays the ACO, or the ACO pays CMS. */
  @Override
  public List<Payment> payments() {
    return netPayment.isZero() ? List.of() : List.of(Payment.net("CMS", "ACO", netPayment));
  }

  /** One sentence: savings or losses, and what is due. */
  @Override
  public String toString() {
    return "NGACO "
        + arrangement.performanceYear()
        + ": "
        + (grossSavings.isNegative() ? "losses of " : "savings of ")
        + grossSavings.abs()
        + " against a benchmark of "
        + performance.benchmark()
        + "; "
        + outcome
        + "; "
        + (netPayment.isNegative() ? "the ACO owes " : "the ACO is paid ")
        + netPayment.abs();
  }
}
