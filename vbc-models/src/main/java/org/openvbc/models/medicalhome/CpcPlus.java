package org.openvbc.models.medicalhome;

import java.util.Optional;
import org.immutables.value.Value;
import org.openvbc.core.clause.Composite;
import org.openvbc.core.clause.Schedule;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.PaymentModel;
import org.openvbc.core.model.Traits;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.time.PerformanceYear;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Worksheet;

/**
 * Comprehensive Primary Care Plus (CPC+), 2017 to 2021: what a practice is paid beside its claims.
 *
 * <p>{@code care management fee of a quarter = 3 x sum of beneficiaries x fee of their tier};
 * {@code incentive = 12 x beneficiaries x rate}, paid at the start of the year for quality and for
 * utilization, of which {@code retained = prepaid x retention(score)} is kept and the rest repaid;
 * in track 2 {@code comprehensive payment of a quarter = 3 x beneficiaries x historical office
 * visits x share x uplift}, after which a claim for an office visit pays {@code 1 - share}.
 *
 * <p>Fees, rates and curves are those that were published; a what-if changes one of them.
 */
@Value.Immutable
public sealed interface CpcPlus
    extends PaymentModel<CpcPlusPerformance, CpcPlusSettlement>, WithCpcPlus
    permits ImmutableCpcPlus {

  /** The year. */
  PerformanceYear year();

  /** The track. */
  CpcPlusTrack track();

  /** Care management fees by risk tier. */
  @Value.Default
  default TierFees fees() {
    return published().fees();
  }

  /** What is prepaid for quality, per beneficiary and month. */
  @Value.Default
  default PerMemberPerMonth qualityIncentive() {
    return published().qualityIncentive();
  }

  /** What is prepaid for utilization, per beneficiary and month. */
  @Value.Default
  default PerMemberPerMonth utilizationIncentive() {
    return published().utilizationIncentive();
  }

  /** What a quality score retains; its first point is also the gate for utilization. */
  @Value.Default
  default Schedule qualityRetention() {
    return published().qualityRetention();
  }

  /** What a utilization score retains. */
  @Value.Default
  default Schedule utilizationRetention() {
    return published().utilizationRetention();
  }

  /** How the utilization measures weigh. */
  @Value.Default
  default Composite<UtilizationMeasure> utilizationWeights() {
    return published().utilizationWeights();
  }

  /** The share of office visits that is paid in advance; needed in track 2, none in track 1. */
  Optional<Rate> comprehensiveShare();

  /** What historical office visits are multiplied with. */
  @Value.Default
  default Rate comprehensiveUplift() {
    return published().comprehensiveUplift();
  }

  /** The published figures of year and track. */
  @Value.Derived
  @Value.Auxiliary
  default CpcPlusParameters published() {
    return CpcPlusParameters.of(year(), track());
  }

  @Override
  @Value.Derived
  @Value.Auxiliary
  default ModelId id() {
    return ModelId.of("cpcplus", "track" + track().number(), year().label());
  }

  /** Track 2 pays a part of primary care by population; track 1 only adds to fees for service. */
  @Override
  default Traits traits() {
    return MedicalHomeTraits.primaryCare(track() == CpcPlusTrack.TRACK_2);
  }

  @Override
  default Authority authority() {
    return CpcPlusStep.authority(this);
  }

  /**
   * Settles a year, which {@link CpcPlusRule} spells out.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if the performance does not fit the
   *     track, all of it named at once
   */
  @Override
  default CpcPlusSettlement settle(CpcPlusPerformance practice, Worksheet sheet) {
    MedicalHomeRequirements.check(this, practice);
    return new CpcPlusRule(this).settle(practice, sheet);
  }

  /** What a claim for an office visit pays beside the payments in advance, in cents. */
  default Money officeVisit(Money fullFee) {
    return fullFee
        .times(comprehensiveShare().orElse(Rate.ZERO).complement())
        .rounded(Rounding.CENTS);
  }

  /** Checks that the terms fit the track. */
  @Value.Check
  default void check() {
    MedicalHomeRequirements.checkTerms(this);
  }

  /** One sentence about the terms. */
  default String sentence() {
    return "Comprehensive Primary Care Plus "
        + year()
        + ", "
        + track()
        + comprehensiveShare()
            .map(share -> ", " + share + " of office visits in advance")
            .orElse("");
  }

  /** Track 1 in a year. */
  static CpcPlus track1(int year) {
    return builder().year(PerformanceYear.of(year)).track(CpcPlusTrack.TRACK_1).build();
  }

  /** Track 2 in a year, with the share of office visits that is paid in advance. */
  static CpcPlus track2(int year, Rate comprehensiveShare) {
    return builder()
        .year(PerformanceYear.of(year))
        .track(CpcPlusTrack.TRACK_2)
        .comprehensiveShare(comprehensiveShare)
        .build();
  }

  /** A builder; year and track are needed, and in track 2 the share. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the terms. */
  final class Builder extends ImmutableCpcPlus.Builder {
    Builder() {}
  }
}
