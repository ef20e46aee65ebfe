package org.openvbc.models.episode.team;

import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.Outcome.Kind;

/** How a settlement of TEAM comes out, beside the outcomes of all episode models. */
public final class TeamOutcomes {
  /** The hospital was not yet in the model. */
  public static final Outcome NOT_PARTICIPATING =
      Outcome.of(Kind.NOT_ELIGIBLE, "not reconciled: the hospital does not take part yet");

  private TeamOutcomes() {}
}
