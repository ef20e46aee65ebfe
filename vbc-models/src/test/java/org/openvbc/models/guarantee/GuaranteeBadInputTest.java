package org.openvbc.models.guarantee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openvbc.models.guarantee.GuaranteeSamples.*;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.clause.Schedule;
import org.openvbc.core.clause.Unscored;
import org.openvbc.core.model.InvalidPerformanceException;
import org.openvbc.core.model.InvalidTermsException;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerEmployeePerMonth;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.PerParticipantPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.time.MonthRange;
import org.openvbc.models.guarantee.MetricResult.FollowUp;
import org.openvbc.models.guarantee.MetricResult.Level;
import org.openvbc.models.guarantee.MetricResult.MeanChange;
import org.openvbc.models.guarantee.MetricResult.NetPromoter;
import org.openvbc.models.guarantee.MetricResult.Savings;
import org.openvbc.models.guarantee.MetricResult.Share;
import org.openvbc.models.guarantee.MetricResult.Trend;
import org.openvbc.models.guarantee.ScoredPromise.Kind;

/** What is no contract, or does not fit one, is refused with field, value, bound and reason. */
class GuaranteeBadInputTest {
  private static final PerEmployeePerMonth FEE = PerEmployeePerMonth.of("6.50");
  private static final Schedule GOAL = Schedule.atLeast(Rate.of("0.5"));

  private static Arguments bad(String name, String message, ThrowingCallable attempt) {
    return Arguments.of(name, message, attempt);
  }

  private static YearMonth month(int month) {
    return YearMonth.of(2025, month);
  }

  static Stream<Arguments> terms() {
    return Stream.of(
        bad("no name", "name is blank", () -> contract().withName(" ")),
        bad(
            "a vendor that pays itself",
            "vendor is x, must be another than the payer",
            () -> builder().feesAtRisk(Rate.ZERO).payer("x").vendor("x").build()),
        bad(
            "more at risk than the fees",
            "feesAtRisk is 101%",
            () -> contract().withFeesAtRisk(Rate.of("1.01"))),
        bad("fees at risk for nothing", "metrics is none", () -> contract().withMetrics()),
        bad(
            "weights that do not sum to the whole",
            "metrics.weight is sum to 90%, must be sum to 100%",
            () ->
                contract()
                    .withMetrics(
                        engagement(),
                        clinical(MissingFollowUp.EXCLUDE),
                        GuaranteeMetric.of(
                            RETURN, "0.40", ReturnOnFees.proportional("1", METHOD)))),
        bad(
            "a metric twice",
            "metrics is [a, a]",
            () ->
                only(GuaranteeMetric.satisfaction("a", "1", GOAL, 1))
                    .withMetrics(
                        GuaranteeMetric.satisfaction("a", "0.5", GOAL, 1),
                        GuaranteeMetric.satisfaction("a", "0.5", GOAL, 1))),
        bad(
            "nothing said of unscored metrics",
            "unscored is not stated",
            () -> contract().withUnscored(Optional.empty())),
        bad(
            "unscored metrics that count double",
            "unscored is 200%",
            () -> contract().withUnscored(Unscored.neutral(Rate.of("2")))),
        bad(
            "a cap above the fees",
            "refundCap is 101%, must be between 0% and 100%",
            () -> contract().withRefundCap(Rate.of("1.01"))),
        bad(
            "a negative cap",
            "refundCap is -1%, must be at least 0%",
            () -> contract().withPenaltyOnTop(true).withRefundCap(Rate.of("-0.01"))),
        bad(
            "changes looked back for the wrong way",
            "retroMonths is -1",
            () -> contract().withRetroMonths(-1)),
        bad(
            "a rate that changes outside the contract",
            "fee is $6.50 PEPM, $7.00 from 2026-01",
            () -> contract().withFee(FeeSchedule.of(FEE).changing(YearMonth.of(2026, 1), FEE7))),
        bad("a negative fee", "rate is -$1.00", () -> FeeSchedule.of(PerEmployeePerMonth.of("-1"))),
        bad(
            "a negative later fee",
            "changes[0].rate is -$1.00",
            () -> FeeSchedule.of(FEE).changing(month(2), PerEmployeePerMonth.of("-1"))),
        bad(
            "changes out of order",
            "changes[1].from is 2025-02",
            () -> FeeSchedule.of(FEE).changing(month(2), FEE7).changing(month(2), FEE)),
        bad(
            "a change of unit",
            "changes is PMPM, must be PEPM",
            () -> FeeSchedule.of(FEE).changing(month(2), PerMemberPerMonth.of("1"))),
        bad(
            "a change to participants",
            "changes is PPPM, must be PEPM",
            () -> FeeSchedule.of(FEE).changing(month(2), PerParticipantPerMonth.of("1"))),
        bad(
            "a metric without a name",
            "name is blank",
            () -> GuaranteeMetric.of(" ", "1", ReturnOnFees.proportional("1", METHOD))),
        bad(
            "a weight above the whole",
            "weight is 110%",
            () -> GuaranteeMetric.of("x", "1.1", ReturnOnFees.proportional("1", METHOD))),
        bad(
            "a minimum of nobody",
            "minimum is 0, must be at least 1",
            () -> ScoredPromise.of(Kind.ENGAGEMENT, GOAL, 0)),
        bad(
            "a clinical outcome without a rule for missing tests",
            "missing is not stated, must be stated",
            () -> ScoredPromise.of(Kind.CLINICAL_RATE, GOAL, 1)),
        bad(
            "a rule for missing tests where there are none",
            "missing is exclude, must be not stated",
            () -> ScoredPromise.of(Kind.ENGAGEMENT, GOAL, 1, MissingFollowUp.EXCLUDE)),
        bad(
            "a schedule that loses more than all",
            "must be no worth below 0%",
            () ->
                ScoredPromise.of(Kind.ENGAGEMENT, Schedule.lines(Schedule.Point.of("0", "-1")), 1)),
        bad(
            "too many decimals",
            "decimals is 13",
            () -> ScoredPromise.of(Kind.ENGAGEMENT, GOAL, 1).roundedTo(13)),
        bad(
            "no return at all",
            "target is 0, must be above 0",
            () -> ReturnOnFees.proportional("0", METHOD)),
        bad(
            "a limit where nothing is made whole",
            "limit is REFUND_CAP",
            () -> ReturnOnFees.proportional("1", METHOD).upToRefundCap()),
        bad(
            "a negative corridor",
            "corridor is -1%",
            () -> new TrendLimit(Rate.ZERO, Rate.of("-0.01"), Money.ZERO, Money.ZERO)),
        bad(
            "a negative refund per point",
            "perPoint is -$1.00",
            () -> TrendLimit.of(Rate.ZERO, Money.of(-1), Money.ZERO)),
        bad(
            "a negative cap of a trend",
            "cap is -$1.00",
            () -> TrendLimit.of(Rate.ZERO, Money.ZERO, Money.of(-1))));
  }

  private static final PerEmployeePerMonth FEE7 = PerEmployeePerMonth.of("7");

  private static GuaranteePerformance with(String metric, MetricResult result) {
    Map<String, MetricResult> results = new HashMap<>(results());
    results.put(metric, result);
    return year(results);
  }

  private static GuaranteePerformance without(String metric) {
    Map<String, MetricResult> results = new HashMap<>(results());
    results.remove(metric);
    return year(results);
  }

  static Stream<Arguments> performances() {
    return Stream.concat(counts(), results1());
  }

  private static Stream<Arguments> counts() {
    return Stream.of(
        bad(
            "a negative count",
            "counts[0] is -1",
            () -> FeeCounts.ofEmployees(MonthRange.of(month(1)), -1)),
        bad(
            "a count too few",
            "counts is 1 counts, must be 12 counts",
            () -> FeeCounts.ofEmployees(YEAR, 1)),
        bad(
            "a change before its month",
            "received is 2025-01",
            () -> CountChange.of(month(2), month(1), 1)),
        bad(
            "members for a fee per employee",
            "counts is member months, must be employee months",
            () -> feesOnly().settle(uninvoiced(FeeCounts.ofMembers(YEAR, new long[12])))),
        bad(
            "a part of the period",
            "counts is 2025-01, must be the contract's 2025-01 to 2025-12",
            () -> feesOnly().settle(uninvoiced(FeeCounts.ofEmployees(MonthRange.of(month(1)), 1)))),
        bad(
            "invoices of another year",
            "estimates is 2026-01",
            () -> contract().invoices(FeeCounts.ofEmployees(MonthRange.of(NEXT), 1))),
        bad(
            "invoices by members",
            "invoices is member months",
            () ->
                feesOnly()
                    .settle(
                        uninvoiced(employees())
                            .withInvoices(
                                Invoices.ofCounts(FeeCounts.ofMembers(YEAR, new long[12]))))),
        bad(
            "negative invoices",
            "invoices is -$1.00",
            () ->
                feesOnly()
                    .settle(uninvoiced(employees()).withInvoices(Invoices.stated(Money.of(-1))))),
        bad(
            "invoices of half a cent",
            "invoices is $0.005",
            () ->
                feesOnly()
                    .settle(
                        uninvoiced(employees()).withInvoices(Invoices.stated(Money.of("0.005"))))),
        bad(
            "changes without a limit for them",
            "changes is [1 in 2025-01, received 2025-02]",
            () ->
                feesOnly()
                    .withRetroMonths(Optional.empty())
                    .settle(changed(CountChange.of(month(1), month(2), 1)))),
        bad(
            "a change of another year",
            "must be of a month of 2025-01 to 2025-12",
            () -> feesOnly().settle(changed(CountChange.of(NEXT, NEXT, 1)))),
        bad(
            "more leavers than people",
            "changes is -1 in 2025-01",
            () -> feesOnly().settle(changed(CountChange.of(month(1), month(2), -2_001)))));
  }

  private static final YearMonth NEXT = YearMonth.of(2026, 1);

  private static GuaranteePerformance uninvoiced(FeeCounts counts) {
    return GuaranteePerformance.builder().counts(counts).invoices(Invoices.none()).build();
  }

  private static GuaranteePerformance changed(CountChange change) {
    return uninvoiced(employees()).withChanges(List.of(change));
  }

  private static Stream<Arguments> results1() {
    return Stream.of(
        bad(
            "a missing result",
            "results.NPS is missing",
            () -> contract().settle(without(PROMOTERS))),
        bad(
            "an unknown result",
            "results is other",
            () -> contract().settle(with("other", Share.of(1, 2)))),
        bad(
            "a result of another kind",
            "results.NPS is Share, must be NetPromoter",
            () -> contract().settle(with(PROMOTERS, Share.of(1, 2)))),
        bad(
            "savings measured otherwise",
            "results.ROI.method is matched control, must be difference in differences",
            () ->
                contract()
                    .settle(with(RETURN, Savings.of(Money.of(1), SavingsMethod.MATCHED_CONTROL)))),
        bad(
            "more top boxes than answers",
            "results.satisfaction is 3 of 2",
            () ->
                only(GuaranteeMetric.satisfaction("satisfaction", "1", GOAL, 1))
                    .settle(year("satisfaction", Share.of(3, 2)))),
        bad(
            "a return on no fees",
            "fees is $0.00, must be above $0.00: ROI is a return on them",
            () -> contract().settle(year().withCounts(FeeCounts.ofEmployees(YEAR, new long[12])))),
        bad(
            "a small group where none is allowed",
            "scores.NPS is missing",
            () ->
                contract()
                    .withUnscored(Unscored.refused())
                    .settle(with(PROMOTERS, new NetPromoter(1, 1, 1)))),
        bad("negative counts of a share", "count is -1", () -> Share.of(-1, 2)),
        bad("a negative whole", "of is -2", () -> Share.of(0, -2)),
        bad("negative follow-ups", "notReached is -1", () -> FollowUp.of(3, 2)),
        bad(
            "more of the missing than are missing",
            "missingReachedBefore is 2, must be between 0 and 1",
            () -> new FollowUp(1, 1, 1, 2)),
        bad("a change of nobody", "sumOfChanges is 1", () -> MeanChange.of("1", 0)),
        bad(
            "a last change of nobody",
            "sumOfLastChanges is 1",
            () -> new MeanChange(Rate.ZERO, 0, 0, Rate.ONE, Rate.ZERO)),
        bad("negative promoters", "promoters is -1", () -> new NetPromoter(-1, 0, 0)),
        bad("negative cases", "cases is -1", () -> Level.of("1", -1)),
        bad(
            "negative one-time fees",
            "oneTimeFees is -$1.00",
            () -> new Savings(Money.ZERO, METHOD, Money.of(-1))),
        bad("no cost before", "before is $0.00 PMPM", () -> Trend.of("0", "1")),
        bad("a negative cost after", "after is -$1.00 PMPM", () -> Trend.of("1", "-1")),
        bad(
            "no adjustment",
            "adjustment is 0",
            () -> new Trend(PerMemberPerMonth.of("1"), PerMemberPerMonth.of("1"), Rate.ZERO)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("terms")
  void termsAreRefused(String name, String message, ThrowingCallable attempt) {
    assertThatThrownBy(attempt)
        .as(name)
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContaining(message);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("performances")
  void performanceIsRefused(String name, String message, ThrowingCallable attempt) {
    assertThatThrownBy(attempt)
        .as(name)
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContaining(message);
  }

  @Test
  void allThatIsWrongIsNamedAtOnce() {
    assertThatThrownBy(
            () ->
                VendorGuarantee.builder()
                    .name("")
                    .period(YEAR)
                    .fee(new FeeSchedule(FeeUnit.EMPLOYEE, Unrounded.ZERO, List.of()))
                    .feesAtRisk(Rate.of("1.5"))
                    .addMetrics(engagement(), engagement())
                    .refundCap(Rate.of("2"))
                    .collection(FeeCollection.CLAWBACK)
                    .build())
        .isInstanceOfSatisfying(
            InvalidTermsException.class, e -> assertThat(e.violations()).hasSize(6));
    assertThatThrownBy(
            () -> contract().settle(uninvoiced(FeeCounts.ofMembers(MonthRange.of(NEXT), 1))))
        .isInstanceOfSatisfying(
            InvalidPerformanceException.class, e -> assertThat(e.violations()).hasSize(6));
  }

  @Test
  void aTermThatIsNotNamedIsNotInvented() {
    assertThatThrownBy(() -> VendorGuarantee.builder().name("x").build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("period")
        .hasMessageContaining("fee")
        .hasMessageContaining("feesAtRisk")
        .hasMessageContaining("collection");
    assertThatThrownBy(() -> GuaranteePerformance.builder().build())
        .hasMessageContaining("counts")
        .hasMessageContaining("invoices");
  }
}
