package org.openvbc.models.advantage;

import java.util.List;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.Payment;
import org.openvbc.core.model.Settlement;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;

/**
 * Whether a contract reached its medical loss ratio, and what it remits.
 *
 * @param terms the terms
 * @param year what happened
 * @param outcome how it came out, with the reason
 * @param credibility how credible the ratio is
 * @param ratio the ratio that was tested, the credibility factor included, unrounded
 * @param remittance what the plan remits
 * @param yearsBelow the consecutive years below the minimum, this one included; zero if it is not
 *     below
 * @param consequence what follows from them
 */
public record MlrSettlement(
    MedicalLossRatio terms,
    MlrYear year,
    Outcome outcome,
    MlrCredibility credibility,
    Rate ratio,
    Money remittance,
    int yearsBelow,
    MlrConsequence consequence)
    implements Settlement {

  @Override
  public ModelId model() {
    return terms.id();
  }

  /** The remittance as a negative amount: the plan owes CMS. */
  @Override
  public Money netPayment() {
    return remittance.negated();
  }

  /** The plan pays CMS. */
  @Override
  public List<Payment> payments() {
    return remittance.isZero() ? List.of() : List.of(new Payment("plan", "CMS", remittance));
  }

  /** One sentence: the ratio, how it came out, and what is due. */
  @Override
  public String toString() {
    return terms.contractYear()
        + " medical loss ratio "
        + ratio
        + ": "
        + outcome
        + "; "
        + (remittance.isZero() ? "nothing is due" : "the plan owes " + remittance)
        + (consequence == MlrConsequence.NONE
            ? ""
            : "; " + AdvantageRequirements.words(consequence));
  }
}
