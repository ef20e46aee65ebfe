package org.openvbc.models.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openvbc.models.reach.ReachSamples.*;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.openvbc.core.clause.Normalization;
import org.openvbc.core.model.InvalidPerformanceException;
import org.openvbc.core.model.InvalidTermsException;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.time.PerformanceYear;
import org.openvbc.core.worksheet.Worksheet;

/** What terms and performance must not be, all of it named at once. */
class ReachBadInputTest {
  private static void assertTerms(ThrowingCallable call, String... parts) {
    assertThatThrownBy(call).isInstanceOf(InvalidTermsException.class);
    assertThatThrownBy(call).hasMessageContainingAll(parts);
  }

  private static void assertPerformance(ThrowingCallable call, String... parts) {
    assertThatThrownBy(call).isInstanceOf(InvalidPerformanceException.class);
    assertThatThrownBy(call).hasMessageContainingAll(parts);
  }

  // ---------------------------------------------------------------- arrangement

  @Test
  void ratesMustBeSharesAndLeaveABenchmark() {
    assertTerms(
        () -> GLOBAL_2026.withDiscount(Rate.of("-0.01")), "discount is -1%", "between 0% and 100%");
    assertTerms(() -> GLOBAL_2026.withDiscount(Rate.of("1.01")), "discount is 101%");
    assertTerms(() -> GLOBAL_2026.withQualityWithhold(Rate.of("-1")), "qualityWithhold");
    assertTerms(() -> GLOBAL_2026.withRetentionWithhold(Rate.of("2")), "retentionWithhold is 200%");
    assertTerms(() -> GLOBAL_2026.withSequestrationRate(Rate.of("1.5")), "sequestrationRate");
    assertTerms(
        () -> GLOBAL_2026.withDiscount(Rate.of("0.95")),
        "discount + qualityWithhold + retentionWithhold is 100%",
        "below 100%");
    assertThat(GLOBAL_2026.withDiscount(Rate.of("0.949")).discount()).isEqualTo(Rate.of("0.949"));
  }

  @Test
  void professionalHasNeitherDiscountNorTotalCareCapitation() {
    assertTerms(
        () ->
            ReachArrangement.of(
                2022, RiskOption.PROFESSIONAL, ReachAcoType.STANDARD, CapitationElection.TCC),
        "capitation is TCC",
        "PCC in the Professional option");
    assertTerms(
        () -> PROFESSIONAL_2023.withDiscount(Rate.of("0.01")), "0% in the Professional option");
    assertTerms(() -> PROFESSIONAL_2023.withCapitation(CapitationElection.TCC), "capitation");
  }

  @Test
  void leadNeedsWhatNoPaperGives() {
    assertTerms(
        () -> ReachArrangement.professional(2027, ReachAcoType.STANDARD),
        "corridor is not stated",
        "leadProfessionalCorridor");
    assertTerms(
        () -> ReachArrangement.global(2027, ReachAcoType.STANDARD, CapitationElection.PCC),
        "discount or leadSpending is not stated");
    assertTerms(
        () -> ReachArrangement.leadProfessional(2027, List.of(Rate.ZERO)),
        "a share for each of 3 bands");
    assertTerms(
        () ->
            ReachArrangement.leadProfessional(2027, List.of(Rate.of("1.1"), Rate.ZERO, Rate.ZERO)),
        "share");
    assertTerms(
        () -> ReachArrangement.leadGlobal(2026, LeadSpending.LOWER, CapitationElection.PCC),
        "leadSpending is LOWER, must be stated for Global in LEAD and nowhere else");
    assertTerms(
        () -> RiskScoreRule.of(2025, ReachAcoType.HIGH_NEEDS, Entitlement.HIGH_NEEDS),
        "category is HIGH_NEEDS, must be A&D or ESRD in PY2025");
    assertTerms(
        () ->
            ReachArrangement.leadGlobal(2027, LeadSpending.LOWER, CapitationElection.PCC)
                .withAcoType(ReachAcoType.HIGH_NEEDS),
        "acoType is HIGH_NEEDS",
        "LEAD has no types");
    assertTerms(() -> TrendRule.of(2027), "corridor is not stated");
    assertTerms(
        () -> RegionalBlend.of(2027, ReachAcoType.STANDARD, Alignment.CLAIMS),
        "is not stated",
        "PY2027");
    assertTerms(
        () -> RiskScoreRule.of(2027, ReachAcoType.STANDARD, Entitlement.ESRD), "not stated");
  }

  // ---------------------------------------------------------------- performance

  @Test
  void qualityIsNeededUnlessTheBenchmarkIsFinal() {
    assertPerformance(
        () ->
            GLOBAL_2022.settle(
                ReachPerformance.builder()
                    .benchmark(ReachBenchmark.beforeDiscount(Money.of(100)))
                    .expenditure(ReachExpenditure.net(Money.of(90)))
                    .build()),
        "quality is not stated");
    assertPerformance(
        () -> GLOBAL_2022.settle(ofFinal("100", "90").quality(Score.FULL).build()),
        "quality is 100%",
        "a final benchmark already holds it");
  }

  @Test
  void whatAYearDoesNotKnowIsRefusedAllAtOnce() {
    assertPerformance(
        () ->
            GLOBAL_2022.settle(
                ReachPerformance.builder()
                    .benchmark(
                        ReachBenchmark.ofCells(
                            cell(Entitlement.HIGH_NEEDS, Alignment.CLAIMS, "12", "900", "1")))
                    .expenditure(ReachExpenditure.net(Money.of(90)))
                    .healthEquity(HealthEquityAdjustment.ofAmount(Money.of(1)))
                    .highPerformersBonus(Money.of(2))
                    .build()),
        "quality is not stated",
        "healthEquity is health equity adjustment $1.00",
        "highPerformersBonus is $2.00, must be $0.00 in PY2022",
        "benchmark cells is HIGH_NEEDS");
    assertPerformance(
        () ->
            GLOBAL_2026.settle(
                ReachPerformance.builder()
                    .benchmark(ReachBenchmark.finalBenchmark(Money.of(100)))
                    .expenditure(
                        ReachExpenditure.byCategory(Map.of(Entitlement.HIGH_NEEDS, cost())))
                    .build()),
        "expenditure costs is HIGH_NEEDS, must be A&D or ESRD in PY2026");
    assertPerformance(
        () ->
            ReachArrangement.leadGlobal(2027, LeadSpending.LOWER, CapitationElection.PCC)
                .settle(
                    ofFinal("100", "90")
                        .healthEquity(HealthEquityAdjustment.ofAmount(Money.of(1)))
                        .build()),
        "healthEquity");
  }

  @Test
  void benchmarkAfterTheHealthEquityAdjustmentMustBePositive() {
    assertPerformance(
        () -> GLOBAL_2022.settle(ofFinal("0", "90").build()), "above $0.00", "is $0.00");
    assertPerformance(
        () -> ReachBenchmark.finalBenchmark(Money.of(-5)), "finalBenchmark is -$5.00");
    assertPerformance(
        () -> ReachBenchmark.beforeDiscount(Money.of(-5)), "beforeDiscount is -$5.00");
    assertPerformance(
        () ->
            PROFESSIONAL_2023.settle(
                ofFinal("100", "90")
                    .healthEquity(HealthEquityAdjustment.ofAmount(Money.of(-100)))
                    .build()),
        "benchmark after the health equity adjustment");
  }

  @Test
  void partsOfABenchmarkMustBeThereOnceAndPositive() {
    BenchmarkCell cell = cell(Entitlement.ESRD, Alignment.CLAIMS, "12", "900", "1");
    assertPerformance(() -> ReachBenchmark.ofCells(), "cells is none");
    assertPerformance(() -> ReachBenchmark.ofCells(cell, cell), "each category and alignment once");
    assertPerformance(
        () ->
            new BenchmarkCell(
                Entitlement.ESRD,
                Alignment.VOLUNTARY,
                MemberMonths.ZERO,
                PerMemberPerMonth.ZERO,
                Rate.ZERO,
                Rate.of("-1")),
        "rate is",
        "riskScore is 0",
        "trendAdjustment is -1");
    assertPerformance(() -> HealthEquityAdjustment.ofTiers(), "tiers is none");
    assertThatThrownBy(() -> MemberMonths.of("-1")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Score.ofPercent("101")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void costsMustNotBeNegativeAndAreCompletedUpwards() {
    assertPerformance(
        () -> CostOfCare.of(Money.of(-1), Money.of(-2)), "capitation is", "claims is");
    assertPerformance(
        () -> cost().withCompletionFactor(Rate.of("0.99")), "completionFactor", "it multiplies");
    assertPerformance(() -> cost().withNeutralityFactor(Rate.ZERO), "neutralityFactor");
    assertPerformance(() -> cost().withStopLossCharge(Money.of(-1)), "stopLossCharge");
    assertPerformance(() -> cost().withStopLossPayout(Money.of(-1).unrounded()), "stopLossPayout");
    assertPerformance(() -> ReachExpenditure.net(Money.of(-1)), "net");
    assertPerformance(() -> ReachExpenditure.byCategory(Map.of()), "costs is none");
    assertPerformance(
        () -> ofFinal("1", "1").highPerformersBonus(Money.of(-1)).build(), "highPerformersBonus");
    Money minus = Money.of(-1);
    assertPerformance(
        () -> new CapitationLines(minus, minus, minus, minus, minus),
        "basePaid",
        "baseActual",
        "enhancedPaid",
        "advancedPaid",
        "advancedActual");
  }

  // ---------------------------------------------------------------- rate, score and trend

  @Test
  void weightsMustSumToOne() {
    assertTerms(() -> BaseYearWeights.of("0.1", "0.3", "0.5"), "weights is 90%, must be 100%");
    assertTerms(() -> BaseYearWeights.of("-0.1", "1.1"), "weights is -10%", "weights is 110%");
    RiskScoreRule rule =
        RiskScoreRule.of(2025, ReachAcoType.STANDARD, Entitlement.AGED_AND_DISABLED);
    assertTerms(
        () -> rule.withV24Weight(Rate.of("0.3")), "v24Weight + v28Weight is 97%", "must be 100%");
    assertTerms(() -> rule.withCap(Rate.of("-0.03")), "cap is -3%");
    assertTerms(() -> rule.withMinimumCount(-1), "minimumCount");
    assertTerms(() -> rule.withGrowthExemption(1), "growthExemption");
    assertTerms(
        () -> RiskScoreRule.of(2021, ReachAcoType.HIGH_NEEDS, Entitlement.AGED_AND_DISABLED),
        "cap is not stated",
        "PY2021");
  }

  @Test
  void blendNeedsWhatItBlends() {
    RegionalBlend blend = RegionalBlend.of(2024, ReachAcoType.STANDARD, Alignment.CLAIMS);
    PerMemberPerMonth rate = PerMemberPerMonth.of("900");
    BaseYear year = BaseYear.standardized(2019, rate);
    assertTerms(() -> blend.withRegionalWeight(Rate.of("1.2")), "regionalWeight is 120%");
    assertTerms(() -> blend.withFloor(Rate.of("-0.02")), "floor");
    assertTerms(() -> blend.withCeiling(Rate.of("-0.02")), "ceiling");
    assertTerms(
        () -> RegionalBlend.of(2025, ReachAcoType.STANDARD, Alignment.VOLUNTARY),
        "regionalWeight is not stated",
        "voluntary.regionalWeight");
    assertPerformance(
        () -> blend.explain(List.of(year), rate, PerMemberPerMonth.ZERO),
        "baseYears is 1 years",
        "as many as baseYearWeights, which are 3",
        "adjustedUspcc");
    assertPerformance(() -> blend.regionalOnly(rate, Worksheet.none()), "history counts 55%");
    RegionalBlend regional = RegionalBlend.of(2024, ReachAcoType.NEW_ENTRANT, Alignment.CLAIMS);
    assertPerformance(
        () -> regional.explain(List.of(year), rate, rate), "the regional rate alone counts");
    assertPerformance(
        () -> new BaseYear(2019, PerMemberPerMonth.of("-1"), Rate.ZERO, Rate.ZERO, Rate.ZERO),
        "expenditure",
        "uspccTrend",
        "gafTrend",
        "riskScore");
    assertPerformance(() -> CountyRate.weighted(List.of()), "months");
  }

  @Test
  void scoresMustBeCompleteAndFitTheYear() {
    RiskScoreRule of2025 =
        RiskScoreRule.of(2025, ReachAcoType.STANDARD, Entitlement.AGED_AND_DISABLED);
    assertPerformance(() -> of2025.score(scores().build()), "demographicScore is not stated");
    assertPerformance(
        () -> of2025.score(scores().demographic(Rate.ONE, Rate.ONE).anchorScore(Rate.ONE).build()),
        "anchorScore is 100%",
        "PY2025 has no extra cap");
    assertPerformance(
        () ->
            RiskScoreRule.of(2023, ReachAcoType.STANDARD, Entitlement.AGED_AND_DISABLED)
                .score(scores().demographic(Rate.ONE, Rate.ONE).build()),
        "demographicScore is 100%",
        "has no demographic term");
    assertPerformance(
        () ->
            RiskScores.builder()
                .rawScore(RawScore.of("1"))
                .normalization(Normalization.dividingBy("1"))
                .referenceRawScore(RawScore.of("1"))
                .demographicScore(Rate.ZERO)
                .anchorScore(Rate.ZERO)
                .codingIntensityFactor(Rate.of("0.99"))
                .beneficiaries(-1)
                .referenceBeneficiaries(-1)
                .build(),
        "codingIntensityFactor",
        "beneficiaries is -1",
        "referenceBeneficiaries is -1",
        "referenceNormalization is not stated",
        "referenceDemographicScore is not stated",
        "demographicScore is 0/1, must be above 0",
        "anchorScore is 0/1, must be above 0");
    assertPerformance(() -> RawScore.of("0", "-1"), "v24 is 0", "v28 is -1");
    assertPerformance(() -> TrendRule.of(2024).adjustment(Rate.ZERO), "ratio is 0");
  }

  // ---------------------------------------------------------------- cash flow

  private static CapitationPlan.Builder plan(RiskOption option, CapitationElection election) {
    return CapitationPlan.builder()
        .performanceYear(PerformanceYear.of(2021))
        .option(option)
        .capitation(election);
  }

  @Test
  void planNeedsThePartsOfItsElection() {
    assertTerms(
        () ->
            plan(RiskOption.PROFESSIONAL, CapitationElection.TCC)
                .basePercentage(Rate.of("1.1"))
                .enhancedElection(Rate.of("0.05"))
                .build(),
        "capitation is TCC",
        "basePercentage is 110%",
        "tccWithhold is not stated",
        "enhancedElection is 5%");
    assertTerms(
        () ->
            plan(RiskOption.GLOBAL, CapitationElection.PCC)
                .tccWithhold(Rate.of("-1"))
                .claimReduction(Rate.of("0.005"))
                .lastReportMonth(YearMonth.of(2021, 11))
                .build(),
        "basePercentage is not stated",
        "tccWithhold is -100%",
        "claimReduction is 0.5%, must be at least 1% in PY2021",
        "lastReportMonth is 2021-11");
  }

  @Test
  void reportsMustLieWithinTheYearAndFollowTheirMonth() {
    CapitationPlan plan =
        plan(RiskOption.GLOBAL, CapitationElection.PCC).basePercentage(Rate.of("0.02")).build();
    CapitationCell cell = CapitationWorkedExamplesTest.cell(10);
    YearMonth may = YearMonth.of(2021, 5);
    assertPerformance(
        () ->
            plan.settle(
                CapitationReports.of(
                    CapitationReport.of(YearMonth.of(2021, 3), cell),
                    CapitationReport.restated(may, YearMonth.of(2021, 4), cell),
                    CapitationReport.restated(may, YearMonth.of(2022, 1), cell),
                    CapitationReport.of(YearMonth.of(2021, 7), cell, cell),
                    CapitationReport.of(YearMonth.of(2021, 8), cell),
                    CapitationReport.of(YearMonth.of(2021, 8), cell),
                    CapitationReport.of(
                        YearMonth.of(2021, 9),
                        CapitationCell.of(
                            Entitlement.HIGH_NEEDS,
                            MemberMonths.of(1),
                            PerMemberPerMonth.of("900"))))),
        "serviceMonth is 2021-03, must be between 2021-04 and 2021-12",
        "reportMonth of 2021-05 is 2021-04, must be 2021-05 or later",
        "reportMonth of 2021-05 is 2022-01, must be 2021-12 or before: later changes are settled",
        "reportMonth of 2021-08 is 2021-08, must be of one report alone",
        "cells of 2021-07",
        "cells of 2021-09 is HIGH_NEEDS, must be A&D or ESRD in PY2021");
    assertPerformance(
        () ->
            CapitationLines.of(
                plan.settle(CapitationReports.of()),
                plan.withLastReportMonth(YearMonth.of(2022, 12))
                    .withPerformanceYear(PerformanceYear.of(2022))
                    .settle(CapitationReports.of()),
                Money.ZERO),
        "actual is gpdc.global.capitation.pcc/2022, must be of gpdc.global.capitation.pcc/2021");
    assertThat(
            plan.withLastReportMonth(YearMonth.of(2022, 1))
                .settle(
                    CapitationReports.of(
                        CapitationReport.restated(may, YearMonth.of(2022, 1), cell)))
                .entries())
        .hasSize(1);
    assertPerformance(
        () -> CapitationCell.of(Entitlement.ESRD, MemberMonths.of(1), PerMemberPerMonth.of("-1")),
        "benchmark");
    assertPerformance(
        () ->
            new CapitationCell(
                Entitlement.ESRD,
                MemberMonths.of(1),
                PerMemberPerMonth.ZERO,
                PerMemberPerMonth.of("-1")),
        "advancedServices");
  }
}
