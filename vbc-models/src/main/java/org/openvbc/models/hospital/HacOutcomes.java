package org.openvbc.models.hospital;

import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.Outcome.Kind;

/** How a settlement of the Hospital-Acquired Condition Reduction Program comes out. */
public final class HacOutcomes {
  /** The total is above the threshold. */
  public static final Outcome REDUCED =
      Outcome.of(Kind.OWED, "the Total HAC Score is above the threshold");

  /** The total is not above it. */
  public static final Outcome NOT_ABOVE =
      Outcome.of(Kind.WITHIN_CORRIDOR, "the Total HAC Score is not above the threshold");

  /** There is no score. */
  public static final Outcome UNSCORED =
      Outcome.of(Kind.WITHIN_CORRIDOR, "without a Total HAC Score nothing is reduced");

  /** The hospital is in Maryland. */
  public static final Outcome MARYLAND =
      Outcome.of(Kind.NOT_ELIGIBLE, "not in the programme: in Maryland");

  /** The year has no scores. */
  public static final Outcome NO_SCORES =
      Outcome.of(Kind.WITHIN_CORRIDOR, "no scores in this fiscal year: nothing is reduced");

  private HacOutcomes() {}
}
