package org.openvbc.models.episode.cjr;

/** Which calculation of a performance year is settled; each reckons all of it anew. */
public enum CjrCalculation {
  /** The first; in years 6 to 8 the only one. */
  INITIAL,
  /** The second, with full run-out of claims, in years 1 to 5. */
  SUBSEQUENT
}
