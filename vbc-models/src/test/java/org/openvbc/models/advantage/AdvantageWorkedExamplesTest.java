package org.openvbc.models.advantage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.clause.ClaimsPaidBy;
import org.openvbc.core.clause.Corridor;
import org.openvbc.core.clause.StopLimits;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.Settlement;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.PerYear;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.StarRating;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.time.PerformanceYear;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.models.Figures;
import org.openvbc.testing.TestTable;

/** Every figure that the tables of worked examples print, on settlements and worksheets. */
class AdvantageWorkedExamplesTest {
  private static final int FIGURES = 248;
  private static final Map<String, Outcome> OUTCOMES =
      Map.of(
          "BID_AND_REBATE", AdvantageOutcomes.BID_AND_REBATE,
          "BENCHMARK_AND_PREMIUM", AdvantageOutcomes.BENCHMARK_AND_PREMIUM,
          "SURPLUS_SHARED", AdvantageOutcomes.SURPLUS_SHARED,
          "DEFICIT_SHARED", AdvantageOutcomes.DEFICIT_SHARED,
          "WITHIN_CORRIDOR", AdvantageOutcomes.WITHIN_CORRIDOR,
          "REMITTANCE_OWED", AdvantageOutcomes.REMITTANCE_OWED);

  /** A table, what it takes in, and the figures that its other columns assert. */
  private record Examples<S>(
      String file, Set<String> inputs, Map<String, Function<S, Object>> figures) {

    List<TestTable.Row> rows() {
      return TestTable.read(AdvantageWorkedExamplesTest.class, "worked-examples/" + file);
    }

    void assertFigures(TestTable.Row row, S of) {
      figures.forEach(
          (column, figure) ->
              row.find(column)
                  .ifPresent(
                      printed -> {
                        BigDecimal wanted = new BigDecimal(printed);
                        Object found = figure.apply(of);
                        assertThat(
                                found instanceof BigDecimal number
                                    ? number
                                    : Figures.decimal(found, wanted.scale()))
                            .as(column)
                            .isEqualByComparingTo(wanted);
                      }));
    }

    /** Every column is an input or asserted; the figures that are filled in. */
    long counted() {
      Set<String> known = new HashSet<>(inputs);
      known.addAll(Set.of("example", "source"));
      known.addAll(figures.keySet());
      assertThat(rows().get(0).columns()).containsExactlyInAnyOrderElementsOf(known);
      return rows().stream()
          .mapToLong(row -> figures.keySet().stream().filter(c -> row.find(c).isPresent()).count())
          .sum();
    }
  }

  private static Outcome outcome(TestTable.Row row) {
    return Objects.requireNonNull(OUTCOMES.get(row.text("outcome")));
  }

  private static void assertOutcome(TestTable.Row row, Settlement settlement) {
    assertThat(settlement.outcome()).isEqualTo(outcome(row));
  }

  @Test
  void noColumnAndNoFilledCellIsLeftOut() {
    assertThat(UNITS.counted() + PLAN.counted() + PROVIDER.counted() + MLR.counted())
        .isEqualTo(FIGURES);
    assertThat(UNITS.rows()).hasSize(2);
    assertThat(PLAN.rows()).hasSize(11);
    assertThat(PROVIDER.rows()).hasSize(11);
    assertThat(MLR.rows()).hasSize(1);
  }

  // ---------------------------------------------------------------- units

  private record Units(MemberMonths months, PerMemberPerMonth rate) {}

  private static final Examples<Units> UNITS =
      new Examples<>(
          "units.csv",
          Set.of("members", "per_month", "per_year"),
          Map.of(
              "member_months", e -> e.months().months(),
              "pmpm", Units::rate,
              "total", e -> e.months().times(e.rate())));

  static List<TestTable.Row> units() {
    return UNITS.rows();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("units")
  void dollarsOfAYearAreNotDollarsOfAMonth(TestTable.Row row) {
    PerMemberPerMonth rate =
        row.find("per_month")
            .map(PerMemberPerMonth::of)
            .orElseGet(() -> PerYear.of(row.text("per_year")).perMonth());
    UNITS.assertFigures(
        row, new Units(MemberMonths.ofMembers(Long.parseLong(row.text("members")), 12), rate));
  }

  // ---------------------------------------------------------------- plan

  private static final Examples<Explanation<AdvantageSettlement>> PLAN =
      new Examples<>(
          "plan.csv",
          Set.of(
              "payment_year",
              "stars",
              "base",
              "quartile_before",
              "quartile",
              "applicable_amount",
              "qualifying",
              "bid",
              "average_risk",
              "sequestration",
              "order",
              "raw_v24",
              "raw_v28",
              "score",
              "months",
              "outcome",
              "chosen"),
          planFigures());

  private static Map<String, Function<Explanation<AdvantageSettlement>, Object>> planFigures() {
    Map<String, Function<Explanation<AdvantageSettlement>, Object>> all = new LinkedHashMap<>();
    all.put(
        "percentage",
        e ->
            ((Rate) Figures.line(e, AdvantageStep.APPLICABLE_PERCENTAGE))
                .plus((Rate) Figures.line(e, AdvantageStep.QUALITY_INCREASE)));
    all.put("specified", e -> Figures.line(e, AdvantageStep.SPECIFIED_AMOUNT));
    all.put("benchmark", e -> e.settlement().funding().countyBenchmarks().get(0));
    all.put("savings", e -> e.settlement().funding().savings());
    all.put("rebate_rate", e -> e.settlement().funding().rebateRate());
    all.put("rebate", e -> e.settlement().funding().rebate());
    all.put("kept_by_cms", e -> e.settlement().funding().keptByCms());
    all.put("premium", e -> e.settlement().funding().basicPremium());
    all.put("normalized_v24", e -> Figures.line(e, AdvantageStep.NORMALIZED_SCORE, "V24"));
    all.put("adjusted_v24", e -> Figures.line(e, AdvantageStep.ADJUSTED_SCORE, "V24"));
    all.put("normalized_v28", e -> Figures.line(e, AdvantageStep.NORMALIZED_SCORE, "V28"));
    all.put("adjusted_v28", e -> Figures.line(e, AdvantageStep.ADJUSTED_SCORE, "V28"));
    all.put("blend", e -> Figures.line(e, AdvantageStep.BLEND));
    all.put("risk_score", AdvantageWorkedExamplesTest::riskScore);
    all.put("by_risk", AdvantageWorkedExamplesTest::byRisk);
    all.put("paid", e -> Figures.line(e, AdvantageStep.MEMBER_MONTH_PAYMENT));
    all.put("net", e -> e.settlement().netPayment());
    return all;
  }

  private static Object riskScore(Explanation<AdvantageSettlement> explained) {
    MemberRisk risk = explained.settlement().enrollment().paid().get(0).risk();
    return Figures.line(
        explained,
        risk.paid().isPresent() ? AdvantageStep.RISK_SCORE : AdvantageStep.BLENDED_SCORE);
  }

  private static Object byRisk(Explanation<AdvantageSettlement> explained) {
    return Figures.line(
        explained,
        explained.settlement().funding().hasSavings()
            ? AdvantageStep.RISK_ADJUSTED_BID
            : AdvantageStep.RISK_ADJUSTED_BENCHMARK);
  }

  static List<TestTable.Row> plans() {
    return PLAN.rows();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("plans")
  void planIsPaidAsWorkedOut(TestTable.Row row) {
    Explanation<AdvantageSettlement> explained = plan(row).explain(enrollment(row));
    assertOutcome(row, explained.settlement());
    PLAN.assertFigures(row, explained);
  }

  @Test
  void theStepFromThreeAndAHalfToFourStarsIsWorth39Million() {
    Money three = settled("E2 3.5 stars").netPayment();
    Money four = settled("E2 4.0 stars").netPayment();

    assertThat(four.minus(three)).isEqualTo(Money.of(39_000_000));
  }

  private static AdvantageSettlement settled(String example) {
    TestTable.Row row =
        PLAN.rows().stream().filter(r -> r.text("example").equals(example)).findAny().orElseThrow();
    return plan(row).settle(enrollment(row));
  }

  private static AdvantagePlan plan(TestTable.Row row) {
    PerformanceYear year = PerformanceYear.parse(row.text("payment_year"));
    AdvantageCounty county =
        AdvantageCounty.builder()
            .name("county")
            .base(PerMemberPerMonth.of(row.text("base")))
            .quartiles(
                CountyQuartile.valueOf(row.text("quartile_before")),
                CountyQuartile.valueOf(row.text("quartile")))
            .applicableAmount(PerMemberPerMonth.of(row.text("applicable_amount")))
            .isQualifying(row.isTrue("qualifying"))
            .projectedEnrollment(MemberMonths.of(1_200_000))
            .build();
    AdvantagePlan.Builder builder =
        AdvantagePlan.builder()
            .paymentYear(year)
            .rating(StarRating.of(row.text("stars")))
            .addCounties(county)
            .bid(PerMemberPerMonth.of(row.text("bid")))
            .averageRiskFactor(Rate.of(row.text("average_risk")))
            .sequestrationRate(Rate.of(row.text("sequestration")));
    row.find("order")
        .ifPresent(
            order ->
                builder.assumedRiskAdjustment(
                    RiskAdjustment.of(year.year()).withOrder(RiskScoreOrder.valueOf(order))));
    return builder.build();
  }

  private static AdvantageEnrollment enrollment(TestTable.Row row) {
    return AdvantageEnrollment.of(
        new PaidMonths("county", risk(row), Long.parseLong(row.text("months"))));
  }

  private static MemberRisk risk(TestTable.Row row) {
    if (row.find("score").isPresent()) {
      return MemberRisk.paid(row.text("score"));
    }
    MemberRisk v28 = MemberRisk.raw("V28", row.text("raw_v28"));
    return row.find("raw_v24").map(v24 -> v28.and("V24", v24)).orElse(v28);
  }

  // ---------------------------------------------------------------- provider contracts

  private static final Examples<Explanation<ProviderSettlement>> PROVIDER =
      new Examples<>(
          "provider.csv",
          Set.of(
              "form",
              "target",
              "corridor",
              "up",
              "down",
              "tiers",
              "cap_up",
              "cap_down",
              "gate",
              "stars",
              "member_months",
              "revenue_pmpm",
              "expense_pmpm",
              "outcome",
              "chosen"),
          providerFigures());

  private static Map<String, Function<Explanation<ProviderSettlement>, Object>> providerFigures() {
    Map<String, Function<Explanation<ProviderSettlement>, Object>> all = new LinkedHashMap<>();
    all.put("revenue", e -> e.settlement().provider().revenue());
    all.put("expense", e -> e.settlement().provider().medicalExpense());
    all.put("fund", e -> e.settlement().target());
    all.put("mlr", e -> e.settlement().medicalLossRatio());
    all.put("variance_rate", e -> Figures.line(e, ProviderStep.VARIANCE_RATE));
    all.put("variance", e -> e.settlement().variance());
    all.put("band_2", e -> Figures.line(e, ProviderStep.BAND, "band 2"));
    all.put("band_3", e -> Figures.line(e, ProviderStep.BAND, "band 3"));
    all.put("shared", e -> Figures.line(e, ProviderStep.SHARED));
    all.put("limit", e -> Figures.line(e, ProviderStep.LIMIT));
    all.put("multiplier", e -> Figures.line(e, ProviderStep.QUALITY_MULTIPLIER));
    all.put("result", e -> e.settlement().result());
    return all;
  }

  static List<TestTable.Row> providers() {
    return PROVIDER.rows();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("providers")
  void providerContractSettlesAsWorkedOut(TestTable.Row row) {
    Explanation<ProviderSettlement> explained = contract(row).explain(providerYear(row));
    assertOutcome(row, explained.settlement());
    PROVIDER.assertFigures(row, explained);
    assertThat(explained.settlement().netPayment()).isEqualTo(explained.settlement().result());
  }

  private static ProviderContract contract(TestTable.Row row) {
    ProviderContract.Builder builder =
        ProviderContract.builder()
            .name("example")
            .year(2024)
            .revenueBasis(new RevenueBasis(true, false, true))
            .scope(CareScope.GLOBAL)
            .claimsPaidBy(ClaimsPaidBy.PAYER);
    Rate target = Rate.of(row.text("target"));
    switch (row.text("form")) {
      case "PERCENT" -> builder.percentOfPremium(target);
      case "DEADBAND" ->
          builder.deadband(target, rate(row, "corridor"), rate(row, "up"), rate(row, "down"));
      case "TRIGGER" ->
          builder.trigger(target, rate(row, "corridor"), rate(row, "up"), rate(row, "down"));
      default -> builder.targetRate(target).corridor(Corridor.of(tiers(row.text("tiers"))));
    }
    row.find("cap_up")
        .ifPresent(up -> builder.limits(new StopLimits(Rate.of(up), rate(row, "cap_down"))));
    row.find("gate").ifPresent(steps -> builder.qualityMultiplier(gate(steps)));
    return builder.build();
  }

  private static Rate rate(TestTable.Row row, String column) {
    return Rate.of(row.text(column));
  }

  private static List<Corridor.Band> tiers(String text) {
    List<Corridor.Band> bands = new ArrayList<>();
    for (String each : text.split(" ", -1)) {
      String[] parts = each.split(":", -1);
      bands.add(Corridor.Band.of(parts[0], parts[1]));
    }
    return bands;
  }

  private static QualityMultiplier gate(String text) {
    QualityMultiplier gate = QualityMultiplier.byStars(Rate.ZERO);
    for (String each : text.split(" ", -1)) {
      String[] parts = each.split(":", -1);
      gate = gate.from(StarRating.of(parts[0]), parts[1]);
    }
    return gate;
  }

  private static ProviderYear providerYear(TestTable.Row row) {
    ProviderYear.Builder builder =
        ProviderYear.builder()
            .perMember(
                MemberMonths.of(row.text("member_months")),
                PerMemberPerMonth.of(row.text("revenue_pmpm")),
                PerMemberPerMonth.of(row.text("expense_pmpm")))
            .round(SettlementRound.only(12));
    row.find("stars").map(StarRating::of).ifPresent(builder::rating);
    return builder.build();
  }

  // ---------------------------------------------------------------- medical loss ratio

  private static final Examples<Explanation<MlrSettlement>> MLR =
      new Examples<>(
          "mlr.csv",
          Set.of(
              "contract_year",
              "incurred",
              "revenue",
              "taxes_and_fees",
              "member_months",
              "credibility_factor",
              "years_below_before",
              "outcome",
              "chosen"),
          Map.of(
              "ratio", e -> e.settlement().ratio(),
              "shortfall", e -> Figures.line(e, MlrStep.SHORTFALL),
              "remittance", e -> e.settlement().remittance(),
              "net", e -> e.settlement().netPayment()));

  static List<TestTable.Row> ratios() {
    return MLR.rows();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ratios")
  void remittanceIsAsWorkedOut(TestTable.Row row) {
    MlrYear.Builder year =
        MlrYear.builder()
            .incurred(Money.of(row.text("incurred")))
            .revenue(Money.of(row.text("revenue")))
            .taxesAndFees(Money.of(row.text("taxes_and_fees")))
            .memberMonths(Long.parseLong(row.text("member_months")))
            .yearsBelowBefore(Integer.parseInt(row.text("years_below_before")));
    row.find("credibility_factor").map(Rate::of).ifPresent(year::credibilityFactor);
    Explanation<MlrSettlement> explained =
        MedicalLossRatio.of(Integer.parseInt(row.text("contract_year"))).explain(year.build());
    assertOutcome(row, explained.settlement());
    MLR.assertFigures(row, explained);
  }
}
