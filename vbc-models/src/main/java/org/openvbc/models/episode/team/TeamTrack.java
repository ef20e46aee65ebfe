package org.openvbc.models.episode.team;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.immutables.value.Value;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.PaymentModel;
import org.openvbc.core.model.Traits;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.time.PerformanceYear;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Worksheet;
import org.openvbc.models.episode.EpisodePrices;
import org.openvbc.models.episode.PublishedPriceMode;

/**
 * A track of TEAM in one performance year: what a hospital is paid or owes for its episodes against
 * their target prices (42 CFR 512.520, 512.540 to 512.550).
 *
 * <p>{@code (total target - total capped spending) x quality factor, at most the stop-gain, at
 * least minus the stop-loss}, both on the total target; less excess spending after the episodes;
 * rounded once. Track 1 never owes.
 *
 * <p>Every rate is a term with its published value as default, so that a what-if is a copy. Track 1
 * from performance year 2, and Track 2, say that CMS approved the hospital's request.
 */
@Value.Immutable
public sealed interface TeamTrack
    extends PaymentModel<TeamPerformance, TeamSettlement>, WithTeamTrack
    permits ImmutableTeamTrack {

  /** The track. */
  TeamOption option();

  /** The performance year, a calendar year from 2026 to 2030. */
  PerformanceYear performanceYear();

  /** What the hospital is, which decides on the tracks that it may be in. */
  Set<HospitalKind> hospitalKinds();

  /** The first day on which the hospital takes part; {@link TeamParticipation} for new ones. */
  @Value.Default
  default LocalDate participatesFrom() {
    return TeamParticipation.FIRST_DAY;
  }

  /** The most that is gained, as a rate of the total target. */
  @Value.Default
  default Rate stopGain() {
    return published().stopGain().asRate();
  }

  /** The most that is lost, as a rate of the total target; zero in Track 1. */
  @Value.Default
  default Rate stopLoss() {
    return published().stopLoss().asRate();
  }

  /** What a quality score of zero takes off gains. */
  @Value.Default
  default Rate qualityOffGains() {
    return published().qualityOffGains().asRate();
  }

  /** What a full quality score takes off losses; zero in Track 1. */
  @Value.Default
  default Rate qualityOffLosses() {
    return published().qualityOffLosses().asRate();
  }

  /** What happens to categories of low volume. */
  @Value.Default
  default LowVolumePolicy lowVolume() {
    return published().lowVolume();
  }

  /** The weights of the three baseline years. */
  @Value.Default
  default BaselineWeights baselineWeights() {
    return published().baselineWeights();
  }

  /** How far the final normalisation may lie from the prospective one, as a rate of it. */
  @Value.Default
  default Rate normalizationCap() {
    return published().normalizationCap().asRate();
  }

  /** How far the realised trend may lie from the prospective one, as a rate of it. */
  @Value.Default
  default Rate trendCap() {
    return published().trendCap().asRate();
  }

  /** The discount of each category. */
  @Value.Default
  default TeamDiscounts discounts() {
    return published().discounts();
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

  /** The published figures for this track and year. */
  @Value.Derived
  @Value.Auxiliary
  default TeamParameters published() {
    return TeamParameters.of(option(), performanceYear());
  }

  @Override
  @Value.Derived
  @Value.Auxiliary
  default ModelId id() {
    return ModelId.of("team", option().key(), performanceYear().label());
  }

  /**
   * The rule of this track with its terms as the clauses they stand for. Terms are checked before
   * they become clauses, so that all that is wrong with them is named at once.
   */
  @Value.Derived
  @Value.Auxiliary
  default TeamRule rule() {
    TeamRequirements.checkTerms(this);
    return new TeamRule(this);
  }

  /** Whether the hospital takes part in the performance year. */
  default boolean participates() {
    return !participatesFrom().isAfter(performanceYear().firstDay());
  }

  @Override
  default Traits traits() {
    return new Traits(
        Traits.Basis.BENCHMARK,
        option().isTwoSided(),
        Traits.QualityLink.PERFORMANCE,
        Traits.Scope.CONDITION,
        false);
  }

  @Override
  default Authority authority() {
    return new TeamAuthority(this);
  }

  /**
   * Settles a performance year in the order of the rule, which {@link TeamRule} spells out.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if the performance does not fit
   *     these terms, all of it named at once
   */
  @Override
  default TeamSettlement settle(TeamPerformance hospital, Worksheet sheet) {
    return rule().settle(hospital, sheet);
  }

  // ---------------------------------------------------------------- prices

  /**
   * The price list of the performance year for the hospital's region: each MS-DRG with its
   * reconciliation target price before the patient's multipliers.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if an MS-DRG triggers no episode or is
   *     listed twice, or a price is not positive, all of it named at once
   */
  default EpisodePrices prices(List<TeamCell> cells) {
    return rule().prices(cells);
  }

  /** The preliminary target price of a cell, exact: not rounded as a published price is. */
  default Unrounded preliminaryPrice(TeamCell cell) {
    return rule().price(cell).preliminary();
  }

  /** The reconciliation target price of a cell before the patient's multipliers. */
  default Unrounded reconciliationPrice(TeamCell cell) {
    return rule().price(cell).price(Worksheet.none());
  }

  // ---------------------------------------------------------------- making one

  /** One sentence about the terms. */
  default String sentence() {
    return String.format(
        Locale.ROOT,
        "TEAM %s %s: gains up to %s of the total target%s",
        performanceYear(),
        option().label(),
        stopGain(),
        option().isTwoSided() ? ", losses up to " + stopLoss() : ", no losses");
  }

  /** Any track, all terms by name. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a track. */
  final class Builder extends ImmutableTeamTrack.Builder {
    Builder() {}
  }

  /** A track with its published terms, for a hospital of some kinds. */
  static TeamTrack of(TeamOption option, int year, HospitalKind... kinds) {
    return builder()
        .option(option)
        .performanceYear(PerformanceYear.of(year))
        .addHospitalKinds(kinds)
        .build();
  }

  /** Track 1. */
  static TeamTrack track1(int year, HospitalKind... kinds) {
    return of(TeamOption.TRACK_1, year, kinds);
  }

  /** Track 2. */
  static TeamTrack track2(int year, HospitalKind... kinds) {
    return of(TeamOption.TRACK_2, year, kinds);
  }

  /** Track 3. */
  static TeamTrack track3(int year, HospitalKind... kinds) {
    return of(TeamOption.TRACK_3, year, kinds);
  }

  /** The track of a hospital that asks for none: Track 1 in 2026, Track 3 from 2027. */
  static TeamTrack byDefault(int year, HospitalKind... kinds) {
    PerformanceYear each = PerformanceYear.of(year);
    TeamParameters.of(TeamOption.TRACK_3, each);
    return of(TeamOption.valueOf(TeamParameters.defaultTrack(each).asRule()), year, kinds);
  }
}
