package org.openvbc.quality.hospital;

/** Why a hospital has no Total HAC Score. */
public enum HacNotScored {
  /** No measure counts. */
  NO_MEASURE("no measure has a score"),
  /** The fiscal year has no scores. */
  NO_SCORES_THAT_YEAR("no scores in this fiscal year");

  private final String reason;

  HacNotScored(String reason) {
    this.reason = reason;
  }

  /** The reason in the rule's words. */
  public String reason() {
    return reason;
  }
}
