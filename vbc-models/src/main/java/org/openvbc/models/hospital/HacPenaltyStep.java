package org.openvbc.models.hospital;

import org.openvbc.core.source.Citation;
import org.openvbc.core.worksheet.Reading;
import org.openvbc.core.worksheet.Step;

/** The lines of a worksheet of the Hospital-Acquired Condition Reduction Program's payments. */
public enum HacPenaltyStep implements Step {
  /** Total. */
  TOTAL("Total HAC Score", "not rounded; higher is worse", "42 CFR 412.172(e)"),
  /** Threshold. */
  THRESHOLD(
      "Threshold",
      "75th percentile of the totals of the year",
      "section 1886(p)(2) of the Social Security Act"),
  /** Flag. */
  FLAG("Payment reduction", "total strictly above the threshold", "42 CFR 412.172(e)"),
  /** Flag without a score. */
  FLAG_UNSCORED("Payment reduction without a score", "none", "42 CFR 412.172"),
  /** Flag in Maryland. */
  FLAG_MARYLAND("Payment reduction in Maryland", "the programme does not apply", "42 CFR 412.172"),
  /** Flag in a year without scores. */
  FLAG_NO_SCORES("Payment reduction in a year without scores", "none", "42 CFR 412.172"),
  /** Factor. */
  FACTOR("Payment factor", "99 % where payments are reduced", "42 CFR 412.172(b)"),
  /** Payments. */
  PAYMENTS(
      "Payments of the year",
      "all, after the value-based and readmissions adjustments",
      "42 CFR 412.172(b)"),
  /** Net payment. */
  NET("Net payment adjustment", "payments x (factor - 1), rounded once", "42 CFR 412.172(b)");

  private final String label;
  private final String formula;
  private final String source;

  HacPenaltyStep(String label, String formula, String source) {
    this.label = label;
    this.formula = formula;
    this.source = source;
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
    return Citation.of(source);
  }

  @Override
  public Reading reading() {
    return switch (this) {
      case TOTAL, THRESHOLD, FACTOR -> Reading.NUMBER;
      default -> Reading.PERCENT;
    };
  }
}
