package org.openvbc.models.guarantee;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openvbc.core.clause.Unscored;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.PaymentModel;
import org.openvbc.core.model.Traits;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.time.MonthRange;
import org.openvbc.core.worksheet.Worksheet;

/**
 * A vendor's monthly fee, a share of which is at risk for outcomes.
 *
 * <p>{@code fees = sum of rate x count}; {@code at risk = share x fees}, split by weight; {@code
 * refund = sum over metrics of at risk x (1 - earned)}, up to a cap on fees; {@code payment = fees
 * - invoiced - refund}. Fees, fees at risk and each refund are rounded to the cent.
 */
@Value.Immutable
public sealed interface VendorGuarantee
    extends PaymentModel<GuaranteePerformance, GuaranteeSettlement>, WithVendorGuarantee
    permits ImmutableVendorGuarantee {

  /** The name of the contract. */
  String name();

  /** The months that are settled. */
  MonthRange period();

  /** Who pays the fees. */
  @Value.Default
  default String payer() {
    return "employer";
  }

  /** Who is paid. */
  @Value.Default
  default String vendor() {
    return "vendor";
  }

  /** The monthly fee. */
  FeeSchedule fee();

  /** The share of the fees that is at risk, 0 to 100 %. */
  Rate feesAtRisk();

  /** What they are at risk for; the weights sum to the whole. */
  List<GuaranteeMetric> metrics();

  /**
   * What becomes of the weight of a metric that too few people were measured for: {@link
   * Unscored#reallocated()}, {@link Unscored#deemedMet()}, {@link Unscored#deemedNotMet()} or
   * {@link Unscored#refused()}; needed as soon as a metric has a minimum.
   */
  Optional<Unscored> unscored();

  /** The most that is refunded, as a rate of the fees; the share at risk unless stated. */
  Optional<Rate> refundCap();

  /** Whether refunds may be more than all fees, as a penalty on top. */
  @Value.Default
  default boolean penaltyOnTop() {
    return false;
  }

  /** Which way the fees at risk are paid. */
  FeeCollection collection();

  /**
   * How many calendar months back a change of counts is still billed; one exactly so late is.
   * Needed as soon as there is a change.
   */
  Optional<Integer> retroMonths();

  @Override
  @Value.Derived
  @Value.Auxiliary
  default ModelId id() {
    return ModelId.of("guarantee", fee().unit().label(), period().toString());
  }

  /** The terms as the rule needs them. */
  @Value.Derived
  @Value.Auxiliary
  default GuaranteeRule rule() {
    GuaranteeRequirements.checkTerms(this);
    return new GuaranteeRule(this);
  }

  /** A fee for services, moved by measured outcomes; strictly outside the framework. */
  @Override
  default Traits traits() {
    return new Traits(
        Traits.Basis.FEE_FOR_SERVICE,
        true,
        feesAtRisk().isZero() ? Traits.QualityLink.INFRASTRUCTURE : Traits.QualityLink.PERFORMANCE,
        Traits.Scope.CONDITION,
        false);
  }

  /** The cap on refunds that holds: as stated, or the share at risk. */
  default Rate refundCapInForce() {
    return refundCap().orElse(feesAtRisk());
  }

  /**
   * The monthly invoices by counts that are estimates: all of the fee, or what is not at risk where
   * fees are billed when earned; each in cents.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if the counts do not fit the
   *     contract
   */
  default List<Money> invoices(FeeCounts estimates) {
    GuaranteeRequirements.checkEstimates(this, estimates);
    return rule().invoices(estimates, Worksheet.none());
  }

  /**
   * Settles the period, which {@link GuaranteeRule} spells out.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if the performance does not fit the
   *     contract, all of it named at once
   */
  @Override
  default GuaranteeSettlement settle(GuaranteePerformance performance, Worksheet sheet) {
    GuaranteeRequirements.check(this, performance);
    return rule().settle(performance, sheet);
  }

  /** One sentence about the terms. */
  default String sentence() {
    return name()
        + ", "
        + period()
        + ": "
        + fee()
        + (feesAtRisk().isZero() ? "" : ", " + feesAtRisk() + " of fees at risk for " + metrics());
  }

  /** A builder; name, period, fee, share at risk and collection are needed. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a contract. */
  final class Builder extends ImmutableVendorGuarantee.Builder {
    Builder() {}
  }
}
