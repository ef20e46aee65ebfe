package org.openvbc.models.episode.bpci;

import java.util.List;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.Payment;
import org.openvbc.core.model.Settlement;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Unrounded;

/**
 * What a participant is paid (Net Payment Reconciliation Amount) or owes (Repayment Amount).
 *
 * @param participant the terms
 * @param performance what happened
 * @param initiators what each initiator's episodes come to
 * @param net the sum over the initiators less the reduction, not rounded
 * @param netPayment the same rounded once, less what was settled before
 * @param outcome how it came out, with the reason
 */
public record BpciParticipantSettlement(
    BpciParticipant participant,
    BpciParticipantPerformance performance,
    List<BpciSettlement> initiators,
    Unrounded net,
    Money netPayment,
    Outcome outcome)
    implements Settlement {

  /** Keeps the initiators as they are. */
  public BpciParticipantSettlement {
    initiators = List.copyOf(initiators);
  }

  @Override
  public ModelId model() {
    return participant.id();
  }

  /** CMS pays the participant, or the participant pays CMS. */
  @Override
  public List<Payment> payments() {
    return netPayment.isZero() ? List.of() : List.of(Payment.net("CMS", "participant", netPayment));
  }

  /** One sentence: how many initiators, and what is due. */
  @Override
  public String toString() {
    return "BPCI Advanced "
        + participant.terms().period()
        + ", participant with "
        + initiators.size()
        + " Episode Initiators: "
        + outcome
        + "; "
        + (netPayment.isZero()
            ? "nothing is due"
            : netPayment.isPositive()
                ? "the participant is paid " + netPayment
                : "the participant owes " + netPayment.abs());
  }
}
