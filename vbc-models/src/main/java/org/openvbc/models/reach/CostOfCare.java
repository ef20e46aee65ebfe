package org.openvbc.models.reach;

import org.immutables.value.Value;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;

/**
 * The cost of care of all beneficiaries, or of those of one entitlement category.
 *
 * <p>{@code (capitation + claims - stop-loss payout x neutrality factor + stop-loss charge) x
 * completion factor}. Enhanced PCC and advanced payments are no cost of care; claims that were
 * reduced because of an advanced payment count at what would have been paid.
 */
@Value.Immutable
public sealed interface CostOfCare extends WithCostOfCare permits ImmutableCostOfCare {

  /** Base PCC or TCC as CMS counts it, an input of its own: never taken from the cash flow. */
  Money capitation();

  /** Part A and B claims, paid amounts. */
  Money claims();

  /** What the stop-loss arrangement pays before its neutrality factor; zero if not elected. */
  @Value.Default
  default Unrounded stopLossPayout() {
    return Unrounded.ZERO;
  }

  /** The national factor on stop-loss payouts, as published; 1 if none is given. */
  @Value.Default
  default Rate neutralityFactor() {
    return Rate.ONE;
  }

  /** What the stop-loss arrangement costs; zero if not elected. */
  @Value.Default
  default Money stopLossCharge() {
    return Money.ZERO;
  }

  /** What claims still to come multiply the cost by; 1 when the run-out is complete. */
  @Value.Default
  default Rate completionFactor() {
    return Rate.ONE;
  }

  /** Capitation and claims. */
  @Value.Derived
  @Value.Auxiliary
  default Money total() {
    return capitation().plus(claims());
  }

  /** What the stop-loss arrangement pays. */
  @Value.Derived
  @Value.Auxiliary
  default Unrounded adjustedPayout() {
    return stopLossPayout().times(neutralityFactor());
  }

  /** Capitation and claims after payout and charge. */
  @Value.Derived
  @Value.Auxiliary
  default Unrounded afterStopLoss() {
    return total().plus(stopLossCharge()).unrounded().minus(adjustedPayout());
  }

  /** The cost that is compared with the benchmark. */
  @Value.Derived
  @Value.Auxiliary
  default Unrounded completed() {
    return afterStopLoss().times(completionFactor());
  }

  /** Checks signs and factors. */
  @Value.Check
  default void check() {
    String workbook = ReachSource.WORKBOOK.citation().text();
    Violations.of("CostOfCare")
        .requireNotNegative("capitation", capitation(), ReachSource.RESULTS.citation().text())
        .requireNotNegative("claims", claims(), ReachSource.RESULTS.citation().text())
        .require(
            stopLossPayout().signum() >= 0,
            "stopLossPayout",
            stopLossPayout(),
            "at least $0.00",
            workbook)
        .requireNotNegative("stopLossCharge", stopLossCharge(), workbook)
        .require(
            neutralityFactor().signum() > 0,
            "neutralityFactor",
            neutralityFactor(),
            "above 0%",
            workbook)
        .require(
            completionFactor().isAtLeast(Rate.ONE),
            "completionFactor",
            completionFactor(),
            "at least 100%: it multiplies",
            workbook)
        .throwIfInvalidPerformance();
  }

  /** One sentence about it. */
  default String sentence() {
    return "cost of care " + completed() + ", of which capitation " + capitation();
  }

  /** Capitation and claims, without stop-loss, complete. */
  static CostOfCare of(Money capitation, Money claims) {
    return builder().capitation(capitation).claims(claims).build();
  }

  /** A builder; capitation and claims are needed. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a cost of care. */
  final class Builder extends ImmutableCostOfCare.Builder {
    Builder() {}

    /** A stop-loss payout in dollars. */
    public Builder stopLossPayout(Money payout) {
      stopLossPayout(payout.unrounded());
      return this;
    }
  }
}
