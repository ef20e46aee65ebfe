package org.openvbc.models.capitation;

import java.math.RoundingMode;
import java.util.TreeSet;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;

/** What the terms of a capitation must be, and what they need to know of a performance. */
final class CapitationRequirements {
  private static final int SHOWN_DECIMALS = 6;

  private CapitationRequirements() {}

  /** A score or factor as people write it. */
  static String decimal(Rate factor) {
    return factor
        .toBigDecimal(SHOWN_DECIMALS, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  static void checkTerms(Capitation terms) {
    boolean isPremium = terms.basis() instanceof CapitationBasis.PercentOfPremium;
    Violations.of("Capitation")
        .require(!terms.name().isBlank(), "name", "blank", "named", "a contract has a name")
        .require(
            terms.baseRiskScore().orElse(Rate.ONE).signum() > 0,
            "baseRiskScore",
            decimal(terms.baseRiskScore().orElse(Rate.ONE)),
            "above 0",
            "it divides the group's score")
        .require(
            !isPremium || terms.baseRiskScore().isEmpty(),
            "baseRiskScore",
            terms.baseRiskScore().map(CapitationRequirements::decimal).orElse("none"),
            "none with a share of premium",
            "risk moves rates per member")
        .require(
            !isPremium || terms.factors().isEmpty(),
            "factors",
            terms.factors(),
            "none with a share of premium",
            "factors move rates per member")
        .require(
            terms.factors().stream().map(RateFactor::name).distinct().count()
                == terms.factors().size(),
            "factors",
            terms.factors(),
            "named differently",
            "a factor multiplies once")
        .require(
            terms.carveOuts().stream().map(CarveOut::name).distinct().count()
                == terms.carveOuts().size(),
            "carveOuts",
            terms.carveOuts(),
            "named differently",
            "a service is carved out once")
        .throwIfInvalidTerms();
  }

  /** Cheap when all is well: the messages are put together only when something is missing. */
  static void check(CapitationRule rule, CapitationPerformance performance) {
    if (!fits(rule, performance)) {
      refuse(rule, performance);
    }
  }

  private static boolean fits(CapitationRule rule, CapitationPerformance performance) {
    Membership members = performance.membership();
    return rule.terms.period().contains(members.months())
        && (!rule.isPerMember || (hasCells(rule, members) && isSteady(rule, members)))
        && (!rule.linesByMonthAndCategory || isMonthly(members))
        && rule.normalization.isPresent() == performance.groupRiskScore().isPresent()
        && (performance.groupRiskScore().isEmpty()
            || performance.groupRiskScore().get().signum() > 0)
        && rule.isPerMember == performance.premium().isEmpty()
        && (performance.retroChanges().isEmpty() || changesFit(rule, performance));
  }

  private static boolean hasCells(CapitationRule rule, Membership members) {
    return rule.cells.equals(members.cells())
        || new TreeSet<>(rule.cells).equals(new TreeSet<>(members.cells()));
  }

  /** Whether one rate holds in whatever months are counted together. */
  private static boolean isSteady(CapitationRule rule, Membership members) {
    CapitationBasis.PerMember basis = (CapitationBasis.PerMember) rule.terms.basis();
    for (Membership.Entry entry : members.entries()) {
      if (!entry.months().isOneMonth()
          && !basis.categories().stream()
              .flatMap(category -> category.cells().stream())
              .allMatch(cell -> cell.isSteadyOver(entry.months()))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isMonthly(Membership members) {
    for (Membership.Entry entry : members.entries()) {
      if (!entry.months().isOneMonth()) {
        return false;
      }
    }
    return true;
  }

  private static boolean changesFit(CapitationRule rule, CapitationPerformance performance) {
    return rule.terms.retroLimit().isPresent()
        && performance.retroChanges().stream()
            .allMatch(change -> isInTime(rule.terms.retroLimit().get(), change));
  }

  private static boolean isInTime(RetroLimit limit, RetroChange change) {
    return limit.later() == RetroLimit.Later.LISTED || limit.allows(change);
  }

  private static void refuse(CapitationRule rule, CapitationPerformance performance) {
    Capitation terms = rule.terms;
    Membership members = performance.membership();
    Violations violations =
        Violations.of("CapitationPerformance")
            .require(
                terms.period().contains(members.months()),
                "membership",
                members.months(),
                "within the contract's " + terms.period(),
                terms.name())
            .require(
                !rule.isPerMember || hasCells(rule, members),
                "membership",
                members.cells(),
                "the contract's cells " + rule.cells,
                "every member month has a rate")
            .require(
                !rule.isPerMember || isSteady(rule, members),
                "membership",
                members.months(),
                "counted month by month where a rate changes",
                "a rate holds for the months it covers")
            .require(
                !rule.linesByMonthAndCategory || isMonthly(members),
                "membership",
                members.months(),
                "counted month by month",
                "each month and category is a payment line")
            .require(
                rule.normalization.isPresent() == performance.groupRiskScore().isPresent(),
                "groupRiskScore",
                performance
                    .groupRiskScore()
                    .map(CapitationRequirements::decimal)
                    .orElse("not stated"),
                rule.normalization.isPresent()
                    ? "stated: the contract has a base risk score"
                    : "not stated: the contract has no base risk score",
                "the two scores are compared")
            .require(
                performance.groupRiskScore().orElse(Rate.ONE).signum() > 0,
                "groupRiskScore",
                performance
                    .groupRiskScore()
                    .map(CapitationRequirements::decimal)
                    .orElse("not stated"),
                "above 0",
                "it multiplies")
            .require(
                rule.isPerMember == performance.premium().isEmpty(),
                "premium",
                performance.premium().map(each -> each.revenue().toString()).orElse("not stated"),
                rule.isPerMember
                    ? "not stated: the contract pays by member"
                    : "stated: the contract pays a share of it",
                "one basis");
    refuseChanges(terms, performance, violations);
    violations.throwIfInvalidPerformance();
  }

  private static void refuseChanges(
      Capitation terms, CapitationPerformance performance, Violations violations) {
    violations.require(
        performance.retroChanges().isEmpty() || terms.retroLimit().isPresent(),
        "retroChanges",
        performance.retroChanges(),
        "none, unless the contract's retroLimit says how far back they are paid",
        "retroactive changes");
    terms
        .retroLimit()
        .ifPresent(
            limit ->
                performance
                    .retroChanges()
                    .forEach(
                        change ->
                            violations.require(
                                isInTime(limit, change),
                                "retroChanges",
                                change,
                                "received at most " + limit.months() + " months after the month",
                                "limit on retroactive changes")));
  }
}
