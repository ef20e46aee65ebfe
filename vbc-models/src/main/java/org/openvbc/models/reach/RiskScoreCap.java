package org.openvbc.models.reach;

/** Whether the cap on the growth of risk scores holds, and if not, why. */
public enum RiskScoreCap {
  /** It holds. */
  APPLIES,
  /** Not for voluntarily aligned beneficiaries in their first year; nor does the coding factor. */
  NEWLY_VOLUNTARILY_ALIGNED,
  /** There is no reference year to grow from. */
  NO_REFERENCE_SCORE,
  /** The population is a multiple of that of the reference year. */
  GROWTH_EXEMPTION,
  /** There are too few beneficiaries for a cap. */
  BELOW_MINIMUM_COUNT
}
