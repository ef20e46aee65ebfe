package org.openvbc.models.episode.medicaid;

import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.Outcome.Kind;

/** How the settlement of Medicaid episodes comes out. */
public final class MedicaidOutcomes {
  /** A gain share is paid. */
  public static final Outcome GAIN_SHARE =
      Outcome.of(Kind.EARNED, "gain share earned: the average is below the commendable threshold");

  /** A risk share is owed. */
  public static final Outcome RISK_SHARE =
      Outcome.of(Kind.OWED, "risk share owed: the average is above the acceptable threshold");

  /** On or between the thresholds. */
  public static final Outcome NEUTRAL =
      Outcome.of(Kind.WITHIN_CORRIDOR, "neutral: the average is on or between the thresholds");

  /** A difference that shares to nothing. */
  public static final Outcome NOTHING_TO_SHARE =
      Outcome.of(
          Kind.WITHIN_CORRIDOR,
          "nothing to share: limits, rounding or the share leave nothing of the difference");

  /** A good average, but quality failed. */
  public static final Outcome QUALITY_NOT_MET =
      Outcome.of(Kind.NOT_ELIGIBLE, "gain not shared: a quality metric linked to it is not met");

  /** Too few episodes. */
  public static final Outcome LOW_VOLUME =
      Outcome.of(Kind.NOT_ELIGIBLE, "report only: fewer valid episodes than the minimum");

  /** No valid episode. */
  public static final Outcome NO_EPISODES =
      Outcome.of(Kind.NOT_ELIGIBLE, "no valid episode in the year");

  /** The state excluded the year. */
  public static final Outcome SUSPENDED =
      Outcome.of(Kind.NOT_ELIGIBLE, "the state excluded the year from gain and risk shares");

  /** The state waived risk shares. */
  public static final Outcome RISK_SHARE_WAIVED =
      Outcome.of(Kind.WAIVED, "risk share not collected: the state waived it for the year");

  private MedicaidOutcomes() {}
}
