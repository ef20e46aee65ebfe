package org.openvbc.quality.mssp;

import org.openvbc.core.source.Citation;
import org.openvbc.core.worksheet.Step;

/** The lines of a quality worksheet, in the order of the rule. */
public enum MsspQualityStep implements Step {
  /** Points of one measure. */
  MEASURE_POINTS("Points", "by the measure's benchmark", "414.1380(b)(1)", "425.502(b)"),
  /** Point for an eCQM of a complex organization. */
  COMPLEX_ORGANIZATION_POINTS(
      "Complex organization adjustment",
      "1 per eCQM with cases and complete data, none above 10, in all 10 % of available",
      "414.1380(b)(1)(vii)(C)"),
  /** Other bonus points. */
  BONUS_POINTS("Other bonus points", "as granted", "414.1380(b)(1)"),
  /** Numerator of the score. */
  TOTAL_POINTS(
      "Total points", "points + complex organization adjustment + bonus points", "414.1367(c)(1)"),
  /** Denominator of the score. */
  AVAILABLE_POINTS(
      "Available points",
      "the most of each measure, without measures that have no benchmark or too few cases",
      "414.1367(c)(1)(i)",
      "425.502(e)"),
  /** Improvement score. */
  IMPROVEMENT("Improvement score", "in percentage points, as determined", "414.1380(b)(1)(xvi)"),
  /** Reward for improvement in a domain. */
  IMPROVEMENT_REWARD(
      "Quality improvement reward", "points, as determined, at most 4", "425.502(e)(4)"),
  /** Score of a domain. */
  DOMAIN_SCORE("Domain score", "min(100 %, (points + reward) / available points)", "425.502(e)"),
  /** Score before adjustments. */
  OWN_SCORE(
      "Own score",
      "min(100 %, total points / available points + improvement), two decimals",
      "414.1380(b)(1)"),
  /** Score before PY2021. */
  MEAN_OF_DOMAINS("Own score", "mean of the four domain scores, not rounded", "425.502(e)"),
  /** Whether the way of reporting earns the adjustment. */
  HEALTH_EQUITY_REPORTING(
      "Reports in a way that earns the adjustment",
      "all clinical measures complete, not in the Web Interface, and the survey",
      "425.512(b)(2)"),
  /** Sum of the thirds. */
  PERFORMANCE_SCALER(
      "Measure performance scaler",
      "4 for each measure in the top third, 2 in the middle, 0 below or unscored",
      "425.512(b)(4)"),
  /** Share in deprived areas. */
  AREA_DEPRIVATION_SHARE(
      "Share in deprived areas",
      "beneficiaries in areas ranked 85 or more / beneficiaries in ranked areas",
      "425.512(b)(3)"),
  /** Share with low income. */
  LOW_INCOME_SHARE(
      "Share with low income subsidy or dual status",
      "such people / assigned person years; from PY2024 / assigned beneficiaries",
      "425.512(b)(3)"),
  /** Greater of the two. */
  UNDERSERVED_SHARE(
      "Underserved share", "the greater of the two shares; none below 20 %", "425.512(b)(3)"),
  /** Bonus. */
  HEALTH_EQUITY_BONUS(
      "Health equity adjustment bonus",
      "min(10 points, performance scaler x underserved share)",
      "425.512(b)(4)"),
  /** Score with bonus. */
  ADJUSTED_SCORE(
      "Health equity adjusted score", "min(100 %, own score + bonus), two decimals", "425.512(b)"),
  /** Threshold. */
  THRESHOLD("Threshold", "score at the percentile of the year", "425.512(a)"),
  /** Mean of all ACOs. */
  MEAN_SCORE("Mean score of all ACOs", "as determined", "425.502(f)"),
  /** Floor. */
  SCORING_FLOOR(
      "Scoring floor applies",
      "all required measures complete, one excluded or without benchmark",
      "425.512(a)(7)"),
  /** Disaster. */
  AFFECTED(
      "Affected by extreme and uncontrollable circumstances",
      "as determined, or 20 % of beneficiaries in the area",
      "425.512(c)",
      "425.502(f)"),
  /** Full score for reporting. */
  FULL_SCORE_FOR_REPORTING(
      "Full score for complete reporting",
      "first performance year of the first agreement",
      "425.502(a)(1)"),
  /** The score that counts. */
  QUALITY_SCORE(
      "Quality score",
      "the adjusted score, or what it is lifted to",
      "425.512(b)(5); 42 CFR 425.512(c)",
      "425.502(f)"),
  /** Complete reporting. */
  COMPLETE_REPORTING("Complete reporting", "every required measure", "425.502(a)"),
  /** Minimum attainment. */
  MINIMUM_ATTAINMENT(
      "Minimum attainment", "one measure of each domain at the minimum", "425.502(d)"),
  /** Whether anything was reported. */
  ANYTHING_REPORTED("Anything reported", "a clinical measure or the survey", "425.512(a)(4)(iii)"),
  /** Percentile test. */
  REACHES_THRESHOLD("Score reaches the threshold", "quality score >= threshold", "425.512(a)"),
  /** Incentive. */
  REPORTING_INCENTIVE(
      "Reporting incentive",
      "all eCQMs or MIPS CQMs complete; one outcome measure and one other at their percentiles",
      "425.512(a)(4)(i)(B)"),
  /** First year. */
  FIRST_YEAR("First-year rule", "clinical measures complete and survey made", "425.512(a)(2)"),
  /** Alternative standard. */
  ALTERNATIVE(
      "Alternative standard", "one outcome measure at the 10th percentile", "425.512(a)(4)(ii)"),
  /** The way. */
  PATHWAY("Pathway", "the first that holds", "425.512(a)", "425.502(d)"),
  /** The standing. */
  STANDARD("Quality performance standard", "as the way leads", "425.512(a)", "425.502(d)");

  private final String label;
  private final String formula;
  private final String section;
  private final String sectionBefore2021;

  MsspQualityStep(String label, String formula, String section) {
    this(label, formula, section, section);
  }

  MsspQualityStep(String label, String formula, String section, String sectionBefore2021) {
    this.label = label;
    this.formula = formula;
    this.section = section;
    this.sectionBefore2021 = sectionBefore2021;
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public String formula() {
    return formula;
  }

  /** The paragraph from PY2021 on; the standard names that of its own year. */
  @Override
  public Citation citation() {
    return Citation.cfr(42, section);
  }

  Citation citationBefore2021() {
    return Citation.cfr(42, sectionBefore2021);
  }
}
