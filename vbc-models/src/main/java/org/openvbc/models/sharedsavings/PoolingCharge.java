package org.openvbc.models.sharedsavings;

import org.openvbc.core.model.Violations;
import org.openvbc.core.money.PerMemberPerMonth;

/**
 * The charge per member and month that stands in for the large claims that were cut off: in the
 * target and in the actual cost, or in neither. On one side only it would make or destroy savings.
 *
 * @param inTarget what the contract adds to the target
 * @param inActual what the contract adds to the actual cost
 */
public record PoolingCharge(PerMemberPerMonth inTarget, PerMemberPerMonth inActual) {
  /** No charge. */
  public static final PoolingCharge NONE = onBothSides(PerMemberPerMonth.ZERO);

  /**
   * Checks that both sides bear the same charge.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if they do not, or it is negative
   */
  public PoolingCharge {
    Violations.of("PoolingCharge")
        .require(!inTarget.isNegative(), "inTarget", inTarget, "at least $0.00", "a charge")
        .require(
            inActual.equals(inTarget),
            "inActual",
            inActual,
            inTarget + " as in the target",
            "a pooling charge on one side makes or destroys savings")
        .throwIfInvalidTerms();
  }

  /** The same charge in target and actual cost. */
  public static PoolingCharge onBothSides(PerMemberPerMonth charge) {
    return new PoolingCharge(charge, charge);
  }

  boolean isNone() {
    return inTarget.amount().signum() == 0;
  }

  /** Reads as in "$18.50 PMPM on both sides". */
  @Override
  public String toString() {
    return isNone() ? "no pooling charge" : inTarget + " on both sides";
  }
}
