package org.openvbc.models.hospital;

import org.immutables.value.Value;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;

/** What happened at a hospital: its readmissions, and what it was paid as a base. */
@Value.Immutable
public sealed interface HrrpPerformance extends WithHrrpPerformance
    permits ImmutableHrrpPerformance {

  /** Its readmissions by condition, or why it is not in the programme. */
  HrrpStanding standing();

  /** Base operating DRG payments of the fiscal year, before this and any value-based adjustment. */
  Money baseOperatingPayments();

  /**
   * Checks the payments.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if they are negative
   */
  @Value.Check
  default void check() {
    Violations.of("HrrpPerformance")
        .requireNotNegative("baseOperatingPayments", baseOperatingPayments(), "42 CFR 412.152")
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
  final class Builder extends ImmutableHrrpPerformance.Builder {
    Builder() {}
  }

  /** A hospital with its standing and payments. */
  static HrrpPerformance of(HrrpStanding standing, Money baseOperatingPayments) {
    return builder().standing(standing).baseOperatingPayments(baseOperatingPayments).build();
  }
}
