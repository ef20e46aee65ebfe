package org.openvbc.models.episode.cjr;

import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import org.immutables.value.Value;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.PaymentModel;
import org.openvbc.core.model.Traits;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Worksheet;
import org.openvbc.models.episode.Episode;
import org.openvbc.models.episode.EpisodePrices;
import org.openvbc.models.episode.EpisodeRelief;
import org.openvbc.models.episode.EpisodeTotal;
import org.openvbc.models.episode.PublishedPriceMode;

/**
 * CJR in one performance year: what a hospital is paid or owes for its joint replacement episodes
 * against their target prices (42 CFR 510.300 to 510.315).
 *
 * <p>{@code total target - total capped spending; no gain below acceptable quality; at most the
 * stop-gain, at least minus the stop-loss, both on the total target; less excess spending after the
 * episodes and overlap; rounded once; less what was settled before}. Quality is in the target: it
 * moves the discount.
 *
 * <p>Every rate is a term with its published value as default, so that a what-if is a copy.
 */
@Value.Immutable
public sealed interface CjrModel extends PaymentModel<CjrPerformance, CjrSettlement>, WithCjrModel
    permits ImmutableCjrModel {

  /** The performance year. */
  CjrYear year();

  /**
   * What the hospital is; any kind limits its losses further. State it when terms are made: a copy
   * with other kinds keeps the stop-loss that it has, and its worksheet shows it as an assumption.
   */
  Set<CjrHospitalKind> hospitalKinds();

  /** The hospital's episodes in the three baseline years; needed for prices of years 1 to 3. */
  OptionalLong baselineEpisodes();

  /** The part of a price that is regional, for a hospital of enough volume. */
  @Value.Default
  default Rate regionalWeight() {
    return Rate.of(published().regionalThirds().asCount(), 3);
  }

  /** The baseline episodes below which prices are regional alone. */
  @Value.Default
  default long lowVolumeEpisodes() {
    return published().lowVolumeEpisodes().map(row -> row.asCount()).orElse(0L);
  }

  /** How many standard deviations above the regional mean the cap of an episode lies. */
  @Value.Default
  default long highCostDeviations() {
    return published().highCostDeviations().map(row -> row.asCount()).orElse(0L);
  }

  /** The discounts by quality category. */
  @Value.Default
  default CjrDiscounts discounts() {
    return published().discounts();
  }

  /** The worst quality category whose savings are paid. */
  @Value.Default
  default CjrQualityCategory leastCategoryPaid() {
    return CjrQualityCategory.valueOf(published().leastCategoryPaid().asRule());
  }

  /** The most that is gained, as a rate of the total target. */
  @Value.Default
  default Rate stopGain() {
    return published().stopGain().asRate();
  }

  /** The most that is lost, as a rate of the total target; zero in year 1. */
  @Value.Default
  default Rate stopLoss() {
    return published().stopLoss(isProtected()).asRate();
  }

  /** What happens to an episode in an emergency that costs more than its target. */
  @Value.Default
  default EpisodeRelief emergencyRelief() {
    return EpisodeRelief.valueOf(published().emergencyRelief().asRule());
  }

  /** Whether the target of an episode is rounded to the cent before it is added up. */
  @Value.Default
  default PublishedPriceMode publishedPriceMode() {
    return PublishedPriceMode.EXACT;
  }

  /** How the settlement is rounded. */
  @Value.Default
  default Rounding rounding() {
    return Rounding.CENTS;
  }

  /** The published figures for this year. */
  @Value.Derived
  @Value.Auxiliary
  default CjrParameters published() {
    return CjrParameters.of(year());
  }

  @Override
  @Value.Derived
  @Value.Auxiliary
  default ModelId id() {
    return ModelId.of("cjr", isProtected() ? "protected" : "standard", year().toString());
  }

  /** The rule of this year with its terms as the clauses they stand for. */
  @Value.Derived
  @Value.Auxiliary
  default CjrRule rule() {
    CjrRequirements.checkTerms(this); // before clauses are made of them, to name all at once
    return new CjrRule(this);
  }

  /** Whether the hospital's losses are limited further. */
  default boolean isProtected() {
    return !hospitalKinds().isEmpty();
  }

  /** Whether losses are repaid: in all years but the first. */
  default boolean bearsLosses() {
    return published().isRepaymentOwed();
  }

  @Override
  default Traits traits() {
    return new Traits(
        Traits.Basis.BENCHMARK,
        bearsLosses(),
        Traits.QualityLink.PERFORMANCE,
        Traits.Scope.CONDITION,
        false);
  }

  @Override
  default Authority authority() {
    return new CjrAuthority(this);
  }

  /**
   * Settles one calculation of a performance year in the order of the rule, which {@link CjrRule}
   * spells out.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if the performance does not fit
   *     these terms, all of it named at once
   */
  @Override
  default CjrSettlement settle(CjrPerformance hospital, Worksheet sheet) {
    return rule().settle(hospital, sheet);
  }

  // ---------------------------------------------------------------- prices and episodes

  /**
   * The price list of a hospital at the discount of a quality category.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if a basis or cap is not one of this year,
   *     a cell is listed twice, or a price is not positive, all of it named at once
   */
  default EpisodePrices prices(CjrQualityCategory category, CjrUse use, List<CjrCell> cells) {
    return rule().prices(category, use, cells);
  }

  /** The quality-adjusted target price of a cell; from year 6 with normalisation and trend. */
  default Unrounded targetPrice(CjrQualityCategory category, CjrUse use, CjrCell cell) {
    return rule().price(category, use, cell).price(Worksheet.none());
  }

  /**
   * Episodes one by one, at each discount of the quality category.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if an episode is not in order for
   *     the price list, or carries a multiplier in years 1 to 5
   */
  default CjrEpisodes episodes(
      CjrQualityCategory category, List<CjrCell> cells, List<Episode> episodes) {
    return rule().episodes(category, cells, episodes);
  }

  /**
   * Episodes that were added up at the price lists of this model, once for each use; in a year of
   * one discount both are the same.
   */
  default CjrEpisodes totals(
      CjrQualityCategory category, EpisodeTotal atReconciliation, EpisodeTotal atRepayment) {
    return rule().totals(category, atReconciliation, atRepayment);
  }

  /** Episodes that were added up at prices before the discount, which is taken off here. */
  default CjrEpisodes undiscounted(CjrQualityCategory category, EpisodeTotal beforeDiscount) {
    return rule().undiscounted(category, beforeDiscount);
  }

  // ---------------------------------------------------------------- making one

  /** One sentence about the terms. */
  default String sentence() {
    return String.format(
        Locale.ROOT,
        "CJR %s (%s to %s): gains up to %s of the total target%s",
        year(),
        year().firstDay(),
        year().lastDay(),
        stopGain(),
        bearsLosses() ? ", losses up to " + stopLoss() : ", no losses");
  }

  /** Any terms, by name. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds terms. */
  final class Builder extends ImmutableCjrModel.Builder {
    Builder() {}
  }

  /** The published terms of a performance year, for a hospital of some kinds. */
  static CjrModel of(CjrYear year, CjrHospitalKind... kinds) {
    return builder().year(year).addHospitalKinds(kinds).build();
  }
}
