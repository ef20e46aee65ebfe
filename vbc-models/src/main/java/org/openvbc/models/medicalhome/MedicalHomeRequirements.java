package org.openvbc.models.medicalhome;

import java.util.Map;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;

/** What terms of medical homes must be, and what they need to know of a performance. */
final class MedicalHomeRequirements {
  private MedicalHomeRequirements() {}

  static void checkTerms(CpcPlus terms) {
    boolean isTrack2 = terms.track() == CpcPlusTrack.TRACK_2;
    Violations violations =
        Violations.of("CpcPlus")
            .require(
                terms.comprehensiveShare().isPresent() == isTrack2,
                "comprehensiveShare",
                terms.comprehensiveShare().map(Rate::toString).orElse("not stated"),
                isTrack2 ? "stated in track 2" : "not stated in track 1",
                "a part of office visits is paid in advance in track 2")
            .requireShare(
                "comprehensiveShare",
                terms.comprehensiveShare().orElse(Rate.ZERO),
                "a part of office visits")
            .require(
                terms.comprehensiveUplift().signum() > 0,
                "comprehensiveUplift",
                terms.comprehensiveUplift().toFraction(),
                "above 0",
                "it multiplies");
    notNegative(violations, "qualityIncentive", terms.qualityIncentive());
    notNegative(violations, "utilizationIncentive", terms.utilizationIncentive());
    for (Map.Entry<String, Rate> each :
        Map.of(
                "qualityRetention", terms.qualityRetention().most(),
                "utilizationRetention", terms.utilizationRetention().most())
            .entrySet()) {
      violations.requireShare(each.getKey(), each.getValue(), "what is kept of the incentive");
    }
    violations.throwIfInvalidTerms();
  }

  private static void notNegative(Violations violations, String field, PerMemberPerMonth rate) {
    violations.require(!rate.isNegative(), field, rate, "at least $0.00", "it is prepaid");
  }

  static void check(CpcPlus terms, CpcPlusPerformance practice) {
    boolean isTrack2 = terms.comprehensiveShare().isPresent();
    Violations violations =
        Violations.of("CpcPlusPerformance")
            .require(
                practice.historicalOfficeVisits().isPresent() == isTrack2,
                "historicalOfficeVisits",
                practice
                    .historicalOfficeVisits()
                    .map(PerMemberPerMonth::toString)
                    .orElse("not stated"),
                isTrack2 ? "stated in track 2" : "not stated in track 1",
                "a part of them is paid in advance in track 2");
    for (TierCounts quarter : practice.quarters()) {
      quarter
          .beneficiaries()
          .forEach(
              (tier, count) ->
                  violations.require(
                      count == 0 || terms.fees().covers(tier),
                      "quarters." + tier,
                      count,
                      "0: the track has no such tier",
                      "each beneficiary has a fee"));
    }
    for (UtilizationMeasure measure : UtilizationMeasure.values()) {
      violations.require(
          practice.utilization().containsKey(measure),
          "utilization." + measure,
          "missing",
          "a score",
          "both measures count");
    }
    violations.throwIfInvalidPerformance();
  }

  static void checkTerms(PrimaryCareFirst terms) {
    int first = terms.firstYear().year();
    Violations.of("PrimaryCareFirst")
        .require(
            first == 2021 || first == 2022,
            "firstYear",
            terms.firstYear(),
            "2021 or 2022",
            "the programme had two cohorts")
        .require(
            terms.year().compareTo(terms.firstYear()) >= 0,
            "year",
            terms.year(),
            "not before the first year, " + terms.firstYear(),
            "a practice is paid from its first year on")
        .requireNotNegative("visitFee", terms.visitFee(), "a fee")
        .throwIfInvalidTerms();
  }

  static void checkTerms(MakingCarePrimary terms) {
    Violations violations =
        Violations.of("MakingCarePrimary")
            .requireShare("prospectiveShare", terms.prospectiveShare(), "a part of primary care")
            .require(
                terms.incentiveMaximum().signum() >= 0,
                "incentiveMaximum",
                terms.incentiveMaximum(),
                "at least 0%",
                "the incentive is upside only")
            .requireNotNegative(
                "infrastructurePayment", terms.infrastructurePayment(), "a payment");
    notNegative(violations, "enhancedServices", terms.enhancedServices());
    violations.throwIfInvalidTerms();
  }

  static void check(MakingCarePrimary terms, MakingCarePrimaryPerformance practice) {
    boolean needsHistory = !terms.prospectiveShare().isZero();
    Violations.of("MakingCarePrimaryPerformance")
        .require(
            practice.primaryCarePerMember().isPresent() == needsHistory,
            "primaryCarePerMember",
            practice.primaryCarePerMember().map(PerMemberPerMonth::toString).orElse("not stated"),
            needsHistory ? "stated" : "not stated",
            "it is paid in advance in tracks 2 and 3")
        .require(
            !practice.isEligibleForInfrastructure() || terms.track() == 1,
            "isEligibleForInfrastructure",
            practice.isEligibleForInfrastructure(),
            "false outside track 1",
            "the upfront payment is for track 1")
        .throwIfInvalidPerformance();
  }

  static void checkTerms(MedicalHome terms) {
    Violations violations =
        Violations.of("MedicalHome")
            .require(!terms.name().isBlank(), "name", "blank", "named", "a contract has a name")
            .require(!terms.fees().isEmpty(), "fees", "none", "at least one", "the fee by level")
            .require(
                terms.bonuses().stream().map(CareBonus::name).distinct().count()
                    == terms.bonuses().size(),
                "bonuses",
                terms.bonuses().stream().map(CareBonus::name).toList(),
                "named differently",
                "a result is paid once");
    terms.fees().forEach((level, fee) -> notNegative(violations, "fees." + level, fee));
    violations.throwIfInvalidTerms();
  }

  static void check(MedicalHome terms, MedicalHomePerformance practice) {
    Violations violations = Violations.of("MedicalHomePerformance");
    practice
        .memberMonths()
        .forEach(
            (level, months) ->
                violations.require(
                    terms.fees().containsKey(level) || months.isZero(),
                    "memberMonths." + level,
                    months,
                    "none: the contract has no fee for that level",
                    "each member month has a fee"));
    for (CareBonus bonus : terms.bonuses()) {
      violations.require(
          practice.results().containsKey(bonus.name()),
          "results." + bonus.name(),
          "missing",
          "counts, or none",
          "each bonus has a result");
    }
    practice
        .results()
        .forEach(
            (name, result) -> {
              violations.require(
                  terms.bonuses().stream().anyMatch(bonus -> bonus.name().equals(name)),
                  "results." + name,
                  result,
                  "a bonus of the contract",
                  "nothing else is paid");
              violations.require(
                  result.isCount(),
                  "results." + name,
                  result,
                  "counts of members",
                  "a bonus is for members who reached a goal");
            });
    violations.throwIfInvalidPerformance();
  }

  /** An amount that is paid as it stands is whole cents. */
  static boolean isWholeCents(Money amount) {
    return amount.rounded(Rounding.CENTS).equals(amount);
  }
}
