package org.openvbc.models.clinician;

import org.openvbc.core.quality.Score;

/** Where a clinician stands in MIPS: with a final score, or outside. */
public sealed interface MipsStanding {
  /**
   * It has a final score.
   *
   * @param score the score, exact: 82.5 of 100 points is 82.5 %
   */
  record Scored(Score score) implements MipsStanding {
    /** Reads as in "final score 82.5%". */
    @Override
    public String toString() {
      return "final score " + score;
    }
  }

  /**
   * It is not in the programme.
   *
   * @param why the reason
   */
  record Excluded(MipsExclusion why) implements MipsStanding {
    /** Reads as in "not in MIPS: qualifying APM participant". */
    @Override
    public String toString() {
      return "not in MIPS: " + why.reason();
    }
  }

  /** A final score, from this library or from anywhere else. */
  static MipsStanding scored(Score score) {
    return new Scored(score);
  }

  /** A final score in points of 100, such as {@code "82.5"}. */
  static MipsStanding scored(String points) {
    return scored(Score.ofPercent(points));
  }

  /** Not in the programme. */
  static MipsStanding excluded(MipsExclusion why) {
    return new Excluded(why);
  }
}
