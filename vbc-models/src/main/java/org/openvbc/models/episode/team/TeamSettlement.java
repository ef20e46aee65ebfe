package org.openvbc.models.episode.team;

import org.openvbc.core.model.ModelId;
import org.openvbc.models.episode.EpisodeSettlement;
import org.openvbc.models.episode.Reconciliation;

/**
 * What a hospital is paid or owes for a performance year of TEAM.
 *
 * @param track the terms
 * @param performance what happened
 * @param reconciliation the figures, from the total target to what is due
 */
public record TeamSettlement(
    TeamTrack track, TeamPerformance performance, Reconciliation reconciliation)
    implements EpisodeSettlement {

  @Override
  public ModelId model() {
    return track.id();
  }

  /** One sentence: track, target and spending, and what is due. */
  @Override
  public String toString() {
    return "TEAM "
        + track.performanceYear()
        + " "
        + track.option().label()
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
