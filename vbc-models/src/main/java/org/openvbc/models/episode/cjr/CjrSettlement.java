package org.openvbc.models.episode.cjr;

import org.openvbc.core.model.ModelId;
import org.openvbc.core.money.Unrounded;
import org.openvbc.models.episode.EpisodeSettlement;
import org.openvbc.models.episode.Reconciliation;

/**
 * What a hospital is paid or owes for a performance year of CJR.
 *
 * @param terms the terms
 * @param performance what happened
 * @param rawAmount savings or losses before the quality gate and the limits
 * @param reconciliation the figures, from the total target that made the amount to what is due; its
 *     difference is the amount after the quality gate
 */
public record CjrSettlement(
    CjrModel terms, CjrPerformance performance, Unrounded rawAmount, Reconciliation reconciliation)
    implements EpisodeSettlement {

  @Override
  public ModelId model() {
    return terms.id();
  }

  /** One sentence: year, target and spending, and what is due. */
  @Override
  public String toString() {
    return "CJR "
        + terms.year()
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
      case PAYMENT -> "the hospital is paid " + netPayment();
      case REPAYMENT -> "the hospital owes " + netPayment().abs();
      case NONE -> "nothing is due";
    };
  }
}
