package org.openvbc.models.capitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openvbc.models.capitation.CapitationSamples.*;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.model.InvalidPerformanceException;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.time.MonthRange;
import org.openvbc.core.time.MonthRule;

/** What does not fit a contract is refused, each with field, value, bound and reason. */
class CapitationBadPerformanceTest {
  private static final MonthRange MARCH = MonthRange.of(month(3));

  static Stream<Arguments> refused() {
    return Stream.of(
        bad("no cell", "cells is []", () -> Membership.of(List.of(), List.of())),
        bad("no month", "entries is empty", () -> Membership.of(List.of("a"), List.of())),
        bad(
            "a count too few",
            "entries[0].byCell is 1 counts",
            () ->
                Membership.of(
                    List.of("a", "b"),
                    List.of(new Membership.Entry(MARCH, List.of(MemberMonths.of(1)))))),
        bad(
            "a month twice",
            "entries[1].months is 2025-03",
            () -> Membership.of(List.of("a"), List.of(entry(), entry()))),
        bad("a month too few", "members is 1 counts", () -> Membership.ofMembers(YEAR, ALL, 1)),
        bad(
            "a month that was not counted",
            "month is 2026-01",
            () -> members(1).membership().in(YearMonth.of(2026, 1))),
        bad("an unknown cell", "cell is b", () -> members(1).membership().of("b")),
        bad("negative premium", "revenue is -$1.00", () -> Premium.of(Money.of(-1))),
        bad(
            "a negative deduction",
            "taxes is -$1.00",
            () -> Premium.of(Money.of(1)).less("taxes", Money.of(-1))),
        bad(
            "more deductions than premium",
            "deductions is $2.00",
            () -> Premium.of(Money.of(1)).less("taxes", Money.of(2))),
        bad(
            "a change of a whole year",
            "before is 2025-01 to 2025-12, must be one month",
            () -> new RetroChange(month(12), members(1), members(2))),
        bad(
            "a change of two different months",
            "after is 2025-02, must be the month 2025-01",
            () -> new RetroChange(month(4), monthOf(1), monthOf(2))),
        bad(
            "a change known before its month",
            "received is 2025-01",
            () -> new RetroChange(month(1), monthOf(2), monthOf(2))),
        bad(
            "a change within a change",
            "retroChanges is changes within a change",
            () ->
                new RetroChange(
                    month(4),
                    monthOf(1).withRetroChanges(new RetroChange(month(4), monthOf(1), monthOf(1))),
                    monthOf(1))),
        bad(
            "months outside the contract",
            "membership is 2025-01 to 2025-12, must be within the contract's 2025-03",
            () -> totalCare().withPeriod(MARCH).settle(members(1))),
        bad(
            "cells that have no rate",
            "membership is [all members], must be the contract's cells",
            () -> byCell().settle(members(1).withGroupRiskScore(Rate.ONE))),
        bad(
            "a rate that changes within what is counted together",
            "must be counted month by month where a rate changes",
            () -> changing().settle(together())),
        bad(
            "a line that is not one month",
            "must be counted month by month (each month and category is a payment line)",
            () -> partial().settle(together())),
        bad(
            "no risk score",
            "groupRiskScore is not stated, must be stated",
            () -> byCell().settle(CapitationPerformance.of(cells().build().membership()))),
        bad(
            "a risk score that nothing asks for",
            "groupRiskScore is 1, must be not stated",
            () -> totalCare().settle(members(1).withGroupRiskScore(Rate.ONE))),
        bad(
            "a risk score of zero",
            "groupRiskScore is 0, must be above 0",
            () -> byCell().settle(cells().build().withGroupRiskScore(Rate.ZERO))),
        bad("no premium", "premium is not stated", () -> ofPremium().settle(members(1))),
        bad(
            "premium that nothing asks for",
            "premium is $1.00, must be not stated",
            () -> totalCare().settle(premium(Premium.of(Money.of(1))))),
        bad(
            "a change without limit",
            "none, unless the contract's retroLimit",
            () ->
                totalCare()
                    .settle(
                        monthOf(4)
                            .withRetroChanges(new RetroChange(month(4), monthOf(1), monthOf(1))))),
        bad(
            "carve-outs above the capitation",
            "carveOuts is $12,000.00, must be at most the gross capitation of $10,800.00",
            () ->
                totalCare()
                    .withCarveOuts(CarveOut.of("everything", pmpm("1000")))
                    .settle(members(1))),
        bad("a member without name", "member is blank", () -> MemberClaims.of("", Money.ZERO)),
        bad(
            "negative claims",
            "claims is negative",
            () -> MemberClaims.of("A", Money.of(-123_456))),
        bad(
            "a member twice",
            "members is 2 rows",
            () ->
                StopLossClaims.builder()
                    .addMembers(MemberClaims.of("A", Money.ZERO))
                    .addMembers(MemberClaims.of("A", Money.ZERO))
                    .totalClaims(Money.ZERO)
                    .build()),
        bad(
            "a total below its parts",
            "totalClaims is $1.00",
            () -> largeClaims().withTotalClaims(Money.of(1))),
        bad(
            "negative expected claims",
            "expectedClaims is",
            () -> largeClaims().withExpectedClaims(Money.of(-1).unrounded())),
        bad(
            "nothing expected",
            "expectedClaims is not stated",
            () -> withAggregate().settle(largeClaims())),
        bad("no cohort", "cohorts is empty", () -> RiskSharePerformance.of()),
        bad(
            "a cohort twice",
            "cohorts is [a, a]",
            () -> RiskSharePerformance.of(cohort("1", "1"), cohort("1", "1"))),
        bad(
            "negative revenue",
            "revenue of a is",
            () -> RiskSharePerformance.of(cohort("-1", "1"))),
        bad("negative cost", "cost of a is", () -> RiskSharePerformance.of(cohort("1", "-1"))),
        bad(
            "a pool without members",
            "memberMonths is 0 member months",
            () -> RiskPoolPerformance.builder().build()),
        bad(
            "a practice twice",
            "providers is [A, A]",
            () ->
                RiskPoolPerformance.builder()
                    .addProviders(practice("A", 1, "1", "1", "1"))
                    .addProviders(practice("A", 1, "1", "1", "1"))
                    .build()),
        bad("withheld", "withheld of A is -$1.00", () -> practiceOf("1", "-1", "1")),
        bad("costs", "costs of A is -$1.00", () -> practiceOf("1", "1", "-1")),
        bad("more withheld than paid", "capitation of A is $1.00", () -> practiceOf("1", "2", "1")),
        bad(
            "pool premium",
            "stopLossPremium is",
            () -> practices().withStopLossPremium(Money.of(-1))),
        bad(
            "pool recoveries",
            "stopLossRecoveries is",
            () -> practices().withStopLossRecoveries(Money.of(-1))),
        bad("revenue", "revenue is -$1.00", () -> year().withRevenue(Money.of(-1))),
        bad("withhold", "withheld is -$1.00", () -> year().withWithheld(Money.of(-1))),
        bad(
            "more withheld than revenue",
            "withheld is $2,000.00, must be at most the revenue of $1,000.00",
            () -> year().withWithheld(Money.of(2_000))),
        bad(
            "earned back",
            "withholdEarnedBack is 101%",
            () -> year().withWithholdEarnedBack(Rate.of("1.01"))),
        bad("paid", "paid is", () -> year().withPaid(Money.of(-1))),
        bad("reserve", "incurredNotPaid is", () -> year().withIncurredNotPaid(Money.of(-1))),
        bad("leakage", "leakage is", () -> year().withLeakage(Money.of(-1))),
        bad("premium", "stopLossPremium is", () -> year().withStopLossPremium(Money.of(-1))),
        bad("infrastructure", "infrastructure is", () -> year().withInfrastructure(Money.of(-1))),
        bad(
            "nobody said what was earned back",
            "withholdEarnedBack is not stated, must be stated: $1.00 were withheld",
            () -> yearEnd().build().settle(year().withWithheld(Money.of(1)))),
        bad(
            "leakage that nobody charges",
            "leakage is $1.00, must be $0.00, unless",
            () -> yearEnd().build().settle(year().withLeakage(Money.of(1)))),
        bad(
            "claims that nobody covers",
            "claims is stated, must be not stated",
            () -> yearEnd().build().settle(year().withClaims(largeClaims()))),
        bad(
            "cover without claims",
            "claims is not stated, must be stated",
            () -> yearEnd().stopLoss(specific()).build().settle(year())),
        bad(
            "a condition twice",
            "cases is [diabetes, diabetes]",
            () -> {
              ConditionMonths counts =
                  new ConditionMonths(
                      List.of(RateCell.of("diabetes", pmpm("80"))),
                      MonthRule.anyDay(),
                      ConditionMonths.Duplicates.HIERARCHY);
              ConditionCase each = ConditionCase.entered("diabetes", LocalDate.of(2025, 1, 1));
              counts.add(counts.tally(YEAR), List.of(each, each));
            }));
  }

  private static Membership.Entry entry() {
    return new Membership.Entry(MARCH, List.of(MemberMonths.of(1)));
  }

  private static CapitationPerformance monthOf(int month) {
    return CapitationPerformance.of(Membership.ofMembers(MonthRange.of(month(month)), ALL, 1));
  }

  private static CapitationPerformance together() {
    return CapitationPerformance.of(Membership.over(YEAR, Map.of(ALL, MemberMonths.of(12))));
  }

  private static Capitation changing() {
    return totalCare()
        .withBasis(
            CapitationBasis.perMember(
                CapitatedCategory.of(
                    "care", RateCell.of(ALL, pmpm("900")).changing(month(12), pmpm("930")))));
  }

  private static RiskSharePerformance.Cohort cohort(String revenue, String cost) {
    return RiskSharePerformance.Cohort.of("a", revenue, cost);
  }

  private static RiskPoolPerformance practiceOf(String capitation, String withheld, String costs) {
    return RiskPoolPerformance.builder()
        .addProviders(practice("A", 1, capitation, withheld, costs))
        .build();
  }

  private static CapitationYearPerformance year() {
    return CapitationYearPerformance.builder()
        .revenue(Money.of(1_000))
        .memberMonths(MemberMonths.of(1))
        .paid(Money.ZERO)
        .incurredNotPaid(Money.ZERO)
        .build();
  }

  private static Arguments bad(String what, String message, ThrowingCallable call) {
    return Arguments.of(what, message, call);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void whatDoesNotFitIsRefused(String what, String message, ThrowingCallable call) {
    assertThatThrownBy(call)
        .as(what)
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContaining(message);
  }

  @Test
  void noMessageHoldsTheClaimsOfAMember() {
    assertThatThrownBy(() -> MemberClaims.of("A", Money.of(-123_456)))
        .message()
        .doesNotContain("123");
  }

  @Test
  void allThatIsMissingIsNamedAtOnce() {
    assertThatThrownBy(
            () ->
                yearEnd()
                    .stopLoss(specific())
                    .build()
                    .settle(year().withWithheld(Money.of(1)).withLeakage(Money.of(1))))
        .isInstanceOfSatisfying(
            InvalidPerformanceException.class, e -> assertThat(e.violations()).hasSize(3));
  }
}
