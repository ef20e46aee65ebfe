package org.openvbc.quality.mips;

/** The performance categories. */
public enum MipsCategory {
  /** Quality. */
  QUALITY,
  /** Cost. */
  COST,
  /** Improvement activities. */
  IMPROVEMENT_ACTIVITIES,
  /** Promoting interoperability. */
  PROMOTING_INTEROPERABILITY
}
