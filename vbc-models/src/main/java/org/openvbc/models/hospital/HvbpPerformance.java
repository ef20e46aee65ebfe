package org.openvbc.models.hospital;

import org.immutables.value.Value;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;

/** What happened at a hospital in a fiscal year: its score, and what it was paid as a base. */
@Value.Immutable
public sealed interface HvbpPerformance extends WithHvbpPerformance
    permits ImmutableHvbpPerformance {

  /** Its total score, or why it is not in the programme. */
  HvbpStanding standing();

  /** Base operating DRG payments of the year, before this and any readmission adjustment. */
  Money baseOperatingPayments();

  /**
   * Checks the payments.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if they are negative
   */
  @Value.Check
  default void check() {
    Violations.of("HvbpPerformance")
        .requireNotNegative("baseOperatingPayments", baseOperatingPayments(), "42 CFR 412.160")
        .throwIfInvalidPerformance();
  }

  /** One sentence about it. */
  default String sentence() {
    return "hospital " + standing() + ", base operating DRG payments " + baseOperatingPayments();
  }

  /** A builder; both are needed. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a performance. */
  final class Builder extends ImmutableHvbpPerformance.Builder {
    Builder() {}
  }

  /** A hospital with its standing and payments. */
  static HvbpPerformance of(HvbpStanding standing, Money baseOperatingPayments) {
    return builder().standing(standing).baseOperatingPayments(baseOperatingPayments).build();
  }
}
