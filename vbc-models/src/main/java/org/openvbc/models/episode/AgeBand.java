package org.openvbc.models.episode;

import org.openvbc.core.model.Violations;

/**
 * Bands of the age on the first day of the episode, by which CJR (42 CFR 510.301(a)(1)) and TEAM
 * (42 CFR 512.545(a)) adjust for risk.
 */
public enum AgeBand {
  /** Below 65. */
  BELOW_65,
  /** 65 to below 75. */
  FROM_65,
  /** 75 to below 85. */
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
  public static AgeBand of(int age) {
    Violations.of("AgeBand")
        .require(
            age >= 0 && age <= OLDEST,
            "age",
            "out of range",
            "between 0 and 130",
            "an age in whole years")
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
