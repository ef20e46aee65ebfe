package org.openvbc.models.mssp;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.model.Outcome.Kind;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.quality.Score;
import org.openvbc.core.time.PerformanceYear;
import org.openvbc.testing.TestTable;

/** Results that CMS published, recomputed within what the rounding of the printed inputs forces. */
class MsspPublishedRecordsTest {
  private static final List<TestTable.Row> ROWS =
      TestTable.read(MsspPublishedRecordsTest.class, "published-records.csv");
  private static final int ROW_COUNT = 40;
  private static final int MINIMUM_RATES = 27;
  private static final int FINAL_RATES = 29;
  private static final int GROSS_AMOUNTS = 38;
  private static final int RECOUPMENTS = 1;

  /**
   * Agreement starts that the row does not carry. None of these results depends on it, as long as
   * it is before 2024: what came with later agreements changes neither full-rate savings nor losses
   * to which no guardrail was applied.
   */
  private static final Map<String, LocalDate> AGREEMENT_START =
      Map.of(
          "record-20", LocalDate.of(2023, 1, 1),
          "record-24", LocalDate.of(2022, 1, 1),
          "record-25", LocalDate.of(2022, 1, 1));

  /** Scores that the row does not carry and the result does not need: full or flat rates. */
  private static final List<String> WITHOUT_SCORE = List.of("record-20", "record-22", "record-26");

  static List<TestTable.Row> rows() {
    return ROWS;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void publishedSettlementIsReproduced(TestTable.Row row) {
    MsspSettlement settled = track(row).settle(performance(row, revenue(row)));

    assertThat(settled.earned().toBigDecimal().subtract(number(row, "cms_settlement")).abs())
        .isLessThanOrEqualTo(number(row, "tolerance_dollars"));
    row.find("cms_recouped")
        .ifPresent(printed -> assertThat(settled.recouped()).isEqualTo(Money.of(printed)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void printedRatesAreMetWithinHalfOfTheirLastDigit(TestTable.Row row) {
    MsspSettlement settled = track(row).settle(performance(row, revenue(row)));

    row.find("printed_minimum_rate")
        .ifPresent(printed -> assertPrintedAs(printed, settled.minimumRate()));
    row.find("printed_final_rate")
        .ifPresent(printed -> assertPrintedAs(printed, finalRateWithoutMinimum(row)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void printedSavingsAreThoseThatCount(TestTable.Row row) {
    MsspSettlement settled = track(row).settle(performance(row, revenue(row)));
    BigDecimal months = BigDecimal.valueOf(row.isTrue("half_year_printed") ? 2 : 1);
    boolean counts =
        List.of(Kind.EARNED, Kind.OWED, Kind.WAIVED).contains(settled.outcome().kind());
    BigDecimal gross = counts ? settled.grossSavings().toBigDecimal() : BigDecimal.ZERO;

    row.find("printed_gross")
        .ifPresent(
            printed ->
                assertThat(gross).isEqualByComparingTo(new BigDecimal(printed).multiply(months)));
  }

  /**
   * Where the revenue limit did not bind, revenue was at least this much; then it does not bind.
   */
  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void leastRevenueThatLeavesTheLossAloneLeavesTheResultAlone(TestTable.Row row) {
    Optional<ParticipantRevenue> least =
        row.find("revenue_at_least").map(Money::of).map(ParticipantRevenue::of);
    if (least.isPresent()) {
      MsspSettlement settled = track(row).settle(performance(row, least.get()));
      assertThat(settled.earned().toBigDecimal().subtract(number(row, "cms_settlement")).abs())
          .isLessThanOrEqualTo(number(row, "tolerance_dollars"));
    }
  }

  @Test
  void mostResultsAreExactToThePrintedDollarOrCent() {
    List<String> others =
        ROWS.stream()
            .filter(
                row ->
                    !track(row)
                        .withRounding(
                            row.text("decimals").equals("0") ? Rounding.DOLLARS : Rounding.CENTS)
                        .settle(performance(row, revenue(row)))
                        .earned()
                        .equals(Money.of(row.text("cms_settlement"))))
            .map(TestTable.Row::toString)
            .toList();

    // Half a dollar of the printed input and the digits of the score that are not printed.
    assertThat(others)
        .containsExactly("record-04", "record-07", "record-25", "replay-7", "replay-11");
  }

  @Test
  void everyRowAndEveryPrintedFigureIsCompared() {
    assertThat(ROWS).hasSize(ROW_COUNT);
    assertThat(filled("cms_settlement")).isEqualTo(ROW_COUNT);
    assertThat(filled("tolerance_dollars")).isEqualTo(ROW_COUNT);
    assertThat(filled("printed_minimum_rate")).isEqualTo(MINIMUM_RATES);
    assertThat(filled("printed_final_rate")).isEqualTo(FINAL_RATES);
    assertThat(filled("printed_gross")).isEqualTo(GROSS_AMOUNTS);
    assertThat(filled("cms_recouped")).isEqualTo(RECOUPMENTS);
    assertThat(filled("revenue_at_least")).isEqualTo(3);
  }

  private static long filled(String column) {
    return ROWS.stream().filter(row -> row.find(column).isPresent()).count();
  }

  private static void assertPrintedAs(String printed, Rate rate) {
    BigDecimal wanted = new BigDecimal(printed);
    BigDecimal halfUnit =
        BigDecimal.ONE.movePointLeft(wanted.scale()).divide(BigDecimal.valueOf(2));
    assertThat(rate.toBigDecimal(20, RoundingMode.HALF_UP).subtract(wanted).abs())
        .isLessThanOrEqualTo(halfUnit);
  }

  /** The file prints the rate of the standing on quality, also where savings miss the minimum. */
  private static Rate finalRateWithoutMinimum(TestTable.Row row) {
    MsspPerformance aco = performance(row, revenue(row));
    MsspSettlement settled = track(row).settle(aco);
    return settled.outcome().kind() == Kind.WITHIN_CORRIDOR
        ? track(row).settle(aco.withExpenditures(Money.ZERO)).finalRate()
        : settled.finalRate();
  }

  private static BigDecimal number(TestTable.Row row, String column) {
    return new BigDecimal(row.text(column));
  }

  /** What is compared is the unrounded result: the tolerance holds the rounding of the print. */
  private static MsspTrack track(TestTable.Row row) {
    MsspTrack.Builder builder =
        MsspTrack.builder()
            .option(ParticipationOption.valueOf(row.text("track")))
            .performanceYear(PerformanceYear.parse(row.text("performance_year")))
            .agreementStart(
                row.find("agreement_start")
                    .map(LocalDate::parse)
                    .orElseGet(() -> Objects.requireNonNull(AGREEMENT_START.get(row.toString()))))
            .minimumSavingsRate(
                row.find("minimum_rate_election")
                    .map(MinimumSavingsRate::fixed)
                    .orElse(MinimumSavingsRate.variable()))
            .rounding(Rounding.MILLIONTHS);
    row.find("years_in_track2").map(Integer::valueOf).ifPresent(builder::yearInTrack2);
    row.find("revenue_based_loss_limit")
        .map(based -> based.equals("true") ? LossLimitBasis.REVENUE : LossLimitBasis.BENCHMARK)
        .ifPresent(builder::lossLimitBasis);
    return builder.build();
  }

  private static ParticipantRevenue revenue(TestTable.Row row) {
    return row.find("revenue_loss_limit_implied_revenue")
        .map(Money::of)
        .map(ParticipantRevenue::of)
        .orElse(ParticipantRevenue.notPublished());
  }

  /** Printed halves of a year are doubled: a performance holds twelve months. */
  private static MsspPerformance performance(TestTable.Row row, ParticipantRevenue revenue) {
    long months = row.isTrue("half_year_printed") ? 2 : 1;
    Money benchmark = Money.of(row.text("benchmark")).times(months);
    Money savings = Money.of(row.text("savings")).times(months);
    return MsspPerformance.builder()
        .benchmark(benchmark)
        .expenditures(benchmark.minus(savings))
        .assignedBeneficiaries(Long.parseLong(row.text("beneficiaries")))
        .quality(MsspWorkedExamplesTest.quality(row.text("standard"), score(row)))
        .participantRevenue(revenue)
        .revenueCategory(
            row.find("revenue_category").equals(Optional.of("LOW"))
                ? RevenueCategory.LOW_REVENUE
                : RevenueCategory.HIGH_REVENUE)
        .disasterRelief(
            row.find("disaster_amount")
                .map(Money::of)
                .map(DisasterRelief::ofAmount)
                .orElse(DisasterRelief.none()))
        .advanceBalance(row.find("advance_balance").map(Money::of).orElse(Money.ZERO))
        .guardrail(row.isTrue("guardrail") ? Guardrail.applied() : Guardrail.notStated())
        .build();
  }

  private static Score score(TestTable.Row row) {
    assertThat(row.find("quality_score").isEmpty())
        .isEqualTo(WITHOUT_SCORE.contains(row.toString()));
    return row.find("quality_score").map(Score::of).orElse(Score.FULL);
  }
}
