package org.openvbc.models.hybrid;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;
import org.openvbc.models.sharedsavings.FeeTreatment;
import org.openvbc.models.sharedsavings.Target;

/** What the terms of a hybrid contract must be, and how the parts of a performance must fit. */
final class HybridRequirements {
  private HybridRequirements() {}

  static void checkTerms(Hybrid terms) {
    Violations.of("Hybrid")
        .require(
            !(terms.savings().feeTreatment().orElse(null) instanceof FeeTreatment.Separate),
            "savings.feeTreatment",
            "separate",
            "a cost of care, or taken off the payout",
            "a fee beside the savings that it made is paid twice")
        .require(
            terms.episodes() == EpisodeTreatment.SETTLED_COST
                || terms.savings().target() instanceof Target.Total,
            "savings.target",
            terms.savings().target(),
            "a stated total where episodes are carved out",
            "their targets are taken out of it")
        .require(
            terms.incentiveCap().orElse(Rate.ZERO).signum() >= 0,
            "incentiveCap",
            terms.incentiveCap().orElse(Rate.ZERO),
            "at least 0%",
            "a limit")
        .throwIfInvalidTerms();
  }

  static void check(Hybrid terms, HybridPerformance year) {
    HybridRule rule = new HybridRule(terms);
    List<String> names =
        Stream.of(
                year.bundles().stream().map(BundleResult::name),
                year.bonuses().stream().map(BonusResult::name),
                year.vendors().stream().map(VendorResult::name))
            .flatMap(each -> each)
            .toList();
    Unrounded claims = rule.claims(year);
    Unrounded ofEpisodes = HybridRule.sum(year.bundles(), BundleResult::claims).unrounded();
    Unrounded cost = claims.plus(rule.otherCosts(year));
    Money bonuses = HybridRule.sum(year.bonuses(), BonusResult::payment);
    Violations violations =
        Violations.of("HybridPerformance")
            .require(
                new TreeSet<>(names).size() == names.size(),
                "names",
                names,
                "different",
                "a part is settled once")
            .require(
                claims.isAtLeast(ofEpisodes),
                "bundles.claims",
                ofEpisodes,
                "at most the claims of the year, " + claims,
                "they are among them")
            .require(
                cost.signum() >= 0,
                "cost of care",
                cost,
                "at least $0.00 after bundles, bonuses and refunds",
                "a cost")
            .require(
                terms.bonusFunding() == BonusFunding.OUTSIDE || !bonuses.isNegative(),
                "bonuses",
                bonuses,
                "at least $0.00 where savings pay for them",
                "a share of savings");
    if (terms.episodes() == EpisodeTreatment.CARVE_OUT) {
      Money target = ((Target.Total) terms.savings().target()).amount();
      Money ofBundles = HybridRule.sum(year.bundles(), BundleResult::target);
      violations.require(
          target.isAtLeast(ofBundles),
          "bundles.target",
          ofBundles,
          "at most the target of the year, " + target,
          "they are taken out of it");
    }
    violations.throwIfInvalidPerformance();
  }
}
