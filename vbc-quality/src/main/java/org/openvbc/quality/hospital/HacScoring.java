package org.openvbc.quality.hospital;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.immutables.value.Value;
import org.openvbc.core.money.Rate;
import org.openvbc.core.time.FiscalYear;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.core.worksheet.Worksheet;

/**
 * The Hospital-Acquired Condition Reduction Program's rules of one fiscal year: from infections and
 * complications to the Total HAC Score (42 CFR 412.172(e)).
 *
 * <p>From FY2020 the total is the mean of the winsorized z-scores of the measures that count; in
 * FY2018 and FY2019 z-scores, and before them points by decile, count by two weighted domains;
 * FY2023 has no scores. Nothing is rounded before print. What the score does to payments is in
 * {@code org.openvbc.models.hospital}.
 */
@Value.Immutable
public sealed interface HacScoring extends WithHacScoring permits ImmutableHacScoring {

  /** The fiscal year in which the score moves payments. */
  FiscalYear fiscalYear();

  /** The national distributions of the year's measures; none for a year without z-scores. */
  HacDistributions national();

  /** The published figures of the year. */
  @Value.Derived
  @Value.Auxiliary
  default HacParameters published() {
    return HacParameters.of(fiscalYear());
  }

  /** The weights of the domains; empty where the year has none. */
  default Map<HacDomain, Rate> domainWeights() {
    return published().weights();
  }

  /** The published figure behind each step; asked only to explain. */
  default Authority authority() {
    return new HacAuthority(this);
  }

  /**
   * The score of a hospital, every figure on the worksheet.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if the results do not fit the year
   */
  default HacScore determine(HacResults results, Worksheet sheet) {
    return new HacRule(this).score(results, sheet);
  }

  /** The score of a hospital. */
  default HacScore determine(HacResults results) {
    return determine(results, Worksheet.none());
  }

  /** The score of a hospital, and how it comes about, line by line with the law. */
  default Explanation<HacScore> explain(HacResults results) {
    Worksheet worksheet = Worksheet.recording();
    HacScore score = determine(results, worksheet);
    return Explanation.of(score, score.toString(), worksheet, authority());
  }

  /**
   * The total of scores of measures that are known already, such as printed z-scores.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if one is of no measure of the year
   */
  default HacScore total(Map<HacMeasure, Rate> scores) {
    HacRequirements.known(this, scores.keySet());
    return new HacRule(this).total(scores, Worksheet.none());
  }

  /** A score as CMS prints it, half up. */
  default BigDecimal printed(Rate score) {
    return score.toBigDecimal(published().printedDecimals(), RoundingMode.HALF_UP);
  }

  /**
   * Checks the distributions.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if they do not fit the year
   */
  @Value.Check
  default void check() {
    HacRequirements.terms(this);
  }

  /** One sentence about the terms. */
  default String sentence() {
    return "Total HAC Score "
        + fiscalYear()
        + ": "
        + switch (published().method()) {
          case DECILE_DOMAIN -> "points by decile in two domains";
          case Z_DOMAIN -> "z-scores in two domains";
          case Z_EQUAL -> "mean of the z-scores of " + published().measures().size() + " measures";
          case NONE -> "none in that fiscal year";
        };
  }

  /** A builder; fiscal year and distributions are needed. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the rule. */
  final class Builder extends ImmutableHacScoring.Builder {
    Builder() {}
  }

  /**
   * The rule of a fiscal year.
   *
   * @throws org.openvbc.core.parameter.UnsupportedPeriodException if it is not published here
   */
  static HacScoring of(int fiscalYear, HacDistributions national) {
    return builder().fiscalYear(FiscalYear.of(fiscalYear)).national(national).build();
  }

  /** The rule of a fiscal year that has points by decile, or no scores. */
  static HacScoring withoutDistributions(int fiscalYear) {
    return of(fiscalYear, HacDistributions.NONE);
  }
}
