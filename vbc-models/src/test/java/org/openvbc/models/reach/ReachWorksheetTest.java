package org.openvbc.models.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.reach.ReachSamples.*;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.clause.Corridor;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.time.PerformanceYear;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.ExplainedLine;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.testing.Filed;

/** The worksheet of each outcome, word for word. */
class ReachWorksheetTest {
  private static final Map<String, ReachCase> CASES = cases();

  private static Map<String, ReachCase> cases() {
    Map<String, ReachCase> all = new LinkedHashMap<>();
    all.put(
        "global-2026-savings",
        new ReachCase(
            GLOBAL_2026,
            ReachPerformance.builder()
                .benchmark(cells())
                .quality(Score.ofPercent("80"))
                .healthEquity(
                    HealthEquityAdjustment.ofTiers(
                        new HealthEquityAdjustment.Tier(
                            "highest tier", MemberMonths.of(4_200), PerMemberPerMonth.of("30")),
                        new HealthEquityAdjustment.Tier(
                            "lowest tier", MemberMonths.of(30_000), PerMemberPerMonth.of("-6"))))
                .expenditure(ReachExpenditure.of(cost()))
                .capitationLines(
                    new CapitationLines(
                        Money.of(180_000),
                        Money.of(200_000),
                        Money.of(3_900_000),
                        Money.of(145_000),
                        Money.of(100_000)))
                .highPerformersBonus(Money.of(250_000))
                .provisionalPaid(Money.of(5_000_000))
                .build()));
    all.put(
        "professional-2023-loss",
        new ReachCase(
            PROFESSIONAL_2023,
            ReachPerformance.builder()
                .benchmark(ReachBenchmark.beforeDiscount(Money.of(9_000_000)))
                .quality(Score.ofPercent("55"))
                .healthEquity(
                    HealthEquityAdjustment.py2023(MemberMonths.of(2_000), MemberMonths.of(1_000)))
                .expenditure(
                    ReachExpenditure.byCategory(
                        new EnumMap<>(
                            Map.of(
                                Entitlement.AGED_AND_DISABLED,
                                CostOfCare.of(Money.of(100_000), Money.of(8_000_000)),
                                Entitlement.ESRD,
                                CostOfCare.of(Money.of(20_000), Money.of(1_900_000))
                                    .withCompletionFactor(Rate.of("1.01"))))))
                .build()));
    all.put(
        "professional-2022-not-eligible",
        new ReachCase(
            ReachArrangement.professional(2022, ReachAcoType.HIGH_NEEDS).withRetentionForfeited(),
            beforeDiscount("7783964.95", "100", "6128888.94")
                .eligibleForSharedSavings(false)
                .build()));
    all.put(
        "global-2021-nothing",
        new ReachCase(
            ReachArrangement.global(2021, ReachAcoType.NEW_ENTRANT, CapitationElection.PCC),
            ofFinal("1000000", "1000000").build()));
    all.put(
        "global-2025-tcc-warnings",
        new ReachCase(
            ReachArrangement.global(2025, ReachAcoType.STANDARD, CapitationElection.TCC),
            ofFinal("50000000", "49000000")
                .capitationLines(
                    new CapitationLines(
                        Money.of(5_000_000),
                        Money.of(5_100_000),
                        Money.of(10),
                        Money.of(20),
                        Money.of(15)))
                .build()));
    all.put(
        "global-2024-assumptions",
        new ReachCase(
            ReachArrangement.global(2024, ReachAcoType.STANDARD, CapitationElection.PCC)
                .withDiscount(Rate.of("0.035"))
                .withCorridor(GLOBAL_2026.corridor())
                .withSequestrationRate(Rate.ZERO),
            beforeDiscount("50000000", "90", "42000000").build()));
    all.put(
        "lead-professional-loss",
        new ReachCase(
            ReachArrangement.leadProfessional(
                2027, List.of(Rate.of("0.35"), Rate.of("0.15"), Rate.of("0.05"))),
            beforeDiscount("50000000", "90", "55000000").build()));
    all.put(
        "lead-global-savings",
        new ReachCase(
            ReachArrangement.leadGlobal(2027, LeadSpending.HIGHER, CapitationElection.TCC),
            ReachPerformance.builder()
                .benchmark(
                    ReachBenchmark.ofCells(
                        cell(Entitlement.HIGH_NEEDS, Alignment.CLAIMS, "1200", "4000", "1")))
                .quality(Score.ofPercent("100"))
                .expenditure(ReachExpenditure.net(Money.of(4_000_000)))
                .build()));
    return all;
  }

  static Set<String> names() {
    return CASES.keySet();
  }

  private static Explanation<ReachSettlement> explain(String name) {
    ReachCase each = Objects.requireNonNull(CASES.get(name));
    return each.arrangement().explain(each.aco());
  }

  @ParameterizedTest
  @MethodSource("names")
  void worksheetReadsAsFiled(String name) {
    Filed.assertReadsAs(
        ReachWorksheetTest.class, "worksheets/" + name + ".txt", explain(name).withFormulas());
  }

  @Test
  void worksheetWithoutFormulasReadsAsFiled() {
    Filed.assertReadsAs(
        ReachWorksheetTest.class,
        "worksheets/global-2026-savings-short.txt",
        explain("global-2026-savings").toString());
  }

  @Test
  void everyStepIsReachedByAWorksheet() {
    Set<ReachStep> reached = EnumSet.noneOf(ReachStep.class);
    names().stream()
        .flatMap(name -> explain(name).lines().stream())
        .forEach(line -> reached.add((ReachStep) line.line().step()));

    assertThat(reached).containsExactly(ReachStep.values());
  }

  @ParameterizedTest
  @MethodSource("names")
  void lastLineOfMoneyIsTheNetPayment(String name) {
    Explanation<ReachSettlement> explained = explain(name);
    ExplainedLine last = explained.lines().get(explained.lines().size() - 1);

    assertThat(last.line().money()).contains(explained.settlement().netPayment());
  }

  @ParameterizedTest
  @MethodSource("names")
  void explainedAndSettledAreOneComputation(String name) {
    ReachCase each = Objects.requireNonNull(CASES.get(name));
    assertThat(explain(name).settlement()).isEqualTo(each.settle());
  }

  @Test
  void assumptionsAreListed() {
    assertThat(explain("global-2024-assumptions").assumptions())
        .extracting(ExplainedLine::label)
        .containsExactly(
            "Discount",
            "Part of the benchmark that is left",
            "Shared savings or losses",
            "Shared savings after sequestration");
    assertThat(explain("global-2026-savings").assumptions()).isEmpty();
    assertThat(explain("professional-2022-not-eligible").assumptions()).isEmpty();
  }

  /** Gains as published do not make a corridor the published one. */
  @Test
  void corridorOfAnotherFormIsAnAssumption() {
    Corridor published = GLOBAL_2026.corridor();
    for (Corridor own :
        List.of(
            Corridor.of(published.gains(), List.of(Corridor.Band.of("0", "0.1"))),
            Corridor.of(published.gains().subList(0, 3)),
            published.withTrigger(Rate.of("0.02")))) {
      assertThat(
              GLOBAL_2026.withCorridor(own).explain(ofFinal("1000", "1400").build()).assumptions())
          .extracting(ExplainedLine::label)
          .containsExactly("Shared savings or losses");
    }
    assertThat(
            ReachArrangement.leadProfessional(2027, List.of(Rate.ZERO, Rate.ZERO, Rate.ZERO))
                .explain(ofFinal("1000", "1400").build())
                .assumptions())
        .isEmpty();
  }

  /** The same steps ran under several programmes, each with papers of its own. */
  @Test
  void leadCitesItsOwnPapers() {
    Authority plan =
        CapitationPlan.builder()
            .performanceYear(PerformanceYear.of(2027))
            .option(RiskOption.GLOBAL)
            .capitation(CapitationElection.TCC)
            .tccWithhold(Rate.of("0.9"))
            .build()
            .authority();
    Authority trend =
        TrendRule.builder()
            .performanceYear(PerformanceYear.of(2027))
            .corridor(Corridor.ofShare(Rate.ONE))
            .build()
            .authority();
    assertThat(plan.citation(CapitationStep.GROSS)).hasToString("LEAD papers of 2026");
    assertThat(trend.citation(BenchmarkStep.TREND_RATIO)).hasToString("LEAD papers of 2026");
    assertThat(TrendRule.of(2026).authority().citation(BenchmarkStep.TREND_RATIO))
        .hasToString("REACH financial guide");
  }

  @Test
  void figuresThatWereNotReadAgainAreListed() {
    assertThat(explain("global-2026-savings").unverified())
        .extracting(ExplainedLine::label)
        .containsExactly(
            "Discount",
            "Retention withhold forfeited",
            "Part of the benchmark that is left",
            "Completion factor",
            "Shared savings or losses");
    assertThat(explain("lead-global-savings").unverified())
        .extracting(ExplainedLine::label)
        .containsExactly("Shared savings after sequestration");
    assertThat(explain("professional-2023-loss").unverified())
        .extracting(ExplainedLine::label)
        .containsExactly(
            "Retention withhold forfeited",
            "Part of the benchmark that is left",
            "Completion factor, A&D",
            "Completion factor, ESRD");
    assertThat(explain("professional-2022-not-eligible").unverified()).isEmpty();
  }

  @Test
  void rateScoreAndTrendReadAsFiled() {
    Filed.assertReadsAs(getClass(), "worksheets/blend-2025.txt", blend().withFormulas());
    Filed.assertReadsAs(getClass(), "worksheets/risk-score-2026.txt", score().withFormulas());
    Filed.assertReadsAs(
        getClass(),
        "worksheets/trend-2024.txt",
        TrendRule.of(2024).explain(Rate.of("0.9491")).withFormulas());
    Set<BenchmarkStep> reached = EnumSet.noneOf(BenchmarkStep.class);
    List.of(blend(), score(), TrendRule.of(2024).explain(Rate.of("0.9491")))
        .forEach(
            explained ->
                explained.lines().forEach(line -> reached.add((BenchmarkStep) line.line().step())));
    assertThat(reached).containsExactly(BenchmarkStep.values());
  }

  private static Explanation<BlendedRate> blend() {
    return RegionalBlend.of(2025, ReachAcoType.STANDARD, Alignment.CLAIMS)
        .explain(
            List.of(
                BaseYear.standardized(2017, PerMemberPerMonth.of("812.40")),
                BaseYear.standardized(2018, PerMemberPerMonth.of("846.10")),
                new BaseYear(
                    2019,
                    PerMemberPerMonth.of("820"),
                    Rate.of("1.08"),
                    Rate.of("1.01"),
                    Rate.of("1.02"))),
            PerMemberPerMonth.of("1010"),
            PerMemberPerMonth.of("1050"));
  }

  private static Explanation<BenchmarkRiskScore> score() {
    return RiskScoreRule.of(2026, ReachAcoType.STANDARD, Entitlement.AGED_AND_DISABLED)
        .explain(
            scores().demographic(Rate.of("0.99"), Rate.ONE).anchorScore(Rate.of("0.92")).build());
  }

  @Test
  void cashFlowReadsAsFiled() {
    CapitationPlan pcc =
        CapitationWorkedExamplesTest.plan()
            .withClaimReduction(Rate.ONE)
            .withAdvancedPercentage(Rate.of("0.5"));
    CapitationCell cell =
        new CapitationCell(
            Entitlement.AGED_AND_DISABLED,
            MemberMonths.of(100),
            PerMemberPerMonth.of("1100"),
            PerMemberPerMonth.of("80"));
    CapitationReport january = CapitationReport.of(java.time.YearMonth.of(2026, 1), cell);
    CapitationReport restated =
        CapitationReport.restated(
            java.time.YearMonth.of(2026, 1),
            java.time.YearMonth.of(2026, 3),
            CapitationWorkedExamplesTest.cell(98));
    CapitationPlan tcc =
        CapitationPlan.builder()
            .performanceYear(pcc.performanceYear())
            .option(RiskOption.GLOBAL)
            .capitation(CapitationElection.TCC)
            .tccWithhold(Rate.of("0.9"))
            .build();
    Explanation<CapitationLedger> ofPcc = pcc.explain(CapitationReports.of(restated, january));
    Explanation<CapitationLedger> ofTcc = tcc.explain(CapitationReports.of(january));

    Filed.assertReadsAs(getClass(), "worksheets/cash-flow-pcc.txt", ofPcc.withFormulas());
    Filed.assertReadsAs(getClass(), "worksheets/cash-flow-tcc.txt", ofTcc.toString());
    Set<CapitationStep> reached = EnumSet.noneOf(CapitationStep.class);
    List.of(ofPcc, ofTcc)
        .forEach(
            explained ->
                explained
                    .lines()
                    .forEach(line -> reached.add((CapitationStep) line.line().step())));
    assertThat(reached).containsExactly(CapitationStep.values());
  }
}
