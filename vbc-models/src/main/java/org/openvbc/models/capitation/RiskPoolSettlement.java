package org.openvbc.models.capitation;

import java.util.List;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.Payment;
import org.openvbc.core.model.Settlement;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Unrounded;

/**
 * What a shared-risk pool pays its providers.
 *
 * @param terms the pool
 * @param performance what happened
 * @param result budget less costs and stop-loss; deficits negative
 * @param netPayment what all providers are paid of withheld money and surplus; negative if they owe
 * @param parts each provider's part
 */
public record RiskPoolSettlement(
    RiskPool terms,
    RiskPoolPerformance performance,
    Unrounded result,
    Money netPayment,
    List<Part> parts)
    implements Settlement {

  /**
   * One provider's part.
   *
   * @param provider the provider
   * @param ownResult the budget of its own members less their costs, for the drill-down
   * @param payment its part of what the pool pays
   */
  public record Part(RiskPoolPerformance.Provider provider, Unrounded ownResult, Money payment) {
    /** All that the provider receives: capitation less withhold, and its part of the pool. */
    public Money total() {
      return provider.capitation().minus(provider.withheld()).plus(payment);
    }
  }

  /** Keeps the parts as they are. */
  public RiskPoolSettlement {
    parts = List.copyOf(parts);
  }

  @Override
  public ModelId model() {
    return terms.id();
  }

  @Override
  public Outcome outcome() {
    return CapitationOutcomes.ofPayment(netPayment);
  }

  /** The payer and each provider. */
  @Override
  public List<Payment> payments() {
    return parts.stream()
        .filter(part -> !part.payment().isZero())
        .map(part -> Payment.net("payer", part.provider().name(), part.payment()))
        .toList();
  }

  /** One sentence: the pool's result and what is paid. */
  @Override
  public String toString() {
    return terms.name()
        + ", "
        + terms.period()
        + ": "
        + (result.signum() < 0 ? "deficit of " + result.negated() : "surplus of " + result)
        + "; "
        + outcome()
        + " "
        + netPayment.abs();
  }
}
