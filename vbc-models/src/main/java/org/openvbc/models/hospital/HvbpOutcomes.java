package org.openvbc.models.hospital;

import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.Outcome.Kind;

/** How a settlement of Hospital Value-Based Purchasing comes out. */
public final class HvbpOutcomes {
  /** More is given back than was withheld. */
  public static final Outcome INCREASED =
      Outcome.of(Kind.EARNED, "the incentive is more than the withheld amount");

  /** Less is given back than was withheld. */
  public static final Outcome REDUCED =
      Outcome.of(Kind.OWED, "the incentive is less than the withheld amount");

  /** Exactly as much is given back. */
  public static final Outcome UNCHANGED =
      Outcome.of(Kind.WITHIN_CORRIDOR, "the incentive equals the withheld amount");

  /** The year has no total score. */
  public static final Outcome NET_NEUTRAL =
      Outcome.of(
          Kind.WITHIN_CORRIDOR,
          "no total score in this fiscal year: every hospital gets back what is withheld");

  private HvbpOutcomes() {}

  /** The hospital is not in the programme. */
  public static Outcome excluded(HvbpExclusion why) {
    return Outcome.of(Kind.NOT_ELIGIBLE, "not in the programme: " + why.reason());
  }

  /** How incentive and withheld percentage compare. */
  static Outcome of(int sign) {
    return sign > 0 ? INCREASED : sign < 0 ? REDUCED : UNCHANGED;
  }
}
