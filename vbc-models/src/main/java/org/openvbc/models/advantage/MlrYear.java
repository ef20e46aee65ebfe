package org.openvbc.models.advantage;

import java.util.Optional;
import org.immutables.value.Value;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;

/** A contract year of a plan as its medical loss ratio sees it. */
@Value.Immutable
public sealed interface MlrYear extends WithMlrYear permits ImmutableMlrYear {

  /** Claims, quality improvement and the other items that count, in dollars of the year. */
  Money incurred();

  /** Total revenue under the contract; it is what a remittance is a part of. */
  Money revenue();

  /** Taxes and fees that are taken off the revenue in the ratio alone. */
  Money taxesAndFees();

  /** The member months of the contract, which decide how credible the ratio is. */
  long memberMonths();

  /** What is added to the ratio of a partly credible contract; for no other contract. */
  Optional<Rate> credibilityFactor();

  /** The consecutive contract years just before this one in which the ratio was below. */
  int yearsBelowBefore();

  /** Checks what must hold in every year. */
  @Value.Check
  default void check() {
    Violations.of("MlrYear")
        .requireNotNegative("incurred", incurred(), "42 CFR 422.2420")
        .requireNotNegative("taxesAndFees", taxesAndFees(), "42 CFR 422.2420")
        .require(
            revenue().isMoreThan(taxesAndFees()),
            "revenue",
            revenue(),
            "above the taxes and fees of " + taxesAndFees(),
            "42 CFR 422.2420: the ratio is a part of it")
        .require(revenue().isPositive(), "revenue", revenue(), "above $0.00", "42 CFR 422.2410(b)")
        .require(
            memberMonths() >= 0, "memberMonths", memberMonths(), "at least 0", "42 CFR 422.2440")
        .requireShare("credibilityFactor", credibilityFactor().orElse(Rate.ZERO), "42 CFR 422.2440")
        .require(
            yearsBelowBefore() >= 0,
            "yearsBelowBefore",
            yearsBelowBefore(),
            "at least 0",
            "42 CFR 422.2410(c)")
        .throwIfInvalidPerformance();
  }

  /** One sentence about it. */
  default String sentence() {
    return "contract year with "
        + incurred()
        + " incurred of "
        + revenue()
        + " revenue, "
        + memberMonths()
        + " member months";
  }

  /** A builder; all but the credibility factor is needed. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a contract year. */
  final class Builder extends ImmutableMlrYear.Builder {
    Builder() {}
  }
}
