package org.openvbc.models.hospital;

import org.openvbc.core.quality.Score;

/** Where a hospital stands in a fiscal year of Hospital Value-Based Purchasing. */
public sealed interface HvbpStanding {
  /**
   * It is in the programme with a Total Performance Score.
   *
   * @param total the score, exact: 15.58 of 100 points is 15.58 %
   */
  record Scored(Score total) implements HvbpStanding {
    /** Reads as in "scored 36.25%". */
    @Override
    public String toString() {
      return "scored " + total;
    }
  }

  /**
   * It is not in the programme.
   *
   * @param why the reason
   */
  record Excluded(HvbpExclusion why) implements HvbpStanding {
    /** Reads as in "not in the programme: in Maryland". */
    @Override
    public String toString() {
      return "not in the programme: " + why.reason();
    }
  }

  /** It is in the programme in a fiscal year that has no total score: FY2022 and FY2023. */
  record WithoutTotal() implements HvbpStanding {
    /** Reads as in "without a total score". */
    @Override
    public String toString() {
      return "without a total score";
    }
  }

  /** In the programme with a score, from this library or from anywhere else. */
  static HvbpStanding scored(Score total) {
    return new Scored(total);
  }

  /** In the programme with a score in points of 100, such as {@code "36.25"}. */
  static HvbpStanding scored(String points) {
    return scored(Score.ofPercent(points));
  }

  /** Not in the programme. */
  static HvbpStanding excluded(HvbpExclusion why) {
    return new Excluded(why);
  }

  /** In the programme in a year without a total score. */
  static HvbpStanding withoutTotal() {
    return new WithoutTotal();
  }
}
