package org.openvbc.models.advantage;

/** What follows when the medical loss ratio stays below its minimum year after year. */
public enum MlrConsequence {
  /** Nothing beyond the remittance. */
  NONE,
  /** No new members in the second succeeding contract year (42 CFR 422.2410(c)). */
  NO_NEW_ENROLLMENT,
  /** The contract ends with the second succeeding contract year (42 CFR 422.2410(d)). */
  TERMINATION
}
