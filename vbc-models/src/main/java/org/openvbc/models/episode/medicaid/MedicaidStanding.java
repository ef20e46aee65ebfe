package org.openvbc.models.episode.medicaid;

/** Where a provider's average stands. */
public enum MedicaidStanding {
  /** The year is excluded. */
  SUSPENDED,
  /** There is no valid episode. */
  NO_EPISODES,
  /** Fewer episodes than the least number. */
  LOW_VOLUME,
  /** Below the commendable threshold, quality met. */
  COMMENDABLE,
  /** Below the commendable threshold, quality not met. */
  COMMENDABLE_WITHOUT_QUALITY,
  /** On or between the thresholds. */
  ACCEPTABLE,
  /** Above the acceptable threshold. */
  ABOVE_ACCEPTABLE,
  /** Above the acceptable threshold in a year whose risk shares are waived. */
  ABOVE_ACCEPTABLE_WAIVED
}
