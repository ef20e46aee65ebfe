package org.openvbc.models.hospital;

import org.openvbc.core.source.Citation;
import org.openvbc.core.worksheet.Reading;
import org.openvbc.core.worksheet.Step;

/** The lines of a worksheet of the Hospital Readmissions Reduction Program, in the rule's order. */
public enum HrrpStep implements Step {
  /** Reason outside the programme. */
  EXCLUDED("Not in the programme", "no factor is produced, payments stay", "154"),
  /** Discharges. */
  DISCHARGES("Eligible discharges", "of the condition in the applicable period", "152"),
  /** Ratio. */
  RATIO("Excess readmission ratio", "predicted readmissions / expected readmissions", "152"),
  /** Median. */
  MEDIAN("Median of the peer group", "of the ratios of the hospitals in the peer group", "152"),
  /** Indicator. */
  INDICATOR("Penalized", "minimum of discharges, and ratio strictly above the mark", "152"),
  /** Payment ratio. */
  PAYMENT_RATIO(
      "Payment ratio", "base operating DRG payments for the condition / for all discharges", "152"),
  /** Contribution against the median. */
  CONTRIBUTION("Excess payments over the median", "payment ratio x (ratio - median)", "152"),
  /** Contribution against one. */
  CONTRIBUTION_OVER_ONE("Excess payments over 1", "payment ratio x (ratio - 1)", "152"),
  /** Sum. */
  SUM("Excess payments", "sum over the conditions", "152"),
  /** Modifier. */
  NEUTRALITY_MODIFIER("Neutrality modifier", "keeps total savings as without peer groups", "152"),
  /** Reduction before the limit. */
  UNCAPPED("Reduction before the limit", "neutrality modifier x excess payments", "154(c)"),
  /** Limit. */
  LIMIT("Largest reduction", "1 - floor of the factor", "154(c)(2)"),
  /** Reduction. */
  REDUCTION("Reduction", "at most the largest, rounded half up to 4 decimals", "154(c)"),
  /** Ratio before the floor, before peer groups. */
  UNFLOORED("Ratio of payments", "1 - excess payments", "154(c)"),
  /** Factor. */
  FACTOR("Readmissions adjustment factor", "1 - reduction", "154(c)"),
  /** Factor before peer groups. */
  FACTOR_OF_FLOOR(
      "Readmissions adjustment factor",
      "the higher of ratio and floor, rounded half up to 4 decimals",
      "154(c)"),
  /** Base payments. */
  BASE("Base operating DRG payments", "of the fiscal year, as stated", "152"),
  /** Net payment. */
  NET("Net payment adjustment", "base payments x (factor - 1), rounded once", "154(b)(1)");

  private final String label;
  private final String formula;
  private final String section;

  HrrpStep(String label, String formula, String section) {
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
      case RATIO, MEDIAN, NEUTRALITY_MODIFIER, UNFLOORED, FACTOR, FACTOR_OF_FLOOR -> Reading.NUMBER;
      default -> Reading.PERCENT;
    };
  }
}
