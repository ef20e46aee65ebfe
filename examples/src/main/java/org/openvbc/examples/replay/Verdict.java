package org.openvbc.examples.replay;

/** How a recomputed result compares with the printed one. */
public enum Verdict {
  /** Equal to the printed figure. */
  EXACT,
  /** As close as the printed rounding of the inputs allows. */
  IN_BOUND,
  /** Different, by a cause that the row itself shows. */
  EXPLAINED,
  /** Different, and listed with a written reason. */
  KNOWN,
  /** Different, and nobody knows why. */
  UNEXPLAINED
}
