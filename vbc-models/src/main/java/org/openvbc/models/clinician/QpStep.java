package org.openvbc.models.clinician;

import org.openvbc.core.source.Citation;
import org.openvbc.core.worksheet.Step;

/** The lines of the worksheets of qualifying APM participants, in the rule's order. */
public enum QpStep implements Step {
  /** Who is counted. */
  LEVEL("Determined for", "the APM entity, from 2026 also the clinician", "42 CFR 414.1425(b)-(c)"),
  /** The Medicare share under an all-payer route. */
  MEDICARE_SHARE("Medicare share", "must reach its own floor first", "42 CFR 414.1430(b)"),
  /** The share that counts. */
  SHARE(
      "Threshold score",
      "payments or patients through APMs / all that could be",
      "42 CFR 414.1435"),
  /** Threshold of a QP. */
  THRESHOLD("QP threshold", "score at or above it", "42 CFR 414.1430"),
  /** Floor of a QP. */
  FLOOR("QP floor of Medicare", "Medicare share at or above it", "42 CFR 414.1430(b)"),
  /** Threshold of a partial QP. */
  PARTIAL_THRESHOLD("Partial QP threshold", "score at or above it", "42 CFR 414.1430"),
  /** Floor of a partial QP. */
  PARTIAL_FLOOR(
      "Partial QP floor of Medicare", "Medicare share at or above it", "42 CFR 414.1430(b)"),
  /** Status by one route. */
  ROUTE_STATUS("Status by this route", "QP, partial QP or neither", "42 CFR 414.1425"),
  /** The status. */
  STATUS("Status of the year", "best of all routes and snapshots", "42 CFR 414.1425"),
  /** Status as an input. */
  INCENTIVE_STATUS("Status", "the incentive is for a QP alone", "42 U.S.C. 1395l(z)(1)"),
  /** Base of the incentive. */
  INCENTIVE_BASE(
      "Payments of the base year",
      "covered professional services in the year before the payment year",
      "42 U.S.C. 1395l(z)(1)"),
  /** Rate of the incentive. */
  INCENTIVE_RATE("APM incentive rate", "of the payment year", "42 U.S.C. 1395l(z)(1)"),
  /** The incentive. */
  INCENTIVE("APM incentive payment", "base payments x rate, rounded once", "42 U.S.C. 1395l(z)(1)");

  private final String label;
  private final String formula;
  private final String citation;

  QpStep(String label, String formula, String citation) {
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
