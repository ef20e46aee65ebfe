package org.openvbc.models.episode.commercial;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openvbc.core.clause.StopLoss;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Unrounded;

/**
 * The terms that look at single episodes: prices, outlier protection and travel. A total of
 * episodes is taken under them and remembers them.
 *
 * @param prices the prices by tier
 * @param outlier the outlier protection; empty if there is none
 * @param travel the travel benefit; empty if there is none
 */
public record BundlePricing(
    BundlePrices prices, Optional<OutlierProtection> outlier, Optional<TravelBenefit> travel) {

  /**
   * Checks that every tier has an attachment point that money holds.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if not
   */
  public BundlePricing {
    Violations violations = Violations.of("BundlePricing");
    for (String tier : prices.names()) {
      violations.require(
          outlier.isEmpty() || outlier.get().isExactFor(prices.priceOf(tier)),
          "outlier",
          outlier.map(OutlierProtection::toString).orElse("none"),
          "an attachment point of at most six decimals for tier " + tier,
          "state it in dollars");
    }
    violations.throwIfInvalidTerms();
  }

  /** Prices alone. */
  public static BundlePricing of(BundlePrices prices) {
    return new BundlePricing(prices, Optional.empty(), Optional.empty());
  }

  /** The total of no episodes. */
  public BundleEpisodes none() {
    return new BundleEpisodes(
        this,
        new TreeMap<>(),
        0,
        Money.ZERO,
        Money.ZERO,
        Money.ZERO,
        Money.ZERO,
        0,
        Unrounded.ZERO);
  }

  /** The total of these episodes. */
  public BundleEpisodes total(BundleEpisode... episodes) {
    return total(List.of(episodes));
  }

  /**
   * The total of these episodes.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if an amount is negative or a tier
   *     has no price, naming the episode by its place in the list, from 0
   */
  public BundleEpisodes total(List<BundleEpisode> episodes) {
    check(episodes);
    Sum sum = new Sum();
    episodes.forEach(sum::add);
    return sum.total();
  }

  private void check(List<BundleEpisode> episodes) {
    Violations violations = Violations.of("BundleEpisodes");
    for (int place = 0; place < episodes.size(); place++) {
      episodes.get(place).check(place, prices, violations);
    }
    violations.throwIfInvalidPerformance();
  }

  /** A total that is being taken. */
  private final class Sum {
    private final Map<String, StopLoss> covers = new HashMap<>();
    private final Map<String, Long> byTier = new TreeMap<>();
    private long removed;
    private Money cost = Money.ZERO;
    private Money warranty = Money.ZERO;
    private Money outside = Money.ZERO;
    private Money journeys = Money.ZERO;
    private long outliers;
    private Unrounded outlierPayments = Unrounded.ZERO;

    void add(BundleEpisode each) {
      outside = outside.plus(each.paidOutside());
      if (each.isRemoved()) {
        removed++;
        return;
      }
      byTier.merge(each.tier(), 1L, Long::sum);
      cost = cost.plus(each.cost());
      warranty = warranty.plus(each.warrantyCost());
      if (travel.isPresent()) {
        journeys = journeys.plus(travel.get().of(each.travelCost()));
      }
      if (outlier.isPresent()) {
        addOutlier(outlier.get(), each);
      }
    }

    /** The cover of a tier is worked out once, with its first episode. */
    private void addOutlier(OutlierProtection clause, BundleEpisode each) {
      StopLoss cover =
          covers.computeIfAbsent(each.tier(), tier -> clause.cover(prices.priceOf(tier)));
      Unrounded payment = clause.capped(cover.recovery(each.cost()));
      if (payment.signum() > 0) {
        outliers++;
        outlierPayments = outlierPayments.plus(payment);
      }
    }

    BundleEpisodes total() {
      return new BundleEpisodes(
          BundlePricing.this,
          byTier,
          removed,
          cost,
          warranty,
          outside,
          journeys,
          outliers,
          outlierPayments);
    }
  }

  @Override
  public String toString() {
    return prices
        + outlier.map(clause -> ", outliers " + clause).orElse("")
        + travel.map(clause -> ", travel up to " + clause.mostPerEpisode()).orElse("");
  }
}
