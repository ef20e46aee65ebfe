package org.openvbc.models.episode.medicaid;

import java.util.List;
import java.util.Optional;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.Payment;
import org.openvbc.core.model.Settlement;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Unrounded;

/**
 * What a provider earned or owes for the episodes of one type in a year.
 *
 * @param terms the terms
 * @param performance what happened
 * @param outcome how it came out, with the reason
 * @param limitedBy what cut the amount
 * @param shareBeforeLimit the gain share, or the risk share as a negative amount before its limit;
 *     not rounded
 * @param netPayment the gain share paid, or the risk share owed as a negative amount
 */
public record MedicaidSettlement(
    MedicaidEpisodeModel terms,
    MedicaidPerformance performance,
    Outcome outcome,
    MedicaidLimit limitedBy,
    Unrounded shareBeforeLimit,
    Money netPayment)
    implements Settlement {

  @Override
  public ModelId model() {
    return terms.id();
  }

  /** The average risk-adjusted cost, not rounded; empty without a valid episode. */
  public Optional<Unrounded> averageCost() {
    return performance.episodes().average();
  }

  @Override
  public List<Payment> payments() {
    return netPayment.isZero()
        ? List.of()
        : List.of(Payment.net("Medicaid payer", terms.state().provider(), netPayment));
  }

  /** One sentence: state, episode type, average, and what is due. */
  @Override
  public String toString() {
    return terms.state().label()
        + " "
        + terms.episodeType()
        + " "
        + terms.performanceYear()
        + ": "
        + performance.episodes()
        + "; "
        + outcome
        + "; "
        + whatIsDue();
  }

  private String whatIsDue() {
    if (netPayment.isZero()) {
      return "nothing is due";
    }
    return "the "
        + terms.state().provider()
        + (netPayment.isNegative() ? " owes " : " is paid ")
        + netPayment.abs();
  }
}
