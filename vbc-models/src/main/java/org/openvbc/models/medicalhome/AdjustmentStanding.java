package org.openvbc.models.medicalhome;

/** Which branch of the adjustment of Primary Care First a quarter takes. */
public enum AdjustmentStanding {
  /** Acute hospital utilization is below the national minimum. */
  BELOW_NATIONAL_MINIMUM,
  /** The quality gateway is missed. */
  GATEWAY_MISSED,
  /** The quality gateway is missed in the first year of the practice. */
  GATEWAY_MISSED_IN_FIRST_YEAR,
  /** The levels of the regional percentile count. */
  BY_LEVEL
}
