package org.openvbc.quality.reach;

import org.openvbc.core.source.Citation;
import org.openvbc.core.worksheet.Step;

/** The lines on which a total quality score is worked out. */
public enum ReachQualityStep implements Step {
  /** One measure. */
  MEASURE("Measure score", "as scored by percentile benchmarks"),
  /** Their mean. */
  INITIAL("Initial quality score", "mean of the measure scores"),
  /** Whether CI/SEP was met. */
  IMPROVEMENT("CI/SEP", "met, not met or not asked"),
  /** After it. */
  GATED("Quality score after CI/SEP", "initial score, halved if CI/SEP is not met"),
  /** Health equity data. */
  EQUITY("Health equity data reporting adjustment", "as determined by CMS"),
  /** The score. */
  TOTAL("Total quality score", "score after CI/SEP + adjustment, between 0% and 100%");

  private static final Citation SOURCE = Citation.of("REACH RFA table 6.16");

  private final String label;
  private final String formula;

  ReachQualityStep(String label, String formula) {
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
    return SOURCE;
  }
}
