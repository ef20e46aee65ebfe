package org.openvbc.quality.measure;

/** The four kinds of measures that contracts balance against each other. */
public enum MetricCategory {
  /** What was done: screenings, tests, follow-up visits. */
  PROCESS,
  /** What came of it: blood sugar or pressure under control, readmissions. */
  OUTCOME,
  /** What patients say: surveys (CAHPS), Net Promoter Score. */
  EXPERIENCE,
  /** What it took: cost of an episode, length of stay, avoidable emergency visits. */
  EFFICIENCY
}
