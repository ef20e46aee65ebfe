package org.openvbc.models.mssp;

import org.openvbc.core.model.Outcome;

/** Which branch of the rule a performance takes. */
enum MsspStanding {
  /** Savings at or above the minimum savings rate. */
  SAVINGS(MsspOutcomes.SAVINGS_EARNED),
  /** Savings below it, shared at half rate by a low revenue ACO. */
  SAVINGS_OF_LOW_REVENUE_ACO(MsspOutcomes.SAVINGS_EARNED_AT_HALF_RATE),
  /** Savings below the minimum savings rate, or neither savings nor losses. */
  BELOW_MINIMUM_SAVINGS_RATE(MsspOutcomes.BELOW_MINIMUM_SAVINGS_RATE),
  /** No loss, but only under the guardrail's benchmark. */
  NO_LOSS_BY_GUARDRAIL(MsspOutcomes.GUARDRAIL),
  /** Losses of an ACO that does not share them. */
  LOSSES_NOT_SHARED(MsspOutcomes.LOSSES_NOT_SHARED),
  /** Losses below the minimum loss rate. */
  BELOW_MINIMUM_LOSS_RATE(MsspOutcomes.BELOW_MINIMUM_LOSS_RATE),
  /** Losses at or above the minimum loss rate. */
  LOSSES(MsspOutcomes.LOSSES_OWED);

  private final Outcome outcome;

  MsspStanding(Outcome outcome) {
    this.outcome = outcome;
  }

  /** How it comes out, unless the branch itself finds otherwise. */
  Outcome outcome() {
    return outcome;
  }
}
