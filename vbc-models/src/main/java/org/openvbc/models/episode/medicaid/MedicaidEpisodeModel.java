package org.openvbc.models.episode.medicaid;

import java.util.Locale;
import org.immutables.value.Value;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.PaymentModel;
import org.openvbc.core.model.Traits;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.time.PerformanceYear;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Worksheet;

/**
 * The retrospective settlement of one episode type in a state's Medicaid programme: a provider with
 * a low average cost per episode earns a part of the difference, one with a high average owes it.
 *
 * <p>{@code gain share = share x episodes x (commendable - max(average, gain sharing limit))} if
 * the average is below the commendable threshold and quality is met; {@code risk share = share x
 * episodes x (average - acceptable)} if it is above the acceptable threshold, at most the risk
 * share limit; otherwise nothing. Rounded once, at the end.
 *
 * <p>Thresholds and the least number of episodes have no default: states and plans set them.
 */
@Value.Immutable
public sealed interface MedicaidEpisodeModel
    extends PaymentModel<MedicaidPerformance, MedicaidSettlement>, WithMedicaidEpisodeModel
    permits ImmutableMedicaidEpisodeModel {

  /** The state. */
  MedicaidState state();

  /** The episode type, such as {@code asthma exacerbation}. */
  String episodeType();

  /** The calendar year that is settled. */
  PerformanceYear performanceYear();

  /** The acceptable threshold: an average above it owes a risk share. */
  Money acceptable();

  /** The commendable threshold: an average below it earns a gain share. */
  Money commendable();

  /** The gain sharing limit: a lower average counts as this one. */
  Money gainSharingLimit();

  /** The least number of valid episodes, or that there is none. */
  MinimumEpisodes minimumEpisodes();

  /** The provider's share of gains and losses. */
  @Value.Default
  default Rate sharingRate() {
    return published().sharingRate().asRate();
  }

  /** The most that a provider owes; Arkansas limits it to a part of Medicaid receipts. */
  @Value.Default
  default RiskShareLimit riskShareLimit() {
    return published()
        .riskShareLimitOfReceipts()
        .map(limit -> RiskShareLimit.ofReceipts(limit.asRate()))
        .orElse(RiskShareLimit.none());
  }

  /**
   * Whether the difference is multiplied by the average risk score, back to unadjusted dollars,
   * before any limit; some programmes do (not verified which).
   */
  @Value.Default
  default boolean scaleByAverageRisk() {
    return false;
  }

  /** What the state suspended in the year. */
  @Value.Default
  default MedicaidSuspension suspension() {
    return published()
        .suspension()
        .map(rule -> MedicaidSuspension.valueOf(rule.asRule()))
        .orElse(MedicaidSuspension.NONE);
  }

  /** How the settlement is rounded. */
  @Value.Default
  default Rounding rounding() {
    return Rounding.CENTS;
  }

  /** The published figures for this state and year. */
  @Value.Derived
  @Value.Auxiliary
  default MedicaidParameters published() {
    return MedicaidParameters.of(state(), performanceYear());
  }

  @Override
  @Value.Derived
  @Value.Auxiliary
  default ModelId id() {
    return ModelId.of(
        "medicaid-episode",
        state().key() + "." + episodeType().strip().toLowerCase(Locale.ROOT).replace(' ', '-'),
        performanceYear().label());
  }

  /** The rule with these terms. */
  @Value.Derived
  @Value.Auxiliary
  default MedicaidRule rule() {
    return new MedicaidRule(this);
  }

  @Override
  default Traits traits() {
    return new Traits(
        Traits.Basis.BENCHMARK,
        !sharingRate().isZero(),
        Traits.QualityLink.PERFORMANCE,
        Traits.Scope.CONDITION,
        false);
  }

  @Override
  default Authority authority() {
    return new MedicaidAuthority(this);
  }

  /**
   * Settles a year in the order of the rule, which {@link MedicaidRule} spells out.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if receipts or an average risk score
   *     are needed and missing
   */
  @Override
  default MedicaidSettlement settle(MedicaidPerformance provider, Worksheet sheet) {
    return rule().settle(provider, sheet);
  }

  /** Checks that the terms fit together. */
  @Value.Check
  default void check() {
    MedicaidRequirements.checkTerms(this);
  }

  /** One sentence about the terms. */
  default String sentence() {
    return state().label()
        + " "
        + episodeType()
        + " "
        + performanceYear()
        + ": shares "
        + sharingRate()
        + " below "
        + commendable()
        + " (counted down to "
        + gainSharingLimit()
        + ") and above "
        + acceptable()
        + ", risk share limit "
        + riskShareLimit()
        + ", "
        + minimumEpisodes()
        + (minimumEpisodes().episodes() == 0 ? " number of episodes" : " episodes");
  }

  /** All terms by name. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a model. */
  final class Builder extends ImmutableMedicaidEpisodeModel.Builder {
    Builder() {}
  }
}
