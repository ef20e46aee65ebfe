package org.openvbc.models.hybrid;

import java.util.ArrayList;
import java.util.List;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.Payment;
import org.openvbc.core.model.Settlement;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Unrounded;
import org.openvbc.models.sharedsavings.SharedSavingsSettlement;

/**
 * What a hybrid contract pays, and what the payer keeps.
 *
 * @param terms the contract
 * @param performance what happened
 * @param shared the settlement of what was left to share
 * @param target the whole target, with that of carved out episodes
 * @param claims the cost of care as claims were paid, without bundles, bonuses, fees and vendors
 * @param bundles what bundles pay after the limits; negative where they take back
 * @param bonuses what bonuses pay after the limits
 * @param savings shared savings after the limits and without bonuses that they paid for; losses
 *     negative
 * @param cut what the cap on incentives and the floor of the payer took
 * @param payerNet what the payer keeps of target less claims after all that it paid
 * @param netPayment what the payer still pays the provider: bundles, bonuses and shared savings
 *     less interim payments; fees were paid in the year
 */
public record HybridSettlement(
    Hybrid terms,
    HybridPerformance performance,
    SharedSavingsSettlement shared,
    Unrounded target,
    Unrounded claims,
    Money bundles,
    Money bonuses,
    Money savings,
    Money cut,
    Unrounded payerNet,
    Money netPayment)
    implements Settlement {

  @Override
  public ModelId model() {
    return terms.id();
  }

  /** The care-coordination fees of the year. */
  public Money fees() {
    return HybridRule.fees(performance.costOfCare());
  }

  /** Bundles, bonuses and shared savings. */
  public Money incentives() {
    return bundles.plus(bonuses).plus(savings);
  }

  /** All that the provider has of the year beside its claims: incentives and fees. */
  public Money paidToProvider() {
    return incentives().plus(fees());
  }

  /** All that vendors have of the year: fees less refunds. */
  public Money paidToVendors() {
    return HybridRule.sum(performance.vendors(), VendorResult::net);
  }

  /**
   * Whether the same quality score moves bonuses and shared savings: allowed, and worth knowing.
   */
  public boolean qualityReuse() {
    return terms.usesOneQualityScore()
        && !performance.bonuses().isEmpty()
        && terms.savings().asksForQuality();
  }

  @Override
  public Outcome outcome() {
    if (cut.isPositive()) {
      return HybridOutcomes.LIMITED;
    }
    if (incentives().isZero()) {
      return HybridOutcomes.NOTHING_EARNED;
    }
    return incentives().isNegative() ? HybridOutcomes.OWED : HybridOutcomes.EARNED;
  }

  /** Payer and provider, and what vendors refund. */
  @Override
  public List<Payment> payments() {
    List<Payment> all = new ArrayList<>();
    if (!netPayment.isZero()) {
      all.add(Payment.net("payer", "provider", netPayment));
    }
    for (VendorResult vendor : performance.vendors()) {
      if (!vendor.refund().isZero()) {
        all.add(Payment.net(vendor.name(), "payer", vendor.refund()));
      }
    }
    return List.copyOf(all);
  }

  /** One sentence: what is paid for what, and what the payer keeps. */
  @Override
  public String toString() {
    return terms.savings().name()
        + ", "
        + terms.savings().period()
        + ": "
        + outcome()
        + "; shared savings "
        + savings
        + ", bonuses "
        + bonuses
        + ", bundles "
        + bundles
        + ", fees "
        + fees()
        + "; the payer keeps "
        + payerNet
        + (qualityReuse() ? "; bonuses and savings use the same quality score" : "");
  }
}
