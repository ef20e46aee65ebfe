package org.openvbc.models.consolidation;

import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;

/**
 * What a vendor has of the pool.
 *
 * @param vendor its name
 * @param credited the savings that it is credited with
 * @param part its part of the vendors' pool by its credit
 * @param qualityFactor the part of it that its quality earns
 * @param beforeCap what it earns before caps
 * @param earned what it earns
 * @param refund what it refunds to the lead from its own fees at risk
 */
public record VendorShare(
    String vendor,
    Money credited,
    Money part,
    Rate qualityFactor,
    Money beforeCap,
    Money earned,
    Money refund) {

  /** Reads as in "diabetes earns $83,835.00". */
  @Override
  public String toString() {
    return vendor
        + " earns "
        + earned
        + (refund.isZero() ? "" : refund.isNegative() ? ", bonus " : ", refunds ")
        + (refund.isZero() ? "" : refund.abs());
  }
}
