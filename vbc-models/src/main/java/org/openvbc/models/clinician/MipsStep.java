package org.openvbc.models.clinician;

import org.openvbc.core.source.Citation;
import org.openvbc.core.worksheet.Reading;
import org.openvbc.core.worksheet.Step;

/** The lines of a MIPS payment worksheet, in the rule's order. */
public enum MipsStep implements Step {
  /** Charges against the low-volume threshold. */
  VOLUME_CHARGES("Allowed charges", "above $90,000 counts", "part 414 subpart O"),
  /** Patients against the low-volume threshold. */
  VOLUME_PATIENTS("Medicare patients", "above 200 counts", "part 414 subpart O"),
  /** Services against the low-volume threshold. */
  VOLUME_SERVICES("Covered professional services", "above 200 counts", "part 414 subpart O"),
  /** How many thresholds are exceeded. */
  VOLUME_EXCEEDED(
      "Low-volume thresholds exceeded",
      "3 in MIPS, 1 or 2 may opt in, 0 excluded",
      "part 414 subpart O"),
  /** Whether the clinician is in. */
  VOLUME_STANDING(
      "Low-volume standing", "by the thresholds exceeded and the choice", "part 414 subpart O"),
  /** Reason outside. */
  EXCLUDED("Not in MIPS", "payments are not adjusted", "part 414 subpart O"),
  /** Final score. */
  SCORE("Final score", "points of 100, exact", "414.1380"),
  /** Performance threshold. */
  THRESHOLD("Performance threshold", "of the performance year", "414.1405(b)"),
  /** Applicable percent. */
  APPLICABLE("Applicable percent", "of the payment year", "414.1405"),
  /** Sum of reductions. */
  REDUCTIONS("Sum of reductions", "sum of charges x reduction", "414.1405(b)"),
  /** Sum of increases. */
  INCREASES(
      "Sum of increases before scaling", "sum of charges x increase before scaling", "414.1405(b)"),
  /** Quotient. */
  NEUTRAL_SCALING("Budget-neutral scaling factor", "reductions / increases", "414.1405(b)"),
  /** Scaling factor. */
  SCALING("Scaling factor", "0 to 3", "414.1405(b)"),
  /** Increase before scaling. */
  INCREASE(
      "Increase before scaling",
      "applicable percent x (score - threshold) / (100 - threshold)",
      "414.1405(b)"),
  /** Scaled increase. */
  SCALED_INCREASE("Scaled increase", "increase x scaling factor", "414.1405(b)"),
  /** Where the reduction is the largest. */
  LOWEST("Score of the largest reduction", "threshold / 4, or less", "414.1405(b)"),
  /** Reduction along the line. */
  REDUCTION("Reduction", "-applicable percent x (threshold - score) / threshold", "414.1405(b)"),
  /** Largest reduction. */
  LARGEST_REDUCTION("Largest reduction", "-applicable percent", "414.1405(b)"),
  /** Additional threshold. */
  ADDITIONAL_THRESHOLD(
      "Additional performance threshold", "of the performance year", "414.1405(d)"),
  /** Additional increase. */
  ADDITIONAL(
      "Additional increase before scaling",
      "0.5% + 9.5% x (score - threshold) / (100 - threshold)",
      "414.1405(d)(1)"),
  /** Additional scaling factor. */
  ADDITIONAL_SCALING("Additional scaling factor", "0 to 1", "414.1405(d)"),
  /** Scaled additional increase. */
  SCALED_ADDITIONAL("Scaled additional increase", "increase x scaling factor", "414.1405(d)"),
  /** Total. */
  TOTAL("Payment adjustment", "adjustment + additional increase", "414.1405(e)"),
  /** Total as printed. */
  PRINTED(
      "Payment adjustment as printed, percent", "rounded half up; for print alone", "414.1405(e)"),
  /** What the terms give to a full score. */
  LARGEST(
      "Adjustment at 100 points", "what these terms give at most; to compare alone", "414.1405(e)"),
  /** Paid amount. */
  PAID("Paid amount", "Medicare paid amount of the claim lines, before", "414.1405(e)"),
  /** Adjusted line. */
  ADJUSTED_LINE("Adjusted claim line", "paid x (1 + adjustment), rounded once", "414.1405(e)"),
  /** Adjusted total. */
  ADJUSTED("Adjusted amount", "sum of the adjusted claim lines", "414.1405(e)"),
  /** Not adjusted. */
  OUTSIDE("Model-specific payments", "payments of certain models, not adjusted", "414.1405(f)"),
  /** Net. */
  NET("Net payment adjustment", "adjusted amount - paid amount", "414.1405(e)");

  private final String label;
  private final String formula;
  private final String section;

  MipsStep(String label, String formula, String section) {
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

  @Override
  public Reading reading() {
    return switch (this) {
      case NEUTRAL_SCALING, SCALING, ADDITIONAL_SCALING -> Reading.NUMBER;
      case SCORE, THRESHOLD, LOWEST, ADDITIONAL_THRESHOLD -> Reading.POINTS;
      default -> Reading.PERCENT;
    };
  }
}
