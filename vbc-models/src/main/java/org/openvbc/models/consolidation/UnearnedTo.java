package org.openvbc.models.consolidation;

/** Who has the dollars of the pool that vendors did not earn. */
public enum UnearnedTo {
  /** The employer. */
  EMPLOYER,
  /** A fund for quality, beside the parties. */
  QUALITY_POOL
}
