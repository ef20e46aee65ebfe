package org.openvbc.quality.stars;

import java.util.Set;
import org.immutables.value.Value;
import org.openvbc.core.money.Rate;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.core.worksheet.Worksheet;

/**
 * The Star Ratings of Medicare Advantage and Part D contracts for one rating year: from the stars
 * of measures to the Part C, Part D and overall rating (42 CFR 422.166, 423.186).
 *
 * <p>{@code raw = weighted mean + reward factor + categorical adjustment}, exact; the rating is
 * {@code floor(2 x raw + 0.5) / 2}. Mean and variance are rounded to six decimals, half up, where
 * they are compared with the published percentiles, and nowhere else. The highest rating is also
 * computed without the improvement measures, and that one taken if it is at least 4 stars once
 * rounded and larger.
 *
 * <p>Figures are published here for 2024 to 2026; for another year all of them must be given.
 */
@Value.Immutable
public sealed interface StarRatings extends WithStarRatings permits ImmutableStarRatings {

  /** The year in whose name the ratings are published, in October of the year before. */
  int ratingYear();

  /** The measures with their weights. */
  @Value.Default
  default StarsMeasures measures() {
    return StarsParameters.of(ratingYear()).measures();
  }

  /** The percentiles that decide on the reward factor. */
  @Value.Default
  default StarsThresholdTable thresholds() {
    return StarsParameters.of(ratingYear()).thresholds();
  }

  /** The reward factors. */
  @Value.Default
  default StarsRewards rewards() {
    return StarsParameters.of(ratingYear()).rewards();
  }

  /** The Categorical Adjustment Index. */
  @Value.Default
  default StarsAdjustments adjustments() {
    return StarsParameters.of(ratingYear()).adjustments();
  }

  /** How many measures need stars. */
  @Value.Default
  default StarsMinimums minimums() {
    return StarsParameters.of(ratingYear()).minimums();
  }

  /** The share of members in disaster areas from which on a contract is protected. */
  @Value.Default
  default Rate disasterShare() {
    return StarsParameters.of(ratingYear()).disasterShare();
  }

  /** The years whose disasters protect a rating from the measures in their first year. */
  @Value.Derived
  @Value.Auxiliary
  default Set<Integer> protectedYears() {
    return measures().protectedYears();
  }

  // ---------------------------------------------------------------- the rule

  /**
   * Rates a contract, and passes every figure through the worksheet.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if a measure that concerns the
   *     contract has no statement, is unknown in that year or stated twice, or an input is missing
   */
  default StarsResult determine(StarsPerformance contract, Worksheet sheet) {
    return new StarsRule(this).determine(contract, sheet);
  }

  /** Rates a contract. */
  default StarsResult determine(StarsPerformance contract) {
    return determine(contract, Worksheet.none());
  }

  /** Rates a contract and shows how, line by line with the law. */
  default Explanation<StarsResult> explain(StarsPerformance contract) {
    Worksheet worksheet = Worksheet.recording();
    StarsResult result = determine(contract, worksheet);
    return Explanation.of(result, result.toString(), worksheet, new StarsAuthority(this, contract));
  }

  /** The published figures behind each step for a contract; asked only to explain. */
  default Authority authority(StarsPerformance contract) {
    return new StarsAuthority(this, contract);
  }

  // ---------------------------------------------------------------- making one

  /**
   * Checks the terms.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if thresholds are missing or the share is
   *     not between 0 and 100 %
   */
  @Value.Check
  default void check() {
    StarsRequirements.checkTerms(this);
  }

  /** One sentence about the terms. */
  default String sentence() {
    return ratingYear() + " Star Ratings: " + measures().all().size() + " measures";
  }

  /** A builder; the rating year is needed. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the rule. */
  final class Builder extends ImmutableStarRatings.Builder {
    Builder() {}
  }

  /**
   * The rule as published for a rating year.
   *
   * @throws org.openvbc.core.parameter.UnsupportedPeriodException outside 2024 to 2026
   */
  static StarRatings of(int ratingYear) {
    return builder().ratingYear(ratingYear).build();
  }
}
