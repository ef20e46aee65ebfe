package org.openvbc.models.hospital;

import static org.openvbc.models.hospital.HrrpStep.*;

import java.util.Optional;
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
 * The Hospital Readmissions Reduction Program in one fiscal year: payments are reduced where more
 * patients come back than should (42 CFR 412.154).
 *
 * <p>From FY2019 {@code reduction = neutrality modifier x sum of payment ratio x (ratio - median of
 * the peer group)} over the conditions that count, at most 3 %, rounded once; before, the excess is
 * that over 1. A discharge is adjusted by {@code base operating DRG amount x (factor - 1)}. The
 * factor alone: {@link #factor(HrrpStanding)}; a year's payments: {@link #settle}.
 */
@Value.Immutable
public sealed interface HrrpPayment
    extends PaymentModel<HrrpPerformance, HrrpSettlement>, WithHrrpPayment
    permits ImmutableHrrpPayment {

  /** The fiscal year that is paid. */
  FiscalYear fiscalYear();

  /** Another neutrality modifier than the published one, such as one with more decimals. */
  Optional<Rate> ownNeutralityModifier();

  /** The modifier that holds; empty in the years without peer groups. */
  @Value.Derived
  @Value.Auxiliary
  default Optional<Rate> neutralityModifier() {
    return ownNeutralityModifier().or(() -> published().neutralityModifier());
  }

  /** The largest reduction. */
  @Value.Default
  default Rate maximumReduction() {
    return published().maximumReduction();
  }

  /** The discharges from which a condition counts. */
  @Value.Default
  default long minimumDischarges() {
    return published().minimumDischarges();
  }

  /** How the net amount of a year is rounded. */
  @Value.Default
  default Rounding rounding() {
    return Rounding.CENTS;
  }

  /** The published figures of the year. */
  @Value.Derived
  @Value.Auxiliary
  default HrrpParameters published() {
    return HrrpParameters.of(fiscalYear());
  }

  @Override
  @Value.Derived
  @Value.Auxiliary
  default ModelId id() {
    return ModelId.of("hospital", "hrrp", fiscalYear().toString());
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
    return new HrrpAuthority(this);
  }

  /**
   * Settles the payments of a year.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if the conditions do not fit the
   *     year
   */
  @Override
  default HrrpSettlement settle(HrrpPerformance hospital, Worksheet sheet) {
    HrrpFactor factor = factor(hospital.standing(), sheet);
    Money base = sheet.line(BASE, hospital.baseOperatingPayments());
    Money net = sheet.line(NET, factor.applied().adjustmentOf(base).rounded(rounding()));
    return new HrrpSettlement(this, hospital, factor, net);
  }

  /** The factor of a hospital alone. */
  default HrrpFactor factor(HrrpStanding standing) {
    return factor(standing, Worksheet.none());
  }

  /**
   * The factor of a hospital alone, every figure on the worksheet.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if the conditions do not fit the
   *     year
   */
  default HrrpFactor factor(HrrpStanding standing, Worksheet sheet) {
    return new HrrpRule(this).factor(standing, sheet);
  }

  // ---------------------------------------------------------------- making one

  /**
   * Checks the terms.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if they do not fit the year
   */
  @Value.Check
  default void check() {
    boolean hasPeers = published().method() == HrrpMethod.PEER_GROUP;
    Violations.of("HrrpPayment")
        .require(
            neutralityModifier().isPresent() == hasPeers,
            "neutralityModifier",
            neutralityModifier().map(Rate::toString).orElse("missing"),
            hasPeers
                ? "the modifier of " + fiscalYear()
                : "none: " + fiscalYear() + " has no peer groups",
            "42 CFR 412.152")
        .require(
            neutralityModifier().map(Rate::signum).orElse(1) > 0,
            "neutralityModifier",
            neutralityModifier().map(Rate::toString).orElse(""),
            "above 0",
            "42 CFR 412.152")
        .requireShare("maximumReduction", maximumReduction(), "42 CFR 412.154(c)(2)")
        .require(
            minimumDischarges() >= 1,
            "minimumDischarges",
            minimumDischarges(),
            "at least 1",
            "42 CFR 412.152")
        .throwIfInvalidTerms();
  }

  /** One sentence about the terms. */
  default String sentence() {
    return "Hospital Readmissions Reduction Program "
        + fiscalYear()
        + ": excess over "
        + (published().method() == HrrpMethod.PEER_GROUP ? "the median of the peer group" : "1")
        + ", at most "
        + maximumReduction();
  }

  /** A builder; the fiscal year is needed. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the terms. */
  final class Builder extends ImmutableHrrpPayment.Builder {
    Builder() {}
  }

  /**
   * The terms as published for a fiscal year.
   *
   * @throws org.openvbc.core.parameter.UnsupportedPeriodException if it is not published here
   */
  static HrrpPayment of(int fiscalYear) {
    return builder().fiscalYear(FiscalYear.of(fiscalYear)).build();
  }
}
