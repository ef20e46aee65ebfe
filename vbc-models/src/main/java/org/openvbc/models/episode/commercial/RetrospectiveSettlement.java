package org.openvbc.models.episode.commercial;

import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.Settlement;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Unrounded;

/**
 * What is shared after a retrospective bundle.
 *
 * @param terms the terms
 * @param performance what happened
 * @param outcome how it came out, with the reason
 * @param target the targets of all episodes
 * @param actual what they cost
 * @param shared the share of the difference before the limits, not rounded; losses negative
 * @param limitedBy which limit cut it
 * @param netPayment what the payer pays; negative when the provider owes
 */
public record RetrospectiveSettlement(
    RetrospectiveBundle terms,
    RetrospectivePerformance performance,
    Outcome outcome,
    Money target,
    Money actual,
    Unrounded shared,
    RetrospectiveLimit limitedBy,
    Money netPayment)
    implements Settlement {

  @Override
  public ModelId model() {
    return terms.id();
  }

  /** One sentence: the bundle, target and cost, and what is due. */
  @Override
  public String toString() {
    return terms.name()
        + " retrospective bundle "
        + terms.period()
        + ": "
        + performance.episodes()
        + " against targets of "
        + target
        + "; "
        + outcome
        + "; "
        + whatIsDue();
  }

  private String whatIsDue() {
    if (netPayment.isZero()) {
      return "nothing is due";
    }
    return "the provider " + (netPayment.isNegative() ? "owes " : "is paid ") + netPayment.abs();
  }
}
