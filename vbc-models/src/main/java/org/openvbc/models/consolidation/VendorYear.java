package org.openvbc.models.consolidation;

import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;

/**
 * A vendor's fees and quality of the period.
 *
 * @param vendor its name
 * @param fees what it was paid in fees, in cents
 * @param qualityFactor the part of its share that its quality earns, 0 to 100 %
 */
public record VendorYear(String vendor, Money fees, Rate qualityFactor) {
  /** A vendor's fees in dollars and its quality factor as a decimal fraction. */
  public static VendorYear of(String vendor, String fees, String qualityFactor) {
    return new VendorYear(vendor, Money.of(fees), Rate.of(qualityFactor));
  }
}
