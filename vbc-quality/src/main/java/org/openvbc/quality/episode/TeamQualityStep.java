package org.openvbc.quality.episode;

import org.openvbc.core.source.Citation;
import org.openvbc.core.worksheet.Step;

/** The lines of a worksheet of the TEAM composite quality score, in the order of the rule. */
public enum TeamQualityStep implements Step {
  /** Measures. */
  MEASURES(
      "Measures of the year", "each counts the episodes of a setting, in all categories or one"),
  /** Episodes of a measure. */
  MEASURE_EPISODES("Episodes that count", "of the measure's setting and categories"),
  /** Score of a measure. */
  SCALED_SCORE("Scaled score", "percentile in the national distribution of the baseline year"),
  /** Score in place of insufficient data. */
  NEUTRAL_SCORE("Neutral score", "in place of insufficient data, at the measure's own weight"),
  /** Weight of a measure. */
  WEIGHT("Weight", "episodes that count / their sum over the measures"),
  /** Contribution of a measure. */
  CONTRIBUTION("Contribution", "weight x scaled or neutral score"),
  /** The score. */
  SCORE("Composite quality score", "sum of the contributions, not rounded");

  private final String label;
  private final String formula;

  TeamQualityStep(String label, String formula) {
    this.label = label;
    this.formula = formula;
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
    return Citation.cfr(42, "512.547");
  }
}
