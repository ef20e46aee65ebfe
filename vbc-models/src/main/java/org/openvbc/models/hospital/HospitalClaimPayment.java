package org.openvbc.models.hospital;

import static org.openvbc.models.hospital.HospitalClaimStep.*;

import org.immutables.value.Value;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.PaymentModel;
import org.openvbc.core.model.Traits;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.time.FiscalYear;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Worksheet;

/**
 * One claim of a hospital under three programmes: value-based purchasing, readmissions, and
 * hospital-acquired conditions.
 *
 * <p>The first two each change the base operating DRG amount and are not compounded; the third
 * takes its part of all that would then be paid, after both (42 CFR 412.172(b)). Each adjustment is
 * rounded to the cent by itself, and the last is taken of the rounded subtotal. A hospital outside
 * a programme has the factor 1 there.
 */
@Value.Immutable
public sealed interface HospitalClaimPayment
    extends PaymentModel<HospitalClaim, HospitalClaimSettlement>, WithHospitalClaimPayment
    permits ImmutableHospitalClaimPayment {

  /** The fiscal year in which the patient is discharged. */
  FiscalYear fiscalYear();

  /** The hospital's factor of Hospital Value-Based Purchasing. */
  PaymentFactor valueBased();

  /** The hospital's factor of the Hospital Readmissions Reduction Program. */
  PaymentFactor readmissions();

  /** The hospital's factor of the Hospital-Acquired Condition Reduction Program. */
  PaymentFactor acquiredConditions();

  /** The published rules of the year. */
  @Value.Derived
  @Value.Auxiliary
  default HacPenaltyParameters published() {
    return HacPenaltyParameters.of(fiscalYear());
  }

  @Override
  @Value.Derived
  @Value.Auxiliary
  default ModelId id() {
    return ModelId.of("hospital", "claim", fiscalYear().toString());
  }

  @Override
  default Traits traits() {
    return new Traits(
        Traits.Basis.FEE_FOR_SERVICE,
        true,
        Traits.QualityLink.PERFORMANCE,
        Traits.Scope.CONDITION,
        false);
  }

  @Override
  default Authority authority() {
    return new HospitalClaimAuthority(this);
  }

  /** Pays one claim. */
  @Override
  default HospitalClaimSettlement settle(HospitalClaim claim, Worksheet sheet) {
    Money base = sheet.line(BASE, claim.baseOperating());
    sheet.line(HVBP_FACTOR, valueBased().rate());
    Money hvbp = sheet.line(HVBP, valueBased().claimLineOf(base));
    sheet.line(HRRP_FACTOR, readmissions().rate());
    Money hrrp = sheet.line(HRRP, readmissions().claimLineOf(base));
    Money other = sheet.line(OTHER, claim.otherPayments());
    Money subtotal = sheet.line(SUBTOTAL, cents(base.plus(other).plus(hvbp).plus(hrrp)));
    sheet.line(HAC_FACTOR, acquiredConditions().rate());
    Money hac = sheet.line(HAC, acquiredConditions().claimLineOf(subtotal));
    Money payment = sheet.line(PAYMENT, subtotal.plus(hac));
    return new HospitalClaimSettlement(this, claim, hvbp, hrrp, subtotal, hac, payment);
  }

  private static Money cents(Money amount) {
    return amount.rounded(Rounding.CENTS);
  }

  /**
   * Checks the factors that only reduce.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if one of them is above 1
   */
  @Value.Check
  default void check() {
    Violations.of("HospitalClaimPayment")
        .require(
            Rate.ONE.isAtLeast(readmissions().rate()),
            "readmissions",
            readmissions(),
            "at most 1: it only reduces",
            "42 CFR 412.154(c)")
        .require(
            Rate.ONE.isAtLeast(acquiredConditions().rate()),
            "acquiredConditions",
            acquiredConditions(),
            "at most 1: it only reduces",
            "42 CFR 412.172(b)")
        .throwIfInvalidTerms();
  }

  /** One sentence about the terms. */
  default String sentence() {
    return "Hospital claims "
        + fiscalYear()
        + ": factors value-based "
        + valueBased()
        + ", readmissions "
        + readmissions()
        + ", hospital-acquired conditions "
        + acquiredConditions();
  }

  /** A builder; the fiscal year and all three factors are needed. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the terms. */
  final class Builder extends ImmutableHospitalClaimPayment.Builder {
    Builder() {}
  }

  /** The factors of a hospital as the three programmes determine them. */
  static HospitalClaimPayment of(
      int fiscalYear, HvbpFactor valueBased, HrrpFactor readmissions, HacMultiplier conditions) {
    return builder()
        .fiscalYear(FiscalYear.of(fiscalYear))
        .valueBased(valueBased.factor())
        .readmissions(readmissions.applied())
        .acquiredConditions(conditions.factor())
        .build();
  }
}
