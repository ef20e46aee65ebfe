package org.openvbc.models.hospital;

import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.Outcome.Kind;

/** How a settlement of the Hospital Readmissions Reduction Program comes out. */
public final class HrrpOutcomes {
  /** Payments are reduced. */
  public static final Outcome REDUCED =
      Outcome.of(Kind.OWED, "readmissions of at least one condition are in excess");

  /** Payments are reduced by the most there is. */
  public static final Outcome CAPPED =
      Outcome.of(Kind.OWED, "readmissions are in excess by more than the largest reduction");

  /** No condition counts. */
  public static final Outcome NO_EXCESS =
      Outcome.of(
          Kind.WITHIN_CORRIDOR,
          "no condition with the minimum of discharges has readmissions in excess");

  /** The reduction rounds to nothing. */
  public static final Outcome ROUNDS_TO_NOTHING =
      Outcome.of(Kind.WITHIN_CORRIDOR, "the excess rounds to no reduction");

  private HrrpOutcomes() {}

  /** The programme produces no factor for the hospital. */
  public static Outcome excluded(HrrpExclusion why) {
    return Outcome.of(Kind.NOT_ELIGIBLE, "not in the programme: " + why.reason());
  }
}
