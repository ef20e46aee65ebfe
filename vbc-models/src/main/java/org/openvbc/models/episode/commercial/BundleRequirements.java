package org.openvbc.models.episode.commercial;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;

/** What terms must be, and what they need to know of a performance. */
final class BundleRequirements {
  private BundleRequirements() {}

  static void checkTerms(ProspectiveBundle terms) {
    Rate stopLoss = terms.aggregateStopLoss().orElse(Rate.ZERO);
    Violations.of("ProspectiveBundle")
        .require(!terms.name().isBlank(), "name", "blank", "a name", "the contract")
        .require(!terms.period().isBlank(), "period", "blank", "a period", "the contract")
        .requireShare("aggregateStopLoss", stopLoss, "the stop-loss clause")
        .require(
            isInCents(terms.rounding().unit()),
            "rounding",
            terms.rounding(),
            "to whole cents",
            "it is paid")
        .require(
            terms.outlierConvention() == OutlierConvention.IN_REVENUE
                || terms.outlier().isPresent(),
            "outlierConvention",
            terms.outlierConvention(),
            "left out where there is no outlier protection",
            "the outlier clause")
        .throwIfInvalidTerms();
  }

  static void check(ProspectiveBundle terms, BundlePerformance done) {
    Set<String> sharers =
        terms
            .gainSharing()
            .map(
                clause ->
                    clause.participants().stream()
                        .map(Participant::name)
                        .collect(Collectors.toSet()))
            .orElse(Set.of());
    Violations.of("BundlePerformance")
        .require(
            done.episodes().pricing().equals(terms.pricing()),
            "episodes",
            "taken under " + done.episodes().pricing(),
            "taken under " + terms.pricing(),
            "the total depends on the terms: take it anew")
        .require(
            !terms.needsQuality() || done.quality().isPresent(),
            "quality",
            "not stated",
            "stated: a withhold or a gate depends on it",
            "the quality clause")
        .require(
            done.feeSchedules().keySet().equals(sharers),
            "feeSchedules",
            new TreeSet<>(done.feeSchedules().keySet()),
            "of " + new TreeSet<>(sharers),
            "the gainsharing clause")
        .require(
            terms.timing().kind() != PaymentTiming.Kind.ON_CLAIMS || done.alreadyPaid().isPresent(),
            "alreadyPaid",
            "not stated",
            "stated: the price is reconciled with what was paid on claims",
            "the payment clause")
        .require(
            isInCents(done.alreadyPaid().orElse(Money.ZERO)),
            "alreadyPaid",
            done.alreadyPaid().orElse(Money.ZERO),
            "in whole cents",
            "it was paid")
        .throwIfInvalidPerformance();
  }

  private static boolean isInCents(Money amount) {
    return amount.rounded(Rounding.CENTS).equals(amount);
  }
}
