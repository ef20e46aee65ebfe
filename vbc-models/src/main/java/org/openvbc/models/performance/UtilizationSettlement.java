package org.openvbc.models.performance;

import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.Settlement;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;

/**
 * What a utilisation incentive pays or owes.
 *
 * @param terms the contract
 * @param performance what happened
 * @param outcome how it came out
 * @param expected the events that were expected, as an exact number
 * @param reduction the part of them that did not happen; negative for an increase, zero where none
 *     were expected
 * @param saving what the difference is worth; negative for an increase
 * @param netPayment what the payer pays; negative when the provider owes
 */
public record UtilizationSettlement(
    UtilizationIncentive terms,
    UtilizationPerformance performance,
    Outcome outcome,
    Rate expected,
    Rate reduction,
    Unrounded saving,
    Money netPayment)
    implements Settlement {

  @Override
  public ModelId model() {
    return terms.id();
  }

  /** One sentence: the change and what it pays. */
  @Override
  public String toString() {
    return terms.name()
        + ", "
        + terms.period()
        + ": "
        + (reduction.signum() < 0
            ? "an increase of " + reduction.negated()
            : "a reduction of " + reduction)
        + (netPayment.isNegative() ? "; owes " : "; pays ")
        + netPayment.abs()
        + ", "
        + outcome;
  }
}
