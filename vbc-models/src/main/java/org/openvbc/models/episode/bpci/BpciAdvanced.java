package org.openvbc.models.episode.bpci;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.immutables.value.Value;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.PaymentModel;
import org.openvbc.core.model.Traits;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Worksheet;
import org.openvbc.models.episode.EpisodePrices;
import org.openvbc.models.episode.EpisodeRelief;
import org.openvbc.models.episode.PublishedPriceMode;

/**
 * BPCI Advanced in one performance period: what the episodes of one Episode Initiator come to
 * against their target prices.
 *
 * <p>{@code (total target - total winsorised spending) x quality factor, at most 20 % of the total
 * target both ways; less excess spending after the episodes and recoupment; rounded once; less what
 * was settled before}. {@link #participant()} adds up the initiators of a participant.
 *
 * <p>Every rate is a term with its published value as default, so that a what-if is a copy.
 * Discount and trend cap go by model year and so by cell; {@link #withYear} changes them.
 */
@Value.Immutable
public sealed interface BpciAdvanced
    extends PaymentModel<BpciPerformance, BpciSettlement>, WithBpciAdvanced
    permits ImmutableBpciAdvanced {

  /** The performance period. */
  BpciPeriod period();

  /** What a quality score of zero takes off gains. */
  @Value.Default
  default Rate qualityOffGains() {
    return published().qualityOffGains().asRate();
  }

  /** What a full quality score takes off losses. */
  @Value.Default
  default Rate qualityOffLosses() {
    return published().qualityOffLosses().asRate();
  }

  /** The most that is gained, as a rate of the total target. */
  @Value.Default
  default Rate stopGain() {
    return published().stopGain().asRate();
  }

  /** The most that is lost, as a rate of the total target. */
  @Value.Default
  default Rate stopLoss() {
    return published().stopLoss().asRate();
  }

  /** The baseline episodes that a hospital needs in a category for a price. */
  @Value.Default
  default long minimumVolume() {
    return BpciParameters.of(firstModelYear()).minimumVolume().asCount();
  }

  /** What happens to an episode in a disaster that costs more than its target. */
  @Value.Default
  default EpisodeRelief disasterRelief() {
    return EpisodeRelief.valueOf(published().disasterRelief().asRule());
  }

  /** Model years whose discounts, medical categories or trend caps are not the published ones. */
  Map<BpciModelYear, BpciYearTerms> changedYears();

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

  /** The published figures for this period. */
  @Value.Derived
  @Value.Auxiliary
  default BpciParameters published() {
    return BpciParameters.of(period());
  }

  @Override
  @Value.Derived
  @Value.Auxiliary
  default ModelId id() {
    return ModelId.of("bpci", "advanced", period().name());
  }

  /** The rule with its terms as the clauses they stand for. */
  @Value.Derived
  @Value.Auxiliary
  default BpciRule rule() {
    BpciRequirements.checkTerms(this); // before clauses are made of them, to name all at once
    return new BpciRule(this);
  }

  /** The earlier of the model years whose episodes end in the period. */
  default BpciModelYear firstModelYear() {
    for (BpciModelYear year : BpciModelYear.values()) {
      if (period().canHold(year)) {
        return year;
      }
    }
    throw new IllegalStateException("no model year has episodes that end in " + period());
  }

  /** The terms of prices of a model year. */
  default BpciYearTerms yearTerms(BpciModelYear year) {
    BpciYearTerms changed = changedYears().get(year);
    return changed == null ? BpciYearTerms.published(year) : changed;
  }

  /** The same terms with other ones for a model year. */
  default BpciAdvanced withYear(BpciModelYear year, BpciYearTerms terms) {
    Map<BpciModelYear, BpciYearTerms> changed = new EnumMap<>(BpciModelYear.class);
    changed.putAll(changedYears());
    changed.put(year, terms);
    return withChangedYears(changed);
  }

  @Override
  default Traits traits() {
    return new Traits(
        Traits.Basis.BENCHMARK,
        true,
        Traits.QualityLink.PERFORMANCE,
        Traits.Scope.CONDITION,
        false);
  }

  @Override
  default Authority authority() {
    return new BpciAuthority(this);
  }

  /**
   * Reconciles one initiator in the order of the rule, which {@link BpciRule} spells out.
   *
   * @throws ArithmeticException if an amount leaves its range
   */
  @Override
  default BpciSettlement settle(BpciPerformance initiator, Worksheet sheet) {
    return rule().settle(initiator, sheet);
  }

  /** The same terms for a participant, over all of its initiators. */
  default BpciParticipant participant() {
    return new BpciParticipant(this);
  }

  // ---------------------------------------------------------------- prices

  /**
   * The price list of one initiator: each cell with its final target price in real dollars, its
   * winsor limits and its payment ratio. Cells without a basis, and those of a hospital below the
   * minimum volume, have no price.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if a cell cannot end in the period, is
   *     listed twice or has no positive price, all of it named at once
   */
  default EpisodePrices prices(List<BpciCell> cells) {
    return rule().prices(cells);
  }

  /** The preliminary target price of a cell, in standardised dollars. */
  default Unrounded preliminaryPrice(BpciCell cell) {
    return rule().requirePrice(cell).preliminary(Worksheet.none());
  }

  /** The final target price of a cell, in real dollars. */
  default Unrounded targetPrice(BpciCell cell) {
    return rule().requirePrice(cell).price(Worksheet.none());
  }

  // ---------------------------------------------------------------- making one

  /** One sentence about the terms. */
  default String sentence() {
    return String.format(
        Locale.ROOT,
        "BPCI Advanced %s (%s to %s): gains up to %s and losses up to %s of the total target",
        period(),
        period().firstDay(),
        period().lastDay(),
        stopGain(),
        stopLoss());
  }

  /** Any terms, by name. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds terms. */
  final class Builder extends ImmutableBpciAdvanced.Builder {
    Builder() {}
  }

  /** The published terms of a performance period. */
  static BpciAdvanced of(BpciPeriod period) {
    return builder().period(period).build();
  }

  /** The published terms of the performance period in which an episode ends. */
  static BpciAdvanced ofEpisodeEnd(LocalDate episodeEnd) {
    return of(BpciPeriod.of(episodeEnd));
  }
}
