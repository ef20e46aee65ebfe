package org.openvbc.models.hospital;

import org.immutables.value.Value;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;

/** One inpatient claim before the three quality programmes. */
@Value.Immutable
public sealed interface HospitalClaim extends WithHospitalClaim permits ImmutableHospitalClaim {

  /** The base operating DRG payment amount. */
  Money baseOperating();

  /** All other operating and capital payments of the claim. */
  Money otherPayments();

  /**
   * Checks the amounts.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if one is negative
   */
  @Value.Check
  default void check() {
    Violations.of("HospitalClaim")
        .requireNotNegative("baseOperating", baseOperating(), "42 CFR 412.152")
        .requireNotNegative("otherPayments", otherPayments(), "42 CFR 412.172(b)")
        .throwIfInvalidPerformance();
  }

  /** One sentence about it. */
  default String sentence() {
    return "claim of " + baseOperating() + " base operating and " + otherPayments() + " other";
  }

  /** A builder; both are needed. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a claim. */
  final class Builder extends ImmutableHospitalClaim.Builder {
    Builder() {}
  }

  /** A claim with its amounts. */
  static HospitalClaim of(Money baseOperating, Money otherPayments) {
    return builder().baseOperating(baseOperating).otherPayments(otherPayments).build();
  }
}
