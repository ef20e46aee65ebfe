package org.openvbc.models.consolidation;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openvbc.core.money.Money;

/** What was saved, what vendors claim of it, and what they cost. */
@Value.Immutable
public sealed interface ConsolidationPerformance extends WithConsolidationPerformance
    permits ImmutableConsolidationPerformance {
  /**
   * The measured savings in total cost of care of the whole population, in cents; negative where
   * cost rose, zero where a minimum rate was not met.
   */
  Money measuredSavings();

  /** The cost target; asked where the employer's first tranche is a rate of it. */
  Optional<Money> costTarget();

  /** What the vendors claim. */
  SavingsClaims claims();

  /** Fees and quality of each vendor. */
  List<VendorYear> vendors();

  /** What the lead itself was paid in fees, in cents. */
  @Value.Default
  default Money leadFees() {
    return Money.ZERO;
  }

  /** Fees at risk and refunds of lead and vendors; none where nothing was guaranteed. */
  Optional<GuaranteeRefunds> guarantees();

  /** One sentence about it. */
  default String sentence() {
    return measuredSavings() + " saved, " + vendors().size() + " vendors";
  }

  /** A builder; measured savings, claims and vendors are needed. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a performance. */
  final class Builder extends ImmutableConsolidationPerformance.Builder {
    Builder() {}
  }
}
