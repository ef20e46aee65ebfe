package org.openvbc.models.guarantee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.guarantee.GuaranteeSamples.*;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.clause.Schedule;
import org.openvbc.core.clause.Unscored;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerEmployeePerMonth;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.PerParticipantPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.time.MonthRange;
import org.openvbc.core.worksheet.ExplainedLine;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.models.guarantee.MetricResult.Level;
import org.openvbc.models.guarantee.MetricResult.MeanChange;
import org.openvbc.models.guarantee.MetricResult.NetPromoter;
import org.openvbc.models.guarantee.MetricResult.Share;
import org.openvbc.models.guarantee.MetricResult.Trend;
import org.openvbc.testing.Filed;

/** The worksheets word for word, and what holds for all of them. */
class GuaranteeWorksheetTest {
  private static final MonthRange QUARTER = MonthRange.of(YEAR.first(), YEAR.month(2));
  private static final Map<String, Supplier<Explanation<GuaranteeSettlement>>> CASES = cases();

  private static Map<String, Supplier<Explanation<GuaranteeSettlement>>> cases() {
    Map<String, Supplier<Explanation<GuaranteeSettlement>>> all = new LinkedHashMap<>();
    all.put("four-guarantees", () -> contract().explain(year()));
    all.put("earn-in-with-changes", GuaranteeWorksheetTest::earnIn);
    all.put("makes-whole-with-unscored", GuaranteeWorksheetTest::makesWhole);
    all.put("by-member-with-trend", GuaranteeWorksheetTest::byMember);
    all.put("by-participant-with-bonus", GuaranteeWorksheetTest::byParticipant);
    all.put(
        "nothing-scored",
        () ->
            only(GuaranteeMetric.satisfaction(
                    "satisfaction", "1", Schedule.atLeast(Rate.of("0.9")), 30))
                .withPeriod(QUARTER)
                .explain(
                    GuaranteePerformance.builder()
                        .counts(FeeCounts.ofEmployees(QUARTER, 100, 100, 100))
                        .invoices(Invoices.stated(Money.of(1_950)))
                        .putResults("satisfaction", Share.of(20, 29))
                        .build()));
    return all;
  }

  /** A rate that changes, estimates, one change in time and one too late. */
  private static Explanation<GuaranteeSettlement> earnIn() {
    return contract()
        .withPeriod(QUARTER)
        .withCollection(FeeCollection.EARN_IN)
        .withFee(
            FeeSchedule.of(PerEmployeePerMonth.of("6.50"))
                .changing(YearMonth.of(2025, 3), PerEmployeePerMonth.of("6.75")))
        .explain(
            GuaranteePerformance.builder()
                .counts(FeeCounts.ofEmployees(QUARTER, 2_000, 2_010, 2_025))
                .invoices(Invoices.ofCounts(FeeCounts.ofEmployees(QUARTER, 2_000, 2_000, 2_000)))
                .addChanges(CountChange.of(YearMonth.of(2025, 2), YearMonth.of(2025, 5), -3))
                .addChanges(CountChange.of(YearMonth.of(2025, 1), YearMonth.of(2025, 5), 2))
                .putAllResults(results())
                .build());
  }

  private static Explanation<GuaranteeSettlement> makesWhole() {
    Map<String, MetricResult> results = new HashMap<>(results());
    results.put(PROMOTERS, new NetPromoter(30, 10, 9));
    return contract(ReturnOnFees.makeWhole("1.5", METHOD))
        .withUnscored(Unscored.deemedNotMet())
        .withPeriod(QUARTER)
        .explain(
            GuaranteePerformance.builder()
                .counts(FeeCounts.ofEmployees(QUARTER, 8_000, 8_000, 8_550))
                .invoices(Invoices.none())
                .putAllResults(results)
                .build());
  }

  private static Explanation<GuaranteeSettlement> byMember() {
    TrendLimit promise =
        new TrendLimit(Rate.of("0.03"), Rate.of("0.005"), Money.of(10_000), Money.of(50_000));
    return only(GuaranteeMetric.of("trend", "1", promise))
        .withPeriod(QUARTER)
        .withFee(FeeSchedule.of(PerMemberPerMonth.of("2.75")))
        .withRefundCap(Rate.of("0.25"))
        .explain(
            GuaranteePerformance.builder()
                .counts(FeeCounts.ofMembers(QUARTER, 20_000, 20_100, 20_050))
                .invoices(Invoices.none())
                .putResults("trend", Trend.of("400", "420"))
                .build());
  }

  private static Explanation<GuaranteeSettlement> byParticipant() {
    GuaranteeMetric change =
        GuaranteeMetric.clinicalChange(
            "A1c change",
            "0.6",
            Schedule.bonus(Rate.ZERO, Rate.of("-0.5"), Rate.of("1.2")),
            30,
            MissingFollowUp.LAST_VALUE);
    GuaranteeMetric days =
        GuaranteeMetric.serviceLevel(
            "days to first visit", "0.4", Schedule.linear(Rate.of("4"), Rate.of("2")), 10);
    return contract()
        .withMetrics(change, days)
        .withPeriod(QUARTER)
        .withFee(FeeSchedule.of(PerParticipantPerMonth.of("68")))
        .explain(
            GuaranteePerformance.builder()
                .counts(FeeCounts.ofParticipants(QUARTER, 400, 410, 425))
                .invoices(Invoices.ofCounts(FeeCounts.ofParticipants(QUARTER, 400, 400, 400)))
                .putResults(
                    "A1c change",
                    new MeanChange(Rate.of("-162"), 180, 20, Rate.of("-6"), Rate.of("-0.25")))
                .putResults("days to first visit", Level.of("2.4", 300))
                .build());
  }

  static Set<String> names() {
    return CASES.keySet();
  }

  private static Explanation<GuaranteeSettlement> explain(String name) {
    return Objects.requireNonNull(CASES.get(name)).get();
  }

  @ParameterizedTest
  @MethodSource("names")
  void worksheetReadsAsFiled(String name) {
    Filed.assertReadsAs(
        GuaranteeWorksheetTest.class, "worksheets/" + name + ".txt", explain(name).withFormulas());
  }

  @ParameterizedTest
  @MethodSource("names")
  void lastLineOfMoneyIsTheNetPayment(String name) {
    Explanation<GuaranteeSettlement> explained = explain(name);
    ExplainedLine last = explained.lines().get(explained.lines().size() - 1);
    assertThat(last.line().money()).contains(explained.settlement().netPayment());
  }

  @Test
  void everyStepIsReached() {
    Set<GuaranteeStep> reached = EnumSet.noneOf(GuaranteeStep.class);
    names().stream()
        .flatMap(name -> explain(name).lines().stream())
        .forEach(line -> reached.add((GuaranteeStep) line.line().step()));
    assertThat(reached).containsExactly(GuaranteeStep.values());
    assertThat(List.of(GuaranteeStep.values()))
        .allSatisfy(step -> assertThat(step.citation().text()).startsWith("contract: "));
  }
}
