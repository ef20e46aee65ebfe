package org.openvbc.models.advantage;

import java.util.List;
import org.openvbc.core.actuarial.ProjectedSavings;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.Payment;
import org.openvbc.core.model.Settlement;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;

/**
 * What a provider gained or lost under its contract, and what is still to be paid.
 *
 * @param contract the terms
 * @param provider what happened
 * @param outcome how it came out, with the reason
 * @param exactResult the provider's part of the surplus, or of the deficit as a negative amount
 * @param result the same, rounded
 * @param due what the plan has to pay for the year in all: the result where the plan paid the
 *     claims, and the result less the whole surplus where the provider did
 * @param netPayment what is due less what earlier rounds moved; negative when the provider pays
 */
public record ProviderSettlement(
    ProviderContract contract,
    ProviderYear provider,
    Outcome outcome,
    Unrounded exactResult,
    Money result,
    Money due,
    Money netPayment)
    implements Settlement {

  @Override
  public ModelId model() {
    return contract.id();
  }

  /** The fund for care or target: target rate x revenue, exact. */
  public Unrounded target() {
    return provider.revenue().times(contract.targetRate());
  }

  /** The target less the medical expense, exact; negative for a deficit. */
  public Unrounded variance() {
    return target().minus(provider.medicalExpense().unrounded());
  }

  /**
   * What an interim run looks at: {@code InterimRun.of(contract, ProviderSettlement::projected,
   * rate)}. The contract's band is in its corridor, so that there is no minimum rate beside it.
   * Interim payments are taken off once, either here, where the round states them, or by the final
   * run.
   */
  public ProjectedSavings projected() {
    return new ProjectedSavings(variance(), target(), Rate.ZERO, exactResult);
  }

  /**
   * The medical expense as an exact rate of the revenue.
   *
   * @throws ArithmeticException if there is no revenue
   */
  public Rate medicalLossRatio() {
    return Rate.of(provider.medicalExpense(), provider.revenue());
  }

  static Rate varianceRate(ProviderContract contract, ProviderYear provider) {
    return contract.targetRate().minus(Rate.of(provider.medicalExpense(), provider.revenue()));
  }

  /** The plan pays the provider, or the provider pays the plan. */
  @Override
  public List<Payment> payments() {
    return netPayment.isZero() ? List.of() : List.of(Payment.net("plan", "provider", netPayment));
  }

  /** One sentence: the contract, how it came out, and what is due. */
  @Override
  public String toString() {
    return contract.year()
        + " "
        + contract.name()
        + ", "
        + provider.round()
        + ": "
        + outcome
        + "; provider's result "
        + result
        + "; "
        + whatIsDue();
  }

  private String whatIsDue() {
    if (netPayment.isZero()) {
      return "nothing is due";
    }
    return netPayment.isNegative()
        ? "the provider pays " + netPayment.abs()
        : "the plan pays " + netPayment;
  }
}
