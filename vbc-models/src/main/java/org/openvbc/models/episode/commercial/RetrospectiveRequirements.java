package org.openvbc.models.episode.commercial;

import org.openvbc.core.model.Violations;
import org.openvbc.core.quality.Score;

/** What the terms of a retrospective bundle must be, and what they need of a performance. */
final class RetrospectiveRequirements {
  private RetrospectiveRequirements() {}

  static void checkTerms(RetrospectiveBundle terms) {
    Violations.of("RetrospectiveBundle")
        .require(!terms.name().isBlank(), "name", "blank", "a name", "the contract")
        .require(!terms.period().isBlank(), "period", "blank", "a period", "the contract")
        .requireShare("gainShare", terms.gainShare(), "the sharing clause")
        .requireShare("lossShare", terms.lossShare(), "the sharing clause")
        .requireShare("limits.gain", terms.limits().gain(), "a rate of the whole target")
        .requireShare("limits.loss", terms.limits().loss(), "a rate of the whole target")
        .throwIfInvalidTerms();
  }

  /** Cheap when all is well: the messages are put together only when something is missing. */
  static void check(RetrospectiveBundle terms, RetrospectivePerformance done) {
    if (!isOfTheseTargets(terms, done) || lacksQuality(terms, done)) {
      refuse(terms, done);
    }
  }

  private static boolean isOfTheseTargets(
      RetrospectiveBundle terms, RetrospectivePerformance done) {
    return done.episodes().pricing().equals(terms.pricing());
  }

  private static boolean lacksQuality(RetrospectiveBundle terms, RetrospectivePerformance done) {
    return !terms.qualityGate().equals(Score.NONE) && done.quality().isEmpty();
  }

  private static void refuse(RetrospectiveBundle terms, RetrospectivePerformance done) {
    Violations.of("RetrospectivePerformance")
        .require(
            isOfTheseTargets(terms, done),
            "episodes",
            "taken under " + done.episodes().pricing(),
            "taken under " + terms.pricing(),
            "the total depends on the targets: take it anew")
        .require(
            !lacksQuality(terms, done),
            "quality",
            "not stated",
            "stated: a gate of " + terms.qualityGate() + " depends on it",
            "the quality clause")
        .throwIfInvalidPerformance();
  }
}
