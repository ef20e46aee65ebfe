package org.openvbc.models.episode.commercial;

import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.Outcome.Kind;

/** How the settlement of a commercial bundle comes out. */
public final class BundleOutcomes {
  /** The price covers the cost. */
  public static final Outcome PAID_WITH_MARGIN =
      Outcome.of(Kind.EARNED, "bundle paid: it covers what the episodes cost");

  /** The price is the cost. */
  public static final Outcome PAID_AT_COST =
      Outcome.of(Kind.EARNED, "bundle paid: it is exactly what the episodes cost");

  /** The price does not cover the cost. */
  public static final Outcome PAID_WITH_LOSS =
      Outcome.of(Kind.EARNED, "bundle paid: the lead provider bears what it does not cover");

  /** The price does not cover the cost, and a stop-loss limits the loss. */
  public static final Outcome PAID_WITH_LIMITED_LOSS =
      Outcome.of(Kind.EARNED, "bundle paid: the aggregate stop-loss limits the lead's loss");

  /** More was paid before than the bundle brings. */
  public static final Outcome OVERPAID =
      Outcome.of(Kind.OWED, "repayment owed: more was paid before than the bundle brings");

  /** No episode is covered. */
  public static final Outcome NO_EPISODES =
      Outcome.of(Kind.NOT_ELIGIBLE, "no episode that the contract covers");

  /** Savings of a retrospective bundle are shared. */
  public static final Outcome GAIN_SHARED =
      Outcome.of(Kind.EARNED, "savings shared: the episodes cost less than their targets");

  /** Losses of a retrospective bundle are shared. */
  public static final Outcome LOSS_SHARED =
      Outcome.of(Kind.OWED, "losses shared: the episodes cost more than their targets");

  /** Neither, or a share that comes to nothing. */
  public static final Outcome NOTHING_TO_SHARE =
      Outcome.of(Kind.WITHIN_CORRIDOR, "nothing to share: the difference or its share is nothing");

  /** Savings, but quality failed. */
  public static final Outcome QUALITY_GATE_NOT_MET =
      Outcome.of(Kind.NOT_ELIGIBLE, "savings not shared: the quality gate is not met");

  /** Losses, but one-sided. */
  public static final Outcome LOSS_NOT_SHARED =
      Outcome.of(Kind.NOT_AT_RISK, "losses not shared: the contract shares savings only");

  /** A condition cost less than its budget. */
  public static final Outcome BELOW_BUDGET =
      Outcome.of(Kind.EARNED, "below the budget: the provider keeps the difference");

  /** A condition cost more than its budget. */
  public static final Outcome ABOVE_BUDGET =
      Outcome.of(Kind.OWED, "above the budget: the provider bears the difference");

  /** A condition cost its budget. */
  public static final Outcome ON_BUDGET =
      Outcome.of(Kind.WITHIN_CORRIDOR, "on the budget: no difference");

  private BundleOutcomes() {}
}
