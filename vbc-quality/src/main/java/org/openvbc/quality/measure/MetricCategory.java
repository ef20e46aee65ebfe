package org.openvbc.quality.measure;

import java.util.Locale;

/** The four kinds of measures that contracts balance against each other. */
public enum MetricCategory {
  /** What was done: screenings, tests, follow-up visits. */
  PROCESS,
  /** What came of it: blood sugar or pressure under control, readmissions. */
  OUTCOME,
  /** What patients say: surveys (CAHPS), Net Promoter Score. */
  EXPERIENCE,
  /** What it took: cost of an episode, length of stay, avoidable emergency visits. */
  EFFICIENCY;

  /** The name as people write it: {@code process}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
