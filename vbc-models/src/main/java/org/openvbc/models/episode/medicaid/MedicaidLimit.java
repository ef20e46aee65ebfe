package org.openvbc.models.episode.medicaid;

/** What cut a gain or risk share; an amount that equals a limit is not cut. */
public enum MedicaidLimit {
  /** Nothing. */
  NONE,
  /** The gain sharing limit: the average was lower than any average that counts. */
  GAIN_SHARING_LIMIT,
  /** The risk share limit on Medicaid receipts. */
  RECEIPTS,
  /** The risk share limit in dollars. */
  DOLLARS
}
