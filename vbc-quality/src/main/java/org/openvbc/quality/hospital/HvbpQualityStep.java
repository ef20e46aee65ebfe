package org.openvbc.quality.hospital;

import org.openvbc.core.source.Citation;
import org.openvbc.core.worksheet.Reading;
import org.openvbc.core.worksheet.Step;

/** The lines of a worksheet of the Total Performance Score, in the order of the rule. */
public enum HvbpQualityStep implements Step {
  /** Measures. */
  MEASURES("Measures and dimensions of the year", "each in one domain", "160-412.168"),
  /** Standards. */
  STANDARDS(
      "Performance standards",
      "threshold: median of the baseline period; benchmark: mean of its best tenth",
      "160"),
  /** Minimum cases. */
  MINIMUM_CASES("Minimums of cases", "by what is counted", "165(a)(1) Table 1"),
  /** Cases. */
  ENOUGH_CASES(
      "Enough cases", "cases at or above the minimum; a published rate had enough", "165(a)(1)"),
  /** Baseline. */
  BASELINE("Rate in the baseline period", "as published, not rounded again", "165(a)(3)"),
  /** Performance. */
  PERFORMANCE("Rate in the performance period", "as published, not rounded again", "165(a)(2)"),
  /** Baseline of a ratio. */
  BASELINE_RATIO("Ratio in the baseline period", "as published, not rounded again", "165(a)(3)"),
  /** Performance of a ratio. */
  PERFORMANCE_RATIO(
      "Ratio in the performance period", "as published, not rounded again", "165(a)(2)"),
  /** Place between threshold and benchmark. */
  PLACE_FROM_THRESHOLD(
      "Way from threshold to benchmark",
      "(performance - threshold) / (benchmark - threshold), where it lies between them",
      "165(a)(2)"),
  /** Achievement points. */
  ACHIEVEMENT(
      "Achievement points",
      "10 from the benchmark, 0 below the threshold, else 9 x way + 0.5, half up",
      "165(a)(2)"),
  /** Place between baseline and benchmark. */
  PLACE_FROM_BASELINE(
      "Way from baseline to benchmark",
      "(performance - baseline) / (benchmark - baseline), where it lies between them",
      "165(a)(3)"),
  /** Improvement points. */
  IMPROVEMENT(
      "Improvement points",
      "0 unless better than the baseline, 9 from the benchmark, else 10 x way - 0.5, half up",
      "165(a)(3)"),
  /** Score of a measure or dimension. */
  SCORE("Score", "the greater of achievement and improvement points", "165(a)"),
  /** Reason without a score. */
  NOT_SCORED("Not scored", "counts nowhere, which is not the same as zero points", "165"),
  /** Combined surgical site infection. */
  SURGICAL_SITE_SCORE(
      "Surgical site infection score",
      "both strata weighted by predicted infections, half up; one stratum alone counts by itself",
      "165"),
  /** Base score. */
  BASE_SCORE(
      "HCAHPS base score", "sum of the dimension scores x most base points / (10 each)", "165"),
  /** Place between floor and threshold. */
  PLACE_FROM_FLOOR(
      "Way from floor to threshold", "(performance - floor) / (threshold - floor)", "165"),
  /** Lowest dimension. */
  LOWEST_DIMENSION("Lowest dimension", "the least of the ways from floor to threshold", "165"),
  /** Consistency points. */
  CONSISTENCY(
      "HCAHPS consistency points",
      "20 from the threshold, 0 at or below the floor, else 20 x lowest dimension - 0.5, half up",
      "165"),
  /** Minimum measures. */
  MINIMUM_MEASURES("Minimums of measures", "scored measures by domain", "165"),
  /** Scored measures. */
  SCORED_MEASURES("Scored measures", "surgical site infection counts once", "165"),
  /** Domain score. */
  DOMAIN_SCORE(
      "Domain score",
      "points / (10 x scored measures); for HCAHPS base score + consistency points of 100",
      "165(b)(2)-(3)"),
  /** Scored domains. */
  SCORED_DOMAINS("Scored domains", "at least the minimum of domains", "165"),
  /** Weight. */
  WEIGHT("Weight", "weight of the domain / sum of the weights of the scored domains", "165"),
  /** Weighted score. */
  WEIGHTED_SCORE("Weighted domain score", "weight x domain score", "165"),
  /** Total. */
  TOTAL(
      "Total Performance Score",
      "points of 100: sum of the weighted domain scores, not rounded",
      "165");

  private final String label;
  private final String formula;
  private final String section;

  HvbpQualityStep(String label, String formula, String section) {
    this.label = label;
    this.formula = formula;
    this.section = section;
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
    return Citation.cfr(42, "412." + section);
  }

  @Override
  public Reading reading() {
    return switch (this) {
      case BASELINE_RATIO, PERFORMANCE_RATIO -> Reading.NUMBER;
      case DOMAIN_SCORE, WEIGHTED_SCORE, TOTAL -> Reading.POINTS;
      default -> Reading.PERCENT;
    };
  }
}
