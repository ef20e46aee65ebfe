package org.openvbc.models.episode.commercial;

import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.Settlement;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Unrounded;

/**
 * What a provider keeps or bears of a condition budget.
 *
 * @param terms the terms
 * @param cases what happened
 * @param outcome how it came out, with the reason
 * @param budget the evidence-informed budget of all cases, not rounded
 * @param netPayment budget less actual cost; negative when the provider owes
 */
public record ConditionSettlement(
    ConditionBundle terms,
    ConditionCases cases,
    Outcome outcome,
    Unrounded budget,
    Money netPayment)
    implements Settlement {

  @Override
  public ModelId model() {
    return terms.id();
  }

  /** One sentence: the condition, its budget, and what is due. */
  @Override
  public String toString() {
    return terms.condition()
        + " bundle "
        + terms.period()
        + ": "
        + cases
        + ", budget "
        + budget
        + "; "
        + outcome
        + "; "
        + (netPayment.isZero()
            ? "nothing is due"
            : "the provider "
                + (netPayment.isNegative() ? "owes " : "is paid ")
                + netPayment.abs());
  }
}
