package org.openvbc.models.episode.cjr;

/** What a target price is for: in years 2 and 3 the discount depends on it. */
public enum CjrUse {
  /** To find what is paid. */
  RECONCILIATION,
  /** To find what is repaid. */
  REPAYMENT
}
