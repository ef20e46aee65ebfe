package org.openvbc.models.hospital;

import org.immutables.value.Value;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;

/** What happened at a hospital: its score, and what it would be paid without this programme. */
@Value.Immutable
public sealed interface HacPerformance extends WithHacPerformance permits ImmutableHacPerformance {

  /** Its score, or why it has none. */
  HacStanding standing();

  /** All inpatient payments of the year, after the value-based and readmissions adjustments. */
  Money paymentsAfterOtherAdjustments();

  /**
   * Checks the payments.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if they are negative
   */
  @Value.Check
  default void check() {
    Violations.of("HacPerformance")
        .requireNotNegative(
            "paymentsAfterOtherAdjustments", paymentsAfterOtherAdjustments(), "42 CFR 412.172(b)")
        .throwIfInvalidPerformance();
  }

  /** One sentence about it. */
  default String sentence() {
    return "hospital " + standing() + ", payments " + paymentsAfterOtherAdjustments();
  }

  /** A builder; both are needed. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a performance. */
  final class Builder extends ImmutableHacPerformance.Builder {
    Builder() {}
  }

  /** A hospital with its standing and payments. */
  static HacPerformance of(HacStanding standing, Money payments) {
    return builder().standing(standing).paymentsAfterOtherAdjustments(payments).build();
  }
}
