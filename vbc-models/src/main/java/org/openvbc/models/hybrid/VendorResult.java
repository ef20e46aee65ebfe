package org.openvbc.models.hybrid;

import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.models.guarantee.GuaranteeSettlement;

/**
 * What a vendor was paid, and what of it its guarantees give back.
 *
 * @param name which vendor
 * @param fees its fees of the year, which are not among the claims
 * @param refund what is refunded; negative where it earned a bonus
 */
public record VendorResult(String name, Money fees, Money refund) {
  /**
   * Checks name and fees.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if one is wrong
   */
  public VendorResult {
    Violations.of("VendorResult")
        .require(!name.isBlank(), "name", "blank", "named", "a vendor has a name")
        .requireNotNegative("fees", fees, "fees are paid")
        .throwIfInvalidPerformance();
  }

  /** A vendor whose guarantees were settled. */
  public static VendorResult of(GuaranteeSettlement settlement) {
    return new VendorResult(settlement.terms().vendor(), settlement.fees(), settlement.refund());
  }

  /** What the vendor has in the end. */
  public Money net() {
    return fees.minus(refund);
  }

  @Override
  public String toString() {
    return name + ": fees " + fees + ", refund " + refund;
  }
}
