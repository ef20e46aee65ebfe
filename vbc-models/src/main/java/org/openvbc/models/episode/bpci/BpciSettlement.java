package org.openvbc.models.episode.bpci;

import org.openvbc.core.model.ModelId;
import org.openvbc.models.episode.EpisodeSettlement;
import org.openvbc.models.episode.Reconciliation;

/**
 * What one Episode Initiator's episodes of a performance period come to.
 *
 * <p>CMS settles with the participant; an initiator that is not one itself keeps its own sign in
 * the report.
 *
 * @param terms the terms
 * @param performance what happened
 * @param reconciliation the figures, from the total target to what is due
 */
public record BpciSettlement(
    BpciAdvanced terms, BpciPerformance performance, Reconciliation reconciliation)
    implements EpisodeSettlement {

  @Override
  public ModelId model() {
    return terms.id();
  }

  /** One sentence: initiator, target and spending, and what is due. */
  @Override
  public String toString() {
    return "BPCI Advanced "
        + terms.period()
        + ", "
        + performance.initiator()
        + ": "
        + reconciliation.episodes()
        + " episodes, target "
        + reconciliation.target()
        + ", spending "
        + reconciliation.spend()
        + "; "
        + outcome()
        + "; "
        + whatIsDue();
  }

  private String whatIsDue() {
    return switch (reconciliation.direction()) {
      case PAYMENT -> "the initiator is paid " + netPayment();
      case REPAYMENT -> "the initiator owes " + netPayment().abs();
      case NONE -> "nothing is due";
    };
  }
}
