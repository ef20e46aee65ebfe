package org.openvbc.models.reach;

import java.util.List;
import org.openvbc.core.clause.Corridor;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.source.Parameter;

/** What the terms must be, and what a year needs to know of a performance. */
final class ReachRequirements {
  private static final String TERMS = "ReachArrangement";
  private static final String PERFORMANCE = "ReachPerformance";
  private static final String AGREEMENT = ReachSource.AGREEMENT.citation().text();
  private static final String APPLICATIONS = ReachSource.APPLICATIONS.citation().text();
  private static final String RESULTS = ReachSource.RESULTS.citation().text();

  private ReachRequirements() {}

  // ---------------------------------------------------------------- terms

  static Corridor publishedCorridor(ReachArrangement terms) {
    if (needsLossShares(terms)) {
      Violations.of(TERMS)
          .require(
              false,
              "corridor",
              "not stated",
              "stated: ReachArrangement.leadProfessionalCorridor(year, lossShares)",
              "no paper gives the shares of losses beyond the first band of LEAD Professional")
          .throwIfInvalidTerms();
    }
    return Corridor.of(terms.published().corridorBands(terms.option().key()));
  }

  private static boolean needsLossShares(ReachArrangement terms) {
    return terms.published().programme() == ReachProgramme.LEAD
        && terms.option() == RiskOption.PROFESSIONAL;
  }

  static void checkLossShares(List<Corridor.Band> gains, List<Rate> lossShares) {
    Violations.of(TERMS)
        .require(
            lossShares.size() == gains.size() - 1,
            "lossShares",
            lossShares,
            "a share for each of " + (gains.size() - 1) + " bands beyond the first",
            "no paper gives the shares of losses beyond the first band of LEAD Professional")
        .throwIfInvalidTerms();
  }

  /** The discount's row: of the option; in LEAD Global of how the ACO spends. */
  static Parameter publishedDiscount(ReachArrangement terms) {
    String owner =
        terms
            .leadSpending()
            .filter(stated -> goesBySpending(terms))
            .map(LeadSpending::key)
            .orElse(terms.option().key());
    return terms.published().required(TERMS, "discount or leadSpending", owner + ".discount");
  }

  private static boolean goesBySpending(ReachArrangement terms) {
    return terms.published().programme() == ReachProgramme.LEAD
        && terms.option() == RiskOption.GLOBAL;
  }

  static void checkTerms(ReachArrangement terms) {
    boolean isGlobal = terms.option() == RiskOption.GLOBAL;
    boolean isLead = terms.published().programme() == ReachProgramme.LEAD;
    Violations.of(TERMS)
        .requireShare("discount", terms.discount(), APPLICATIONS)
        .requireShare("qualityWithhold", terms.qualityWithhold(), APPLICATIONS)
        .requireShare("retentionWithhold", terms.retentionWithhold(), AGREEMENT)
        .requireShare("sequestrationRate", terms.sequestrationRate(), RESULTS)
        .require(
            takenOff(terms).compareTo(Rate.ONE) < 0,
            "discount + qualityWithhold + retentionWithhold",
            takenOff(terms),
            "below 100%",
            "a benchmark is left")
        .require(
            isGlobal || terms.discount().isZero(),
            "discount",
            terms.discount(),
            "0% in the Professional option",
            APPLICATIONS)
        .require(
            isGlobal || terms.capitation() == CapitationElection.PCC,
            "capitation",
            terms.capitation(),
            "PCC in the Professional option: total care capitation is of Global alone",
            AGREEMENT)
        .require(
            terms.leadSpending().isPresent() == goesBySpending(terms),
            "leadSpending",
            terms.leadSpending().map(Enum::name).orElse("not stated"),
            "stated for Global in LEAD and nowhere else",
            ReachSource.LEAD.citation().text())
        .require(
            !isLead || terms.acoType() == ReachAcoType.STANDARD,
            "acoType",
            terms.acoType(),
            "STANDARD: LEAD has no types",
            ReachSource.LEAD.citation().text())
        .throwIfInvalidTerms();
  }

  private static Rate takenOff(ReachArrangement terms) {
    return terms.discount().plus(terms.qualityWithhold()).plus(terms.retentionWithhold());
  }

  // ---------------------------------------------------------------- performance

  /** Cheap when all is well: the messages are put together only when something is wrong. */
  static void check(ReachRule rule, ReachPerformance aco) {
    if (!isComplete(rule, aco)) {
      refuse(rule, aco);
    }
  }

  private static boolean isComplete(ReachRule rule, ReachPerformance aco) {
    return aco.quality().isPresent() != aco.benchmark().isFinal()
        && (rule.knowsHealthEquity || aco.healthEquity().isNone())
        && (rule.knowsHighPerformersPool || aco.highPerformersBonus().isZero())
        && (rule.knowsHighNeedsCategory || !hasHighNeeds(aco));
  }

  private static boolean hasHighNeeds(ReachPerformance aco) {
    return aco.benchmark().hasHighNeedsCell() || aco.expenditure().hasHighNeedsCost();
  }

  private static void refuse(ReachRule rule, ReachPerformance aco) {
    String year = "" + rule.arrangement().performanceYear();
    Violations.of(PERFORMANCE)
        .require(
            aco.quality().isPresent() || aco.benchmark().isFinal(),
            "quality",
            "not stated",
            "the total quality score, which earns back the quality withhold",
            APPLICATIONS)
        .require(
            aco.quality().isEmpty() || !aco.benchmark().isFinal(),
            "quality",
            aco.quality().map(Object::toString).orElse("not stated"),
            "not stated: a final benchmark already holds it",
            APPLICATIONS)
        .require(
            rule.knowsHealthEquity || aco.healthEquity().isNone(),
            "healthEquity",
            aco.healthEquity(),
            "none in " + year + ": the adjustment belongs to PY2023 to PY2026",
            RESULTS)
        .require(
            rule.knowsHighPerformersPool || aco.highPerformersBonus().isZero(),
            "highPerformersBonus",
            aco.highPerformersBonus(),
            "$0.00 in " + year + ": the pool begins with PY2023",
            APPLICATIONS)
        .require(
            rule.knowsHighNeedsCategory || !aco.benchmark().hasHighNeedsCell(),
            "benchmark cells",
            Entitlement.HIGH_NEEDS,
            "A&D or ESRD in " + year,
            ReachSource.LEAD.citation().text())
        .require(
            rule.knowsHighNeedsCategory || !aco.expenditure().hasHighNeedsCost(),
            "expenditure costs",
            Entitlement.HIGH_NEEDS,
            "A&D or ESRD in " + year,
            ReachSource.LEAD.citation().text())
        .throwIfInvalidPerformance();
  }

  /** The edges of the corridors are rates of it. */
  static void checkPositive(Unrounded benchmark) {
    if (benchmark.signum() <= 0) {
      Violations.of(PERFORMANCE)
          .require(
              false,
              "benchmark after the health equity adjustment",
              benchmark,
              "above $0.00",
              AGREEMENT)
          .throwIfInvalidPerformance();
    }
  }
}
