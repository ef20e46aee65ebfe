package org.openvbc.quality.hospital;

import org.immutables.value.Value;
import org.openvbc.core.time.FiscalYear;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.core.worksheet.Worksheet;

/**
 * How a hospital is scored in one fiscal year of Hospital Value-Based Purchasing, from its rates to
 * its Total Performance Score (42 CFR 412.165).
 *
 * <p>Every figure is a term with its published value as default, so that a what-if is a copy. The
 * standards are published here for FY2017 and FY2024; for another year they are given: {@code
 * HvbpScoring.builder().fiscalYear(FiscalYear.of(2026)).standards(standards).build()}.
 */
@Value.Immutable
public sealed interface HvbpScoring extends WithHvbpScoring permits ImmutableHvbpScoring {

  /** The fiscal year in which the score moves payments. */
  FiscalYear fiscalYear();

  /** Which measures are scored, and in which domain. */
  @Value.Default
  default HvbpMeasures measures() {
    return HvbpQualityParameters.of(fiscalYear()).measures();
  }

  /** Threshold, benchmark and floor of each measure and dimension. */
  @Value.Default
  default HvbpStandards standards() {
    return HvbpQualityParameters.of(fiscalYear()).standards();
  }

  /** How many cases a measure, and how many measures a domain must have. */
  @Value.Default
  default HvbpMinimums minimums() {
    return HvbpQualityParameters.of(fiscalYear()).minimums();
  }

  /** The most points of all HCAHPS dimensions together, however many there are. */
  @Value.Default
  default long basePoints() {
    return HvbpQualityParameters.of(fiscalYear()).basePoints();
  }

  /** How the domains make the total. */
  @Value.Default
  default HvbpTotal total() {
    return HvbpTotal.builder().fiscalYear(fiscalYear()).build();
  }

  /** The published figure behind each step; asked only to explain. */
  default Authority authority() {
    return new HvbpQualityAuthority(this);
  }

  // ---------------------------------------------------------------- the rule

  /**
   * Scores a hospital, and passes every figure through the worksheet.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if a measure of the year is not
   *     stated or one is stated that is none, or a rate lies outside its unit; all of it named at
   *     once
   */
  default HvbpQualityResult determine(HvbpQualityPerformance hospital, Worksheet sheet) {
    return new HvbpQualityRule(this).determine(hospital, sheet);
  }

  /** Scores a hospital. */
  default HvbpQualityResult determine(HvbpQualityPerformance hospital) {
    return determine(hospital, Worksheet.none());
  }

  /** Scores a hospital and shows how, line by line with the law. */
  default Explanation<HvbpQualityResult> explain(HvbpQualityPerformance hospital) {
    Worksheet worksheet = Worksheet.recording();
    HvbpQualityResult result = determine(hospital, worksheet);
    return Explanation.of(result, result.toString(), worksheet, authority());
  }

  // ---------------------------------------------------------------- making one

  /**
   * Checks the terms.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if a standard or a minimum is missing or
   *     out of its bounds
   */
  @Value.Check
  default void check() {
    HvbpQualityRequirements.checkTerms(this);
  }

  /** One sentence about the terms. */
  default String sentence() {
    return "scoring of Hospital Value-Based Purchasing "
        + fiscalYear()
        + ": "
        + measures().domains().size()
        + " measures and "
        + measures().dimensions().size()
        + " HCAHPS dimensions in "
        + measures().scoredDomains().size()
        + " domains";
  }

  /** A builder; the fiscal year is needed, and in most years the standards. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the rule. */
  final class Builder extends ImmutableHvbpScoring.Builder {
    Builder() {}
  }

  /**
   * The rule as published for a fiscal year.
   *
   * @throws org.openvbc.core.parameter.UnsupportedPeriodException if measures or standards of the
   *     year are not published here
   */
  static HvbpScoring of(int fiscalYear) {
    return builder().fiscalYear(FiscalYear.of(fiscalYear)).build();
  }
}
