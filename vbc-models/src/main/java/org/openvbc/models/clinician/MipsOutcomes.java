package org.openvbc.models.clinician;

import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.Outcome.Kind;

/** How the MIPS adjustment comes out. */
public final class MipsOutcomes {
  /** Above the threshold. */
  public static final Outcome INCREASED =
      Outcome.of(Kind.EARNED, "the final score is above the performance threshold");

  /** Below the threshold. */
  public static final Outcome REDUCED =
      Outcome.of(Kind.OWED, "the final score is below the performance threshold");

  /** At the threshold. */
  public static final Outcome UNCHANGED =
      Outcome.of(Kind.WITHIN_CORRIDOR, "the final score equals the performance threshold");

  private MipsOutcomes() {}

  /** Not in the programme. */
  public static Outcome excluded(MipsExclusion why) {
    return Outcome.of(Kind.NOT_ELIGIBLE, "not in MIPS: " + why.reason());
  }

  /** How the score compares with the threshold. */
  static Outcome of(int sign) {
    return sign > 0 ? INCREASED : sign < 0 ? REDUCED : UNCHANGED;
  }
}
