package org.openvbc.quality.reach;

/** Whether the Continuous Improvement and Sustained Exceptional Performance criteria were met. */
public enum ImprovementCriteria {
  /** They were met. */
  MET,
  /** They were not met. */
  NOT_MET,
  /** The ACO is not subject to them. */
  NOT_ASKED
}
