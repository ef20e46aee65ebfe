package org.openvbc.models.episode.medicaid;

import java.util.Optional;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;

/** What terms must be, and what they need to know of a performance. */
final class MedicaidRequirements {
  private MedicaidRequirements() {}

  static void checkTerms(MedicaidEpisodeModel terms) {
    String rule = terms.state().citation().text();
    Violations.of("MedicaidEpisodeModel")
        .require(!terms.episodeType().isBlank(), "episodeType", "blank", "a name", rule)
        .requireNotNegative("gainSharingLimit", terms.gainSharingLimit(), rule)
        .require(
            terms.commendable().isAtLeast(terms.gainSharingLimit()),
            "commendable",
            terms.commendable(),
            "at least the gain sharing limit of " + terms.gainSharingLimit(),
            rule)
        .require(
            terms.acceptable().isAtLeast(terms.commendable()),
            "acceptable",
            terms.acceptable(),
            "at least the commendable threshold of " + terms.commendable(),
            rule)
        .requireShare("sharingRate", terms.sharingRate(), rule)
        .throwIfInvalidTerms();
  }

  /** Cheap when all is well: the messages are put together only when something is missing. */
  static void check(MedicaidEpisodeModel terms, MedicaidPerformance provider) {
    if (lacksReceipts(terms, provider) || lacksRisk(terms, provider)) {
      refuse(terms, provider);
    }
  }

  private static boolean lacksReceipts(MedicaidEpisodeModel terms, MedicaidPerformance provider) {
    return terms.riskShareLimit().ofReceipts().isPresent() && provider.medicaidReceipts().isEmpty();
  }

  private static boolean lacksRisk(MedicaidEpisodeModel terms, MedicaidPerformance provider) {
    return terms.scaleByAverageRisk()
        && provider.averageRiskScore().isEmpty()
        && provider.episodes().riskScores().isEmpty();
  }

  private static void refuse(MedicaidEpisodeModel terms, MedicaidPerformance provider) {
    Optional<Money> receipts = provider.medicaidReceipts();
    Violations.of("MedicaidPerformance")
        .require(
            !lacksReceipts(terms, provider),
            "medicaidReceipts",
            receipts.map(Money::toString).orElse("not stated"),
            "stated: the risk share limit is " + terms.riskShareLimit(),
            terms.state().citation().text())
        .require(
            !lacksRisk(terms, provider),
            "averageRiskScore",
            "not stated",
            "stated where the episodes are given by their average",
            "the difference is multiplied by it")
        .throwIfInvalidPerformance();
  }
}
