package org.openvbc.models.reach;

import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.Outcome.Kind;

/** How a settlement of ACO REACH, and of the models around it, comes out. */
public final class ReachOutcomes {
  /** Shared savings are paid. */
  public static final Outcome SAVINGS_EARNED = Outcome.of(Kind.EARNED, "shared savings earned");

  /** Shared losses are owed. */
  public static final Outcome LOSSES_OWED = Outcome.of(Kind.OWED, "shared losses owed");

  /** Cost equals the benchmark. */
  public static final Outcome NOTHING_TO_SHARE =
      Outcome.of(Kind.WITHIN_CORRIDOR, "neither savings nor losses to share");

  /** Savings that are shown, but not paid. */
  public static final Outcome SAVINGS_NOT_PAID =
      Outcome.of(Kind.NOT_ELIGIBLE, "shared savings not paid: the ACO is not eligible for them");

  private ReachOutcomes() {}
}
