package org.openvbc.models.capitation;

import java.util.List;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.Payment;
import org.openvbc.core.model.Settlement;
import org.openvbc.core.money.Money;

/**
 * What a stop-loss cover gives back.
 *
 * @param terms the cover
 * @param claims what happened
 * @param memberRecoveries what the members' claims bring before the aggregating deductible
 * @param kept what the aggregating deductible keeps of it
 * @param eligible the claims that are left after the individual cover
 * @param aggregateRecovery what all claims together bring
 */
public record StopLossSettlement(
    StopLossCover terms,
    StopLossClaims claims,
    Money memberRecoveries,
    Money kept,
    Money eligible,
    Money aggregateRecovery)
    implements Settlement {

  @Override
  public ModelId model() {
    return terms.id();
  }

  /** What the individual cover gives back. */
  public Money specificRecovery() {
    return memberRecoveries.minus(kept);
  }

  /** Both recoveries: what the insurer pays. */
  @Override
  public Money netPayment() {
    return specificRecovery().plus(aggregateRecovery);
  }

  /** The claims that stay with the holder of the risk. */
  public Money retained() {
    return claims.totalClaims().minus(netPayment());
  }

  @Override
  public Outcome outcome() {
    return netPayment().isZero()
        ? CapitationOutcomes.BELOW_ATTACHMENT
        : CapitationOutcomes.RECOVERED;
  }

  @Override
  public List<Payment> payments() {
    return netPayment().isZero()
        ? List.of()
        : List.of(new Payment("stop-loss insurer", "holder of the risk", netPayment()));
  }

  /** One sentence: what is recovered and what is retained. */
  @Override
  public String toString() {
    return "stop-loss "
        + terms.period()
        + ": "
        + outcome()
        + "; individual "
        + specificRecovery()
        + ", aggregate "
        + aggregateRecovery
        + ", retained "
        + retained();
  }
}
