package org.openvbc.quality.stars;

/** What a measure measures, which sets its weight. */
public enum StarsCategory {
  /** What was done. */
  PROCESS,
  /** What became of members. */
  OUTCOME,
  /** What is on the way to an outcome, such as a controlled blood pressure. */
  INTERMEDIATE_OUTCOME,
  /** Surveys, complaints, members who leave. */
  PATIENT_EXPERIENCE,
  /** Appeals and call centres. */
  ACCESS,
  /** Improvement of the other measures since the year before. */
  IMPROVEMENT
}
