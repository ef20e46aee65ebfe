package org.openvbc.models.episode.commercial;

import java.util.Set;
import java.util.TreeSet;
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

  /** Cheap when all is well: the messages are put together only when something is missing. */
  static void check(ProspectiveBundle terms, BundlePerformance done) {
    if (!isComplete(terms, done)) {
      refuse(terms, done);
    }
  }

  private static boolean isComplete(ProspectiveBundle terms, BundlePerformance done) {
    return done.episodes().pricing().equals(terms.pricing())
        && (!terms.needsQuality() || done.quality().isPresent())
        && done.feeSchedules().keySet().equals(sharers(terms))
        && !lacksPaid(terms, done)
        && isInCents(done.alreadyPaid().orElse(Money.ZERO));
  }

  private static Set<String> sharers(ProspectiveBundle terms) {
    return terms.gainSharing().map(GainSharing::names).orElse(Set.of());
  }

  private static boolean lacksPaid(ProspectiveBundle terms, BundlePerformance done) {
    return terms.timing().kind() == PaymentTiming.Kind.ON_CLAIMS && done.alreadyPaid().isEmpty();
  }

  private static void refuse(ProspectiveBundle terms, BundlePerformance done) {
    Set<String> sharers = sharers(terms);
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
            !lacksPaid(terms, done),
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
