package org.openvbc.models.advantage;

import static org.openvbc.models.advantage.MlrStep.*;

import org.immutables.value.Value;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.PaymentModel;
import org.openvbc.core.model.Traits;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.parameter.UnsupportedPeriodException;
import org.openvbc.core.time.PerformanceYear;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Worksheet;

/**
 * The medical loss ratio that a Medicare Advantage contract must reach in a contract year from 2014
 * on (42 CFR 422.2410).
 *
 * <p>{@code ratio = incurred / (revenue - taxes and fees) + credibility factor}; below the minimum
 * the plan remits {@code total revenue x (minimum - ratio)}. The ratio is not rounded, neither
 * before the test nor in the remittance. A contract whose ratio is not credible is not tested, and
 * such a year ends the row of consecutive years below the minimum.
 */
@Value.Immutable
public sealed interface MedicalLossRatio
    extends PaymentModel<MlrYear, MlrSettlement>, WithMedicalLossRatio
    permits ImmutableMedicalLossRatio {

  /** The contract year, a whole calendar year. */
  PerformanceYear contractYear();

  /** The least ratio. */
  @Value.Default
  default Rate minimum() {
    return published().minimumMlr().asRate();
  }

  /** How the remittance is rounded. */
  @Value.Default
  default Rounding rounding() {
    return Rounding.CENTS;
  }

  /** The published figures of the contract year. */
  @Value.Derived
  @Value.Auxiliary
  default AdvantageParameters published() {
    AdvantageParameters published = AdvantageParameters.of(contractYear());
    if (!published.hasMlr()) {
      throw new UnsupportedPeriodException(
          "no medical loss ratio for "
              + contractYear()
              + ": it begins with 2014 (42 CFR 422.2410)");
    }
    return published;
  }

  /** The member months from which the ratio is partly credible. */
  @Value.Derived
  @Value.Auxiliary
  default long partlyCredibleFrom() {
    return published().partlyCredibleFrom().asCount();
  }

  /** The member months through which it is no more than partly credible. */
  @Value.Derived
  @Value.Auxiliary
  default long partlyCredibleThrough() {
    return published().partlyCredibleThrough().asCount();
  }

  /** The consecutive years below the minimum that close the contract to new members. */
  @Value.Derived
  @Value.Auxiliary
  default long yearsToNoNewEnrollment() {
    return published().yearsToNoNewEnrollment().asCount();
  }

  /** The consecutive years below the minimum that end the contract. */
  @Value.Derived
  @Value.Auxiliary
  default long yearsToTermination() {
    return published().yearsToTermination().asCount();
  }

  @Override
  @Value.Derived
  @Value.Auxiliary
  default ModelId id() {
    return ModelId.of("advantage", "mlr", contractYear().label());
  }

  @Override
  default Traits traits() {
    return new Traits(
        Traits.Basis.BENCHMARK, true, Traits.QualityLink.NONE, Traits.Scope.COMPREHENSIVE, false);
  }

  /**
   * Tests the ratio of a contract year in the order of the rule.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if a partly credible contract names
   *     no credibility factor, or another names one
   */
  @Override
  default MlrSettlement settle(MlrYear year, Worksheet sheet) {
    Money incurred = sheet.line(INCURRED, year.incurred());
    Money divisor = sheet.line(REVENUE_LESS_TAXES, year.revenue().minus(year.taxesAndFees()));
    Rate ratio = sheet.line(RATIO, Rate.of(incurred, divisor));
    long months = sheet.line(MlrStep.MEMBER_MONTHS, year.memberMonths());
    MlrCredibility credibility = sheet.line(CREDIBILITY, credibilityOf(months));
    requireFactor(year, credibility);
    return switch (credibility) {
      case NONE -> notTested(year, ratio, sheet);
      case PARTIAL -> tested(year, credibility, adjusted(year, ratio, sheet), sheet);
      case FULL -> tested(year, credibility, ratio, sheet);
    };
  }

  private MlrCredibility credibilityOf(long months) {
    if (months < partlyCredibleFrom()) {
      return MlrCredibility.NONE;
    }
    return months <= partlyCredibleThrough() ? MlrCredibility.PARTIAL : MlrCredibility.FULL;
  }

  private static Rate adjusted(MlrYear year, Rate ratio, Worksheet sheet) {
    Rate factor = sheet.line(CREDIBILITY_FACTOR, year.credibilityFactor().orElseThrow());
    return sheet.line(TESTED_RATIO, ratio.plus(factor));
  }

  /** 422.2410(b): the whole revenue is multiplied, not the divisor of the ratio. */
  private MlrSettlement tested(
      MlrYear year, MlrCredibility credibility, Rate ratio, Worksheet sheet) {
    Rate shortfall = sheet.line(SHORTFALL, minimum().minus(ratio).notBelow(Rate.ZERO));
    boolean isBelow = shortfall.signum() > 0;
    Money revenue = sheet.line(REVENUE, year.revenue());
    Money remittance = sheet.line(REMITTANCE, revenue.times(shortfall).rounded(rounding()));
    int yearsBelow = isBelow ? Math.addExact(year.yearsBelowBefore(), 1) : 0;
    sheet.line(YEARS_BELOW, yearsBelow);
    MlrConsequence consequence = sheet.line(CONSEQUENCE, consequenceOf(yearsBelow));
    sheet.line(MlrStep.NET_PAYMENT, remittance.negated());
    return new MlrSettlement(
        this,
        year,
        isBelow ? AdvantageOutcomes.REMITTANCE_OWED : AdvantageOutcomes.RATIO_REACHED,
        credibility,
        ratio,
        remittance,
        yearsBelow,
        consequence);
  }

  /** 422.2410(c)-(d). */
  private MlrConsequence consequenceOf(int yearsBelow) {
    if (yearsBelow >= yearsToTermination()) {
      return MlrConsequence.TERMINATION;
    }
    return yearsBelow >= yearsToNoNewEnrollment()
        ? MlrConsequence.NO_NEW_ENROLLMENT
        : MlrConsequence.NONE;
  }

  private MlrSettlement notTested(MlrYear year, Rate ratio, Worksheet sheet) {
    Outcome outcome = AdvantageOutcomes.RATIO_NOT_CREDIBLE;
    sheet.line(MlrStep.NET_PAYMENT, Money.ZERO);
    return new MlrSettlement(
        this, year, outcome, MlrCredibility.NONE, ratio, Money.ZERO, 0, MlrConsequence.NONE);
  }

  private void requireFactor(MlrYear year, MlrCredibility credibility) {
    boolean isPartial = credibility == MlrCredibility.PARTIAL;
    if (year.credibilityFactor().isPresent() != isPartial) {
      Violations.of("MlrYear")
          .require(
              false,
              "credibilityFactor",
              year.credibilityFactor().map(Rate::toString).orElse("not stated"),
              (isPartial ? "stated" : "not stated")
                  + " for "
                  + year.memberMonths()
                  + " member months: stated from "
                  + partlyCredibleFrom()
                  + " through "
                  + partlyCredibleThrough(),
              "42 CFR 422.2440")
          .throwIfInvalidPerformance();
    }
  }

  /** Checks the terms. */
  @Value.Check
  default void check() {
    Violations.of("MedicalLossRatio")
        .requireShare("minimum", minimum(), "42 CFR 422.2410(b)")
        .throwIfInvalidTerms();
  }

  @Override
  default Authority authority() {
    return new MlrAuthority(this);
  }

  /** One sentence about the terms. */
  default String sentence() {
    return contractYear() + " medical loss ratio of at least " + minimum();
  }

  /** The published minimum of a contract year. */
  static MedicalLossRatio of(int contractYear) {
    return builder().contractYear(PerformanceYear.of(contractYear)).build();
  }

  /** Any terms, by name. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the terms. */
  final class Builder extends ImmutableMedicalLossRatio.Builder {
    Builder() {}
  }
}
