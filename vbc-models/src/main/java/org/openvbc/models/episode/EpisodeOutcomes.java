package org.openvbc.models.episode;

import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.Outcome.Kind;

/** How the settlement of a retrospective episode model comes out. */
public final class EpisodeOutcomes {
  /** The programme pays. */
  public static final Outcome PAYMENT = Outcome.of(Kind.EARNED, "reconciliation payment");

  /** The provider pays. */
  public static final Outcome REPAYMENT = Outcome.of(Kind.OWED, "repayment owed");

  /** Losses, but not borne. */
  public static final Outcome LOSSES_NOT_BORNE =
      Outcome.of(Kind.NOT_AT_RISK, "losses not repaid: no downside risk");

  /** Nothing to settle, because target and spending are equal. */
  public static final Outcome NO_DIFFERENCE =
      Outcome.of(Kind.WITHIN_CORRIDOR, "nothing due: no difference is left");

  /** Everything was settled before. */
  public static final Outcome SETTLED_BEFORE =
      Outcome.of(Kind.WITHIN_CORRIDOR, "nothing due: settled before");

  /** There was no episode. */
  public static final Outcome NO_EPISODES =
      Outcome.of(Kind.NOT_ELIGIBLE, "no episodes: nothing to reconcile");

  private EpisodeOutcomes() {}
}
