package org.openvbc.models.medicalhome;

import org.openvbc.core.source.Citation;
import org.openvbc.core.worksheet.Step;

/** The lines of a worksheet of a commercial medical home. */
public enum MedicalHomeStep implements Step {
  /** Member months. */
  MEMBER_MONTHS("Member months", "at the recognition level", "fee"),
  /** Fee of the level. */
  FEE_RATE("Fee of the level", "per member and month", "fee"),
  /** Fee. */
  FEE("Care coordination fee", "sum of member months x fee of the level", "fee"),
  /** Measured. */
  MEASURED("Members measured", "denominator less exclusions", "bonus"),
  /** Enough. */
  ENOUGH_MEMBERS("Enough members", "at least the minimum denominator", "bonus"),
  /** Result. */
  RESULT("Result", "met / members measured, not rounded", "bonus"),
  /** Tier. */
  TIER("Tier reached", "the highest whose target the result meets; 0 for none", "bonus"),
  /** Amount. */
  AMOUNT("Amount of the tier", "in all, or for each member", "bonus"),
  /** Rate. */
  RATE_OF_FEE("Rate of the tier", "of the fee", "bonus"),
  /** Bonus. */
  BONUS("Bonus", "what the tier pays", "bonus"),
  /** Net payment. */
  NET_PAYMENT("Payments beside claims", "fee + bonuses", "payment");

  private final String label;
  private final String formula;
  private final String source;

  MedicalHomeStep(String label, String formula, String source) {
    this.label = label;
    this.formula = formula;
    this.source = "contract: " + source;
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
}
