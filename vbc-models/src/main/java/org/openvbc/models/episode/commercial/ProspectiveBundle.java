package org.openvbc.models.episode.commercial;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.openvbc.core.clause.Withhold;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.PaymentModel;
import org.openvbc.core.model.Traits;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.quality.Score;
import org.openvbc.core.worksheet.Worksheet;

/**
 * A prospective bundle: a lead provider is paid a fixed price for an episode and bears what it
 * costs. A centre of excellence is such a bundle, often with a travel benefit and with conditions
 * that remove an episode.
 *
 * <p>{@code gross = sum of the tier prices; upfront = gross x (1 - withhold); release = gross x
 * withhold x part earned back; outlier payments = payer share x cost above attachment; margin =
 * revenue - cost; recovery = max(0, -margin - stop-loss rate x gross)}. Each amount that is paid is
 * rounded to the cent once; the margin and the pool of the gainsharing are worked out unrounded.
 *
 * <p>Clauses that a contract does not have are left out; no number has a default.
 */
@Value.Immutable
public sealed interface ProspectiveBundle
    extends PaymentModel<BundlePerformance, BundleSettlement>, WithProspectiveBundle
    permits ImmutableProspectiveBundle {

  /** What the bundle is for, such as {@code knee replacement}. */
  String name();

  /** The period of the contract that is settled, such as {@code 2025}. */
  String period();

  /** The prices by severity tier. */
  BundlePrices prices();

  /** Window, services and warranty, for sorting claims; not needed to settle totals. */
  Optional<BundleScope> scope();

  /** The stop-loss of a single episode. */
  Optional<OutlierProtection> outlier();

  /** Where outlier payments are shown. */
  @Value.Default
  default OutlierConvention outlierConvention() {
    return OutlierConvention.IN_REVENUE;
  }

  /** The part of the price that is held back for quality. */
  @Value.Default
  default Withhold withhold() {
    return Withhold.NONE;
  }

  /** How quality earns the withhold back. */
  @Value.Default
  default ReleaseSchedule release() {
    return ReleaseSchedule.asScored();
  }

  /** When the price less the withhold is paid. */
  @Value.Default
  default PaymentTiming timing() {
    return PaymentTiming.upfront();
  }

  /** The aggregate stop-loss: the most that the lead provider loses, as a rate of gross. */
  Optional<Rate> aggregateStopLoss();

  /** How the margin is shared with other providers. */
  Optional<GainSharing> gainSharing();

  /** What the purchaser pays towards the patient's journey. */
  Optional<TravelBenefit> travel();

  /** Who pays, as payments name it. */
  @Value.Default
  default String payer() {
    return "payer";
  }

  /** Who is paid, as payments name it. */
  @Value.Default
  default String leadProvider() {
    return "lead provider";
  }

  /** How payments are rounded; gain shares are always split to the cent. */
  @Value.Default
  default Rounding rounding() {
    return Rounding.CENTS;
  }

  @Override
  @Value.Derived
  @Value.Auxiliary
  default ModelId id() {
    return ModelId.of("bundle.prospective", slug(name()), period().isBlank() ? "-" : period());
  }

  /** The terms that look at single episodes. */
  @Value.Derived
  @Value.Auxiliary
  default BundlePricing pricing() {
    return new BundlePricing(prices(), outlier(), travel());
  }

  /** The rule with these terms. */
  @Value.Derived
  @Value.Auxiliary
  default BundleRule rule() {
    return new BundleRule(this);
  }

  /** The name of a contract as part of a model's name. */
  static String slug(String name) {
    String plain = name.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
    return plain.isEmpty() ? "-" : plain;
  }

  /**
   * By the contract's own payment: risk for one condition, linked to quality where a withhold or
   * the gainsharing is.
   */
  @Override
  default Traits traits() {
    boolean isLinked =
        !withhold().rate().isZero() || gainSharing().map(clause -> isGated(clause)).orElse(false);
    return new Traits(
        Traits.Basis.BENCHMARK,
        true,
        isLinked ? Traits.QualityLink.PERFORMANCE : Traits.QualityLink.NONE,
        Traits.Scope.CONDITION,
        false);
  }

  private static boolean isGated(GainSharing clause) {
    return !clause.qualityGate().equals(Score.NONE);
  }

  /** Whether the settlement needs a quality score. */
  default boolean needsQuality() {
    return traits().qualityLink() == Traits.QualityLink.PERFORMANCE;
  }

  /** The total of episodes under these terms. */
  default BundleEpisodes total(List<BundleEpisode> episodes) {
    return pricing().total(episodes);
  }

  /** The total of episodes under these terms. */
  default BundleEpisodes total(BundleEpisode... episodes) {
    return pricing().total(episodes);
  }

  /**
   * The part of episodes with a complication at which a tier neither gains nor loses: {@code (price
   * - usual cost) / cost of the complication}.
   *
   * @param complicationCost what a complication adds to the usual cost; above zero
   */
  default Rate breakEvenComplicationRate(String tier, Money usualCost, Money complicationCost) {
    return Rate.of(prices().priceOf(tier).minus(usualCost), complicationCost);
  }

  /**
   * Settles the episodes of the contract in the order of the rule, which {@link BundleRule} spells
   * out.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if the total was taken under other
   *     terms, or a score, fee schedule or amount already paid is needed and missing
   */
  @Override
  default BundleSettlement settle(BundlePerformance performance, Worksheet sheet) {
    return rule().settle(performance, sheet);
  }

  /** Checks that the terms fit together. */
  @Value.Check
  default void check() {
    BundleRequirements.checkTerms(this);
  }

  /** One sentence about the terms. */
  default String sentence() {
    return name()
        + " bundle "
        + period()
        + ": "
        + pricing()
        + (withhold().rate().isZero() ? "" : ", " + withhold().rate() + " withheld for quality")
        + aggregateStopLoss().map(rate -> ", losses up to " + rate + " of gross").orElse("")
        + gainSharing().map(clause -> ", shares " + clause).orElse("")
        + ", "
        + timing();
  }

  /** All terms by name. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a bundle. */
  final class Builder extends ImmutableProspectiveBundle.Builder {
    Builder() {}
  }
}
