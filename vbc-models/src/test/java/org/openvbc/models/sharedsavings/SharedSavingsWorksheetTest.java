package org.openvbc.models.sharedsavings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.sharedsavings.SharedSavingsSamples.*;
import static org.openvbc.models.sharedsavings.WithholdSamples.*;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.actuarial.LargeClaimLimit.Order;
import org.openvbc.core.clause.Collar;
import org.openvbc.core.clause.Withhold;
import org.openvbc.core.model.Settlement;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.quality.Score;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.ExplainedLine;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.core.worksheet.Step;
import org.openvbc.core.worksheet.Worksheet;
import org.openvbc.testing.Filed;

/** The worksheets word for word, and what holds for all of them. */
class SharedSavingsWorksheetTest {
  private static final Map<String, Supplier<Explanation<? extends Settlement>>> CASES = cases();

  private static Map<String, Supplier<Explanation<? extends Settlement>>> cases() {
    Map<String, Supplier<Explanation<? extends Settlement>>> all = new LinkedHashMap<>();
    all.put("full", () -> full().explain(fullYear()));
    all.put("everything", () -> everything().explain(everythingYear()));
    all.put(
        "losses",
        () ->
            twoSided("10000000")
                .withQualityGate(QualityGate.forSavingsAndLosses(Score.of("0.7")))
                .withCarryForward(new CarryForward(Rate.of("0.1")))
                .explain(cost("11500000", "0.6").withInterimPayments(dollars("60000"))));
    all.put("below-threshold", () -> plain("10000000").explain(cost("9900000")));
    all.put("on-target", () -> plain("10000000").explain(cost("10000000")));
    all.put("zero-target", () -> plain("0").explain(cost("9900000")));
    all.put("withhold-weighted", () -> weighted().explain(weightedYear()));
    all.put(
        "withhold-gated",
        () ->
            withhold("0.05", WithholdRelease.gated(Score.of("0.85"), COST))
                .explain(slidingYear("99000000")));
    all.put(
        "withhold-pool", () -> withhold("0.15", WithholdRelease.riskPool()).explain(poolYear()));
    all.put(
        "withhold-first",
        () ->
            both(SavingsWithWithhold.Order.WITHHOLD_FIRST)
                .withIncentiveCap(dollars("700000"))
                .explain(bothYear("98000000")));
    all.put("cut-after-interim", SharedSavingsWorksheetTest::cutAfterInterim);
    all.put(
        "medicaid",
        () ->
            ManagedCareIncentive.builder()
                .period(YEAR)
                .withhold(new Withhold(Rate.of("0.02")))
                .build()
                .explain(
                    new ManagedCareIncentive.Year(
                        dollars("10000000"), Rate.of("0.5"), dollars("900000"))));
    all.put("interim", () -> advance().withBuffer(Rate.of("0.01")).explain(projection("25000")));
    return all;
  }

  /** Interim payments that a cap on all incentives leaves uncovered. */
  private static Explanation<? extends Settlement> cutAfterInterim() {
    SavingsWithWithhold both = both(SavingsWithWithhold.Order.ADDITIVE);
    SavingsWithWithhold.Year year = bothYear("98000000");
    return both.withIncentiveCap(dollars("1000000"))
        .withSavings(both.savings().withRecoupmentLimit(dollars("100000")))
        .explain(
            new SavingsWithWithhold.Year(
                year.withhold(), year.savings().withInterimPayments(dollars("600000"))));
  }

  /** Every clause that a contract of savings can have. */
  private static SharedSavings everything() {
    BaseYear early =
        base(2023, "412", "1.010", "0.35")
            .withCost(
                BaseCost.ofClaims(
                    ClaimCosts.of(dollars("50500000"), dollars("900000"), Rate.ONE),
                    MemberMonths.of(118_000)))
            .withFactors(
                AdjustmentFactor.of("plan design", "0.995"), AdjustmentFactor.of("area", "1.01"));
    return full()
        .withName("Everything")
        .withTarget(
            HistoricalTarget.builder()
                .addBaseYears(early, base(2024, "431", "1.020", "0.65"))
                .riskCollar(Collar.symmetric(Rate.of("0.02")))
                .credibility(Blend.of("0.612372", "470"))
                .regional(Blend.of("0.65", "482.00"))
                .discount(Rate.of("0.005"))
                .publishedRounding(Rounding.CENTS)
                .build())
        .withTruncationOrder(Order.COMPLETE_THEN_TRUNCATE)
        .withEquityAdjustment(
            new EquityAdjustment(adjustments()).budgetNeutralOver(groups(12_000, 60_000, 48_000)))
        .withSocialServices(new SocialServices(pmpm("1.25"), SocialServices.Treatment.COST_OF_CARE))
        .withMinimumMembers(MinimumMembers.orBlend(12_000))
        .withSavings(
            SavingsShare.of(
                    Threshold.excessOnly(Rate.of("0.01")),
                    SharingRate.range(
                        Rate.of("0.15"), Rate.of("0.30"), Rate.of("0.60"), Score.of("0.50")))
                .cappedAt(Rate.of("0.02")))
        .withQualityGate(QualityGate.forSavings(Score.of("0.5")))
        .withFeeTreatment(FeeTreatment.costOfCare())
        .withCarryForward(new CarryForward(Rate.ONE));
  }

  private static SharedSavingsPerformance everythingYear() {
    return fullYear()
        .withMembers(10_000L)
        .withMemberMonthsByGroup(groups(24_000, 60_000, 36_000))
        .withMemberIncentives(dollars("75000"))
        .withOpeningDeficit(dollars("250000"));
  }

  private static WithholdContract weighted() {
    Map<String, Rate> weights = new LinkedHashMap<>();
    weights.put("clinic", Rate.of(2, 1));
    weights.put("group", Rate.ONE);
    return sliding()
        .withInterestRate(Rate.of("0.04"))
        .withForfeits(Forfeits.redistributed(weights));
  }

  private static WithholdPerformance weightedYear() {
    return slidingYear("101200000")
        .withTranches(
            WithholdPerformance.Tranche.of("group", NEW_YEAR, "4400000"),
            WithholdPerformance.Tranche.of("group", LocalDate.of(2025, 7, 1), "4000000.05"))
        .withReturnedOn(LocalDate.of(2026, 4, 30));
  }

  private static Explanation<ProviderPosition.Position> position() {
    SharedSavingsSettlement settled = full().settle(fullYear());
    Worksheet sheet = Worksheet.recording();
    ProviderPosition.Position position =
        ProviderPosition.ofSavings(settled, Rate.of("0.4"), Rate.of("0.35"), dollars("300000"))
            .after(settled, sheet);
    return Explanation.of(position, position.toString(), sheet, Authority.ofSteps());
  }

  private static Explanation<SavingsDistribution.Distributed> distributed() {
    Worksheet sheet = Worksheet.recording();
    SavingsDistribution.Distributed shared =
        distribution().distribute(dollars("600000"), practices(), sheet);
    return Explanation.of(shared, distribution().toString(), sheet, Authority.ofSteps());
  }

  static Set<String> names() {
    return CASES.keySet();
  }

  private static Explanation<? extends Settlement> explain(String name) {
    return Objects.requireNonNull(CASES.get(name)).get();
  }

  @ParameterizedTest
  @MethodSource("names")
  void worksheetReadsAsFiled(String name) {
    Filed.assertReadsAs(
        SharedSavingsWorksheetTest.class,
        "worksheets/" + name + ".txt",
        explain(name).withFormulas());
  }

  @Test
  void whatIsNoSettlementReadsAsFiledToo() {
    Filed.assertReadsAs(
        SharedSavingsWorksheetTest.class, "worksheets/position.txt", position().withFormulas());
    Filed.assertReadsAs(
        SharedSavingsWorksheetTest.class,
        "worksheets/distribution.txt",
        distributed().withFormulas());
  }

  @ParameterizedTest
  @MethodSource("names")
  void lastLineOfMoneyIsTheNetPayment(String name) {
    Explanation<? extends Settlement> explained = explain(name);
    ExplainedLine last = explained.lines().get(explained.lines().size() - 1);
    assertThat(last.line().money()).contains(explained.settlement().netPayment());
  }

  @Test
  void everyStepIsReached() {
    Set<Step> reached = new HashSet<>();
    Stream.concat(
            names().stream().flatMap(name -> explain(name).lines().stream()),
            Stream.concat(position().lines().stream(), distributed().lines().stream()))
        .forEach(line -> reached.add(line.line().step()));
    assertThat(reached).contains(SharedSavingsStep.values()).contains(WithholdStep.values());
  }

  @Test
  void everyOutcomeHasItsReason() {
    assertThat(
            List.of(
                explain("below-threshold").settlement().outcome(),
                explain("on-target").settlement().outcome(),
                explain("zero-target").settlement().outcome(),
                explain("withhold-gated").settlement().outcome()))
        .containsExactly(
            SharedSavingsOutcomes.BELOW_SAVINGS_THRESHOLD,
            SharedSavingsOutcomes.ON_TARGET,
            SharedSavingsOutcomes.RATE_UNDEFINED,
            SharedSavingsOutcomes.WITHHOLD_GATE_NOT_MET);
  }
}
