package org.openvbc.examples.reach;

import java.io.PrintStream;
import java.time.YearMonth;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.time.PerformanceYear;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.models.reach.Alignment;
import org.openvbc.models.reach.BenchmarkCell;
import org.openvbc.models.reach.CapitationCell;
import org.openvbc.models.reach.CapitationElection;
import org.openvbc.models.reach.CapitationLedger;
import org.openvbc.models.reach.CapitationLines;
import org.openvbc.models.reach.CapitationPlan;
import org.openvbc.models.reach.CapitationReport;
import org.openvbc.models.reach.CapitationReports;
import org.openvbc.models.reach.CostOfCare;
import org.openvbc.models.reach.Entitlement;
import org.openvbc.models.reach.HealthEquityAdjustment;
import org.openvbc.models.reach.ReachAcoType;
import org.openvbc.models.reach.ReachArrangement;
import org.openvbc.models.reach.ReachBenchmark;
import org.openvbc.models.reach.ReachExpenditure;
import org.openvbc.models.reach.ReachPerformance;
import org.openvbc.models.reach.ReachSettlement;
import org.openvbc.models.reach.RiskOption;

/**
 * A year of a Global ACO on the figures of PY2026: a quarter of primary care capitation with its
 * restatement, then the settlement from the benchmark's cells to the total owed. The figures are
 * invented.
 */
public final class ReachYear {
  private static final int YEAR = 2026;

  private ReachYear() {}

  /** Prints both worksheets, and which lines rest on figures that were not read again. */
  public static void run(PrintStream out) {
    out.println(cashFlow());
    out.println();
    Explanation<ReachSettlement> settlement = settlement();
    out.println(settlement);
    out.println();
    out.println("Look these up before money moves:");
    settlement.unverified().forEach(line -> out.println("  " + line.label()));
  }

  /** January to March, restated in April. */
  static Explanation<CapitationLedger> cashFlow() {
    YearMonth april = YearMonth.of(YEAR, 4);
    return CapitationPlan.builder()
        .performanceYear(PerformanceYear.of(YEAR))
        .option(RiskOption.GLOBAL)
        .capitation(CapitationElection.PCC)
        .basePercentage(Rate.of("0.024"))
        .enhancedElection(Rate.of("0.07"))
        .build()
        .explain(
            CapitationReports.of(
                CapitationReport.of(YearMonth.of(YEAR, 1), cell(6_000)),
                CapitationReport.of(YearMonth.of(YEAR, 2), cell(5_950)),
                CapitationReport.of(YearMonth.of(YEAR, 3), cell(5_920)),
                CapitationReport.restated(YearMonth.of(YEAR, 1), april, cell(5_980)),
                CapitationReport.restated(YearMonth.of(YEAR, 2), april, cell(5_935)),
                CapitationReport.restated(YearMonth.of(YEAR, 3), april, cell(5_921))));
  }

  private static CapitationCell cell(long months) {
    return CapitationCell.of(
        Entitlement.AGED_AND_DISABLED, MemberMonths.of(months), PerMemberPerMonth.of("1100"));
  }

  /** The whole chain; the capitation lines are those of another, larger ACO's year. */
  static Explanation<ReachSettlement> settlement() {
    ReachPerformance aco =
        ReachPerformance.builder()
            .benchmark(
                ReachBenchmark.ofCells(
                    benchmark(Entitlement.AGED_AND_DISABLED, 96_000, "1060", "1.012"),
                    benchmark(Entitlement.ESRD, 900, "8900", "1")))
            .quality(Score.ofPercent("80"))
            .healthEquity(
                HealthEquityAdjustment.ofTiers(
                    new HealthEquityAdjustment.Tier(
                        "highest tier", MemberMonths.of(4_200), PerMemberPerMonth.of("30")),
                    new HealthEquityAdjustment.Tier(
                        "lowest tier", MemberMonths.of(30_000), PerMemberPerMonth.of("-6"))))
            .expenditure(
                ReachExpenditure.of(
                    CostOfCare.builder()
                        .capitation(Money.of(6_200_000))
                        .claims(Money.of(84_000_000))
                        .stopLossPayout(Money.of(1_150_000))
                        .neutralityFactor(Rate.of("0.98"))
                        .stopLossCharge(Money.of(1_240_000))
                        .build()))
            .capitationLines(
                new CapitationLines(
                    Money.of(2_080_000),
                    Money.of(2_100_000),
                    Money.of(3_900_000),
                    Money.of(545_000),
                    Money.of(500_000)))
            .build();
    return ReachArrangement.global(YEAR, ReachAcoType.STANDARD, CapitationElection.PCC)
        .explain(aco);
  }

  private static BenchmarkCell benchmark(
      Entitlement category, long months, String rate, String trend) {
    return new BenchmarkCell(
        category,
        Alignment.CLAIMS,
        MemberMonths.of(months),
        PerMemberPerMonth.of(rate),
        Rate.ONE,
        Rate.of(trend));
  }
}
