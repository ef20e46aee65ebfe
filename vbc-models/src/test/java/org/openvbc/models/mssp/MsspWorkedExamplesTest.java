package org.openvbc.models.mssp;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
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
import org.openvbc.core.model.Outcome;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.quality.QualityStanding;
import org.openvbc.core.quality.Score;
import org.openvbc.core.time.PerformanceYear;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.models.Figures;
import org.openvbc.testing.TestTable;

/** Every figure that worked-examples.csv prints, on the settlement and on its worksheet. */
class MsspWorkedExamplesTest {
  private static final List<TestTable.Row> ROWS =
      TestTable.read(MsspWorkedExamplesTest.class, "worked-examples.csv");
  private static final int FIGURES = 182;

  /** Columns that are not figures of the settlement: what went in, and where it comes from. */
  private static final Set<String> INPUTS =
      Set.of(
          "example",
          "track",
          "performance_year",
          "agreement_start",
          "benchmark",
          "expenditure",
          "beneficiaries",
          "minimum_rate_election",
          "standard",
          "quality_score",
          "revenue_category",
          "participant_revenue",
          "revenue_based_loss_limit",
          "years_in_track2",
          "disaster_share",
          "disaster_months",
          "disaster_amount",
          "advance_balance",
          "two_way_benchmark",
          "guardrail_applied",
          "termination_date",
          "terminated_by_cms",
          "decimals",
          "chosen",
          "source");

  /** The figures that a column asserts, each rounded to as many places as the column prints. */
  private static final Map<String, Function<Explanation<MsspSettlement>, Object>> FIGURE =
      figures();

  private static Map<String, Function<Explanation<MsspSettlement>, Object>> figures() {
    Map<String, Function<Explanation<MsspSettlement>, Object>> all = new LinkedHashMap<>();
    all.put("gross", e -> e.settlement().grossSavings());
    all.put("gross_rate", e -> e.settlement().savingsRate());
    all.put("minimum_rate", e -> e.settlement().minimumRate());
    all.put("final_rate", e -> e.settlement().finalRate());
    all.put("share_before_sequestration", e -> Figures.line(e, MsspStep.SHARE));
    all.put("share_after_sequestration", e -> Figures.line(e, MsspStep.SHARE_AFTER_SEQUESTRATION));
    all.put("payment_limit", e -> Figures.line(e, MsspStep.PAYMENT_LIMIT));
    all.put("loss_before_limit", e -> Figures.line(e, MsspStep.SHARED_LOSSES));
    all.put("revenue_limit", e -> Figures.line(e, MsspStep.REVENUE_LOSS_LIMIT));
    all.put("benchmark_limit", e -> Figures.line(e, MsspStep.BENCHMARK_LOSS_LIMIT));
    all.put("limited_loss", e -> Figures.line(e, MsspStep.LIMITED_LOSSES));
    all.put("disaster_reduction", e -> e.settlement().disasterReduction());
    all.put("earned", e -> e.settlement().earned());
    all.put("recouped", e -> e.settlement().recouped());
    all.put("net", e -> e.settlement().netPayment());
    all.put("balance_left", e -> e.settlement().advanceBalanceLeft());
    return all;
  }

  private record Expected(Outcome outcome, boolean isLimited) {}

  private static final Map<String, Expected> OUTCOME =
      Map.of(
          "PAID", new Expected(MsspOutcomes.SAVINGS_EARNED, false),
          "PAID_AT_LIMIT", new Expected(MsspOutcomes.SAVINGS_EARNED, true),
          "PAID_HALF_RATE", new Expected(MsspOutcomes.SAVINGS_EARNED_AT_HALF_RATE, false),
          "BELOW_MINIMUM_SAVINGS", new Expected(MsspOutcomes.BELOW_MINIMUM_SAVINGS_RATE, false),
          "OWED", new Expected(MsspOutcomes.LOSSES_OWED, false),
          "OWED_AT_LIMIT", new Expected(MsspOutcomes.LOSSES_OWED, true),
          "GUARDRAIL", new Expected(MsspOutcomes.GUARDRAIL, false));

  static List<TestTable.Row> rows() {
    return ROWS;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void exampleSettlesAsWorkedOut(TestTable.Row row) {
    Explanation<MsspSettlement> explained = track(row).explain(performance(row));
    Expected expected = Objects.requireNonNull(OUTCOME.get(row.text("expected_outcome")));

    assertThat(explained.settlement().outcome()).isEqualTo(expected.outcome());
    assertThat(explained.settlement().limitedBy() != MsspLimit.NONE)
        .isEqualTo(expected.isLimited());
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
    assertThat(ROWS).hasSize(27);
    assertThat(filled).isEqualTo(FIGURES);
  }

  // ---------------------------------------------------------------- what went in

  private static MsspTrack track(TestTable.Row row) {
    ParticipationOption option = ParticipationOption.valueOf(row.text("track"));
    MsspTrack.Builder builder =
        MsspTrack.builder()
            .option(option)
            .performanceYear(PerformanceYear.parse(row.text("performance_year")))
            .agreementStart(LocalDate.parse(row.text("agreement_start")))
            .minimumSavingsRate(
                row.find("minimum_rate_election")
                    .map(MinimumSavingsRate::fixed)
                    .orElse(MinimumSavingsRate.variable()));
    row.find("years_in_track2").map(Integer::valueOf).ifPresent(builder::yearInTrack2);
    if (row.text("decimals").equals("0")) {
      builder.rounding(Rounding.DOLLARS);
    }
    return builder.build();
  }

  private static MsspPerformance performance(TestTable.Row row) {
    MsspPerformance.Builder builder =
        MsspPerformance.builder()
            .benchmark(Money.of(row.text("benchmark")))
            .expenditures(Money.of(row.text("expenditure")))
            .assignedBeneficiaries(Long.parseLong(row.text("beneficiaries")))
            .quality(quality(row.text("standard"), Score.of(row.text("quality_score"))))
            .participantRevenue(
                row.find("participant_revenue")
                    .map(amount -> ParticipantRevenue.of(Money.of(amount)))
                    .orElse(ParticipantRevenue.notPublished()))
            .revenueCategory(RevenueCategory.valueOf(row.text("revenue_category") + "_REVENUE"))
            .disasterRelief(disasters(row))
            .advanceBalance(row.find("advance_balance").map(Money::of).orElse(Money.ZERO))
            .guardrail(guardrail(row));
    row.find("termination_date")
        .map(LocalDate::parse)
        .map(
            day ->
                row.isTrue("terminated_by_cms") ? Termination.byCms(day) : Termination.byAco(day))
        .ifPresent(builder::termination);
    return builder.build();
  }

  static QualityStanding quality(String standard, Score score) {
    return switch (standard) {
      case "MET" -> QualityStanding.met(score);
      case "ALTERNATIVE" -> QualityStanding.alternativeMet(score);
      case "NOT_MET" -> QualityStanding.notMet(score);
      default -> throw new AssertionError("standard " + standard);
    };
  }

  private static DisasterRelief disasters(TestTable.Row row) {
    return row.find("disaster_amount")
        .map(amount -> DisasterRelief.ofAmount(Money.of(amount)))
        .or(
            () ->
                row.find("disaster_share")
                    .map(
                        share ->
                            DisasterRelief.ofShare(
                                Rate.of(share), Integer.parseInt(row.text("disaster_months")))))
        .orElse(DisasterRelief.none());
  }

  private static Guardrail guardrail(TestTable.Row row) {
    return row.isTrue("guardrail_applied")
        ? Guardrail.applied()
        : row.find("two_way_benchmark")
            .map(benchmark -> Guardrail.twoWayBenchmark(Money.of(benchmark)))
            .orElse(Guardrail.notStated());
  }
}
