package org.openvbc.models.sharedsavings;

import org.openvbc.core.model.Outcome;

/** Which branch of the rule applies. */
public enum SharedSavingsStanding {
  /** Savings that reached the threshold. */
  SAVINGS(SharedSavingsOutcomes.SAVINGS_EARNED),
  /** Savings below it. */
  BELOW_SAVINGS_THRESHOLD(SharedSavingsOutcomes.BELOW_SAVINGS_THRESHOLD),
  /** Actual cost on the target. */
  NEITHER(SharedSavingsOutcomes.ON_TARGET),
  /** Losses that reached the threshold. */
  LOSSES(SharedSavingsOutcomes.LOSSES_OWED),
  /** Losses below it. */
  BELOW_LOSS_THRESHOLD(SharedSavingsOutcomes.BELOW_LOSS_THRESHOLD),
  /** Losses in a contract that shares savings only. */
  LOSSES_NOT_SHARED(SharedSavingsOutcomes.LOSSES_NOT_SHARED),
  /** The group is too small. */
  TOO_FEW_MEMBERS(SharedSavingsOutcomes.TOO_FEW_MEMBERS),
  /** A target of zero: there is no rate of it. */
  RATE_UNDEFINED(SharedSavingsOutcomes.RATE_UNDEFINED);

  private final Outcome outcome;

  SharedSavingsStanding(Outcome outcome) {
    this.outcome = outcome;
  }

  Outcome outcome() {
    return outcome;
  }

  /** Whether cost was above the target and the group is settled. */
  boolean isLoss() {
    return this == LOSSES || this == BELOW_LOSS_THRESHOLD || this == LOSSES_NOT_SHARED;
  }

  /** Whether the year counts as one with savings, or with neither savings nor losses. */
  boolean takesFees() {
    return this == SAVINGS || this == BELOW_SAVINGS_THRESHOLD || this == NEITHER;
  }
}
