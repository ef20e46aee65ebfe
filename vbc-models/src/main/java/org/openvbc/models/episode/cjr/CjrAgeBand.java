package org.openvbc.models.episode.cjr;

import org.openvbc.core.model.Violations;

/** Bands of the age. */
public enum CjrAgeBand {
  /** Below 65. */
  BELOW_65,
  /** 65 to 74. */
  FROM_65,
  /** 75 to 84. */
  FROM_75,
  /** 85 and above. */
  FROM_85;

  private static final int FIRST_EDGE = 65;
  private static final int SECOND_EDGE = 75;
  private static final int THIRD_EDGE = 85;
  private static final int OLDEST = 130;

  /**
   * The band of an age in whole years.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if it is no age
   */
  public static CjrAgeBand of(int age) {
    Violations.of("CjrAgeBand")
        .require(
            age >= 0 && age <= OLDEST,
            "age",
            "out of range",
            "between 0 and 130",
            "42 CFR 510.301(a)(1)")
        .throwIfInvalidPerformance();
    if (age < FIRST_EDGE) {
      return BELOW_65;
    }
    if (age < SECOND_EDGE) {
      return FROM_65;
    }
    return age < THIRD_EDGE ? FROM_75 : FROM_85;
  }
}
