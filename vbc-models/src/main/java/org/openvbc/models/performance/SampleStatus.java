package org.openvbc.models.performance;

/** Whether a measure has a score, and what its result rests on. */
public enum SampleStatus {
  /** Enough cases. */
  ENOUGH_CASES,
  /** Too few cases; scored as they are, by the contract. */
  FEW_CASES_FLAGGED,
  /** Too few cases; the result is drawn to that of the peers. */
  SHRUNK_TO_PEERS,
  /** Too few cases in one year; the result is that of two years. */
  TWO_YEARS_POOLED,
  /** Too few cases; not scored. */
  NOT_SCORED_TOO_FEW_CASES,
  /** No case at all; not scored. */
  NOT_SCORED_NO_CASES;

  /** Whether the measure has a score. */
  public boolean isScored() {
    return this != NOT_SCORED_TOO_FEW_CASES && this != NOT_SCORED_NO_CASES;
  }

  /** Whether the score rests on fewer cases of the year than the contract calls enough. */
  public boolean isFlagged() {
    return isScored() && this != ENOUGH_CASES;
  }
}
