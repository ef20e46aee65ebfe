package org.openvbc.models.episode.bpci;

import static org.openvbc.models.episode.bpci.BpciStep.*;

import java.util.ArrayList;
import java.util.List;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.PaymentModel;
import org.openvbc.core.model.Traits;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Worksheet;
import org.openvbc.models.episode.EpisodeOutcomes;

/**
 * A participant of BPCI Advanced in one performance period, a convener or an initiator itself: what
 * it is paid or owes over all of its Episode Initiators.
 *
 * <p>{@code sum of the initiators' net amounts - reduction, rounded once; less what was settled
 * with the participant before}. Net amounts are added unrounded, so the sum can differ by a cent
 * from that of the printed amounts; gains of one initiator offset losses of another.
 *
 * @param terms the terms under which each initiator is reconciled
 */
public record BpciParticipant(BpciAdvanced terms)
    implements PaymentModel<BpciParticipantPerformance, BpciParticipantSettlement> {

  @Override
  public ModelId id() {
    return ModelId.of("bpci", "participant", terms.period().name());
  }

  @Override
  public Traits traits() {
    return terms.traits();
  }

  @Override
  public Authority authority() {
    return terms.authority();
  }

  @Override
  public BpciParticipantSettlement settle(BpciParticipantPerformance participant, Worksheet sheet) {
    List<BpciSettlement> settled = new ArrayList<>();
    Unrounded sum = Unrounded.ZERO;
    for (BpciPerformance each : participant.initiators()) {
      Worksheet own = sheet.of(each.initiator().toString());
      BpciSettlement one = terms.settle(each, own);
      settled.add(one);
      sum = sum.plus(own.line(INITIATOR_NET, one.reconciliation().net()));
    }
    sheet.line(PARTICIPANT_NET, sum);
    Unrounded net = reduced(sum, participant, sheet);
    Money rounded = sheet.line(PARTICIPANT_NET_ROUNDED, net.rounded(terms.rounding()));
    Money before = participant.previouslySettled();
    if (!before.isZero()) {
      sheet.line(PARTICIPANT_SETTLED, before);
    }
    Money due = sheet.line(PARTICIPANT_DUE, rounded.minus(before));
    return new BpciParticipantSettlement(
        this, participant, settled, net, due, outcome(settled, before, due));
  }

  private static Unrounded reduced(
      Unrounded sum, BpciParticipantPerformance participant, Worksheet sheet) {
    Money reduction = participant.secondarySourceReduction();
    return reduction.isZero()
        ? sum
        : sum.minus(sheet.line(SECONDARY_SOURCE_REDUCTION, reduction).unrounded());
  }

  private static Outcome outcome(List<BpciSettlement> settled, Money before, Money due) {
    if (!due.isZero()) {
      return due.isPositive() ? EpisodeOutcomes.PAYMENT : EpisodeOutcomes.REPAYMENT;
    }
    if (settled.stream().allMatch(each -> each.reconciliation().episodes() == 0)) {
      return EpisodeOutcomes.NO_EPISODES;
    }
    return before.isZero() ? EpisodeOutcomes.NO_DIFFERENCE : EpisodeOutcomes.SETTLED_BEFORE;
  }
}
