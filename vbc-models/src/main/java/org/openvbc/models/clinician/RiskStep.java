package org.openvbc.models.clinician;

import org.openvbc.core.source.Citation;
import org.openvbc.core.worksheet.Step;

/** The lines of a worksheet of the nominal-risk test, in the rule's order. */
public enum RiskStep implements Step {
  /** Capitation. */
  CAPITATION(
      "Full capitation", "all items and services, no settlement: risk by itself", "414.1415(c)"),
  /** Downside. */
  DOWNSIDE(
      "Bears losses",
      "withheld, reduced or owed if spending exceeds what is expected",
      "414.1415(c)"),
  /** Largest loss. */
  MAXIMUM_LOSS("Maximum potential loss", "as stated", "414.1415(c)"),
  /** Revenue standard. */
  REVENUE_STANDARD("Revenue standard", "share x average estimated revenue", "414.1415(c)"),
  /** Benchmark standard. */
  EXPECTED_STANDARD("Benchmark standard", "share x expected expenditures", "414.1415(c)"),
  /** Medical home standard. */
  HOME_STANDARD("Medical home standard", "share x average estimated revenue", "414.1415(c)"),
  /** Whether the size of a medical home counts. */
  HOME_EXEMPT("Exempt from the limit of size", "round 1 of CPC+", "414.1415(c)"),
  /** Size of a medical home. */
  HOME_CLINICIANS(
      "Eligible clinicians of the parent organization", "fewer than the limit", "414.1415(c)"),
  /** Marginal risk. */
  MARGINAL_RISK("Marginal risk", "other payers: at least 30%", "part 414 subpart O"),
  /** Minimum loss rate. */
  MINIMUM_LOSS_RATE("Minimum loss rate", "other payers: at most 4%", "part 414 subpart O"),
  /** Whether there is enough risk. */
  RISK("More than nominal risk", "either standard suffices", "414.1415(c)"),
  /** Certified technology. */
  TECHNOLOGY("Clinicians with certified technology", "at least the share of the year", "414.1415"),
  /** Quality measures. */
  MEASURES("Quality measures comparable to MIPS", "with an outcome measure", "414.1415"),
  /** Result. */
  ADVANCED("Advanced", "risk, technology and measures", "414.1415");

  private final String label;
  private final String formula;
  private final String section;

  RiskStep(String label, String formula, String section) {
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
}
