package org.openvbc.models.consolidation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;

/** What must hold of terms, claims and performance; all that is wrong is named at once. */
final class ConsolidationRequirements {
  private ConsolidationRequirements() {}

  // ---------------------------------------------------------------- terms

  static void checkTerms(VendorConsolidation terms) {
    List<String> names = names(terms);
    Violations violations =
        Violations.of("VendorConsolidation")
            .require(!terms.name().isBlank(), "name", "blank", "named", "a contract has a name")
            .require(!names.isEmpty(), "vendors", "none", "at least one", "they share savings")
            .require(
                new HashSet<>(names).size() == names.size(),
                "vendors",
                names,
                "named, each once",
                "a vendor is one party")
            .require(
                !names.contains(terms.lead())
                    && !names.contains(terms.employer())
                    && !terms.lead().equals(terms.employer()),
                "parties",
                terms.employer() + ", " + terms.lead() + ", " + names,
                "different names",
                "who pays whom")
            .requireShare("poolShare", terms.poolShare(), "a share of net savings")
            .requireShare("leadOverride", terms.leadOverride(), "a part of the pool")
            .require(
                terms.cappedExcess().isPresent()
                    || terms.vendors().stream().allMatch(vendor -> vendor.cap().isEmpty()),
                "cappedExcess",
                "not stated",
                "stated: a vendor has a cap",
                "vendor caps");
    if (terms.deduplication() instanceof Deduplication.Stacked stacked) {
      violations.require(
          stacked.order().size() == names.size()
              && Set.copyOf(stacked.order()).equals(Set.copyOf(names)),
          "deduplication.order",
          stacked.order(),
          "all of " + names + ", each once",
          "the order is a term");
    }
    violations.throwIfInvalidTerms();
  }

  private static List<String> names(VendorConsolidation terms) {
    return terms.vendors().stream().map(Vendor::name).toList();
  }

  // ---------------------------------------------------------------- claims

  static void checkClaims(VendorConsolidation terms, Money measured, SavingsClaims claims) {
    Violations violations = Violations.of("SavingsClaims");
    requireClaims(violations, terms, measured, claims);
    violations.throwIfInvalidPerformance();
  }

  private static void requireClaims(
      Violations violations, VendorConsolidation terms, Money measured, SavingsClaims claims) {
    violations.requireWholeCents("measuredSavings", measured, "a settled amount");
    if (claims instanceof SavingsClaims.InDollars dollars) {
      requireKind(violations, terms, Deduplication.ProRata.class, "claims in dollars");
      requireAllVendors(violations, "claims", terms, dollars.byVendor().keySet());
      dollars
          .byVendor()
          .forEach(
              (vendor, claim) ->
                  violations.requireNotNegative(
                      "claims." + vendor, claim, "a vendor that saved nothing claims $0.00"));
    } else if (claims instanceof SavingsClaims.AsRates rates) {
      requireKind(violations, terms, Deduplication.Stacked.class, "claims as rates of cost");
      requireAllVendors(violations, "claims", terms, rates.byVendor().keySet());
      violations.requireNotNegative("claims.costBase", rates.costBase(), "a cost");
      rates
          .byVendor()
          .forEach(
              (vendor, rate) ->
                  violations.requireShare("claims." + vendor, rate, "a part of the cost"));
    } else {
      requireKind(violations, terms, Deduplication.MemberLevel.class, "claims by member");
      requireMembers(violations, terms, ((SavingsClaims.ByMember) claims).members());
    }
  }

  private static void requireKind(
      Violations violations,
      VendorConsolidation terms,
      Class<? extends Deduplication> needed,
      String kind) {
    violations.require(
        needed.isInstance(terms.deduplication()),
        "claims",
        kind,
        "what savings credited " + terms.deduplication() + " need",
        "savings credited once");
  }

  private static void requireAllVendors(
      Violations violations, String field, VendorConsolidation terms, Set<String> given) {
    violations.require(
        given.equals(Set.copyOf(names(terms))),
        field,
        "of " + given,
        "of the contract's vendors " + names(terms),
        "each vendor counts");
  }

  /** Names positions, never what is known of a member. */
  private static void requireMembers(
      Violations violations, VendorConsolidation terms, List<MemberSavings> members) {
    Set<String> names = Set.copyOf(names(terms));
    for (int i = 0; i < members.size(); i++) {
      Set<String> seen = new HashSet<>();
      for (MemberSavings.Claim claim : members.get(i).claims()) {
        String field = "claims.members[" + i + "]." + claim.vendor();
        violations
            .require(
                names.contains(claim.vendor()) && seen.add(claim.vendor()),
                field,
                "a claim",
                "one claim of one of " + names(terms),
                "a vendor claims once for a member")
            .require(
                !claim.claimed().isNegative(),
                field,
                "below zero",
                "at least $0.00",
                "a vendor that saved nothing claims $0.00")
            .require(
                claim.touches().signum() > 0,
                field + ".touches",
                "not above zero",
                "above zero",
                "it weighs the claim");
      }
    }
  }

  // ---------------------------------------------------------------- performance

  static void check(VendorConsolidation terms, ConsolidationPerformance performance) {
    Violations violations = Violations.of("ConsolidationPerformance");
    requireClaims(violations, terms, performance.measuredSavings(), performance.claims());
    requireYears(violations, terms, performance);
    violations
        .require(
            terms.firstTranche() instanceof FirstTranche.Fixed
                || performance.costTarget().isPresent(),
            "costTarget",
            "not stated",
            "stated: the first tranche is " + terms.firstTranche(),
            "the employer's first tranche")
        .requireNotNegative(
            "costTarget", performance.costTarget().orElse(Money.ZERO), "a target cost");
    performance.guarantees().ifPresent(refunds -> requireRefunds(violations, terms, refunds));
    violations.throwIfInvalidPerformance();
  }

  private static void requireYears(
      Violations violations, VendorConsolidation terms, ConsolidationPerformance performance) {
    List<String> given = performance.vendors().stream().map(VendorYear::vendor).toList();
    violations.require(
        given.size() == terms.vendors().size()
            && Set.copyOf(given).equals(Set.copyOf(names(terms))),
        "vendors",
        given,
        "the contract's vendors " + names(terms) + ", each once",
        "each vendor has fees and quality");
    requireFees(violations, "leadFees", performance.leadFees());
    for (VendorYear year : performance.vendors()) {
      requireFees(violations, "vendors." + year.vendor() + ".fees", year.fees());
      violations.requireShare(
          "vendors." + year.vendor() + ".qualityFactor",
          year.qualityFactor(),
          "a part of what its credit would earn");
    }
  }

  private static void requireFees(Violations violations, String field, Money fees) {
    violations
        .requireNotNegative(field, fees, "what was paid")
        .requireWholeCents(field, fees, "what was paid");
  }

  private static void requireRefunds(
      Violations violations, VendorConsolidation terms, GuaranteeRefunds refunds) {
    violations.require(
        names(terms).containsAll(refunds.vendors().keySet()),
        "guarantees.vendors",
        refunds.vendors().keySet(),
        "some of " + names(terms),
        "pass-through of fees at risk");
    requireRefund(violations, "guarantees.lead", refunds.lead());
    refunds
        .vendors()
        .forEach((vendor, each) -> requireRefund(violations, "guarantees." + vendor, each));
  }

  private static void requireRefund(Violations violations, String field, FeesAtRisk each) {
    violations
        .requireNotNegative(field + ".atRisk", each.atRisk(), "fees at risk")
        .requireWholeCents(field + ".refund", each.refund(), "paid");
  }

  /** Why the lead's own risk is larger than what its vendors back, if it is. */
  static Optional<String> riskNotBacked(GuaranteeRefunds refunds) {
    Money backed =
        refunds.vendors().values().stream().map(FeesAtRisk::atRisk).reduce(Money.ZERO, Money::plus);
    return refunds.lead().atRisk().isMoreThan(backed)
        ? Optional.of(
            "vendors put "
                + backed
                + " at risk, the lead "
                + refunds.lead().atRisk()
                + ": it can bear "
                + refunds.lead().atRisk().minus(backed)
                + " itself")
        : Optional.empty();
  }
}
