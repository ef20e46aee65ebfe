package org.openvbc.models.reach;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.Set;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;

/** What a capitation plan and its reports must be. */
final class CapitationRequirements {
  private static final String AGREEMENT = ReachSource.AGREEMENT.citation().text();
  private static final String WORKBOOK = ReachSource.WORKBOOK.citation().text();

  private CapitationRequirements() {}

  static void checkTerms(CapitationPlan plan) {
    boolean isPcc = plan.capitation() == CapitationElection.PCC;
    Violations violations =
        Violations.of("CapitationPlan")
            .require(
                isPcc || plan.option() == RiskOption.GLOBAL,
                "capitation",
                plan.capitation(),
                "PCC in the Professional option: total care capitation is of Global alone",
                AGREEMENT)
            .require(
                plan.basePercentage().isPresent() == isPcc,
                "basePercentage",
                plan.basePercentage().map(Rate::toString).orElse("not stated"),
                "stated for PCC and for PCC alone",
                AGREEMENT)
            .require(
                plan.tccWithhold().isPresent() != isPcc,
                "tccWithhold",
                plan.tccWithhold().map(Rate::toString).orElse("not stated"),
                "stated for TCC and for TCC alone",
                AGREEMENT)
            .require(
                isPcc || plan.enhancedElection().isZero(),
                "enhancedElection",
                plan.enhancedElection(),
                "0% for TCC: Enhanced PCC tops Base PCC up",
                AGREEMENT)
            .requireShare("enhancedElection", plan.enhancedElection(), AGREEMENT)
            .requireShare("target", plan.target(), AGREEMENT)
            .requireShare("advancedPercentage", plan.advancedPercentage(), AGREEMENT)
            .requireShare("sequestrationRate", plan.sequestrationRate(), WORKBOOK)
            .require(
                !plan.lastReportMonth().isBefore(YearMonth.from(plan.performanceYear().lastDay())),
                "lastReportMonth",
                plan.lastReportMonth(),
                "the last month of " + plan.performanceYear() + " or later",
                WORKBOOK);
    plan.basePercentage().ifPresent(r -> violations.requireShare("basePercentage", r, AGREEMENT));
    plan.tccWithhold().ifPresent(r -> violations.requireShare("tccWithhold", r, WORKBOOK));
    plan.claimReduction()
        .ifPresent(
            r ->
                violations
                    .requireShare("claimReduction", r, AGREEMENT)
                    .require(
                        r.isAtLeast(plan.minimumClaimReduction()),
                        "claimReduction",
                        r,
                        "at least "
                            + plan.minimumClaimReduction()
                            + " in "
                            + plan.performanceYear(),
                        AGREEMENT));
    violations.throwIfInvalidTerms();
  }

  static void checkReports(CapitationPlan plan, CapitationReports reports) {
    YearMonth first = YearMonth.from(ReachProgramme.firstDay(plan.performanceYear()));
    YearMonth last = YearMonth.from(plan.performanceYear().lastDay());
    Violations violations = Violations.of("CapitationReports");
    Set<String> seen = new HashSet<>();
    for (CapitationReport report : reports.reports()) {
      YearMonth month = report.serviceMonth();
      violations
          .require(
              !month.isBefore(first) && !month.isAfter(last),
              "serviceMonth",
              month,
              "between " + first + " and " + last,
              AGREEMENT)
          .require(
              !report.reportMonth().isBefore(month),
              "reportMonth of " + month,
              report.reportMonth(),
              month + " or later",
              WORKBOOK)
          .require(
              !report.reportMonth().isAfter(plan.lastReportMonth()),
              "reportMonth of " + month,
              report.reportMonth(),
              plan.lastReportMonth() + " or before: later changes are settled with the year",
              WORKBOOK)
          .require(
              seen.add(month + " " + report.reportMonth()),
              "reportMonth of " + month,
              report.reportMonth(),
              "of one report alone",
              WORKBOOK)
          .require(
              report.cells().stream().map(CapitationCell::category).distinct().count()
                  == report.cells().size(),
              "cells of " + month,
              report.cells().stream().map(CapitationCell::category).toList(),
              "each category once",
              WORKBOOK)
          .require(
              plan.published().programme() == ReachProgramme.LEAD
                  || report.cells().stream()
                      .noneMatch(cell -> cell.category() == Entitlement.HIGH_NEEDS),
              "cells of " + month,
              Entitlement.HIGH_NEEDS,
              "A&D or ESRD in " + plan.performanceYear(),
              ReachSource.LEAD.citation().text());
    }
    violations.throwIfInvalidPerformance();
  }
}
