package org.openvbc.quality.stars;

import org.openvbc.core.source.Citation;
import org.openvbc.core.worksheet.Step;

/** The lines of a worksheet of the Star Ratings, in the order of the rule. */
public enum StarsStep implements Step {
  /** Why a measure has no star. */
  MISSING("No star", "the measure is left out of every sum", "422.166, 423.186"),
  /** Star of a measure. */
  STARS("Stars", "1 to 5, by the cut points of the year", "422.166, 423.186"),
  /** Weight of a measure. */
  WEIGHT(
      "Weight",
      "by category; 1 in the first year; 0 for adherence in contracts of Puerto Rico alone",
      "422.166, 423.186"),
  /** Rated measures. */
  RATED("Measures with stars", "improvement measures not counted", "422.166, 423.186"),
  /** Measures needed. */
  MINIMUM(
      "Measures needed",
      "half of the measures that contracts of the type must report",
      "422.166, 423.186"),
  /** Why there is no rating. */
  NOT_RATED("Not rated", "too few measures with stars", "422.166, 423.186"),
  /** Category of adjustment. */
  ADJUSTMENT_CATEGORY(
      "Final adjustment category",
      "by the shares of members with low income and with disabilities",
      "422.166, 423.186"),
  /** Value of the adjustment. */
  ADJUSTMENT(
      "Categorical adjustment", "the value of the category for this rating", "422.166, 423.186"),
  /** Measures of one way to compute. */
  COUNTED("Measures", "n: measures with stars that take part", "422.166, 423.186"),
  /** Sum of weights. */
  WEIGHTS("Sum of weights", "W: sum of the weights of these measures", "422.166, 423.186"),
  /** Weighted sum of stars. */
  WEIGHTED_STARS("Weighted stars", "sum of weight x stars", "422.166, 423.186"),
  /** Mean. */
  MEAN("Mean", "weighted stars / W, rounded to compare", "422.166, 423.186"),
  /** Variance. */
  VARIANCE(
      "Variance",
      "n x sum of weight x (stars - mean)^2 / (W x (n - 1)), rounded to compare",
      "422.166, 423.186"),
  /** Reward factor. */
  REWARD(
      "Reward factor",
      "by percentile: mean from the 85th or 65th, variance below the 30th or 70th",
      "422.166, 423.186"),
  /** Raw rating of one way to compute. */
  RAW(
      "Raw rating",
      "weighted stars / W + reward factor + adjustment; kept exact, shown with six decimals",
      "422.166, 423.186"),
  /** Whether improvement is left out. */
  HELD_HARMLESS(
      "Improvement left out",
      "the highest rating, if it is then at least 4 once rounded and larger",
      "422.166, 423.186"),
  /** Whether new measures can be left out. */
  PROTECTED(
      "Protected from new measures",
      "one has a star, and at least the disaster share of members lived in areas of its year",
      "422.166(i)"),
  /** Whether new measures are left out. */
  NEW_MEASURES_LEFT_OUT("New measures left out", "if the rating is then larger", "422.166(i)"),
  /** Raw rating that counts. */
  FINAL_RAW("Raw rating that counts", "of the ways to compute it", "422.166, 423.186"),
  /** The rating. */
  RATING(
      "Star rating",
      "floor(2 x raw + 0.5) / 2, between 0 and 5; raw is not rounded before",
      "422.166, 423.186");

  private final String label;
  private final String formula;
  private final Citation citation;

  StarsStep(String label, String formula, String section) {
    this.label = label;
    this.formula = formula;
    this.citation = Citation.cfr(42, section);
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public String formula() {
    return formula;
  }

  @Override
  public Citation citation() {
    return citation;
  }
}
