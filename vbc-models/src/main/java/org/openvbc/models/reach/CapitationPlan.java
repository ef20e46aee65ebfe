package org.openvbc.models.reach;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.PaymentModel;
import org.openvbc.core.model.Traits;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.time.PerformanceYear;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Worksheet;

/**
 * The monthly capitation of an ACO for one performance year: Base and Enhanced PCC, TCC, advanced
 * payments.
 *
 * <p>Per month and mechanism: {@code sum over categories of months x dollars}, rounded, less
 * sequestration, rounded again, since both are amounts of a payment notice. A later report of a
 * month moves the difference of the rounded amounts. Dollars are the benchmark times a part of it:
 * Base PCC {@code basePercentage}; Enhanced PCC {@code max(0, min(target - base, elected))}; TCC
 * {@code 1 - tccWithhold}; or for advanced payments the look-back services times the claim
 * reduction.
 *
 * <p>Settling final months gives what should have been paid ({@link CapitationLines#of}). The
 * target is no ceiling on what Base PCC may be.
 */
@Value.Immutable
public sealed interface CapitationPlan
    extends PaymentModel<CapitationReports, CapitationLedger>, WithCapitationPlan
    permits ImmutableCapitationPlan {
  /** The performance year; PY2021 ran from April to December. */
  PerformanceYear performanceYear();

  /** Professional or Global. */
  RiskOption option();

  /** PCC or TCC. */
  CapitationElection capitation();

  /**
   * Base PCC as a part of the benchmark: look-back claims of participants x claim reduction; needed
   * for PCC alone.
   */
  Optional<Rate> basePercentage();

  /** The claim reduction that participants agreed to, if it is to be checked. */
  Optional<Rate> claimReduction();

  /** The least claim reduction of Participant Providers. */
  @Value.Default
  default Rate minimumClaimReduction() {
    return published().rateOrZero("pcc.minimumClaimReduction");
  }

  /** Enhanced PCC as elected, a part of the benchmark; none unless elected. */
  @Value.Default
  default Rate enhancedElection() {
    return Rate.ZERO;
  }

  /** What Base and Enhanced PCC together reach, as a part of the benchmark. */
  @Value.Default
  default Rate target() {
    return published().required("CapitationPlan", "target", "pcc.target").asRate();
  }

  /** The expected part of the benchmark that goes to other providers; needed for TCC alone. */
  Optional<Rate> tccWithhold();

  /** The claim reduction that advanced payments (APO) make up for; none unless elected. */
  @Value.Default
  default Rate advancedPercentage() {
    return Rate.ZERO;
  }

  /** The sequestration of each payment. */
  @Value.Default
  default Rate sequestrationRate() {
    return published().rateOrZero("capitation.sequestration");
  }

  /** How the amounts of a payment notice are rounded. */
  @Value.Default
  default Rounding rounding() {
    return Rounding.CENTS;
  }

  /**
   * The last month whose report still moves a monthly payment, by default the year's last; what
   * changes later is settled with the year.
   */
  @Value.Default
  default YearMonth lastReportMonth() {
    return YearMonth.from(performanceYear().lastDay());
  }

  /** The published figures of the year. */
  @Value.Derived
  @Value.Auxiliary
  default ReachParameters published() {
    return ReachParameters.of(performanceYear());
  }

  @Override
  @Value.Derived
  @Value.Auxiliary
  default ModelId id() {
    return ModelId.of(
        published().programme().key(),
        option().key() + ".capitation." + capitation().name().toLowerCase(java.util.Locale.ROOT),
        performanceYear().label());
  }

  @Override
  default Traits traits() {
    return new Traits(
        Traits.Basis.PROSPECTIVE,
        true,
        Traits.QualityLink.PERFORMANCE,
        capitation() == CapitationElection.TCC
            ? Traits.Scope.COMPREHENSIVE
            : Traits.Scope.CONDITION,
        false);
  }

  @Override
  default Authority authority() {
    return new StepReliances(
        published().programme(),
        Map.of(
            CapitationStep.BASE_PERCENTAGE,
            StepReliances.on(
                published()
                    .find("pcc.minimumClaimReduction")
                    .filter(row -> claimReduction().isPresent()),
                minimumClaimReduction()),
            CapitationStep.ENHANCED_PERCENTAGE,
            StepReliances.on(published().find("pcc.target"), target()),
            CapitationStep.AFTER_SEQUESTRATION,
            StepReliances.on(published().find("capitation.sequestration"), sequestrationRate())));
  }

  /**
   * Pays the year's reports.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if a month lies outside the year, a
   *     report before its month or after the last, or two reports of a month are made in one
   */
  @Override
  default CapitationLedger settle(CapitationReports reports, Worksheet sheet) {
    return new CapitationRule(this).settle(reports, sheet);
  }

  /** Checks that the terms fit together. */
  @Value.Check
  default void check() {
    CapitationRequirements.checkTerms(this);
  }

  /** One sentence about the terms. */
  default String sentence() {
    return published().programme().label()
        + " "
        + performanceYear()
        + " "
        + option().label()
        + ", "
        + capitation().label();
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a plan. */
  final class Builder extends ImmutableCapitationPlan.Builder {
    Builder() {}
  }
}
