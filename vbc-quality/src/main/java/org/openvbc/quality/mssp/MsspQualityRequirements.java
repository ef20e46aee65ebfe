package org.openvbc.quality.mssp;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;
import org.openvbc.core.parameter.UnsupportedPeriodException;
import org.openvbc.core.source.Parameter;
import org.openvbc.quality.measure.CollectionType;
import org.openvbc.quality.measure.MeasureResult;
import org.openvbc.quality.mssp.ExtremeCircumstances.State;
import org.openvbc.quality.mssp.MsspQualityParameters.DeterminationRule;

/** What terms and performance must hold so that the year's rule can be applied. */
final class MsspQualityRequirements {
  private static final String SET = "42 CFR 414.1367";
  private static final String DOMAINS = "42 CFR 425.502";

  private MsspQualityRequirements() {}

  // ---------------------------------------------------------------- terms

  static void checkTerms(MsspQualityStandard terms) {
    Violations violations = Violations.of("MsspQualityStandard");
    requireTerm(violations, terms, "threshold", terms.threshold().rate());
    requireTerm(
        violations, terms, "incentiveOutcomePercentile", terms.incentiveOutcomePercentile());
    requireTerm(violations, terms, "incentiveOtherPercentile", terms.incentiveOtherPercentile());
    requireTerm(violations, terms, "alternativePercentile", terms.alternativePercentile());
    requireTerm(violations, terms, "leastUnderservedShare", terms.leastUnderservedShare());
    requireTerm(violations, terms, "greatestBonus", terms.greatestBonus());
    requireTerm(violations, terms, "minimumAttainment", terms.minimumAttainment());
    violations
        .require(
            !isPercentile(terms) || hasTwoDecimals(terms.threshold().rate()),
            "threshold",
            terms.threshold(),
            "a percentage with two decimals, as the score",
            "42 CFR 425.512(b)")
        .require(
            !terms.allAcosAffected() || terms.published().find("disasterFloor").isPresent(),
            "allAcosAffected",
            terms.allAcosAffected(),
            "no: the rule begins with PY2017",
            "42 CFR 425.502(f)")
        .throwIfInvalidTerms();
  }

  private static void requireTerm(
      Violations violations, MsspQualityStandard terms, String name, Rate value) {
    boolean isKnown = terms.published().find(name).isPresent();
    violations
        .requireShare(name, value, "42 CFR 425.512")
        .require(
            isKnown || value.isZero(),
            name,
            value,
            "zero: " + terms.performanceYear() + " has no such rule",
            "42 CFR 425.512");
  }

  private static boolean isPercentile(MsspQualityStandard terms) {
    return terms.published().rule() == DeterminationRule.PERCENTILE;
  }

  private static boolean hasTwoDecimals(Rate score) {
    return score.fitsDecimals(4);
  }

  static Parameter dataCompleteness(MsspQualityStandard terms) {
    return terms
        .published()
        .dataCompleteness()
        .orElseThrow(
            () ->
                new UnsupportedPeriodException(
                    "no data completeness in "
                        + terms.performanceYear()
                        + ": mssp-quality.csv covers it from PY2021"));
  }

  // ---------------------------------------------------------------- performance

  static void check(MsspQualityStandard terms, MsspQualityPerformance aco) {
    Violations violations = Violations.of("MsspQualityPerformance");
    if (isPercentile(terms)) {
      checkKinds(terms, aco, violations);
      violations.throwIfInvalidPerformance();
      checkMeasures(terms, aco, violations);
      checkHealthEquity(terms, aco, violations);
    } else {
      checkDomainKinds(terms, aco, violations);
      violations.throwIfInvalidPerformance();
      if (aco.ownScore() instanceof MsspOwnScore.OfDomains of) {
        checkDomains(terms, of.domains(), violations);
      }
    }
    checkLift(terms, aco, violations);
    violations.throwIfInvalidPerformance();
  }

  private static void checkKinds(
      MsspQualityStandard terms, MsspQualityPerformance aco, Violations violations) {
    violations
        .require(
            !(aco.ownScore() instanceof MsspOwnScore.OfDomains),
            "ownScore",
            "from four domains",
            "from measures, given, published or missing in " + terms.performanceYear(),
            "42 CFR 425.512")
        .require(
            !(aco.reporting() instanceof MsspDomainReporting),
            "reporting",
            aco.reporting(),
            "measures or flags in " + terms.performanceYear(),
            "42 CFR 425.512")
        .require(
            aco.meanScoreOfAllAcos().isEmpty(),
            "meanScoreOfAllAcos",
            aco.meanScoreOfAllAcos().map(Object::toString).orElse("none"),
            "not stated: since PY2021 the threshold takes its place",
            "42 CFR 425.512(c)");
  }

  private static void checkLift(
      MsspQualityStandard terms, MsspQualityPerformance aco, Violations violations) {
    if (!(aco.ownScore() instanceof MsspOwnScore.Published printed) || printed.lift().isEmpty()) {
      return;
    }
    String row =
        printed.lift().get() == MsspQualityPathway.SCORING_FLOOR ? "scoringFloor" : "disasterFloor";
    violations
        .require(
            terms.published().find(row).isPresent(),
            "lift",
            printed.lift().get(),
            "none: " + terms.performanceYear() + " has no such rule",
            "42 CFR 425.512(a)(7), 425.512(c)")
        .require(
            !isPercentile(terms) || printed.score().equals(terms.threshold()),
            "published score",
            printed.score(),
            "the threshold of " + terms.threshold() + ", to which it was lifted",
            "42 CFR 425.512(a)(7), 425.512(c)");
  }

  // ---------------------------------------------------------------- measures from PY2021 on

  private static void checkMeasures(
      MsspQualityStandard terms, MsspQualityPerformance aco, Violations violations) {
    if (aco.reporting() instanceof MsspReportedMeasures reported) {
      checkSet(terms, reported.measures(), "reporting", violations);
    }
    if (aco.ownScore() instanceof MsspOwnScore.OfMeasures of) {
      checkSet(terms, of.measures(), "ownScore", violations);
      ReportedSet set = new ReportedSet(terms.published(), of.measures());
      violations
          .require(
              set.clinical().isEmpty() || set.webInterface().isEmpty(),
              "ownScore",
              "clinical measures and Web Interface together",
              "one of them: a score comes from one set",
              SET)
          .require(
              !(aco.reporting() instanceof MsspReportedMeasures reported)
                  || reported.measures().containsAll(of.measures()),
              "ownScore",
              "measures that differ from those reported",
              "each as it stands in the reporting",
              SET)
          .require(
              AchievementPoints.available(terms, of.measures()) > 0,
              "ownScore",
              "no measure that counts",
              "at least one; else MsspOwnScore.missing()",
              "42 CFR 414.1367(c)(1)");
    }
  }

  private static void checkSet(
      MsspQualityStandard terms,
      List<MeasureResult> measures,
      String field,
      Violations violations) {
    MsspQualityParameters year = terms.published();
    ReportedSet set = new ReportedSet(year, measures);
    measures.forEach(measure -> checkMeasure(terms, measure, field, violations));
    requireSame(
        field + ": claims and survey",
        set.others(),
        union(year.words("claims"), year.words("survey")),
        violations);
    if (!set.clinical().isEmpty()) {
      requireSame(field + ": clinical", set.clinical(), year.words("acoReported"), violations);
    }
    long required = year.countOrZero("webInterfaceMeasures");
    long distinct = set.webInterface().stream().map(MeasureResult::measure).distinct().count();
    violations
        .require(
            set.webInterface().isEmpty()
                || (set.webInterface().size() == required && distinct == required),
            field + ": Web Interface",
            distinct + " different measures of " + set.webInterface().size(),
            required == 0
                ? "none in " + terms.performanceYear()
                : required + ", each once, reported or not",
            SET)
        .require(
            !set.clinical().isEmpty() || !set.webInterface().isEmpty(),
            field + ": clinical",
            "none",
            "each measure of the set, reported or not",
            SET);
  }

  private static void requireSame(
      String field, List<MeasureResult> found, Set<String> required, Violations violations) {
    Set<String> names = found.stream().map(MeasureResult::measure).collect(Collectors.toSet());
    violations.require(
        names.equals(required) && found.size() == required.size(),
        field,
        found.stream().map(MeasureResult::measure).sorted().toList(),
        "each of " + new TreeSet<>(required) + " once, reported or not",
        SET);
  }

  private static void checkMeasure(
      MsspQualityStandard terms, MeasureResult measure, String field, Violations violations) {
    MsspQualityParameters year = terms.published();
    CollectionType type = measure.collectionType();
    String name = measure.measure();
    boolean fits =
        switch (type) {
          case ECQM, MIPS_CQM, MEDICARE_CQM ->
              year.names("collectionTypes", type) && year.words("acoReported").contains(name);
          case WEB_INTERFACE -> year.find("webInterfaceMeasures").isPresent();
          case CLAIMS -> year.words("claims").contains(name);
          case SURVEY -> year.words("survey").contains(name);
        };
    long most = year.pointsPerMeasure();
    violations
        .require(fits, field, name + " as " + type, "in the set of " + terms.performanceYear(), SET)
        .require(
            measure.points().compareTo(BigDecimal.valueOf(most)) <= 0,
            field + ": points of " + name,
            measure.points(),
            "at most " + most,
            "42 CFR 414.1380(b)(1)");
  }

  private static Set<String> union(Set<String> first, Set<String> second) {
    return Stream.concat(first.stream(), second.stream()).collect(Collectors.toSet());
  }

  // ---------------------------------------------------------------- health equity adjustment

  private static void checkHealthEquity(
      MsspQualityStandard terms, MsspQualityPerformance aco, Violations violations) {
    MsspHealthEquity adjustment = aco.healthEquity();
    boolean isKnown = terms.published().find("healthEquityTypes").isPresent();
    boolean isNotStated = adjustment instanceof MsspHealthEquity.NotStated;
    boolean isPublished = aco.ownScore() instanceof MsspOwnScore.Published;
    boolean isMissing = aco.ownScore() instanceof MsspOwnScore.Missing;
    violations
        .require(
            isKnown || isNotStated || adjustment instanceof MsspHealthEquity.NotEligible,
            "healthEquity",
            adjustment,
            "not stated: the adjustment is one of PY2023 to PY2025",
            "42 CFR 425.512(b)")
        .require(
            !isKnown || isPublished || isMissing || !isNotStated,
            "healthEquity",
            "not stated",
            "stated, or MsspHealthEquity.notEligible(), in " + terms.performanceYear(),
            "42 CFR 425.512(b)")
        .require(
            !isPublished || isNotStated,
            "healthEquity",
            adjustment,
            "not stated: a published score has it in it",
            "42 CFR 425.512(b)(5)");
    if (isKnown && adjustment instanceof MsspHealthEquity.Computed computed) {
      checkThirds(terms, computed, violations);
    }
    if (isKnown && adjustment instanceof MsspHealthEquity.Stated stated) {
      violations.require(
          stated.points().isWithin(Rate.ZERO, terms.greatestBonus()),
          "healthEquity",
          stated.points(),
          "between 0% and " + terms.greatestBonus(),
          "42 CFR 425.512(b)(4)");
    }
  }

  private static void checkThirds(
      MsspQualityStandard terms, MsspHealthEquity.Computed computed, Violations violations) {
    MsspQualityParameters year = terms.published();
    Set<String> set =
        union(union(year.words("acoReported"), year.words("claims")), year.words("survey"));
    String basis = year.find("lowIncomeBasis").map(Parameter::asRule).orElse("");
    violations
        .require(
            computed.thirds().keySet().equals(set),
            "healthEquity: thirds",
            new TreeSet<>(computed.thirds().keySet()),
            "each of " + new TreeSet<>(set) + ", scored or not",
            "42 CFR 425.512(b)(4)")
        .require(
            basis.equals(computed.share().basis().name()),
            "healthEquity: basis of the share",
            computed.share().basis(),
            basis + " in " + terms.performanceYear(),
            "42 CFR 425.512(b)(3)");
  }

  // ---------------------------------------------------------------- four domains until PY2020

  private static void checkDomainKinds(
      MsspQualityStandard terms, MsspQualityPerformance aco, Violations violations) {
    boolean hasAdjustment =
        aco.healthEquity() instanceof MsspHealthEquity.Stated
            || aco.healthEquity() instanceof MsspHealthEquity.Computed;
    State state = aco.extremeCircumstances().state();
    boolean isFromDomains = aco.ownScore() instanceof MsspOwnScore.OfDomains;
    violations
        .require(
            !(aco.ownScore() instanceof MsspOwnScore.OfMeasures),
            "ownScore",
            "from achievement points",
            "from domains, given, published or missing in " + terms.performanceYear(),
            DOMAINS)
        .require(
            aco.reporting() instanceof MsspDomainReporting,
            "reporting",
            aco.reporting(),
            "complete or incomplete in " + terms.performanceYear(),
            DOMAINS)
        .require(
            !isFromDomains || attainsMinimum(aco).isEmpty(),
            "attainsMinimum",
            attainsMinimum(aco).map(Object::toString).orElse("not stated"),
            "not stated: the domains show it",
            DOMAINS + "(d)")
        .require(
            !hasAdjustment,
            "healthEquity",
            aco.healthEquity(),
            "not stated: the adjustment is one of PY2023 to PY2025",
            "42 CFR 425.512(b)")
        .require(
            state == State.NOT_AFFECTED || terms.published().find("disasterFloor").isPresent(),
            "extremeCircumstances",
            state,
            "none: the rule begins with PY2017",
            DOMAINS + "(f)")
        .require(
            state != State.BY_SHARE,
            "extremeCircumstances",
            state,
            "as CMS determined: the share that decides is published from PY2021",
            DOMAINS + "(f)");
  }

  private static Optional<Boolean> attainsMinimum(MsspQualityPerformance aco) {
    return aco.reporting() instanceof MsspDomainReporting reporting
        ? reporting.attainsMinimum()
        : Optional.empty();
  }

  private static void checkDomains(
      MsspQualityStandard terms, List<MsspDomainResult> domains, Violations violations) {
    Set<MsspDomain> distinct =
        domains.stream().map(MsspDomainResult::domain).collect(Collectors.toSet());
    List<String> measures =
        domains.stream()
            .flatMap(domain -> domain.measures().stream())
            .map(MsspDomainMeasure::measure)
            .toList();
    long most = terms.published().countOrZero("measureCount");
    violations
        .require(
            domains.size() == MsspDomain.values().length && distinct.size() == domains.size(),
            "domains",
            domains.stream().map(domain -> domain.domain().label()).toList(),
            "each of the four once",
            DOMAINS + "(c)")
        .require(
            new HashSet<>(measures).size() == measures.size(),
            "measures",
            measures,
            "each once",
            DOMAINS)
        .require(
            measures.size() <= most,
            "measures",
            measures.size(),
            "at most the " + most + " of " + terms.performanceYear(),
            DOMAINS);
    BigDecimal reward = BigDecimal.valueOf(terms.published().countOrZero("improvementReward"));
    domains.forEach(
        domain ->
            violations.require(
                domain.improvementReward().compareTo(reward) <= 0,
                "improvementReward of " + domain.domain().label(),
                domain.improvementReward(),
                "at most " + reward + " points in " + terms.performanceYear(),
                DOMAINS + "(e)(4)"));
  }
}
