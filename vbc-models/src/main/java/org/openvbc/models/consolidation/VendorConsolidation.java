package org.openvbc.models.consolidation;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.PaymentModel;
import org.openvbc.core.model.Traits;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.time.MonthRange;
import org.openvbc.core.worksheet.Worksheet;

/**
 * An employer's contract with a lead entity that has several vendors under it: how the savings that
 * all of them made are credited once, shared, and how refunds reach the employer.
 *
 * <p>{@code savings - fees = employer + lead + vendors + quality pool}; {@code pool = share x
 * (savings - fees - first tranche)}; {@code lead = override x pool}; {@code vendor = (pool - lead)
 * x credit / credits x quality factor}, up to its cap. Pool, lead and what each vendor earns are
 * rounded to the cent; the employer has what is left.
 */
@Value.Immutable
public sealed interface VendorConsolidation
    extends PaymentModel<ConsolidationPerformance, ConsolidationSettlement>, WithVendorConsolidation
    permits ImmutableVendorConsolidation {

  /** The name of the contract. */
  String name();

  /** The months that are settled. */
  MonthRange period();

  /** What the employer is called. */
  @Value.Default
  default String employer() {
    return "employer";
  }

  /** What the lead entity is called. */
  @Value.Default
  default String lead() {
    return "lead";
  }

  /** The vendors. */
  List<Vendor> vendors();

  /** How claims on the same savings are reduced. */
  Deduplication deduplication();

  /** Whether programme fees are counted as cost already, so that savings are net of them. */
  boolean feesInsideCost();

  /** What the employer keeps before anything is shared. */
  FirstTranche firstTranche();

  /** The share of what is left that goes to lead and vendors. */
  Rate poolShare();

  /** The lead's part of the pool. */
  Rate leadOverride();

  /** What becomes of dollars that caps cut off; needed as soon as a vendor has a cap. */
  Optional<CappedExcess> cappedExcess();

  /** Who has what vendors do not earn; the employer unless the contract says otherwise. */
  @Value.Default
  default UnearnedTo unearnedTo() {
    return UnearnedTo.EMPLOYER;
  }

  /**
   * Whether the employer has all that vendors refund; it has unless the contract says otherwise.
   */
  @Value.Default
  default VendorRefunds vendorRefunds() {
    return VendorRefunds.PASSED_THROUGH;
  }

  @Override
  @Value.Derived
  @Value.Auxiliary
  default ModelId id() {
    return ModelId.of("consolidation", deduplication().toString(), period().toString());
  }

  /** The terms as the rule needs them. */
  @Value.Derived
  @Value.Auxiliary
  default ConsolidationRule rule() {
    ConsolidationRequirements.checkTerms(this);
    return new ConsolidationRule(this);
  }

  /** Savings are shared, quality decides on the vendors' shares; nobody owes for a loss. */
  @Override
  default Traits traits() {
    return new Traits(
        Traits.Basis.BENCHMARK,
        false,
        Traits.QualityLink.PERFORMANCE,
        Traits.Scope.COMPREHENSIVE,
        false);
  }

  /**
   * The savings that each vendor is credited with: what a vendor that guarantees a return on its
   * fees proves it by.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if the claims do not fit the
   *     contract, all of it named at once
   */
  default CreditedSavings credit(Money measuredSavings, SavingsClaims claims) {
    ConsolidationRequirements.checkClaims(this, measuredSavings, claims);
    return rule().credit(measuredSavings, claims, Worksheet.none());
  }

  /**
   * Settles the period, which {@link ConsolidationRule} spells out.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if the performance does not fit the
   *     contract, all of it named at once
   */
  @Override
  default ConsolidationSettlement settle(ConsolidationPerformance performance, Worksheet sheet) {
    ConsolidationRequirements.check(this, performance);
    return rule().settle(performance, sheet);
  }

  /** One sentence about the terms. */
  default String sentence() {
    return name()
        + ", "
        + period()
        + ": "
        + employer()
        + " keeps "
        + firstTranche()
        + " first and shares "
        + poolShare()
        + " of the rest with "
        + lead()
        + " ("
        + leadOverride()
        + " of it) and "
        + vendors().size()
        + " vendors by savings credited "
        + deduplication();
  }

  /**
   * A builder; name, period, vendors, de-duplication, whether fees are inside cost, first tranche,
   * pool share and lead override are needed.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a contract. */
  final class Builder extends ImmutableVendorConsolidation.Builder {
    Builder() {}
  }
}
