package org.openvbc.quality.hospital;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;
import org.openvbc.quality.measure.Direction;
import org.openvbc.quality.scale.AchievementImprovementScale;

/** What the terms must hold, and what the performance, so that every measure can be scored. */
final class HvbpQualityRequirements {
  private static final String RULE = "42 CFR 412.165";
  private static final String MEASURES_RULE = "42 CFR 412.160-412.168";
  private static final long MOST_BASE_POINTS = 80;
  private static final long MOST_POINTS = 10;

  private HvbpQualityRequirements() {}

  // ---------------------------------------------------------------- terms

  static void checkTerms(HvbpScoring terms) {
    Violations violations = Violations.of("HvbpScoring");
    for (Map.Entry<HvbpMeasure, HvbpDomain> each : terms.measures().domains().entrySet()) {
      requireMeasure(violations, terms, each.getKey(), each.getValue());
    }
    for (HcahpsDimension dimension : terms.measures().dimensions()) {
      violations.require(
          terms.standards().dimensions().containsKey(dimension),
          "standards." + dimension,
          "missing",
          "threshold, benchmark and floor of each dimension of " + terms.fiscalYear(),
          "42 CFR 412.160");
    }
    for (HvbpMinimum minimum : HvbpMinimum.values()) {
      violations.require(
          terms.minimums().cases().containsKey(minimum),
          "minimums.cases." + minimum,
          "missing",
          "a number of at least 0",
          "42 CFR 412.165(a)(1)");
    }
    for (HvbpDomain domain : terms.measures().scoredDomains()) {
      requireDomain(violations, terms, domain);
    }
    violations
        .require(
            terms.basePoints() >= 1 && terms.basePoints() <= MOST_BASE_POINTS,
            "basePoints",
            terms.basePoints(),
            "between 1 and " + MOST_BASE_POINTS,
            RULE)
        .require(
            terms.total().fiscalYear().equals(terms.fiscalYear()),
            "total",
            terms.total().fiscalYear(),
            "of the same fiscal year, " + terms.fiscalYear(),
            RULE)
        .throwIfInvalidTerms();
  }

  private static void requireMeasure(
      Violations violations, HvbpScoring terms, HvbpMeasure measure, HvbpDomain domain) {
    Optional<Direction> direction =
        Optional.ofNullable(terms.standards().measures().get(measure))
            .map(AchievementImprovementScale::direction);
    violations
        .require(
            direction.isPresent(),
            "standards." + measure,
            "missing",
            "threshold and benchmark of each measure of " + terms.fiscalYear(),
            "42 CFR 412.160")
        .require(
            direction.map(each -> each == measure.direction()).orElse(true),
            "standards." + measure,
            direction.map(Direction::name).orElse(""),
            "the direction of the measure, " + measure.direction(),
            "42 CFR 412.160")
        .require(
            domain != HvbpDomain.PERSON_AND_COMMUNITY,
            "measures." + measure,
            domain,
            "a domain of measures: that of persons holds the survey",
            RULE);
  }

  private static void requireDomain(Violations violations, HvbpScoring terms, HvbpDomain domain) {
    long least =
        domain == HvbpDomain.PERSON_AND_COMMUNITY
            ? 1
            : terms.minimums().measures().getOrDefault(domain, 0L);
    violations
        .require(
            least >= 1,
            "minimums.measures." + domain,
            least,
            "at least 1 scored measure in each domain of " + terms.fiscalYear(),
            RULE)
        .require(
            terms
                .total()
                .weighting()
                .map(each -> each.weights().weights().containsKey(domain))
                .orElse(true),
            "total.weights",
            "none of " + domain,
            "a weight for each domain that has measures",
            RULE);
  }

  // ---------------------------------------------------------------- performance

  static void check(HvbpScoring terms, HvbpQualityPerformance hospital) {
    Violations violations = Violations.of("HvbpQualityPerformance");
    Set<HvbpMeasure> stated = new HashSet<>();
    for (HvbpMeasureResult each : hospital.measures()) {
      String field = "measures." + each.measure();
      if (!stated.add(each.measure())) {
        violations.require(false, field, "twice", "once", RULE);
      }
      if (!terms.measures().domains().containsKey(each.measure())) {
        violations.require(
            false, field, each.rates(), "a measure of " + terms.fiscalYear(), MEASURES_RULE);
      }
      requireRates(violations, field, each.rates(), each.measure().isShare());
      requireCases(
          violations, field, each.cases(), each.measure().minimum() != HvbpMinimum.INFECTION);
    }
    for (HvbpMeasure measure : terms.measures().domains().keySet()) {
      if (!stated.contains(measure)) {
        violations.require(
            false,
            "measures." + measure,
            "nothing",
            "rates, or that there are none, for each measure of " + terms.fiscalYear(),
            RULE);
      }
    }
    requireSurvey(violations, terms, hospital.hcahps());
    requireSurgicalSite(violations, terms, hospital);
    violations.throwIfInvalidPerformance();
  }

  private static void requireRates(
      Violations violations, String field, HvbpRates rates, boolean isShare) {
    rates.performance().ifPresent(rate -> requireUnit(violations, field, rate, isShare));
    rates.baseline().ifPresent(rate -> requireUnit(violations, field, rate, isShare));
  }

  private static void requireUnit(Violations violations, String field, Rate rate, boolean isShare) {
    if (isShare) {
      violations.requireShare(field, rate, RULE);
    } else {
      violations.require(rate.signum() >= 0, field, rate, "a ratio of at least 0", RULE);
    }
  }

  private static void requireCases(
      Violations violations, String field, HvbpCases cases, boolean isWhole) {
    cases
        .count()
        .ifPresent(
            count ->
                violations.require(
                    count.signum() >= 0 && !(isWhole && count.stripTrailingZeros().scale() > 0),
                    field + ".cases",
                    count.toPlainString(),
                    isWhole ? "a whole number of at least 0" : "at least 0",
                    "42 CFR 412.165(a)(1)"));
  }

  /** A survey that has rates has them for every dimension: the lowest of all of them counts. */
  private static void requireSurvey(Violations violations, HvbpScoring terms, HcahpsResult survey) {
    survey
        .dimensions()
        .forEach(
            (dimension, rates) -> {
              violations.require(
                  terms.measures().dimensions().contains(dimension),
                  "hcahps." + dimension,
                  rates,
                  "a dimension of " + terms.fiscalYear(),
                  MEASURES_RULE);
              requireRates(violations, "hcahps." + dimension, rates, true);
            });
    requireCases(violations, "hcahps", survey.surveys(), true);
    if (survey.hasRates()) {
      for (HcahpsDimension dimension : terms.measures().dimensions()) {
        violations.require(
            Optional.ofNullable(survey.dimensions().get(dimension))
                .flatMap(HvbpRates::performance)
                .isPresent(),
            "hcahps." + dimension,
            "no rate",
            "a rate of the performance period, as the other dimensions have one",
            RULE);
      }
    }
  }

  /** Predicted infections weigh the strata where both are scored and no score is published. */
  private static void requireSurgicalSite(
      Violations violations, HvbpScoring terms, HvbpQualityPerformance hospital) {
    hospital
        .publishedSurgicalSiteScore()
        .ifPresent(
            score ->
                violations.require(
                    score >= 0 && score <= MOST_POINTS,
                    "publishedSurgicalSiteScore",
                    score,
                    "between 0 and " + MOST_POINTS,
                    RULE));
    boolean isComplete =
        hasRate(hospital, HvbpMeasure.HAI_3)
            && hasRate(hospital, HvbpMeasure.HAI_4)
            && terms.measures().hasSurgicalSiteStrata();
    if (!isComplete || hospital.publishedSurgicalSiteScore().isPresent()) {
      return;
    }
    boolean anyTooFew =
        !reaches(terms, hospital, HvbpMeasure.HAI_3)
            || !reaches(terms, hospital, HvbpMeasure.HAI_4);
    violations.require(
        anyTooFew
            || predicted(hospital, HvbpMeasure.HAI_3).filter(each -> each.signum() == 0).isEmpty()
            || predicted(hospital, HvbpMeasure.HAI_4).filter(each -> each.signum() == 0).isEmpty(),
        "measures.HAI-3.cases and HAI-4.cases",
        "0",
        "above 0 together: they weigh the strata",
        RULE);
    for (HvbpMeasure stratum : new HvbpMeasure[] {HvbpMeasure.HAI_3, HvbpMeasure.HAI_4}) {
      violations.require(
          anyTooFew || predicted(hospital, stratum).isPresent(),
          "measures." + stratum + ".cases",
          "not published",
          "predicted infections, which weigh the strata, or publishedSurgicalSiteScore",
          RULE);
    }
  }

  private static boolean hasRate(HvbpQualityPerformance hospital, HvbpMeasure measure) {
    return hospital.measures().stream()
        .anyMatch(each -> each.measure() == measure && each.rates().performance().isPresent());
  }

  private static boolean reaches(
      HvbpScoring terms, HvbpQualityPerformance hospital, HvbpMeasure measure) {
    return hospital.measures().stream()
        .filter(each -> each.measure() == measure)
        .allMatch(
            each ->
                Optional.ofNullable(terms.minimums().cases().get(measure.minimum()))
                    .map(each.cases()::reach)
                    .orElse(true));
  }

  /** The predicted infections of a stratum, if they are stated. */
  static Optional<Rate> predicted(HvbpQualityPerformance hospital, HvbpMeasure stratum) {
    return hospital.measures().stream()
        .filter(each -> each.measure() == stratum)
        .flatMap(each -> each.cases().count().stream())
        .map(Rate::of)
        .findFirst();
  }
}
