package org.openvbc.models.sharedsavings;

import java.util.Optional;
import org.immutables.value.Value;
import org.openvbc.core.actuarial.LargeClaimLimit.Order;
import org.openvbc.core.actuarial.PoolingCharge;
import org.openvbc.core.clause.LossShare;
import org.openvbc.core.column.Rows;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.PaymentModel;
import org.openvbc.core.model.Traits;
import org.openvbc.core.money.Money;
import org.openvbc.core.time.MonthRange;
import org.openvbc.core.worksheet.Worksheet;

/**
 * A commercial shared savings or shared risk contract: who shares which part of what care cost less
 * or more than its target.
 *
 * <p>{@code gross savings = target - actual; earned = min(shareable savings x share x quality
 * factor, cap x target)}; with shared risk {@code owed = min(shareable losses x loss share, cap x
 * target)}. Rounded to the cent there; then old deficits, the care-coordination fee and interim
 * payments are settled against it.
 *
 * <p>Every term is one that the contract names; what is left out has no effect. A what-if is a copy
 * with one term changed.
 */
@Value.Immutable
public sealed interface SharedSavings
    extends PaymentModel<SharedSavingsPerformance, SharedSavingsSettlement>, WithSharedSavings
    permits ImmutableSharedSavings {

  /** The name of the contract. */
  String name();

  /** The months that are settled. */
  MonthRange period();

  /** What target and actual cost count. */
  CostBasis costBasis();

  /** Whether large claims are cut before or after claims are completed, in every year. */
  @Value.Default
  default Order truncationOrder() {
    return Order.TRUNCATE_THEN_COMPLETE;
  }

  /** What care should cost. */
  Target target();

  /** The charge for large claims, in target and actual cost alike; empty for none. */
  Optional<PoolingCharge> poolingCharge();

  /** What the target gains or loses by the social risk of members. */
  Optional<EquityAdjustment> equityAdjustment();

  /** A payment that is earmarked for social needs. */
  @Value.Default
  default SocialServices socialServices() {
    return SocialServices.NONE;
  }

  /** The least size of the group. */
  Optional<MinimumMembers> minimumMembers();

  /** How savings are shared. */
  SavingsShare savings();

  /** How losses are shared; empty where the contract shares savings only. */
  Optional<LossTerms> losses();

  /** The score below which no savings are paid. */
  Optional<QualityGate> qualityGate();

  /** Where care-coordination fees count; empty where there are none. */
  Optional<FeeTreatment> feeTreatment();

  /**
   * The most that is taken back of interim payments beyond what is earned; empty for all of them.
   */
  Optional<Money> recoupmentLimit();

  /** Deficits that later savings must make good first. */
  Optional<CarryForward> carryForward();

  @Override
  @Value.Derived
  @Value.Auxiliary
  default ModelId id() {
    return ModelId.of(
        "shared savings", losses().isPresent() ? "two-sided" : "one-sided", period().toString());
  }

  /** The rule of this contract. */
  @Value.Derived
  @Value.Auxiliary
  default SharedSavingsRule rule() {
    return new SharedSavingsRule(this);
  }

  /** The rule on raw numbers, for columns; worked out once, with the share at every score. */
  @Value.Lazy
  default SharedSavingsKernel kernel() {
    return SharedSavingsKernel.of(this);
  }

  /** Whether anything asks for a quality score. */
  default boolean asksForQuality() {
    return qualityGate().isPresent()
        || savings().rate().dependsOnQuality()
        || losses().map(LossTerms::share).map(LossShare::dependsOnQuality).orElse(false);
  }

  @Override
  default Traits traits() {
    return new Traits(
        Traits.Basis.BENCHMARK,
        losses().isPresent(),
        asksForQuality() ? Traits.QualityLink.PERFORMANCE : Traits.QualityLink.NONE,
        Traits.Scope.COMPREHENSIVE,
        false);
  }

  /**
   * Settles a year in the order of the rule, which {@link SharedSavingsRule} spells out.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if the performance lacks what these
   *     terms need, or is of another period or cost basis, all of it named at once
   */
  @Override
  default SharedSavingsSettlement settle(SharedSavingsPerformance year, Worksheet sheet) {
    return rule().settle(year, Money.ZERO, sheet);
  }

  /**
   * Settles the rows of a slice of columns under these terms: one contract over many years that
   * happened or were drawn.
   *
   * <p>The same net payments as {@code settle} row by row, without an object a row; a row that
   * states a target is settled as if the contract stated it ({@link Target#total}). A row that
   * cannot be settled has a status that says why, and nothing else of it is written.
   *
   * @param rows the columns
   * @param from the first row
   * @param to the row after the last
   * @throws IllegalArgumentException if the slice does not lie in the rows
   * @throws org.openvbc.core.model.InvalidTermsException if the contract has care-coordination
   *     fees, an adjustment for social risk, deficits carried forward, a blend of small groups,
   *     dollars per member that are not whole millionths up to $20,000, or rates without small
   *     denominators: such terms are settled one by one
   */
  default void settleRows(SharedSavingsColumns rows, int from, int to) {
    Rows.requireSlice(from, to, rows.rows());
    kernel().settleRows(rows, from, to);
  }

  /** Checks that the terms fit together. */
  @Value.Check
  default void check() {
    SharedSavingsRequirements.checkTerms(this);
  }

  /** One sentence about the terms. */
  default String sentence() {
    return name()
        + ", "
        + period()
        + ": "
        + savings()
        + losses().map(terms -> "; " + terms).orElse("")
        + "; target "
        + target()
        + qualityGate().map(gate -> "; " + gate).orElse("");
  }

  /** A builder; name, period, cost basis, target and savings are needed. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a contract. */
  final class Builder extends ImmutableSharedSavings.Builder {
    Builder() {}
  }
}
