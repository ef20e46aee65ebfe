package org.openvbc.models.advantage;

/** How far the medical loss ratio of a contract can be believed, by its member months. */
public enum MlrCredibility {
  /** Too few member months: the ratio is not tested. */
  NONE,
  /** Partly: a credibility factor is added to the ratio. */
  PARTIAL,
  /** Fully: the ratio stands as it is. */
  FULL
}
