package org.openvbc.quality.hospital;

/** Why a measure, a domain or a hospital has no score; never the same as a score of zero. */
public enum HvbpNotScored {
  /** There is no rate for the performance period. */
  NO_PERFORMANCE_RATE("no rate for the performance period"),
  /** Cases, predicted infections or surveys are below the minimum. */
  TOO_FEW_CASES("fewer cases than the minimum"),
  /** The domain has fewer scored measures than it must have. */
  TOO_FEW_MEASURES("fewer scored measures than the minimum"),
  /** Fewer domains are scored than must be. */
  TOO_FEW_DOMAINS("fewer scored domains than the minimum"),
  /** The fiscal year has no Total Performance Score. */
  NO_TOTAL_THAT_YEAR("no Total Performance Score in that fiscal year");

  private final String reason;

  HvbpNotScored(String reason) {
    this.reason = reason;
  }

  /** The reason in the rule's words. */
  public String reason() {
    return reason;
  }
}
