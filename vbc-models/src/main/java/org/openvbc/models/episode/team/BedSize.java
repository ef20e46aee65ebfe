package org.openvbc.models.episode.team;

import org.openvbc.core.model.Violations;

/**
 * Bands of hospital bed size. The rule text puts exactly 850 beds into two bands; here it is in the
 * third.
 */
public enum BedSize {
  /** 250 beds or fewer. */
  UP_TO_250,
  /** 251 to 500 beds. */
  FROM_251_TO_500,
  /** 501 to 850 beds. */
  FROM_501_TO_850,
  /** More than 850 beds. */
  ABOVE_850;

  private static final int FIRST_EDGE = 250;
  private static final int SECOND_EDGE = 500;
  private static final int THIRD_EDGE = 850;

  /**
   * The band of a number of beds.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if there is none
   */
  public static BedSize of(int beds) {
    Violations.of("BedSize")
        .require(beds >= 1, "beds", beds, "at least 1", "42 CFR 512.545(a)")
        .throwIfInvalidPerformance();
    if (beds <= FIRST_EDGE) {
      return UP_TO_250;
    }
    if (beds <= SECOND_EDGE) {
      return FROM_251_TO_500;
    }
    return beds <= THIRD_EDGE ? FROM_501_TO_850 : ABOVE_850;
  }
}
