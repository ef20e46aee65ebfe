package org.openvbc.models.advantage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.advantage.AdvantageSamples.*;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.clause.ClaimsPaidBy;
import org.openvbc.core.clause.Corridor;
import org.openvbc.core.clause.StopLimits;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.Settlement;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.core.quality.StarRating;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.worksheet.ExplainedLine;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.core.worksheet.Step;
import org.openvbc.testing.Filed;

/** The worksheet of each outcome, word for word. */
class AdvantageWorksheetTest {
  private static final Map<String, Explanation<? extends Settlement>> CASES = cases();

  private static Map<String, Explanation<? extends Settlement>> cases() {
    Map<String, Explanation<? extends Settlement>> all = new LinkedHashMap<>();
    plans(all);
    ratios(all);
    contracts(all);
    return all;
  }

  // ---------------------------------------------------------------- plans

  private static void plans(Map<String, Explanation<? extends Settlement>> all) {
    all.put(
        "plan-raw-scores",
        plan(2025, StarRating.of("4.0"), county(COUNTY).withApplicableAmount(pmpm("1040")))
            .withSequestrationRate(Rate.ofPercent("2"))
            .explain(
                AdvantageEnrollment.of(
                    new PaidMonths(
                        COUNTY, MemberRisk.raw("V24", "1.250").and("V28", "1.100"), 12))));
    all.put("plan-several-counties", severalCounties());
    all.put("plan-phase-in-2012", phaseIn2012());
    all.put(
        "plan-former-rebate-2013",
        plan(2013, StarRating.of("3.0"), phasingIn(2013, COUNTY, "49.99"))
            .explain(months("1.2", 1)));
    all.put(
        "plan-above-benchmark",
        plan(2026, StarRating.newPlan(), county(COUNTY))
            .withBid(pmpm("1049.995"))
            .explain(months("0.85", 100)));
    all.put(
        "plan-at-benchmark",
        plan(2027, StarRating.notReported(), county(COUNTY))
            .withBid(pmpm("1000"))
            .explain(months("1", 1)));
    all.put("plan-assumptions", assumptions());
  }

  private static Explanation<AdvantageSettlement> severalCounties() {
    AdvantagePlan plan =
        plan(
                2024,
                StarRating.of("4.5"),
                county("Lake").withIsQualifying(true),
                county("Hill")
                    .withBase(pmpm("850"))
                    .withPreviousQuartile(CountyQuartile.THIRD_HIGHEST)
                    .withQuartile(CountyQuartile.LOWEST)
                    .withProjectedEnrollment(MemberMonths.of(6_000)))
            .withAverageRiskFactor(Rate.of("1.05"))
            .withSequestrationRate(Rate.ofPercent("2"));
    return plan.explain(
        AdvantageEnrollment.of(
            PaidMonths.of("Lake", "1.034", 11_000),
            PaidMonths.of("Lake", "2.711", 40),
            PaidMonths.of("Hill", "0.92", 5_500)));
  }

  private static Explanation<AdvantageSettlement> phaseIn2012() {
    return plan(
            2012,
            StarRating.lowEnrollment(),
            phasingIn(2012, "Lake", "29.99"),
            phasingIn(2012, "Hill", "30").withIsQualifying(true),
            phasingIn(2012, "Bay", "50"))
        .explain(AdvantageEnrollment.of(PaidMonths.of("Bay", "1", 1)));
  }

  private static Explanation<AdvantageSettlement> assumptions() {
    RiskAdjustment own =
        RiskAdjustment.builder()
            .addModels(RiskModelShare.of("V24", "0.50", "1.153"))
            .addModels(RiskModelShare.of("V28", "0.50", "1.060"))
            .codingReduction(Rate.of("0.07"))
            .order(RiskScoreOrder.WEIGHT_FIRST)
            .build();
    return plan(2025, StarRating.of("4.0"), county(COUNTY))
        .withAssumedQualityIncrease(Rate.of("0.04"))
        .withAssumedRebateRate(Rate.of("0.60"))
        .withAssumedRiskAdjustment(own)
        .withSequestrationRate(Rate.ofPercent("1"))
        .explain(
            AdvantageEnrollment.of(
                new PaidMonths(COUNTY, MemberRisk.raw("V24", "1.2").and("V28", "1.1"), 1)));
  }

  // ---------------------------------------------------------------- medical loss ratio

  private static void ratios(Map<String, Explanation<? extends Settlement>> all) {
    MedicalLossRatio terms = MedicalLossRatio.of(2024);
    all.put("mlr-reached", terms.explain(mlr("85000000")));
    all.put(
        "mlr-partly-credible",
        terms.explain(
            mlr("80000000")
                .withTaxesAndFees(Money.of(2_000_000))
                .withMemberMonths(24_000)
                .withCredibilityFactor(Rate.of("0.02"))
                .withYearsBelowBefore(4)));
    all.put("mlr-third-year", terms.explain(mlr("83400000").withYearsBelowBefore(2)));
    all.put("mlr-not-credible", terms.explain(mlr("50000000").withMemberMonths(2_399)));
  }

  // ---------------------------------------------------------------- provider contracts

  private static void contracts(Map<String, Explanation<? extends Settlement>> all) {
    all.put(
        "provider-percent-of-premium",
        contract("percent-of-premium")
            .percentOfPremium(TARGET)
            .build()
            .withClaimsPaidBy(ClaimsPaidBy.PROVIDER)
            .explain(year("984000000")));
    all.put(
        "provider-stars-and-limit",
        contract("deadband")
            .deadband(TARGET, BAND, HALF, HALF)
            .limits(limits("0.008"))
            .qualityMultiplier(starMultiplier())
            .build()
            .explain(
                year("984000000")
                    .withRating(StarRating.of("3.5"))
                    .withRound(SettlementRound.finalAfter(Money.of(5_000_000), 12))));
    all.put(
        "provider-trigger-by-score",
        contract("trigger")
            .trigger(TARGET, BAND, HALF, HALF)
            .limits(limits("0.02"))
            .qualityMultiplier(
                QualityMultiplier.byScore()
                    .from(Score.of("0.6"), "0.9")
                    .from(Score.of("0.8"), "1.1"))
            .gainLimitOrder(GainLimitOrder.QUALITY_THEN_LIMIT)
            .build()
            .explain(
                year("984000000")
                    .withScore(Score.of("0.8"))
                    .withRound(SettlementRound.interim(3))));
    all.put(
        "provider-tiered-claims-by-provider",
        contract("tiered")
            .targetRate(TARGET)
            .corridor(tiers())
            .build()
            .withClaimsPaidBy(ClaimsPaidBy.PROVIDER)
            .explain(year("936000000")));
    all.put(
        "provider-deficit-at-limit",
        contract("deadband")
            .deadband(TARGET, BAND, HALF, HALF)
            .limits(limits("0.01"))
            .qualityMultiplier(starMultiplier())
            .build()
            .explain(year("1068000000").withRating(StarRating.of("5"))));
    all.put("provider-within-corridor", trigger().explain(year("1008000000")));
    all.put(
        "provider-not-rated",
        contract("deadband")
            .deadband(TARGET, BAND, HALF, HALF)
            .qualityMultiplier(starMultiplier())
            .build()
            .explain(year("984000000").withRating(StarRating.newPlan())));
    nothingShared(all);
  }

  private static void nothingShared(Map<String, Explanation<? extends Settlement>> all) {
    all.put(
        "provider-quality-not-met",
        contract("deadband")
            .deadband(TARGET, BAND, HALF, HALF)
            .qualityMultiplier(starMultiplier())
            .build()
            .explain(year("984000000").withRating(StarRating.of("2.5"))));
    all.put(
        "provider-deficit-not-shared",
        contract("one-sided")
            .deadband(TARGET, BAND, HALF, Rate.ZERO)
            .build()
            .explain(year("1068000000")));
    all.put(
        "provider-surplus-not-shared",
        contract("deficits-only")
            .targetRate(TARGET)
            .corridor(Corridor.ofShare(HALF))
            .limits(new StopLimits(Rate.ZERO, Rate.ONE))
            .build()
            .explain(year("984000000")));
    all.put(
        "provider-below-a-cent",
        contract("percent")
            .targetRate(TARGET)
            .corridor(Corridor.ofShare(HALF))
            .build()
            .explain(year("1019999999.991")));
    all.put(
        "provider-no-member-months",
        deadband()
            .explain(
                ProviderYear.builder()
                    .memberMonths(MemberMonths.ZERO)
                    .revenue(Money.ZERO)
                    .medicalExpense(Money.of(1_000))
                    .round(SettlementRound.finalAfter(Money.of(700), 12))
                    .build()));
  }

  static Set<String> names() {
    return CASES.keySet();
  }

  private static Explanation<? extends Settlement> explained(String name) {
    return Objects.requireNonNull(CASES.get(name));
  }

  @ParameterizedTest
  @MethodSource("names")
  void worksheetReadsAsFiled(String name) {
    Filed.assertReadsAs(
        AdvantageWorksheetTest.class,
        "worksheets/" + name + ".txt",
        explained(name).withFormulas());
  }

  @ParameterizedTest
  @MethodSource("names")
  void lastLineOfMoneyIsTheNetPayment(String name) {
    List<ExplainedLine> lines = explained(name).lines();

    assertThat(lines.get(lines.size() - 1).line().money())
        .contains(explained(name).settlement().netPayment());
  }

  @Test
  void everyStepIsReachedByAWorksheet() {
    Set<Step> reached = new LinkedHashSet<>();
    CASES.values().stream()
        .flatMap(each -> each.lines().stream())
        .forEach(line -> reached.add(line.line().step()));
    List<Step> all =
        Stream.of(AdvantageStep.values(), MlrStep.values(), ProviderStep.values())
            .<Step>flatMap(Arrays::stream)
            .toList();

    assertThat(reached).containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void everyOutcomeIsReachedByAWorksheet() throws IllegalAccessException {
    Set<Outcome> all = new LinkedHashSet<>();
    for (var field : AdvantageOutcomes.class.getDeclaredFields()) {
      if (Modifier.isPublic(field.getModifiers())) {
        all.add((Outcome) Objects.requireNonNull(field.get(null)));
      }
    }

    assertThat(CASES.values().stream().map(each -> each.settlement().outcome()).distinct())
        .containsExactlyInAnyOrderElementsOf(all);
  }

  private static List<String> labels(List<ExplainedLine> lines) {
    return lines.stream().map(ExplainedLine::label).distinct().toList();
  }

  @Test
  void unverifiedFiguresAreListed() {
    assertThat(labels(explained("plan-raw-scores").unverified()))
        .containsExactly(
            "County benchmark",
            "Risk score that is paid, blended",
            "Payment after sequestration",
            "Payment of a member month");
    assertThat(labels(explained("plan-phase-in-2012").unverified()))
        .contains("Quality increase in percentage points, Hill", "Blended amount, Bay");
    assertThat(labels(explained("mlr-third-year").unverified()))
        .containsExactly("Medical loss ratio");
    assertThat(labels(explained("mlr-not-credible").unverified()))
        .containsExactly("Medical loss ratio", "Credibility");
    assertThat(explained("provider-tiered-claims-by-provider").unverified()).isEmpty();
  }

  @Test
  void figuresOfOnesOwnAreListedAsAssumptions() {
    assertThat(labels(explained("plan-assumptions").assumptions()))
        .containsExactly(
            "Quality increase in percentage points",
            "Rebate percentage",
            "Risk score after coding adjustment, V24",
            "Normalised risk score, V28",
            "Risk score after coding adjustment, V28",
            "Risk score that is paid, blended",
            "Payment after sequestration");
    assertThat(explained("plan-raw-scores").assumptions()).isEmpty();
  }
}
