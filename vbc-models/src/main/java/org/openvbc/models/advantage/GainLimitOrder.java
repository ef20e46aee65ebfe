package org.openvbc.models.advantage;

/** Whether a gain is limited before or after the quality multiplier; it matters where it is cut. */
public enum GainLimitOrder {
  /** The limit first, then the multiplier on what is left. */
  LIMIT_THEN_QUALITY,
  /** The multiplier first, then the limit. */
  QUALITY_THEN_LIMIT
}
