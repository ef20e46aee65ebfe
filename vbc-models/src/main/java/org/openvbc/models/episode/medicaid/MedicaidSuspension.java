package org.openvbc.models.episode.medicaid;

/** What a state suspended of its episode settlements in a year. */
public enum MedicaidSuspension {
  /** Nothing: gain shares and risk shares are settled. */
  NONE,
  /** Risk shares are not collected; gain shares are paid. */
  RISK_SHARE_WAIVED,
  /** The year is excluded: neither gain nor risk shares. */
  EXCLUDED
}
