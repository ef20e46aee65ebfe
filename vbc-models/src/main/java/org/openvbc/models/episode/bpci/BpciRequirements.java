package org.openvbc.models.episode.bpci;

import java.util.HashSet;
import java.util.Set;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rounding;

/** What terms must be, and what a participant's performance must be. */
final class BpciRequirements {
  private static final String SETTLEMENT = "BPCI Advanced reconciliation specifications";

  private BpciRequirements() {}

  static void checkTerms(BpciAdvanced terms) {
    Violations.of("BpciAdvanced")
        .requireShare("qualityOffGains", terms.qualityOffGains(), SETTLEMENT)
        .requireShare("qualityOffLosses", terms.qualityOffLosses(), SETTLEMENT)
        .requireShare("stopGain", terms.stopGain(), SETTLEMENT)
        .requireShare("stopLoss", terms.stopLoss(), SETTLEMENT)
        .require(
            terms.minimumVolume() >= 0,
            "minimumVolume",
            terms.minimumVolume(),
            "at least 0",
            BpciBasis.RULE)
        .throwIfInvalidTerms();
  }

  static void check(BpciParticipantPerformance participant) {
    Violations violations =
        Violations.of("BpciParticipantPerformance")
            .requireNotNegative(
                "secondarySourceReduction", participant.secondarySourceReduction(), SETTLEMENT)
            .require(
                participant
                    .previouslySettled()
                    .rounded(Rounding.CENTS)
                    .equals(participant.previouslySettled()),
                "previouslySettled",
                participant.previouslySettled(),
                "in whole cents, as it was paid",
                SETTLEMENT);
    Set<BpciInitiator> seen = new HashSet<>();
    Set<BpciStage> stages = new HashSet<>();
    for (BpciPerformance each : participant.initiators()) {
      stages.add(each.stage());
      violations.require(
          seen.add(each.initiator()),
          "initiators",
          each.initiator() + " twice",
          "each initiator once",
          SETTLEMENT);
    }
    violations
        .require(
            stages.size() <= 1, "initiators", stages, "all at one stage of the period", SETTLEMENT)
        .require(
            !stages.contains(BpciStage.INITIAL) || participant.previouslySettled().isZero(),
            "previouslySettled",
            participant.previouslySettled(),
            "$0.00 in an initial reconciliation",
            SETTLEMENT)
        .throwIfInvalidPerformance();
  }
}
