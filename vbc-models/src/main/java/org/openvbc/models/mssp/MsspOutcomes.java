package org.openvbc.models.mssp;

import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.Outcome.Kind;

/** How a settlement of the Shared Savings Program comes out. */
public final class MsspOutcomes {
  /** Shared savings are paid. */
  public static final Outcome SAVINGS_EARNED = Outcome.of(Kind.EARNED, "shared savings earned");

  /** Shared savings are paid at half rate. */
  public static final Outcome SAVINGS_EARNED_AT_HALF_RATE =
      Outcome.of(
          Kind.EARNED, "shared savings earned at half rate by a low revenue ACO under its minimum");

  /** Savings, but under the minimum. */
  public static final Outcome BELOW_MINIMUM_SAVINGS_RATE =
      Outcome.of(Kind.WITHIN_CORRIDOR, "savings below the minimum savings rate");

  /** Losses, but under the minimum. */
  public static final Outcome BELOW_MINIMUM_LOSS_RATE =
      Outcome.of(Kind.WITHIN_CORRIDOR, "losses below the minimum loss rate");

  /** Savings, but quality failed. */
  public static final Outcome QUALITY_STANDARD_NOT_MET =
      Outcome.of(
          Kind.NOT_ELIGIBLE, "savings not shared: the quality performance standard is not met");

  /** Savings and quality, but a score or a rate of zero. */
  public static final Outcome SHARING_RATE_OF_ZERO =
      Outcome.of(Kind.NOT_ELIGIBLE, "savings not shared: the final sharing rate is zero");

  /** Savings, but the ACO left. */
  public static final Outcome SAVINGS_FORFEITED =
      Outcome.of(Kind.NOT_ELIGIBLE, "savings not shared: participation ended within the year");

  /** Losses, but one-sided. */
  public static final Outcome LOSSES_NOT_SHARED =
      Outcome.of(Kind.NOT_AT_RISK, "losses not shared: the ACO is in a one-sided model");

  /** Losses, but left in time. */
  public static final Outcome LOSSES_NOT_SHARED_AFTER_TERMINATION =
      Outcome.of(Kind.NOT_AT_RISK, "losses not shared: participation ended early enough");

  /** The guardrail turned losses into savings. */
  public static final Outcome GUARDRAIL =
      Outcome.of(
          Kind.NOT_AT_RISK,
          "nothing shared: under the guardrail's two-way benchmark there is no loss");

  /** Losses are owed. */
  public static final Outcome LOSSES_OWED = Outcome.of(Kind.OWED, "shared losses owed");

  /** Losses, but forgiven. */
  public static final Outcome LOSSES_WAIVED =
      Outcome.of(
          Kind.WAIVED, "shared losses forgiven for extreme and uncontrollable circumstances");

  private MsspOutcomes() {}
}
