package org.openvbc.models.consolidation;

/** What becomes of the dollars that a vendor's cap cuts off. */
public enum CappedExcess {
  /** They go to the vendors below their caps, in proportion to what those earned before caps. */
  RESPREAD,
  /** Nobody earns them. */
  UNEARNED
}
