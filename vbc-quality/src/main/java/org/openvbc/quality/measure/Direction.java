package org.openvbc.quality.measure;

/** Whether more of a measure is better care or worse. */
public enum Direction {
  /** More is better: screenings, blood pressure under control. */
  HIGHER_IS_BETTER,
  /** Less is better, an inverse measure: poor glycaemic control, readmissions. */
  LOWER_IS_BETTER
}
