package org.openvbc.models.hybrid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.PaymentModel;
import org.openvbc.core.model.Traits;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.worksheet.Worksheet;
import org.openvbc.models.sharedsavings.SharedSavings;

/**
 * Shared savings, bundles, pay for performance, fees and vendor guarantees in one contract, so that
 * no dollar is paid twice.
 *
 * <p>Order: bundles are settled first and count in the cost of care with what they cost in the end,
 * or not at all; fees and bonuses from outside are costs; refunds of vendors lessen the cost; what
 * is left is shared; a cap limits all incentives together, and a floor keeps the payer from losing
 * by them. Always {@code target - claims = what the payer keeps + all that it paid}.
 *
 * <p>Bundles, bonuses and guarantees are settled by their own models; their settlements come in
 * with the performance.
 */
@Value.Immutable
public sealed interface Hybrid extends PaymentModel<HybridPerformance, HybridSettlement>, WithHybrid
    permits ImmutableHybrid {

  /** The shared savings contract on the total cost of care. */
  SharedSavings savings();

  /** Where episodes of bundles count. */
  @Value.Default
  default EpisodeTreatment episodes() {
    return EpisodeTreatment.SETTLED_COST;
  }

  /** Where bonuses are paid from. */
  BonusFunding bonusFunding();

  /** Whether bonuses and shared savings are moved by the same quality score. */
  boolean usesOneQualityScore();

  /** The most of all incentives together, as a rate of the target; empty for no cap. */
  Optional<Rate> incentiveCap();

  /** Whether incentives of a contract without shared losses stop where the payer would lose. */
  boolean payerFloor();

  /** What kinds of arrangement the other streams are, for the category of the contract. */
  List<Traits> otherStreams();

  @Override
  @Value.Derived
  @Value.Auxiliary
  default ModelId id() {
    return ModelId.of("hybrid", savings().id().variant(), savings().period().toString());
  }

  /** That of the most advanced stream. */
  @Override
  default Traits traits() {
    List<Traits> all = new ArrayList<>(otherStreams());
    all.add(savings().traits());
    return Traits.mostAdvanced(all);
  }

  /**
   * Settles a year, which {@link HybridRule} spells out.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if the parts do not fit together
   */
  @Override
  default HybridSettlement settle(HybridPerformance year, Worksheet sheet) {
    HybridRequirements.check(this, year);
    return new HybridRule(this).settle(year, sheet);
  }

  /**
   * What would be paid too much if every part were settled as though the others did not exist:
   * savings shared on claims alone, and bundles, bonuses and fees paid on top.
   */
  default Money doublePayment(HybridPerformance year) {
    HybridRequirements.check(this, year);
    HybridRule rule = new HybridRule(this);
    return rule.paidApart(year).minus(rule.settle(year, Worksheet.none()).paidToProvider());
  }

  /** Checks that the terms fit together. */
  @Value.Check
  default void check() {
    HybridRequirements.checkTerms(this);
  }

  /** One sentence about the terms. */
  default String sentence() {
    return savings().name()
        + ", "
        + savings().period()
        + ": shared savings with bundles "
        + episodes()
        + ", "
        + bonusFunding()
        + incentiveCap().map(cap -> ", all incentives up to " + cap + " of the target").orElse("")
        + (payerFloor() ? ", never at a loss of the payer" : "");
  }

  /** A builder; savings, funding of bonuses, use of quality and floor are needed. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a contract. */
  final class Builder extends ImmutableHybrid.Builder {
    Builder() {}
  }
}
