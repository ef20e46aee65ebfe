package org.openvbc.models.episode.commercial;

import java.util.Optional;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;

/**
 * One episode: its tier and what it cost the lead provider.
 *
 * <p>It is checked where episodes are summed, and named there by its place in the list: a message
 * never carries the figures of a patient.
 *
 * @param tier the severity tier, from a grouper or an attestation
 * @param cost the cost of the index stay or procedure and of the included services around it
 * @param warrantyCost the cost of what happened under warranty; it brings no payment
 * @param paidOutside what was paid by fee schedule for services outside the bundle
 * @param travelCost what the patient's journey cost
 * @param removedBy what removes the episode from the contract, such as {@code transplant}; empty if
 *     nothing does
 */
public record BundleEpisode(
    String tier,
    Money cost,
    Money warrantyCost,
    Money paidOutside,
    Money travelCost,
    Optional<String> removedBy) {

  /** An episode of a tier and its cost, without warranty services. */
  public static BundleEpisode of(String tier, Money cost) {
    return new BundleEpisode(tier, cost, Money.ZERO, Money.ZERO, Money.ZERO, Optional.empty());
  }

  /** An episode where there is one price only. */
  public static BundleEpisode of(Money cost) {
    return of(BundlePrices.STANDARD, cost);
  }

  /** The same with what happened under warranty. */
  public BundleEpisode withWarrantyCost(Money other) {
    return new BundleEpisode(tier, cost, other, paidOutside, travelCost, removedBy);
  }

  /** The same with what was paid outside the bundle. */
  public BundleEpisode withPaidOutside(Money other) {
    return new BundleEpisode(tier, cost, warrantyCost, other, travelCost, removedBy);
  }

  /** The same with the cost of the journey. */
  public BundleEpisode withTravelCost(Money other) {
    return new BundleEpisode(tier, cost, warrantyCost, paidOutside, other, removedBy);
  }

  /** The same, removed from the contract: it is paid by fee schedule as if there were none. */
  public BundleEpisode removedBy(String reason) {
    return new BundleEpisode(
        tier, cost, warrantyCost, paidOutside, travelCost, Optional.of(reason));
  }

  /** Whether the contract does not cover it. */
  public boolean isRemoved() {
    return removedBy.isPresent();
  }

  void check(int place, BundlePrices prices, Violations violations) {
    String name = "episodes[" + place + "].";
    violations.require(
        isRemoved() || prices.has(tier),
        name + "tier",
        "without a price",
        "one of " + prices.names(),
        "an episode has a price");
    requireNotNegative(name + "cost", cost, violations);
    requireNotNegative(name + "warrantyCost", warrantyCost, violations);
    requireNotNegative(name + "paidOutside", paidOutside, violations);
    requireNotNegative(name + "travelCost", travelCost, violations);
  }

  private static void requireNotNegative(String field, Money amount, Violations violations) {
    violations.require(!amount.isNegative(), field, "negative", "at least $0.00", "a cost");
  }

  /** Names the tier; figures of a patient stay out of texts. */
  @Override
  public String toString() {
    return "episode of tier " + tier + removedBy.map(by -> ", removed by " + by).orElse("");
  }
}
