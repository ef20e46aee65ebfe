package org.openvbc.models.episode.commercial;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Unrounded;

/**
 * The episodes of a contract in one total. All sums are exact, so totals may be added in any order
 * and any grouping and come out the same.
 *
 * @param pricing the terms under which the total was taken
 * @param byTier how many episodes of each tier
 * @param removed how many episodes the contract does not cover
 * @param cost the cost of all, without what happened under warranty
 * @param warrantyCost the cost of what happened under warranty
 * @param paidOutside what was paid by fee schedule outside the bundle
 * @param travelPaid what was paid towards journeys
 * @param outliers how many episodes brought an outlier payment
 * @param outlierPayments the outlier payments, not rounded
 */
public record BundleEpisodes(
    BundlePricing pricing,
    Map<String, Long> byTier,
    long removed,
    Money cost,
    Money warrantyCost,
    Money paidOutside,
    Money travelPaid,
    long outliers,
    Unrounded outlierPayments) {

  /**
   * Checks the signs.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if a figure is negative or a tier
   *     has no price
   */
  public BundleEpisodes {
    byTier = Collections.unmodifiableSortedMap(new TreeMap<>(byTier));
    Violations violations = Violations.of("BundleEpisodes");
    byTier.forEach(
        (tier, count) ->
            violations
                .require(
                    pricing.prices().has(tier),
                    "byTier",
                    tier,
                    "one of " + pricing.prices().names(),
                    "an episode has a price")
                .require(count > 0, "byTier " + tier, count, "above 0", "a number of episodes"));
    violations
        .require(removed >= 0, "removed", removed, "at least 0", "a number of episodes")
        .require(outliers >= 0, "outliers", outliers, "at least 0", "a number of episodes")
        .requireNotNegative("cost", cost, "a cost")
        .requireNotNegative("warrantyCost", warrantyCost, "a cost")
        .requireNotNegative("paidOutside", paidOutside, "a payment")
        .requireNotNegative("travelPaid", travelPaid, "a payment")
        .require(
            outlierPayments.signum() >= 0,
            "outlierPayments",
            outlierPayments,
            "at least $0.00",
            "a payment")
        .throwIfInvalidPerformance();
  }

  /** How many episodes the contract covers. */
  public long count() {
    long count = 0;
    for (long ofTier : byTier.values()) {
      count = Math.addExact(count, ofTier);
    }
    return count;
  }

  /** The prices of all covered episodes. */
  public Money gross() {
    Money gross = Money.ZERO;
    for (Map.Entry<String, Long> each : byTier.entrySet()) {
      gross = gross.plus(pricing.prices().priceOf(each.getKey()).times(each.getValue()));
    }
    return gross;
  }

  /** The cost of all, with what happened under warranty. */
  public Money wholeCost() {
    return cost.plus(warrantyCost);
  }

  /**
   * Both totals together.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if they were taken under different
   *     terms
   */
  public BundleEpisodes plus(BundleEpisodes other) {
    Violations.of("BundleEpisodes")
        .require(
            pricing.equals(other.pricing),
            "pricing",
            other.pricing,
            "as of the other total: " + pricing,
            "totals of the same terms can be added")
        .throwIfInvalidPerformance();
    SortedMap<String, Long> both = new TreeMap<>(byTier);
    other.byTier.forEach((tier, count) -> both.merge(tier, count, Math::addExact));
    return new BundleEpisodes(
        pricing,
        both,
        Math.addExact(removed, other.removed),
        cost.plus(other.cost),
        warrantyCost.plus(other.warrantyCost),
        paidOutside.plus(other.paidOutside),
        travelPaid.plus(other.travelPaid),
        Math.addExact(outliers, other.outliers),
        outlierPayments.plus(other.outlierPayments));
  }

  /** Reads as in "100 episodes, cost $1,856,150.00". */
  @Override
  public String toString() {
    return count()
        + (count() == 1 ? " episode" : " episodes")
        + (removed == 0 ? "" : " (" + removed + " removed)")
        + ", cost "
        + wholeCost();
  }
}
