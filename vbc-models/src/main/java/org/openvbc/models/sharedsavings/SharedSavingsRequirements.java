package org.openvbc.models.sharedsavings;

import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Unrounded;
import org.openvbc.models.sharedsavings.CostBasis.Included;

/** What the terms of a shared savings contract must be, and what they need of a performance. */
final class SharedSavingsRequirements {
  private SharedSavingsRequirements() {}

  static void checkTerms(SharedSavings terms) {
    Violations violations =
        Violations.of("SharedSavings")
            .require(!terms.name().isBlank(), "name", "blank", "named", "a contract has a name")
            .require(
                terms.feeTreatment().isEmpty()
                    || !terms.costBasis().includes(Included.CARE_COORDINATION_FEES),
                "feeTreatment",
                terms.feeTreatment().map(FeeTreatment::toString).orElse("none"),
                "none where the costs count the fees already",
                "a fee counts in one place only")
            .require(
                terms.poolingCharge().isEmpty()
                    || !terms.costBasis().includes(Included.POOLING_CHARGE),
                "poolingCharge",
                terms.poolingCharge().map(each -> each.perMember().toString()).orElse("none"),
                "none where the costs count a charge already",
                "a charge counts once on each side")
            .require(
                terms.minimumMembers().map(MinimumMembers::below).orElse(null)
                        != MinimumMembers.Below.BLEND
                    || hasCredibility(terms),
                "minimumMembers",
                terms.minimumMembers().map(MinimumMembers::toString).orElse("none"),
                "with a historical target that names its credibility and the book",
                "the blend of a small group")
            .require(
                terms.losses().isPresent()
                    || !terms.qualityGate().map(QualityGate::affectsLosses).orElse(false),
                "qualityGate",
                terms.qualityGate().map(QualityGate::toString).orElse("none"),
                "for savings only where losses are not shared",
                "no loss share to raise")
            .requireNotNegative(
                "recoupmentLimit", terms.recoupmentLimit().orElse(Money.ZERO), "a limit")
            .requireWholeCents(
                "recoupmentLimit", terms.recoupmentLimit().orElse(Money.ZERO), "it is paid back");
    if (terms.target() instanceof HistoricalTarget history) {
      checkHistory(terms, history, violations);
    }
    violations.throwIfInvalidTerms();
  }

  private static boolean hasCredibility(SharedSavings terms) {
    return terms.target() instanceof HistoricalTarget history && history.credibility().isPresent();
  }

  private static void checkHistory(
      SharedSavings terms, HistoricalTarget history, Violations violations) {
    for (BaseYear year : history.baseYears()) {
      violations
          .require(
              year.period().last().isBefore(terms.period().first()),
              "baseYears",
              year.period(),
              "before " + terms.period(),
              "history comes before the year that is settled")
          .require(
              !(year.cost() instanceof BaseCost.OfClaims claims)
                  || claims.costs().isCovered(terms.truncationOrder()),
              "excess of " + year.period(),
              year.cost(),
              "at most the amount that it is cut from",
              "large claims are a part of all claims");
    }
  }

  /** Cheap when all is well: the messages are put together only when something is wrong. */
  static void check(SharedSavings terms, SharedSavingsPerformance year) {
    if (!fits(terms, year)) {
      refuse(terms, year);
    }
  }

  /** An adjustment for social risk can take more off than there is. */
  static void requireTarget(Unrounded target) {
    if (target.signum() < 0) {
      Violations.of("SharedSavingsPerformance")
          .require(
              false,
              "target",
              target,
              "at least $0.00 after the adjustment for social risk",
              "a target of care")
          .throwIfInvalidPerformance();
    }
  }

  private static boolean fits(SharedSavings terms, SharedSavingsPerformance year) {
    return year.period().equals(terms.period())
        && year.costBasis().equals(terms.costBasis())
        && year.costs().isCovered(terms.truncationOrder())
        && (terms.target() instanceof HistoricalTarget) == year.riskScore().isPresent()
        && isOfOneModel(terms, year)
        && (!terms.asksForQuality() || year.quality().isPresent())
        && (terms.minimumMembers().isEmpty() || year.members().isPresent())
        && terms.feeTreatment().isPresent() == year.careCoordinationFees().isPresent()
        && (year.openingDeficit().isZero() || carries(terms))
        && groupsFit(terms, year);
  }

  private static boolean carries(SharedSavings terms) {
    return terms.carryForward().isPresent()
        || (terms.feeTreatment().orElse(null) instanceof FeeTreatment.Offset offset
            && offset.rest() == FeeTreatment.Rest.CARRIED);
  }

  private static boolean isOfOneModel(SharedSavings terms, SharedSavingsPerformance year) {
    return year.riskScore().isEmpty()
        || !(terms.target() instanceof HistoricalTarget history)
        || history.baseYears().get(0).riskScore().model().equals(year.riskScore().get().model());
  }

  private static boolean groupsFit(SharedSavings terms, SharedSavingsPerformance year) {
    if (terms.equityAdjustment().isEmpty()) {
      return year.memberMonthsByGroup().isEmpty();
    }
    return year.memberMonthsByGroup()
            .keySet()
            .equals(terms.equityAdjustment().get().byGroup().keySet())
        && EquityAdjustment.total(year.memberMonthsByGroup()).equals(year.memberMonths());
  }

  private static void refuse(SharedSavings terms, SharedSavingsPerformance year) {
    boolean isHistorical = terms.target() instanceof HistoricalTarget;
    Violations.of("SharedSavingsPerformance")
        .require(
            year.period().equals(terms.period()),
            "period",
            year.period(),
            terms.period() + " as in the contract",
            "target and actual cost are of the same months")
        .require(
            year.costBasis().equals(terms.costBasis()),
            "costBasis",
            year.costBasis(),
            terms.costBasis() + " as in the target",
            "what counts on one side only, such as a pooling charge, makes or destroys savings")
        .require(
            year.costs().isCovered(terms.truncationOrder()),
            "excess",
            year.costs().excess(),
            "at most the amount that it is cut from",
            "large claims are a part of all claims")
        .require(
            isHistorical == year.riskScore().isPresent(),
            "riskScore",
            year.riskScore().map(Object::toString).orElse("not stated"),
            isHistorical ? "stated: the target moves with risk" : "not stated: the target is fixed",
            "risk move of the base years")
        .require(
            isOfOneModel(terms, year),
            "riskScore",
            year.riskScore().map(Object::toString).orElse("not stated"),
            "of the risk model of the base years",
            "scores of two models are not compared")
        .require(
            !terms.asksForQuality() || year.quality().isPresent(),
            "quality",
            "not stated",
            "stated: the contract has a gate, multiplier or loss share that asks for it",
            "quality")
        .require(
            terms.minimumMembers().isEmpty() || year.members().isPresent(),
            "members",
            "not stated",
            "stated: the contract has a least size of " + leastMembers(terms),
            "minimum members")
        .require(
            terms.feeTreatment().isPresent() == year.careCoordinationFees().isPresent(),
            "careCoordinationFees",
            year.careCoordinationFees().map(Money::toString).orElse("not stated"),
            terms.feeTreatment().isPresent()
                ? "stated: " + terms.feeTreatment().get()
                : "not stated: the contract does not say where they count",
            "a fee counts in exactly one place")
        .require(
            year.openingDeficit().isZero() || carries(terms),
            "openingDeficit",
            year.openingDeficit(),
            "$0.00 where the contract carries nothing forward",
            "carry-forward of deficits")
        .require(
            groupsFit(terms, year),
            "memberMonthsByGroup",
            year.memberMonthsByGroup(),
            terms
                .equityAdjustment()
                .map(each -> "the groups " + each.byGroup().keySet() + ", " + year.memberMonths())
                .orElse("empty: the contract does not adjust for social risk"),
            "each member month is in one group")
        .throwIfInvalidPerformance();
  }

  private static long leastMembers(SharedSavings terms) {
    return terms.minimumMembers().map(MinimumMembers::least).orElse(0L);
  }
}
