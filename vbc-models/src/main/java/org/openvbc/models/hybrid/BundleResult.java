package org.openvbc.models.hybrid;

import org.openvbc.core.model.Settlement;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.models.episode.commercial.RetrospectiveSettlement;

/**
 * Episodes that a bundle settled.
 *
 * @param name which bundle
 * @param settlement what the bundle pays the provider, or takes back
 * @param target the target of its episodes
 * @param claims what its episodes cost on claims, which are among the claims of the year
 */
public record BundleResult(String name, Settlement settlement, Money target, Money claims) {
  /**
   * Checks name and signs.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if one is wrong
   */
  public BundleResult {
    Violations.of("BundleResult")
        .require(!name.isBlank(), "name", "blank", "named", "a bundle has a name")
        .requireNotNegative("target", target, "a price")
        .requireNotNegative("claims", claims, "a cost")
        .throwIfInvalidPerformance();
  }

  /** A commercial bundle that was settled after its episodes. */
  public static BundleResult of(RetrospectiveSettlement settlement) {
    return new BundleResult(
        settlement.terms().name(), settlement, settlement.target(), settlement.actual());
  }

  /** What the bundle pays the provider; negative where it takes back. */
  public Money payment() {
    return settlement.netPayment();
  }

  /** Reads as in "joint replacement: $90,000.00 on a target of $1,800,000.00". */
  @Override
  public String toString() {
    return name + ": " + payment() + " on a target of " + target;
  }
}
