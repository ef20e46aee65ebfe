package org.openvbc.models.guarantee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.guarantee.GuaranteeSamples.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerEmployeePerMonth;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.PerParticipantPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.time.EnrollmentSpan;
import org.openvbc.core.time.MemberMonthTally;
import org.openvbc.core.time.MonthRange;
import org.openvbc.core.time.MonthRule;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.models.Figures;
import org.openvbc.models.guarantee.MetricResult.NetPromoter;
import org.openvbc.models.guarantee.MetricResult.Trend;
import org.openvbc.testing.TestTable;

/** Every figure that worked-examples.csv prints, computed by the model. */
class GuaranteeWorkedExamplesTest {
  private static final List<TestTable.Row> ROWS =
      TestTable.read(GuaranteeWorkedExamplesTest.class, "worked-examples.csv");
  private static final int FIGURES = 45;
  private static final Map<String, Map<String, Object>> COMPUTED =
      Map.of(
          "guarantees", guarantees(),
          "return", returns(),
          "counting", counting(),
          "unscored", unscored(),
          "units", units(),
          "trend", trend());

  static List<TestTable.Row> rows() {
    return ROWS;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void figureIsAsPrinted(TestTable.Row row) {
    BigDecimal wanted = new BigDecimal(row.text("printed"));
    Object figure =
        Objects.requireNonNull(COMPUTED.get(row.text("example"))).get(row.text("figure"));
    assertThat(Figures.decimal(Objects.requireNonNull(figure), wanted.scale()))
        .as(row.text("figure"))
        .isEqualByComparingTo(wanted);
  }

  @Test
  void everyFigureIsPrintedAndNoneTwice() {
    assertThat(ROWS).hasSize(FIGURES);
    assertThat(
            ROWS.stream()
                .map(row -> row.text("example") + "/" + row.text("figure"))
                .collect(Collectors.toSet()))
        .hasSize(FIGURES);
    assertThat(COMPUTED.values().stream().mapToInt(Map::size).sum()).isEqualTo(FIGURES);
  }

  // ---------------------------------------------------------------- what is computed

  private static Map<String, Object> guarantees() {
    GuaranteeSettlement settled = contract().settle(year());
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("employee months", settled.performance().counts().total());
    figures.put("fees", settled.fees());
    figures.put("at risk", settled.atRisk());
    for (MetricSettlement each : settled.metrics()) {
      String name = each.metric().name();
      figures.put(name + " at risk", each.atRisk());
      figures.put(name + " result", each.result().orElseThrow());
      figures.put(name + " earned", each.earned().orElseThrow());
      figures.put(name + " refund", each.refund());
    }
    // Printed with the example of the unscored metric.
    figures.remove("NPS result");
    figures.put("refund", settled.refund());
    figures.put("refund rate", settled.refundRate().orElseThrow());
    figures.put("net payment", settled.netPayment());
    return figures;
  }

  private static Map<String, Object> returns() {
    ReturnOnFees two = ReturnOnFees.makeWhole("2", METHOD);
    return Map.of(
        "makes whole at 1.5", refund(ReturnOnFees.makeWhole("1.5", METHOD)),
        "shortfall at 2", Figures.line(contract(two).explain(year()), GuaranteeStep.SHORTFALL),
        "makes whole at 2", refund(two),
        "all or nothing", refund(ReturnOnFees.allOrNothing("1.5", METHOD)));
  }

  private static Money refund(ReturnOnFees promise) {
    return contract(promise).settle(year()).metric(RETURN).refund();
  }

  /** The whole year, from March 16, to June 10, February 15 to September 15. */
  private static Map<String, Object> counting() {
    Map<String, Object> figures = new HashMap<>();
    Map<String, MonthRule> rules =
        Map.of(
            "mid month", MonthRule.midMonth(15),
            "snapshot", MonthRule.firstOfMonth(),
            "any day", MonthRule.anyDay(),
            "daily", MonthRule.dailyProration());
    rules.forEach(
        (name, rule) -> {
          MemberMonthTally roster = MemberMonthTally.of(rule, YEAR, List.of("employees"));
          roster.addMember(0, span("2025-01-01", "2025-12-31"));
          roster.addMember(0, span("2025-03-16", "2025-12-31"));
          roster.addMember(0, span("2025-01-01", "2025-06-10"));
          roster.addMember(0, span("2025-02-15", "2025-09-15"));
          FeeCounts counts = FeeCounts.ofEmployees(roster);
          figures.put(name, counts.total());
          figures.put(name + " fees", feesOnly().settle(uninvoiced(counts)).fees());
        });
    return figures;
  }

  private static List<EnrollmentSpan> span(String first, String last) {
    return List.of(EnrollmentSpan.of(LocalDate.parse(first), LocalDate.parse(last)));
  }

  private static GuaranteePerformance uninvoiced(FeeCounts counts) {
    return GuaranteePerformance.builder().counts(counts).invoices(Invoices.none()).build();
  }

  private static Map<String, Object> unscored() {
    Map<String, Object> figures = new HashMap<>();
    figures.put("NPS", contract().settle(year()).metric(PROMOTERS).result().orElseThrow());
    Map<String, MetricResult> results = new HashMap<>(results());
    results.put(PROMOTERS, new NetPromoter(30, 10, 9));
    for (MetricSettlement each : contract().settle(year(results)).metrics()) {
      figures.put(each.metric().name() + " weight", each.weight());
    }
    return figures;
  }

  private static Map<String, Object> units() {
    PerMemberPerMonth perMember = PerEmployeePerMonth.of("6.50").perMember(Rate.of("2.4"));
    VendorGuarantee byMember =
        feesOnly().withFee(FeeSchedule.of(perMember)).withPeriod(MonthRange.of(YEAR.first()));
    VendorGuarantee byParticipant =
        feesOnly()
            .withFee(
                FeeSchedule.of(PerParticipantPerMonth.of("68"))
                    .changing(YearMonth.of(2025, 7), PerParticipantPerMonth.of("56")))
            .withPeriod(MonthRange.of(YearMonth.of(2025, 6), YearMonth.of(2025, 7)));
    return Map.of(
        "PMPM of 6.50 PEPM",
        perMember,
        "fees by member",
        byMember.settle(uninvoiced(FeeCounts.ofMembers(byMember.period(), 58_920))).fees(),
        "fees by participant",
        byParticipant
            .settle(uninvoiced(FeeCounts.ofParticipants(byParticipant.period(), 200, 304)))
            .fees());
  }

  private static Map<String, Object> trend() {
    TrendLimit promise =
        new TrendLimit(Rate.of("0.03"), Rate.of("0.005"), Money.of(10_000), Money.of(50_000));
    Explanation<GuaranteeSettlement> explained = trend(promise);
    return Map.of(
        "trend", Figures.line(explained, GuaranteeStep.TREND),
        "points over", Figures.line(explained, GuaranteeStep.TREND_OVER),
        "refund", explained.settlement().refund(),
        "refund at the cap",
            trend(new TrendLimit(Rate.of("0.03"), Rate.ZERO, Money.of(10_000), Money.of(12_000)))
                .settlement()
                .refund());
  }

  private static Explanation<GuaranteeSettlement> trend(TrendLimit promise) {
    return only(GuaranteeMetric.of("trend", "1", promise))
        .explain(year("trend", Trend.of("400", "420")));
  }
}
