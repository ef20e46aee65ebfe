package org.openvbc.quality.hospital;

import org.openvbc.core.source.Citation;
import org.openvbc.core.worksheet.Reading;
import org.openvbc.core.worksheet.Step;

/** The lines of a worksheet of the Total HAC Score, in the rule's order. */
public enum HacStep implements Step {
  /** No score. */
  NOT_SCORED("Not scored", "why there is no total"),
  /** Measured value. */
  VALUE("Measured value", "infections / predicted infections to 3 decimals, or PSI 90"),
  /** Cut value. */
  WINSORIZED("Winsorized value", "cut to the 5th and 95th percentile of the nation"),
  /** z-score. */
  Z("z-score", "(winsorized value - mean) / standard deviation, of the winsorized values"),
  /** z-score without data. */
  MAXIMUM_Z("z-score without data", "the largest winsorized z-score of the measure"),
  /** Points. */
  POINTS("Points", "by decile, 1 for the best tenth to 10 for the worst"),
  /** Domain score. */
  DOMAIN("Domain score", "mean of the scores of its measures"),
  /** Weight. */
  WEIGHT("Weight", "weight / sum of the weights that count"),
  /** Weighted score. */
  WEIGHTED("Weighted score", "weight x score"),
  /** Total. */
  TOTAL("Total HAC Score", "sum of the weighted scores, not rounded"),
  /** Total as printed. */
  PRINTED("Total as printed", "rounded half up; for print alone");

  private final String label;
  private final String formula;

  HacStep(String label, String formula) {
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
    return Citation.cfr(42, "412.172(e)");
  }

  @Override
  public Reading reading() {
    return switch (this) {
      case VALUE, WINSORIZED, Z, MAXIMUM_Z, DOMAIN, WEIGHTED, TOTAL -> Reading.NUMBER;
      default -> Reading.PERCENT;
    };
  }
}
