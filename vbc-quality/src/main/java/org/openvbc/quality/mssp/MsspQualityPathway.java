package org.openvbc.quality.mssp;

import org.openvbc.core.quality.QualityStanding.Standard;

/**
 * By which way the standard was met, or why it was missed; the first that holds in the order of the
 * rule.
 */
public enum MsspQualityPathway {
  /** The score reached the percentile without help (PY2021 and later). */
  PERCENTILE(Standard.MET, "score at or above the percentile"),
  /** The scoring floor lifted the score to the percentile (PY2024 to PY2026). */
  SCORING_FLOOR(Standard.MET, "score lifted to the percentile by the scoring floor"),
  /** The score was lifted to the percentile, or before PY2021 to the mean of all ACOs. */
  EXTREME_CIRCUMSTANCES(Standard.MET, "score lifted in extreme and uncontrollable circumstances"),
  /** eCQMs or MIPS CQMs were reported and two measures did well enough (from PY2022). */
  REPORTING_INCENTIVE(Standard.MET, "reporting incentive for eCQMs and MIPS CQMs"),
  /** First performance year of the first agreement with complete reporting. */
  FIRST_PERFORMANCE_YEAR(Standard.MET, "complete reporting in the first performance year"),
  /** Complete reporting and minimum attainment in each of the four domains (before PY2021). */
  MINIMUM_ATTAINMENT(Standard.MET, "complete reporting and minimum attainment in each domain"),
  /** Only the alternative standard was met (from PY2023). */
  ALTERNATIVE(
      Standard.ALTERNATIVE_MET,
      "one outcome measure at the percentile of the alternative standard"),
  /** Missed: neither a measure nor the survey was reported (from PY2021). */
  NOTHING_REPORTED(Standard.NOT_MET, "neither measures nor survey reported"),
  /** Missed: no way led to the standard (from PY2021). */
  BELOW_PERCENTILE(Standard.NOT_MET, "score below the percentile and no other way met"),
  /** Missed: reporting was not complete (before PY2021). */
  INCOMPLETE_REPORTING(Standard.NOT_MET, "reporting not complete"),
  /** Missed: a domain without one measure at the minimum (before PY2021). */
  BELOW_MINIMUM_ATTAINMENT(Standard.NOT_MET, "minimum attainment missed in a domain");

  private final Standard standard;
  private final String label;

  MsspQualityPathway(Standard standard, String label) {
    this.standard = standard;
    this.label = label;
  }

  /** What this way leads to. */
  public Standard standard() {
    return standard;
  }

  /** The way in words. */
  public String label() {
    return label;
  }

  /** Whether the score stands where it was lifted to. */
  boolean isLift() {
    return this == SCORING_FLOOR || this == EXTREME_CIRCUMSTANCES;
  }
}
