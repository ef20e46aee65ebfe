package org.openvbc.jmh;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.time.PerformanceYear;
import org.openvbc.models.mssp.MsspPerformance;
import org.openvbc.models.reach.CapitationCell;
import org.openvbc.models.reach.CapitationElection;
import org.openvbc.models.reach.CapitationPlan;
import org.openvbc.models.reach.CapitationReport;
import org.openvbc.models.reach.CapitationReports;
import org.openvbc.models.reach.Entitlement;
import org.openvbc.models.reach.NgacoArrangement;
import org.openvbc.models.reach.NgacoPerformance;
import org.openvbc.models.reach.NgacoRisk;
import org.openvbc.models.reach.ReachAcoType;
import org.openvbc.models.reach.ReachArrangement;
import org.openvbc.models.reach.ReachBenchmark;
import org.openvbc.models.reach.ReachPerformance;
import org.openvbc.models.reach.RiskOption;

/** ACO years: the Shared Savings Program, ACO REACH with its cash flow, Next Generation. */
final class FamilyOfAcos {
  private static final int CASH_YEAR = 2026;
  private static final int QUARTER = 3;

  private FamilyOfAcos() {}

  /** The panel of the measurement of the programme itself, five agreements. */
  static FamilyPanel<MsspPerformance> mssp() {
    return FamilyPanel.of(
        Panel.rows(FamilyPanel.ROWS), row -> row.contract().track(), PanelRow::performance);
  }

  /** Benchmarks and costs of the measurement of ACO REACH; half of them before the discount. */
  static FamilyPanel<ReachPerformance> reach() {
    Iterator<PlainBigDecimalReach.Year> years =
        Arrays.asList(PlainBigDecimalReach.years(FamilyPanel.ROWS)).iterator();
    List<ReachArrangement> contracts =
        List.of(
            ReachArrangement.professional(2024, ReachAcoType.STANDARD),
            ReachArrangement.global(2024, ReachAcoType.STANDARD, CapitationElection.PCC),
            ReachArrangement.global(2024, ReachAcoType.STANDARD, CapitationElection.TCC));
    return FamilyPanel.drawn(
        FamilyPanel.Terms.each(contracts, (contract, draw) -> reachYear(years.next(), draw)));
  }

  private static ReachPerformance reachYear(PlainBigDecimalReach.Year year, Draw draw) {
    ReachPerformance aco = year.performance().withEligibleForSharedSavings(!draw.isOneOf(5));
    return draw.isOneOf(50)
        ? aco
        : aco.withBenchmark(ReachBenchmark.beforeDiscount(Money.ofCents(year.benchmark())))
            .withQuality(draw.score());
  }

  /** Both arrangements, savings and losses within the cap and beyond it. */
  static FamilyPanel<NgacoPerformance> ngaco() {
    List<NgacoArrangement> contracts =
        List.of(
            NgacoArrangement.of(2019, NgacoRisk.A, Rate.of("0.15")),
            NgacoArrangement.of(2019, NgacoRisk.B, Rate.of("0.05")));
    return FamilyPanel.drawn(
        FamilyPanel.Terms.each(contracts, (contract, draw) -> ngacoYear(draw)));
  }

  private static NgacoPerformance ngacoYear(Draw draw) {
    Money benchmark = draw.dollars(50_000_000, 900_000_000);
    return new NgacoPerformance(benchmark, draw.around(benchmark, 75, 125));
  }

  // ---------------------------------------------------------------- cash flow

  /** A year of monthly reports, each restated three months later while the year lasts. */
  static FamilyPanel<CapitationReports> capitationPlan() {
    List<CapitationPlan> contracts =
        List.of(
            cashFlow(CapitationElection.PCC)
                .basePercentage(Rate.of("0.024"))
                .enhancedElection(Rate.of("0.07"))
                .build(),
            cashFlow(CapitationElection.TCC).tccWithhold(Rate.of("0.05")).build());
    return FamilyPanel.drawn(
        FamilyPanel.Terms.each(contracts, (contract, draw) -> monthlyReports(draw)));
  }

  private static CapitationPlan.Builder cashFlow(CapitationElection election) {
    return CapitationPlan.builder()
        .performanceYear(PerformanceYear.of(CASH_YEAR))
        .option(RiskOption.GLOBAL)
        .capitation(election);
  }

  private static CapitationReports monthlyReports(Draw draw) {
    List<CapitationReport> reports = new ArrayList<>();
    for (int month = 1; month <= 12; month++) {
      YearMonth served = YearMonth.of(CASH_YEAR, month);
      reports.add(CapitationReport.of(served, aged(draw), renal(draw)));
      if (month + QUARTER <= 12) {
        YearMonth restated = served.plusMonths(QUARTER);
        reports.add(CapitationReport.restated(served, restated, aged(draw), renal(draw)));
      }
    }
    return new CapitationReports(reports);
  }

  private static CapitationCell aged(Draw draw) {
    return cell(Entitlement.AGED_AND_DISABLED, draw.count(4_000, 40_000), draw.dollars(900, 1_300));
  }

  private static CapitationCell renal(Draw draw) {
    return cell(Entitlement.ESRD, draw.count(10, 400), draw.dollars(7_000, 9_500));
  }

  private static CapitationCell cell(Entitlement category, long months, Money benchmark) {
    return CapitationCell.of(category, MemberMonths.of(months), PerMemberPerMonth.of(benchmark));
  }
}
