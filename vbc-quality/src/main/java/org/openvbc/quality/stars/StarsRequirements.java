package org.openvbc.quality.stars;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openvbc.core.model.Violations;

/** What terms and performance must hold so that a contract can be rated. */
final class StarsRequirements {
  static final String MEASURE_RULE = "42 CFR 422.166, 423.186";
  private static final String MINIMUM_RULE = "42 CFR 422.166, 423.186";
  private static final String REWARD_RULE = "42 CFR 422.166, 423.186";
  private static final String ADJUSTMENT_RULE = "42 CFR 422.166, 423.186";
  private static final String DISASTER_RULE = "42 CFR 422.166(i)";

  private StarsRequirements() {}

  static void checkTerms(StarRatings terms) {
    Violations violations = Violations.of("StarRatings " + terms.ratingYear());
    violations.requireShare("disasterShare", terms.disasterShare(), DISASTER_RULE);
    boolean hasNew = !terms.protectedYears().isEmpty();
    for (StarsSummary summary : StarsSummary.values()) {
      requireThresholds(violations, terms, summary, StarsVariant.ALL);
      if (hasNew && summary.protectsFromNewMeasures()) {
        requireThresholds(violations, terms, summary, StarsVariant.ALL.withoutNewMeasures());
      }
    }
    violations.throwIfInvalidTerms();
  }

  private static void requireThresholds(
      Violations violations, StarRatings terms, StarsSummary summary, StarsVariant variant) {
    for (StarsVariant each : List.of(variant, variant.withoutImprovement())) {
      violations.require(
          terms.thresholds().find(summary, each).isPresent(),
          "thresholds",
          "none for " + summary + ", " + each,
          "thresholds for each rating and way of computing it",
          REWARD_RULE);
    }
  }

  static void check(StarRatings terms, StarsPerformance contract) {
    Violations violations = Violations.of("StarsPerformance");
    measures(violations, terms, contract);
    minimums(violations, terms, contract);
    adjustments(violations, terms, contract);
    disasters(violations, terms, contract);
    violations.throwIfInvalidPerformance();
  }

  private static void measures(
      Violations violations, StarRatings terms, StarsPerformance contract) {
    Set<String> known = new HashSet<>();
    terms.measures().all().forEach(each -> known.add(each.id()));
    Set<String> stated = new HashSet<>();
    for (StarsMeasureStars each : contract.measures()) {
      if (!stated.add(each.measure())) {
        violations.require(
            false, "measures", each.measure() + " twice", "each at most once", MEASURE_RULE);
      }
      if (!known.contains(each.measure())) {
        violations.require(
            false,
            "measures",
            each.measure(),
            "a measure of the " + terms.ratingYear() + " Star Ratings",
            MEASURE_RULE);
      }
    }
    for (StarsMeasure measure : terms.measures().all()) {
      if (contract.contractKind().concerns(measure) && !stated.contains(measure.id())) {
        violations.require(
            false,
            "measures",
            "nothing on " + measure,
            "a star, or why there is none, for each measure of " + terms.ratingYear(),
            MEASURE_RULE);
      }
    }
  }

  private static void minimums(
      Violations violations, StarRatings terms, StarsPerformance contract) {
    if (terms.minimums().isNone()) {
      return;
    }
    violations.require(
        contract.contractType().isPresent(),
        "contractType",
        "none",
        "a type, by which measures are required",
        MINIMUM_RULE);
    contract
        .contractType()
        .ifPresent(
            type -> {
              for (StarsSummary summary : contract.contractKind().summaries()) {
                violations.require(
                    terms.minimums().required(summary, type).isPresent(),
                    "contractType",
                    type,
                    "a type with required measures for " + summary,
                    MINIMUM_RULE);
              }
            });
  }

  private static void adjustments(
      Violations violations, StarRatings terms, StarsPerformance contract) {
    contract
        .adjustmentCategories()
        .forEach(
            (summary, category) ->
                violations.require(
                    category >= 1 && category <= terms.adjustments().categories(summary),
                    "adjustmentCategories",
                    summary + " " + category,
                    "1 to " + terms.adjustments().categories(summary),
                    ADJUSTMENT_RULE));
  }

  private static void disasters(
      Violations violations, StarRatings terms, StarsPerformance contract) {
    contract
        .disasterShares()
        .forEach(
            (year, share) ->
                violations.requireShare("disasterShares " + year, share, DISASTER_RULE));
    if (contract.contractKind() == StarsContractKind.PDP) {
      return;
    }
    for (int year : terms.protectedYears()) {
      violations.require(
          contract.disasterShares().containsKey(year),
          "disasterShares",
          "none of " + year,
          "the share of members in disaster areas of " + year + "; 0% if there was none",
          DISASTER_RULE);
    }
  }
}
