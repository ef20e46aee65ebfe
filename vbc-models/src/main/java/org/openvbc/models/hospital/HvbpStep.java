package org.openvbc.models.hospital;

import org.openvbc.core.source.Citation;
import org.openvbc.core.worksheet.Reading;
import org.openvbc.core.worksheet.Step;

/** The lines of a worksheet of Hospital Value-Based Purchasing payments, in the rule's order. */
public enum HvbpStep implements Step {
  /** Reason outside the programme. */
  EXCLUDED("Not in the programme", "nothing is withheld, the factor is 1", "160"),
  /** Withheld percent. */
  WITHHOLD("Withheld percentage", "applicable percent of the fiscal year", "160"),
  /** Total score. */
  TOTAL("Total Performance Score", "points of 100, not rounded", "165"),
  /** Exchange function. */
  SLOPE(
      "Slope of the linear exchange function",
      "sum of base payments / sum of (base payments x score / divisor)",
      "162(b)(1)"),
  /** Divisor. */
  DIVISOR("Divisor", "points that the slope is fitted with", "162(b)(3)"),
  /** Incentive percentage. */
  INCENTIVE_PERCENTAGE(
      "Incentive percentage", "withheld percentage x score / divisor x slope", "162(b)(3)"),
  /** Incentive percentage in a year without scores. */
  NET_NEUTRAL_PERCENTAGE(
      "Incentive percentage without scores", "equal to the withheld percentage", "168"),
  /** Factor. */
  FACTOR(
      "Payment adjustment factor", "1 + incentive percentage - withheld percentage", "162(b)-(c)"),
  /** Factor as printed. */
  PRINTED_FACTOR("Factor as printed", "rounded half up; for print alone", "162"),
  /** Base payments. */
  BASE("Base operating DRG payments", "of the fiscal year, as stated", "160"),
  /** Withheld amount. */
  WITHHELD("Withheld amount", "base payments x withheld percentage", "160"),
  /** Incentive payment. */
  INCENTIVE("Incentive payment", "base payments x incentive percentage", "162(b)(3)"),
  /** Net payment. */
  NET("Net payment adjustment", "base payments x (factor - 1), rounded once", "162(c)");

  private final String label;
  private final String formula;
  private final String section;

  HvbpStep(String label, String formula, String section) {
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
      case SLOPE, FACTOR -> Reading.NUMBER;
      case TOTAL -> Reading.POINTS;
      default -> Reading.PERCENT;
    };
  }
}
