package org.openvbc.models.guarantee;

/**
 * How people count who have no follow-up test. The choice moves the result, so a contract names it.
 */
public enum MissingFollowUp {
  /** They are left out. */
  EXCLUDE,
  /** They count as people who did not reach the goal, or did not change. */
  COUNT_AS_FAIL,
  /** Their latest test on file counts; at worst that is the first one, which is no change. */
  LAST_VALUE
}
