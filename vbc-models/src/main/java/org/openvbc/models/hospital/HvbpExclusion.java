package org.openvbc.models.hospital;

/** Why a hospital is not in Hospital Value-Based Purchasing for a fiscal year. */
public enum HvbpExclusion {
  /** Its payment is reduced because it did not report quality data. */
  REPORTING_REDUCTION("payment is reduced for not reporting quality data"),
  /** It was cited for immediate jeopardy of patients on at least three surveys. */
  IMMEDIATE_JEOPARDY("cited for immediate jeopardy on at least three surveys"),
  /** It has fewer than the minimum number of measures, so no total score. */
  MINIMUM_MEASURES("fewer than the minimum number of measures"),
  /** It has fewer than the minimum number of cases, so no total score. */
  MINIMUM_CASES("fewer than the minimum number of cases"),
  /** It is in Maryland. */
  MARYLAND("in Maryland"),
  /** It is a critical access hospital. */
  CRITICAL_ACCESS("a critical access hospital"),
  /** It is not paid as a subsection (d) hospital. */
  NOT_SUBSECTION_D("not a subsection (d) hospital"),
  /** It is in Puerto Rico. */
  PUERTO_RICO("in Puerto Rico");

  private final String reason;

  HvbpExclusion(String reason) {
    this.reason = reason;
  }

  /** The reason in the rule's words. */
  public String reason() {
    return reason;
  }
}
