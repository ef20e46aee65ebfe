package org.openvbc.models.advantage;

/** In which order the versions of the risk model are blended and rounded. */
public enum RiskScoreOrder {
  /** Each score is normalised, adjusted and rounded; then they are blended and rounded. */
  MODEL_BY_MODEL,
  /**
   * Each raw score is weighted first, then normalised, adjusted and rounded; the sum is not rounded
   * again. It can differ by a thousandth.
   */
  WEIGHT_FIRST
}
