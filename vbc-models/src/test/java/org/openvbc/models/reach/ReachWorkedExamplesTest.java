package org.openvbc.models.reach;

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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.time.PerformanceYear;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.models.Figures;
import org.openvbc.testing.TestTable;

/** Every figure that settlement-examples.csv prints, on the settlement and on its worksheet. */
class ReachWorkedExamplesTest {
  private static final List<TestTable.Row> ROWS =
      TestTable.read(ReachWorkedExamplesTest.class, "settlement-examples.csv");
  private static final int FIGURES = 114;

  /** Columns that are not figures of the settlement: what went in, and where it comes from. */
  private static final Set<String> INPUTS =
      Set.of(
          "example",
          "year",
          "option",
          "type",
          "capitation",
          "lead_spending",
          "loss_shares",
          "corridor_of",
          "final_benchmark",
          "net_cost",
          "ad_months",
          "ad_rate",
          "ad_trend",
          "esrd_months",
          "esrd_rate",
          "esrd_trend",
          "quality",
          "heba_up",
          "heba_down",
          "cap",
          "claims",
          "payout",
          "neutrality",
          "charge",
          "eligible",
          "base_paid",
          "base_actual",
          "enhanced_paid",
          "apo_paid",
          "apo_actual",
          "hpp",
          "provisional_paid",
          "source");

  private static final Map<String, Outcome> OUTCOME =
      Map.of(
          "SAVINGS_EARNED", ReachOutcomes.SAVINGS_EARNED,
          "LOSSES_OWED", ReachOutcomes.LOSSES_OWED,
          "SAVINGS_NOT_PAID", ReachOutcomes.SAVINGS_NOT_PAID);

  private static final Map<String, Function<Explanation<ReachSettlement>, Object>> FIGURE =
      figures();

  private static Map<String, Function<Explanation<ReachSettlement>, Object>> figures() {
    Map<String, Function<Explanation<ReachSettlement>, Object>> all = new LinkedHashMap<>();
    all.put("before_discount", e -> Figures.line(e, ReachStep.BEFORE_DISCOUNT));
    all.put("discount_amount", e -> e.settlement().discountAmount());
    all.put("quality_forfeited", e -> e.settlement().qualityForfeited());
    all.put("final", e -> e.settlement().finalBenchmark());
    all.put("heba", e -> Figures.line(e, ReachStep.HEALTH_EQUITY));
    all.put("benchmark", e -> e.settlement().benchmark());
    all.put("cost_before_stop_loss", e -> Figures.line(e, ReachStep.COST_BEFORE_STOP_LOSS));
    all.put("payout_adjusted", e -> Figures.line(e, ReachStep.STOP_LOSS_PAYOUT));
    all.put("stop_loss_net", e -> Figures.line(e, ReachStep.STOP_LOSS_CHARGE));
    all.put("cost", e -> Figures.line(e, ReachStep.COST));
    all.put("gross", e -> e.settlement().gross());
    all.put("gross_rate", e -> e.settlement().grossRate());
    all.put("published_rate", e -> e.settlement().publishedSavingsRate());
    for (int band = 1; band <= 4; band++) {
      int which = band;
      all.put("band_" + band, e -> e.settlement().sharedByBand().get(which - 1));
    }
    all.put("shared", e -> e.settlement().shared());
    all.put("sequestration", e -> Figures.line(e, ReachStep.SEQUESTRATION));
    all.put("after_sequestration", e -> e.settlement().sharedSavingsAfterSequestration());
    all.put("base_true_up", e -> Figures.line(e, ReachStep.BASE_TRUE_UP));
    all.put("apo_true_up", e -> Figures.line(e, ReachStep.ADVANCED_PAYMENT_TRUE_UP));
    all.put("total", e -> e.settlement().totalMoniesOwed());
    return all;
  }

  static List<TestTable.Row> rows() {
    return ROWS;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void exampleSettlesAsWorkedOut(TestTable.Row row) {
    Explanation<ReachSettlement> explained = arrangement(row).explain(performance(row));

    assertThat(explained.settlement().outcome())
        .isEqualTo(Objects.requireNonNull(OUTCOME.get(row.text("expected_outcome"))));
    FIGURE.forEach(
        (column, figure) ->
            row.find(column)
                .ifPresent(
                    printed -> {
                      BigDecimal wanted = new BigDecimal(printed);
                      assertThat(Figures.decimal(figure.apply(explained), wanted.scale()))
                          .as(column)
                          .isEqualByComparingTo(wanted);
                    }));
  }

  @Test
  void noColumnAndNoFilledCellIsLeftOut() {
    Set<String> known = new HashSet<>(INPUTS);
    known.add("expected_outcome");
    known.addAll(FIGURE.keySet());
    assertThat(known).containsExactlyInAnyOrderElementsOf(ROWS.get(0).columns());

    long filled =
        ROWS.stream()
            .mapToLong(
                row -> 1 + FIGURE.keySet().stream().filter(c -> row.find(c).isPresent()).count())
            .sum();
    assertThat(ROWS).hasSize(14);
    assertThat(filled).isEqualTo(FIGURES);
  }

  @Test
  void compoundingWouldGiveAnotherBenchmark() {
    TestTable.Row row =
        ROWS.stream().filter(r -> r.text("example").equals("I")).findFirst().orElseThrow();
    ReachSettlement settled = arrangement(row).settle(performance(row));
    Money compounded =
        Money.of("110991120")
            .times(Rate.of("0.96"))
            .times(Rate.of("0.99"))
            .rounded(settled.arrangement().rounding());

    assertThat(compounded).isEqualTo(Money.of("105485960.45"));
    assertThat(compounded.minus(settled.finalBenchmark().rounded(settled.arrangement().rounding())))
        .isEqualTo(Money.of("44396.45"));
  }

  // ---------------------------------------------------------------- what went in

  static ReachArrangement arrangement(TestTable.Row row) {
    RiskOption option = RiskOption.valueOf(row.text("option"));
    int year = Integer.parseInt(row.text("year"));
    ReachArrangement.Builder builder =
        ReachArrangement.builder()
            .performanceYear(PerformanceYear.of(year))
            .option(option)
            .acoType(ReachAcoType.valueOf(row.text("type")))
            .capitation(CapitationElection.valueOf(row.text("capitation")));
    row.find("lead_spending").map(LeadSpending::valueOf).ifPresent(builder::leadSpending);
    row.find("loss_shares")
        .map(shares -> Stream.of(shares.split(" ", -1)).map(Rate::of).toList())
        .ifPresent(
            shares -> builder.corridor(ReachArrangement.leadProfessionalCorridor(year, shares)));
    row.find("corridor_of")
        .map(RiskOption::valueOf)
        .ifPresent(
            other ->
                builder.corridor(
                    ReachArrangement.of(2025, other, ReachAcoType.STANDARD, CapitationElection.PCC)
                        .corridor()));
    return builder.build();
  }

  static ReachPerformance performance(TestTable.Row row) {
    ReachPerformance.Builder builder =
        ReachPerformance.builder()
            .benchmark(benchmark(row))
            .expenditure(expenditure(row))
            .eligibleForSharedSavings(!row.text("expected_outcome").equals("SAVINGS_NOT_PAID"))
            .capitationLines(
                new CapitationLines(
                    money(row, "base_paid"),
                    money(row, "base_actual"),
                    money(row, "enhanced_paid"),
                    money(row, "apo_paid"),
                    money(row, "apo_actual")))
            .highPerformersBonus(money(row, "hpp"))
            .provisionalPaid(money(row, "provisional_paid"));
    row.find("quality").map(Score::of).ifPresent(builder::quality);
    row.find("heba_up")
        .ifPresent(
            up ->
                builder.healthEquity(
                    HealthEquityAdjustment.py2023(
                        MemberMonths.of(up), MemberMonths.of(row.text("heba_down")))));
    return builder.build();
  }

  private static ReachBenchmark benchmark(TestTable.Row row) {
    if (row.find("final_benchmark").isPresent()) {
      return ReachBenchmark.finalBenchmark(Money.of(row.text("final_benchmark")));
    }
    List<BenchmarkCell> cells = new ArrayList<>();
    cells.add(cell(row, "ad", Entitlement.AGED_AND_DISABLED));
    cells.add(cell(row, "esrd", Entitlement.ESRD));
    return ReachBenchmark.ofCells(cells);
  }

  private static BenchmarkCell cell(TestTable.Row row, String prefix, Entitlement category) {
    return new BenchmarkCell(
        category,
        Alignment.CLAIMS,
        MemberMonths.of(row.text(prefix + "_months")),
        PerMemberPerMonth.of(row.text(prefix + "_rate")),
        Rate.ONE,
        Rate.of(row.text(prefix + "_trend")));
  }

  private static ReachExpenditure expenditure(TestTable.Row row) {
    return row.find("net_cost")
        .map(net -> ReachExpenditure.net(Money.of(net)))
        .orElseGet(
            () ->
                ReachExpenditure.of(
                    CostOfCare.builder()
                        .capitation(money(row, "cap"))
                        .claims(money(row, "claims"))
                        .stopLossPayout(money(row, "payout"))
                        .neutralityFactor(row.find("neutrality").map(Rate::of).orElse(Rate.ONE))
                        .stopLossCharge(money(row, "charge"))
                        .build()));
  }

  private static Money money(TestTable.Row row, String column) {
    return row.find(column).map(Money::of).orElse(Money.ZERO);
  }
}
