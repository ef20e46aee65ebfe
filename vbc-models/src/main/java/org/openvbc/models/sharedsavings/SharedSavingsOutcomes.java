package org.openvbc.models.sharedsavings;

import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.Outcome.Kind;

/** How settlements of this package come out. */
public final class SharedSavingsOutcomes {
  /** Savings are shared. */
  public static final Outcome SAVINGS_EARNED = Outcome.of(Kind.EARNED, "shared savings earned");

  /** Savings that only serve old deficits or fees. */
  public static final Outcome SAVINGS_USED =
      Outcome.of(Kind.EARNED, "shared savings earned and used for deficits or fees");

  /** Savings, but under the minimum. */
  public static final Outcome BELOW_SAVINGS_THRESHOLD =
      Outcome.of(Kind.WITHIN_CORRIDOR, "savings within the threshold: nothing to share");

  /** Savings, but quality failed. */
  public static final Outcome QUALITY_GATE_NOT_MET =
      Outcome.of(Kind.NOT_ELIGIBLE, "savings not shared: the quality gate is not met");

  /** Savings, but a share of nothing. */
  public static final Outcome SHARE_OF_ZERO =
      Outcome.of(Kind.NOT_ELIGIBLE, "savings not shared: share or quality factor is zero");

  /** Savings that a returned withhold used up. */
  public static final Outcome USED_BY_WITHHOLD =
      Outcome.of(Kind.NOT_ELIGIBLE, "savings not shared: they pay the returned withhold");

  /** Neither savings nor losses. */
  public static final Outcome ON_TARGET =
      Outcome.of(Kind.WITHIN_CORRIDOR, "actual cost is the target: nothing to share");

  /** Losses are owed. */
  public static final Outcome LOSSES_OWED = Outcome.of(Kind.OWED, "shared losses owed");

  /** Losses, but a share of nothing. */
  public static final Outcome LOSS_SHARE_OF_ZERO =
      Outcome.of(Kind.NOT_AT_RISK, "losses not shared: the loss share is zero");

  /** Losses, but under the minimum. */
  public static final Outcome BELOW_LOSS_THRESHOLD =
      Outcome.of(Kind.WITHIN_CORRIDOR, "losses within the threshold: nothing to share");

  /** Losses, but one-sided. */
  public static final Outcome LOSSES_NOT_SHARED =
      Outcome.of(Kind.NOT_AT_RISK, "losses not shared: the contract shares savings only");

  /** The group is too small. */
  public static final Outcome TOO_FEW_MEMBERS =
      Outcome.of(Kind.NOT_ELIGIBLE, "no settlement: the group is below the minimum of members");

  /** The target is zero. */
  public static final Outcome RATE_UNDEFINED =
      Outcome.of(Kind.NOT_ELIGIBLE, "rate undefined: the target is zero, nothing earned or owed");

  /** All of the withhold comes back. */
  public static final Outcome WITHHOLD_RETURNED =
      Outcome.of(Kind.EARNED, "the whole withhold is returned");

  /** A part of it comes back. */
  public static final Outcome WITHHOLD_PARTLY_RETURNED =
      Outcome.of(Kind.EARNED, "a part of the withhold is returned");

  /** Nothing comes back. */
  public static final Outcome WITHHOLD_FORFEITED =
      Outcome.of(Kind.NOT_ELIGIBLE, "the withhold is forfeited");

  /** Quality failed. */
  public static final Outcome WITHHOLD_GATE_NOT_MET =
      Outcome.of(Kind.NOT_ELIGIBLE, "the withhold is forfeited: the quality gate is not met");

  /** Nothing was held back. */
  public static final Outcome NOTHING_WITHHELD =
      Outcome.of(Kind.WITHIN_CORRIDOR, "nothing was withheld");

  /** The incentive is paid. */
  public static final Outcome INCENTIVE_PAID =
      Outcome.of(Kind.EARNED, "incentive paid within the limit");

  /** The incentive is cut. */
  public static final Outcome INCENTIVE_CUT =
      Outcome.of(Kind.EARNED, "incentive cut to the limit of approved capitation");

  /** No incentive. */
  public static final Outcome NO_INCENTIVE =
      Outcome.of(Kind.NOT_ELIGIBLE, "no incentive and no withhold is paid");

  private SharedSavingsOutcomes() {}
}
