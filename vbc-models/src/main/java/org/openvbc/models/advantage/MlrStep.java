package org.openvbc.models.advantage;

import org.openvbc.core.source.Citation;
import org.openvbc.core.worksheet.Step;

/** The lines of the worksheet of a medical loss ratio, in the order of the rule. */
public enum MlrStep implements Step {
  /** Numerator. */
  INCURRED("Incurred claims and quality improvement", "as reported", "42 CFR 422.2420"),
  /** Denominator. */
  REVENUE_LESS_TAXES("Revenue less taxes and fees", "revenue - taxes and fees", "42 CFR 422.2420"),
  /** The ratio. */
  RATIO("Medical loss ratio", "incurred / revenue less taxes and fees", "42 CFR 422.2420"),
  /** Member months. */
  MEMBER_MONTHS("Member months", "of the contract year", "42 CFR 422.2440"),
  /** Credibility. */
  CREDIBILITY("Credibility", "by member months, bounds inclusive", "42 CFR 422.2440"),
  /** Credibility factor. */
  CREDIBILITY_FACTOR("Credibility factor", "as determined", "42 CFR 422.2440"),
  /** The ratio that is tested. */
  TESTED_RATIO(
      "Medical loss ratio that is tested", "ratio + credibility factor", "42 CFR 422.2440"),
  /** Shortfall. */
  SHORTFALL("Shortfall", "minimum ratio - tested ratio, not below zero", "42 CFR 422.2410(b)"),
  /** Revenue. */
  REVENUE("Total revenue of the contract", "as reported", "42 CFR 422.2410(b)"),
  /** Remittance. */
  REMITTANCE("Remittance", "total revenue x shortfall, rounded once", "42 CFR 422.2410(b)"),
  /** Years. */
  YEARS_BELOW(
      "Consecutive years below the minimum", "years before + this one", "42 CFR 422.2410(c)-(d)"),
  /** Consequence. */
  CONSEQUENCE(
      "Consequence in the second succeeding contract year",
      "by consecutive years below the minimum",
      "42 CFR 422.2410(c)-(d)"),
  /** Net. */
  NET_PAYMENT("Net payment of CMS", "- remittance", "42 CFR 422.2410(b)");

  private final String label;
  private final String formula;
  private final String citation;

  MlrStep(String label, String formula, String citation) {
    this.label = label;
    this.formula = formula;
    this.citation = citation;
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
    return Citation.of(citation);
  }
}
