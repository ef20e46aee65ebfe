package org.openvbc.quality.episode;

import org.openvbc.core.source.Citation;
import org.openvbc.core.worksheet.Step;

/** The lines of a worksheet of the CJR composite quality score, in the order of the rule. */
public enum CjrQualityStep implements Step {
  /** Percentile of a measure. */
  PERCENTILE("Percentile", "among all hospitals with enough cases, as published", "510.315(c)"),
  /** Percentile in place of a missing value. */
  MISSING_PERCENTILE(
      "Percentile in place of a missing value",
      "too few cases or surveys, or suppressed",
      "510.315(e)"),
  /** Points of complications. */
  COMPLICATION_POINTS("Points", "of the band that the percentile reaches", "510.315(c)"),
  /** Points of patient experience. */
  HCAHPS_POINTS("Points", "of the band that the percentile reaches", "510.315(c)"),
  /** Rise in decile bands. */
  DECILES_RISEN("Deciles risen", "decile of this year - decile of the year before", "510.315(d)"),
  /** Rise in percentile points. */
  POINTS_RISEN(
      "Percentile points risen", "percentile of this year - of the year before", "510.315(d)"),
  /** Improvement points. */
  IMPROVEMENT_POINTS(
      "Improvement points",
      "part of the measure's most points, if it rose by the deciles asked for; else 0",
      "510.315(d)"),
  /** Points for submission. */
  PRO_POINTS(
      "Points for patient-reported outcomes", "as published if submitted, else 0", "510.315(b)(4)"),
  /** Sum. */
  SUM("Sum of points", "points + improvement points of both measures + submission", "510.315(d)"),
  /** Score. */
  SCORE("Composite quality score", "min(most points, sum of points)", "510.315(d)"),
  /** Category. */
  CATEGORY(
      "Quality category",
      "below acceptable < first edge <= acceptable < second <= good <= third < excellent",
      "510.315(f)"),
  /** Eligibility. */
  ELIGIBLE("Eligible for a reconciliation payment", "acceptable, good or excellent", "510.305(g)");

  private final String label;
  private final String formula;
  private final String section;

  CjrQualityStep(String label, String formula, String section) {
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
    return Citation.cfr(42, section);
  }
}
