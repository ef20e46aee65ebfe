package org.openvbc.quality.hospital;

import java.util.Map;
import java.util.Set;
import org.openvbc.core.model.Violations;

/** What a year's distributions and a hospital's results must hold. */
final class HacRequirements {
  private static final String RULE = "42 CFR 412.172(e)";
  private static final int MOST_POINTS = 10;

  private HacRequirements() {}

  static void terms(HacScoring terms) {
    Violations violations = Violations.of("HacScoring");
    boolean hasZ = terms.published().method().hasZ();
    for (HacMeasure each : HacMeasure.values()) {
      boolean isNeeded = hasZ && terms.published().measures().contains(each);
      violations.require(
          terms.national().measures().containsKey(each) == isNeeded,
          "national." + each.name(),
          isNeeded ? "missing" : "given",
          (isNeeded ? "the distribution of " : "none: no z-score of it in ") + terms.fiscalYear(),
          RULE);
    }
    violations.throwIfInvalidTerms();
  }

  static void results(HacScoring terms, Map<HacMeasure, HacResult> results) {
    if (!fit(terms, results)) {
      refuse(terms, results);
    }
  }

  private static boolean fit(HacScoring terms, Map<HacMeasure, HacResult> results) {
    return results.size() == terms.published().measures().size()
        && results.keySet().containsAll(terms.published().measures())
        && results.entrySet().stream()
            .allMatch(each -> fits(terms, each.getKey(), each.getValue()));
  }

  private static boolean fits(HacScoring terms, HacMeasure measure, HacResult result) {
    boolean hasZ = terms.published().method().hasZ();
    if (result instanceof HacResult.Measured measured) {
      return hasZ
          && measured.value().signum() >= 0
          && (!measure.isInfectionRatio()
              || measured.value().fitsDecimals(terms.published().ratioDecimals()));
    }
    if (result instanceof HacResult.Decile decile) {
      return !hasZ && decile.points() >= 1 && decile.points() <= MOST_POINTS;
    }
    return hasZ || result instanceof HacResult.NotApplicable;
  }

  /** Names what does not fit; its sentences cost more than the score. */
  private static void refuse(HacScoring terms, Map<HacMeasure, HacResult> results) {
    Violations violations = Violations.of("HacResults");
    for (HacMeasure each : HacMeasure.values()) {
      boolean isOfTheYear = terms.published().measures().contains(each);
      violations.require(
          results.containsKey(each) == isOfTheYear,
          "measures." + each.name(),
          isOfTheYear ? "missing" : "given",
          isOfTheYear
              ? "a result, or that it does not apply"
              : "none: not a measure of " + terms.fiscalYear(),
          RULE);
    }
    results.forEach((measure, result) -> result(terms, measure, result, violations));
    violations.throwIfInvalidPerformance();
  }

  static void known(HacScoring terms, Set<HacMeasure> scored) {
    Violations violations = Violations.of("HacScoring");
    for (HacMeasure each : scored) {
      violations.require(
          terms.published().measures().contains(each)
              || terms.published().method() == HacMethod.NONE,
          "scores." + each.name(),
          "given",
          "none: not a measure of " + terms.fiscalYear(),
          RULE);
    }
    violations.throwIfInvalidPerformance();
  }

  private static void result(
      HacScoring terms, HacMeasure measure, HacResult result, Violations violations) {
    String field = "measures." + measure.name();
    boolean hasZ = terms.published().method().hasZ();
    int decimals = terms.published().ratioDecimals();
    if (result instanceof HacResult.Measured measured) {
      violations
          .require(hasZ, field, "a value", "points by decile", RULE)
          .require(measured.value().signum() >= 0, field, measured.value(), "at least 0", RULE)
          .require(
              !hasZ || !measure.isInfectionRatio() || measured.value().fitsDecimals(decimals),
              field,
              measured.value(),
              "a ratio with " + decimals + " decimals, as it enters the score",
              RULE);
    } else if (result instanceof HacResult.Decile decile) {
      violations
          .require(!hasZ, field, "points", "a measured value", RULE)
          .require(
              decile.points() >= 1 && decile.points() <= MOST_POINTS,
              field,
              decile.points(),
              "between 1 and " + MOST_POINTS + " points",
              RULE);
    } else if (result instanceof HacResult.NoData) {
      violations.require(hasZ, field, "no data", "points by decile", RULE);
    }
  }
}
