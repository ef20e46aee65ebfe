package org.openvbc.models.episode.commercial;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;

/**
 * The price of an episode by severity tier: {@code base price x tier factor}.
 *
 * <p>A tier price must be an amount that money holds, to the millionth of a dollar; it is never
 * rounded in silence.
 *
 * @param basePrice the price at factor 1
 * @param tiers the tiers, each with its own name
 */
public record BundlePrices(Money basePrice, List<SeverityTier> tiers) {
  /** The name of the tier where there is only one. */
  public static final String STANDARD = "standard";

  /**
   * Checks prices and names.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if the base price is not positive, there
   *     is no tier, a name occurs twice, a factor is not positive, or a price has more than six
   *     decimals
   */
  public BundlePrices {
    tiers = List.copyOf(tiers);
    Violations violations =
        Violations.of("BundlePrices")
            .require(basePrice.isPositive(), "basePrice", basePrice, "above $0.00", "a price")
            .require(!tiers.isEmpty(), "tiers", "none", "at least one", "an episode has a tier");
    Set<String> names = new HashSet<>();
    for (SeverityTier tier : tiers) {
      violations
          .require(names.add(tier.name()), "tiers", tier.name(), "named once", "a tier has a price")
          .require(
              tier.factor().signum() > 0,
              "tier " + tier.name(),
              tier.factor(),
              "a factor above 0%",
              "a tier has a price")
          .require(
              basePrice
                  .times(tier.factor())
                  .equals(basePrice.times(tier.factor()).rounded(Rounding.MILLIONTHS).unrounded()),
              "tier " + tier.name(),
              basePrice.times(tier.factor()),
              "a price of at most six decimals",
              "state a factor that gives one");
    }
    violations.throwIfInvalidTerms();
  }

  /** One price for every episode; its tier is called {@link #STANDARD}. */
  public static BundlePrices of(Money price) {
    return new BundlePrices(price, List.of(new SeverityTier(STANDARD, Rate.ONE)));
  }

  /** Prices by tier. */
  public static BundlePrices of(Money basePrice, SeverityTier... tiers) {
    return new BundlePrices(basePrice, List.of(tiers));
  }

  /** Whether there is a tier of that name. */
  public boolean has(String tier) {
    return tiers.stream().anyMatch(each -> each.name().equals(tier));
  }

  /**
   * The price of an episode of a tier.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if there is no such tier
   */
  public Money priceOf(String tier) {
    return basePrice.times(factorOf(tier)).rounded(Rounding.MILLIONTHS);
  }

  private Rate factorOf(String tier) {
    for (SeverityTier each : tiers) {
      if (each.name().equals(tier)) {
        return each.factor();
      }
    }
    Violations.of("BundlePrices")
        .require(false, "tier", tier, "one of " + names(), "a tier without a price")
        .throwIfInvalidPerformance();
    throw new AssertionError("unreachable");
  }

  List<String> names() {
    return tiers.stream().map(SeverityTier::name).toList();
  }

  /**
   * The mean tier factor of a mix of episodes; the tiers are neutral for a baseline whose mean is
   * 100 %.
   *
   * @param episodes how many episodes of each tier, at least one in all
   */
  public Rate meanFactor(Map<String, Long> episodes) {
    Rate sum = Rate.ZERO;
    long count = 0;
    for (Map.Entry<String, Long> each : episodes.entrySet()) {
      sum = sum.plus(factorOf(each.getKey()).times(Rate.of(each.getValue(), 1)));
      count += each.getValue();
    }
    return sum.times(Rate.of(1, count));
  }

  /** Reads as in "$20,000.00" or "$20,000.00 by tier (low, high)". */
  @Override
  public String toString() {
    return tiers.size() == 1
        ? priceOf(tiers.get(0).name()).toString()
        : basePrice + " by tier (" + String.join(", ", names()) + ")";
  }
}
