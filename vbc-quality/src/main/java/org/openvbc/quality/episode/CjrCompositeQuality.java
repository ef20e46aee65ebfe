package org.openvbc.quality.episode;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openvbc.core.clause.Schedule;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.core.worksheet.Worksheet;

/**
 * The composite quality score of the Comprehensive Care for Joint Replacement Model: points of 20
 * for complications, patient experience and patient-reported outcomes, and the category that they
 * amount to (42 CFR 510.315).
 *
 * <p>{@code score = min(20, complications + HCAHPS + improvement + submission)}. Every figure is a
 * term with its published value as default, so that a what-if is a copy: {@code
 * rule.withCategories(CjrCategories.of("5.0", "6.0", "13.2"))}.
 */
@Value.Immutable
public sealed interface CjrCompositeQuality extends WithCjrCompositeQuality
    permits ImmutableCjrCompositeQuality {

  /** A day of the performance year, by which the published figures are found. */
  LocalDate performanceDay();

  /** Points by percentile of complications, at most 10. */
  @Value.Default
  default Schedule complicationPoints() {
    return published().complicationPoints();
  }

  /** Points by percentile of patient experience, at most 8. */
  @Value.Default
  default Schedule hcahpsPoints() {
    return published().hcahpsPoints();
  }

  /** Points for submitting patient-reported outcomes. */
  @Value.Default
  default BigDecimal proPoints() {
    return published().proPoints();
  }

  /** The percentile whose points a measure without a value earns. */
  @Value.Default
  default Rate missingPercentile() {
    return published().missingPercentile();
  }

  /** How many deciles a measure must rise over the year before to earn improvement points. */
  @Value.Default
  default long improvementDeciles() {
    return published().improvementDeciles();
  }

  /** What such a decile is. */
  @Value.Default
  default CjrDecileReading decileReading() {
    return published().decileReading();
  }

  /** Improvement points as a part of the measure's most points. */
  @Value.Default
  default Rate improvementShare() {
    return published().improvementShare();
  }

  /** The most points that a score can have. */
  @Value.Default
  default BigDecimal maximumPoints() {
    return published().maximumPoints();
  }

  /** Where the categories begin. */
  @Value.Default
  default CjrCategories categories() {
    return published().categories();
  }

  /** The figures in force on that day. */
  @Value.Derived
  @Value.Auxiliary
  default CjrQualityParameters published() {
    return CjrQualityParameters.of(performanceDay(), CjrQualityEdition.AMENDED);
  }

  /** The published figure behind each step; asked only to explain. */
  default Authority authority() {
    return new CjrQualityAuthority(this);
  }

  // ---------------------------------------------------------------- the rule

  /** Scores a hospital, and passes every figure through the worksheet. */
  default CjrQualityResult determine(CjrQualityPerformance hospital, Worksheet sheet) {
    return new CjrQualityRule(this).determine(hospital, sheet);
  }

  /** Scores a hospital. */
  default CjrQualityResult determine(CjrQualityPerformance hospital) {
    return determine(hospital, Worksheet.none());
  }

  /** Scores a hospital and shows how, line by line with the law. */
  default Explanation<CjrQualityResult> explain(CjrQualityPerformance hospital) {
    Worksheet worksheet = Worksheet.recording();
    CjrQualityResult result = determine(hospital, worksheet);
    return Explanation.of(result, result.toString(), worksheet, authority());
  }

  // ---------------------------------------------------------------- making one

  /**
   * Checks the terms.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if one is out of its bounds
   */
  @Value.Check
  default void check() {
    Violations violations = Violations.of("CjrCompositeQuality");
    violations
        .requireShare("missingPercentile", missingPercentile(), "42 CFR 510.315(e)")
        .requireShare("improvementShare", improvementShare(), "42 CFR 510.315(d)")
        .require(
            improvementDeciles() >= 1 && improvementDeciles() <= 9,
            "improvementDeciles",
            improvementDeciles(),
            "between 1 and 9",
            "42 CFR 510.315(d)")
        .require(
            proPoints().signum() >= 0,
            "proPoints",
            proPoints().toPlainString(),
            "at least 0",
            "42 CFR 510.315(b)(4)")
        .require(
            maximumPoints().signum() > 0,
            "maximumPoints",
            maximumPoints().toPlainString(),
            "above 0",
            "42 CFR 510.315(d)");
    requirePoints(violations, "complicationPoints", complicationPoints());
    requirePoints(violations, "hcahpsPoints", hcahpsPoints());
    violations.throwIfInvalidTerms();
  }

  /** Points are decimal numbers: nothing that the score adds is ever rounded. */
  private void requirePoints(Violations violations, String field, Schedule scale) {
    violations.require(
        scale.isOfSteps() && !scale.isLowerBetter() && scale.before().isZero(),
        field,
        scale,
        "steps to a higher percentile, with nothing before the first",
        "42 CFR 510.315(c)");
    for (Schedule.Point step : scale.points()) {
      violations
          .requireShare(field + ".from", step.result(), "42 CFR 510.315(c)")
          .require(
              step.worth().signum() >= 0
                  && step.worth().fitsDecimals(CjrQualityRule.POINT_DECIMALS),
              field + ".value",
              step.worth().toFraction(),
              "points of at least 0 with at most 4 decimals",
              "42 CFR 510.315(c)");
    }
    violations.require(
        scale.most().times(improvementShare()).fitsDecimals(CjrQualityRule.POINT_DECIMALS),
        "improvementShare",
        improvementShare(),
        "a part of " + field + " with at most 4 decimals",
        "42 CFR 510.315(d)");
  }

  /** One sentence about the terms. */
  default String sentence() {
    return "CJR composite quality score on "
        + performanceDay()
        + ": acceptable from "
        + categories().acceptableFrom().toPlainString()
        + ", good from "
        + categories().goodFrom().toPlainString()
        + ", excellent above "
        + categories().excellentAbove().toPlainString()
        + " of "
        + maximumPoints().toPlainString()
        + " points";
  }

  /** A builder; a day of the performance year is needed. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the rule. */
  final class Builder extends ImmutableCjrCompositeQuality.Builder {
    Builder() {}
  }

  /**
   * The rule as published for the performance year that holds a day.
   *
   * @throws org.openvbc.core.parameter.UnsupportedPeriodException if the model did not run then
   */
  static CjrCompositeQuality of(LocalDate performanceDay) {
    return builder().performanceDay(performanceDay).build();
  }

  /**
   * The rule with the improvement and categories of one of its texts.
   *
   * @throws org.openvbc.core.parameter.UnsupportedPeriodException if the model did not run then
   */
  static CjrCompositeQuality of(LocalDate performanceDay, CjrQualityEdition edition) {
    CjrQualityParameters text = CjrQualityParameters.of(performanceDay, edition);
    return of(performanceDay)
        .withImprovementDeciles(text.improvementDeciles())
        .withCategories(text.categories());
  }
}
