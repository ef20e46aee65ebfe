package org.openvbc.models.hybrid;

import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.Outcome.Kind;

/** How settlements of hybrid contracts come out. */
public final class HybridOutcomes {
  /** Something was earned. */
  public static final Outcome EARNED = Outcome.of(Kind.EARNED, "incentives earned");

  /** Something was earned, less the limits. */
  public static final Outcome LIMITED =
      Outcome.of(Kind.EARNED, "incentives cut by the cap or the payer's floor");

  /** Nothing was earned. */
  public static final Outcome NOTHING_EARNED =
      Outcome.of(Kind.WITHIN_CORRIDOR, "neither earned nor owed");

  /** More is owed than earned. */
  public static final Outcome OWED = Outcome.of(Kind.OWED, "losses owed");

  private HybridOutcomes() {}
}
