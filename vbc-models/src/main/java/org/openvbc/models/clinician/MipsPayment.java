package org.openvbc.models.clinician;

import static org.openvbc.models.clinician.MipsStep.*;

import org.immutables.value.Value;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.PaymentModel;
import org.openvbc.core.model.Traits;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.quality.Score;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Worksheet;

/**
 * The payment adjustment of the Merit-based Incentive Payment System: a clinician's Medicare
 * payments go up or down by final score (42 U.S.C. 1395w-4(q)(6); 42 CFR 414.1405).
 *
 * <p>Performance in one year adjusts each claim line two years later: {@code paid x (1 + factor)}.
 * The factor alone: {@link #factor(MipsStanding)}; a year's claim lines: {@link #settle}.
 */
@Value.Immutable
public sealed interface MipsPayment
    extends PaymentModel<MipsPerformance, MipsSettlement>, WithMipsPayment
    permits ImmutableMipsPayment {

  /** The performance year; payments are those of two years later. */
  int performanceYear();

  /** The scaling factors of the year. */
  MipsScaling scaling();

  /** The performance threshold as a share of 100 points. */
  @Value.Default
  default Rate threshold() {
    return published().curve().threshold();
  }

  /** The applicable percent: the largest reduction, and the largest increase before scaling. */
  @Value.Default
  default Rate applicable() {
    return published().curve().applicable();
  }

  /** How an adjusted claim line is rounded. */
  @Value.Default
  default Rounding rounding() {
    return Rounding.CENTS;
  }

  /** The published figures of the year. */
  @Value.Derived
  @Value.Auxiliary
  default MipsParameters published() {
    return MipsParameters.of(performanceYear());
  }

  /** The adjustment by score before scaling. */
  @Value.Derived
  @Value.Auxiliary
  default MipsCurve curve() {
    return new MipsCurve(applicable(), threshold(), published().curve().lowestPart());
  }

  @Override
  @Value.Derived
  @Value.Auxiliary
  default ModelId id() {
    return ModelId.of("clinician", "mips", String.valueOf(performanceYear()));
  }

  /** The year whose payments are adjusted. */
  default int paymentYear() {
    return performanceYear() + 2;
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
    return new MipsAuthority(this);
  }

  /** What a score of 100 points gets under these terms. */
  default Rate largest() {
    Rate increase = curve().unscaled(Score.FULL).times(scaling().increase());
    return published()
        .additional()
        .flatMap(line -> scaling().additional().map(line.unscaled(Score.FULL)::times))
        .map(increase::plus)
        .orElse(increase);
  }

  // ---------------------------------------------------------------- the rule

  /** Settles the claim lines of a payment year, each rounded once. */
  @Override
  default MipsSettlement settle(MipsPerformance clinician, Worksheet sheet) {
    MipsRule rule = new MipsRule(this);
    MipsFactor factor = rule.factor(clinician.standing(), sheet);
    Money paid = clinician.claimLines().stream().reduce(Money.ZERO, Money::plus);
    sheet.line(PAID, paid);
    Money adjusted = rule.adjusted(clinician, factor, sheet);
    sheet.line(OUTSIDE, clinician.modelSpecificPayments());
    sheet.line(NET, adjusted.minus(paid));
    return new MipsSettlement(this, clinician, factor, paid, adjusted);
  }

  /** The factor of a clinician alone. */
  default MipsFactor factor(MipsStanding standing) {
    return factor(standing, Worksheet.none());
  }

  /** The factor of a clinician alone, every figure on the worksheet. */
  default MipsFactor factor(MipsStanding standing, Worksheet sheet) {
    return new MipsRule(this).factor(standing, sheet);
  }

  // ---------------------------------------------------------------- making one

  /**
   * Checks the terms.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if they do not fit the year
   */
  @Value.Check
  default void check() {
    Violations.of("MipsPayment")
        .require(
            scaling().additional().isPresent() == published().additional().isPresent(),
            "scaling.additional",
            scaling().additional().map(Rate::toFraction).orElse("missing"),
            published().additional().isPresent()
                ? "a factor: payment year " + paymentYear() + " has the additional increase"
                : "nothing: only payment years 2019 to 2024 have the additional increase",
            "42 U.S.C. 1395w-4(q)(6)")
        .throwIfInvalidTerms();
  }

  /** One sentence about the terms. */
  default String sentence() {
    return "MIPS performance year "
        + performanceYear()
        + ", payments of "
        + paymentYear()
        + ": "
        + curve()
        + ", "
        + scaling();
  }

  /** A builder; performance year and scaling are needed. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the terms. */
  final class Builder extends ImmutableMipsPayment.Builder {
    Builder() {}
  }

  /** The terms of a year with its scaling factors. */
  static MipsPayment of(int performanceYear, MipsScaling scaling) {
    return builder().performanceYear(performanceYear).scaling(scaling).build();
  }

  /**
   * The terms of a year whose largest increase was published, which implies the scaling factor:
   * performance years 2023 and 2024.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if it was not published, or the year has
   *     the additional increase
   */
  static MipsPayment asPublished(int performanceYear) {
    MipsParameters published = MipsParameters.of(performanceYear);
    Violations.of("MipsPayment")
        .require(
            published.impliedScaling().isPresent(),
            "scaling",
            "missing",
            "stated or solved: no published maximum implies that of " + performanceYear,
            "42 U.S.C. 1395w-4(q)(6)(F)")
        .throwIfInvalidTerms();
    return of(performanceYear, published.impliedScaling().orElseThrow());
  }
}
