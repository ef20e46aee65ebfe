package org.openvbc.models.medicalhome;

import org.immutables.value.Value;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.PaymentModel;
import org.openvbc.core.model.Traits;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.time.MonthRange;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Worksheet;

/**
 * Making Care Primary, from July 2024 until its early end: primary care moves from fees for service
 * to payment in advance, track by track.
 *
 * <p>{@code paid in advance = share x historical primary care per member and month x member months;
 * claims = (1 - share) x claims at full fees; enhanced services = rate x member months; incentive =
 * (paid in advance + claims) x maximum x earned part}; in track 1 an eligible participant also has
 * an upfront payment for infrastructure. Each is rounded to the cent.
 *
 * <p>That the incentive is a rate of what is paid in advance and on claims is a reading of its
 * published maximum, not a text that was found.
 */
@Value.Immutable
public sealed interface MakingCarePrimary
    extends PaymentModel<MakingCarePrimaryPerformance, MakingCarePrimarySettlement>,
        WithMakingCarePrimary
    permits ImmutableMakingCarePrimary {

  /** The months that are settled. */
  MonthRange period();

  /** The track, 1 to 3. */
  int track();

  /** Enhanced services payment per member and month; the published average unless stated. */
  @Value.Default
  default PerMemberPerMonth enhancedServices() {
    return published().enhancedServices();
  }

  /** The share of primary care that is paid in advance. */
  @Value.Default
  default Rate prospectiveShare() {
    return published().prospectiveShare();
  }

  /** The greatest incentive, as a rate of primary care payments. */
  @Value.Default
  default Rate incentiveMaximum() {
    return published().incentiveMaximum();
  }

  /** The upfront payment for infrastructure. */
  @Value.Default
  default Money infrastructurePayment() {
    return published().infrastructurePayment();
  }

  /** The published figures of months and track. */
  @Value.Derived
  @Value.Auxiliary
  default MakingCarePrimaryParameters published() {
    Violations.of("MakingCarePrimary")
        .require(track() >= 1 && track() <= 3, "track", track(), "1 to 3", "three tracks")
        .throwIfInvalidTerms();
    return MakingCarePrimaryParameters.of(period(), track());
  }

  @Override
  @Value.Derived
  @Value.Auxiliary
  default ModelId id() {
    return ModelId.of("mcp", "track" + track(), period().toString());
  }

  /** A population payment for primary care as soon as a part is paid in advance. */
  @Override
  default Traits traits() {
    return MedicalHomeTraits.primaryCare(!prospectiveShare().isZero());
  }

  @Override
  default Authority authority() {
    return MakingCarePrimaryStep.authority(this);
  }

  /**
   * Settles the months, which {@link MakingCarePrimaryRule} spells out.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if the performance does not fit the
   *     track
   */
  @Override
  default MakingCarePrimarySettlement settle(
      MakingCarePrimaryPerformance practice, Worksheet sheet) {
    MedicalHomeRequirements.check(this, practice);
    return new MakingCarePrimaryRule(this).settle(practice, sheet);
  }

  /** Checks the terms. */
  @Value.Check
  default void check() {
    MedicalHomeRequirements.checkTerms(this);
  }

  /** One sentence about the terms. */
  default String sentence() {
    return "Making Care Primary "
        + period()
        + ", track "
        + track()
        + ": "
        + prospectiveShare()
        + " of primary care in advance, incentive up to "
        + incentiveMaximum();
  }

  /** A track as it was published. */
  static MakingCarePrimary of(MonthRange period, int track) {
    return builder().period(period).track(track).build();
  }

  /** A builder; period and track are needed. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the terms. */
  final class Builder extends ImmutableMakingCarePrimary.Builder {
    Builder() {}
  }
}
