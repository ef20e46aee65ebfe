package org.openvbc.models.performance;

import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.Settlement;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;

/**
 * What a savings-funded bonus pays.
 *
 * @param terms the contract
 * @param performance what happened
 * @param outcome how it came out
 * @param multiplier the quality multiplier; zero where there is no award
 * @param netPayment the award
 */
public record SavingsAwardSettlement(
    SavingsAward terms,
    SavingsAwardPerformance performance,
    Outcome outcome,
    Rate multiplier,
    Money netPayment)
    implements Settlement {

  @Override
  public ModelId model() {
    return terms.id();
  }

  /** One sentence: the award and why. */
  @Override
  public String toString() {
    return terms.name() + ", " + terms.period() + ": award " + netPayment + ", " + outcome;
  }
}
