package org.openvbc.models.episode.cjr;

/** The category of a hospital's composite quality score, worst first. */
public enum CjrQualityCategory {
  /** Below acceptable: savings are not paid. */
  BELOW_ACCEPTABLE,
  /** Acceptable. */
  ACCEPTABLE,
  /** Good. */
  GOOD,
  /** Excellent. */
  EXCELLENT;

  /** Whether the category is the other or better. */
  public boolean isAtLeast(CjrQualityCategory other) {
    return compareTo(other) >= 0;
  }
}
