package org.openvbc.models.capitation;

import java.util.List;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.Settlement;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Unrounded;

/**
 * What moves between payer and provider for a shared risk.
 *
 * @param terms the contract
 * @param performance what happened
 * @param outcome how it came out, with the reason
 * @param settled the whole, or each cohort by itself
 */
public record RiskShareSettlement(
    RiskShare terms, RiskSharePerformance performance, Outcome outcome, List<Settled> settled)
    implements Settlement {

  /**
   * What is settled by itself.
   *
   * @param cohort revenue and cost
   * @param target the target
   * @param variance target less cost; losses negative
   * @param providerPart the provider's part of the variance
   * @param payerPart the payer's part
   * @param payment what the payer pays the provider, negative if the provider pays
   */
  public record Settled(
      RiskSharePerformance.Cohort cohort,
      Unrounded target,
      Unrounded variance,
      Unrounded providerPart,
      Unrounded payerPart,
      Money payment) {}

  /** Keeps the parts as they are. */
  public RiskShareSettlement {
    settled = List.copyOf(settled);
  }

  @Override
  public ModelId model() {
    return terms.id();
  }

  @Override
  public Money netPayment() {
    return settled.stream().map(Settled::payment).reduce(Money.ZERO, Money::plus);
  }

  /** The provider's part of all variances, exact. */
  public Unrounded providerPart() {
    return settled.stream().map(Settled::providerPart).reduce(Unrounded.ZERO, Unrounded::plus);
  }

  /** The payer's part of all variances, exact. */
  public Unrounded payerPart() {
    return settled.stream().map(Settled::payerPart).reduce(Unrounded.ZERO, Unrounded::plus);
  }

  /** One sentence: what moves. */
  @Override
  public String toString() {
    return terms.name() + ", " + terms.period() + ": " + outcome + "; " + netPayment().abs();
  }
}
