package org.openvbc.models.capitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openvbc.models.capitation.CapitationSamples.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.clause.AggregateStopLoss;
import org.openvbc.core.clause.ClaimsPaidBy;
import org.openvbc.core.clause.StopLoss;
import org.openvbc.core.model.InvalidTermsException;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.time.MonthRule;

/** Terms that make no sense are refused, each with field, value, bound and reason. */
class CapitationBadTermsTest {
  private static final RateCell CELL = RateCell.of("all", pmpm("1"));

  static Stream<Arguments> refused() {
    return Stream.of(
        bad("a cell without name", "name is blank", () -> RateCell.of(" ", pmpm("1"))),
        bad("a negative rate", "rate is -$1.00 PMPM", () -> RateCell.of("all", pmpm("-1"))),
        bad("a factor of zero", "factor is 0", () -> CELL.withFactor(Rate.ZERO)),
        bad(
            "a negative later rate",
            "changes[0].rate is",
            () -> CELL.changing(month(2), pmpm("-1"))),
        bad(
            "changes out of order",
            "changes[1].from is 2025-02",
            () -> CELL.changing(month(3), pmpm("1")).changing(month(2), pmpm("1"))),
        bad("a category without name", "name is blank", () -> CapitatedCategory.of("", CELL)),
        bad("a category without cells", "cells is empty", () -> CapitatedCategory.of("care")),
        bad("a cell twice", "cells is [all, all]", () -> CapitatedCategory.of("care", CELL, CELL)),
        bad("no category", "categories is empty", () -> CapitationBasis.perMember()),
        bad(
            "a category twice",
            "categories is [care, care]",
            () ->
                CapitationBasis.perMember(
                    CapitatedCategory.of("care", CELL), CapitatedCategory.of("care", CELL))),
        bad(
            "more than all premium",
            "share is 101%",
            () -> CapitationBasis.percentOfPremium(Rate.of("1.01"))),
        bad("a carve-out without name", "name is blank", () -> CarveOut.of("", pmpm("1"))),
        bad("a negative carve-out", "rate is", () -> CarveOut.of("pharmacy", pmpm("-1"))),
        bad("a rate factor without name", "name is blank", () -> RateFactor.of("", "1")),
        bad("a rate factor of zero", "value is 0", () -> RateFactor.of("area", "0")),
        bad("a limit that looks ahead", "months is -1", () -> RetroLimit.refusing(-1)),
        bad("a contract without name", "name is blank", () -> totalCare().withName("")),
        bad(
            "a base risk of zero",
            "baseRiskScore is 0",
            () -> byCell().withBaseRiskScore(Rate.ZERO)),
        bad(
            "risk with premium",
            "baseRiskScore is 1",
            () -> ofPremium().withBaseRiskScore(Rate.ONE)),
        bad(
            "factors with premium",
            "factors is",
            () -> ofPremium().withFactors(RateFactor.of("area", "1"))),
        bad(
            "a factor twice",
            "factors is",
            () -> byCell().withFactors(RateFactor.of("area", "1"), RateFactor.of("area", "1.1"))),
        bad(
            "a carve-out twice",
            "carveOuts is",
            () ->
                byCell()
                    .withCarveOuts(
                        CarveOut.of("pharmacy", pmpm("1")), CarveOut.of("pharmacy", pmpm("2")))),
        bad("no cover at all", "individual is not stated", () -> cover().build()),
        bad(
            "lasers without individual cover",
            "lasers is 1 members",
            () -> aggregateOnly().putLasers("A", Money.of(1)).build()),
        bad(
            "aggregating deductible without individual cover",
            "aggregatingDeductible is $1.00",
            () -> aggregateOnly().aggregatingDeductible(Money.of(1)).build()),
        bad(
            "negative aggregating deductible",
            "aggregatingDeductible is -$1.00",
            () -> specific().withAggregatingDeductible(Money.of(-1))),
        bad(
            "negative laser",
            "lasers is -$1.00",
            () -> specific().withLasers(Map.of("A", Money.of(-1)))),
        bad("negative run-out", "monthsAfter is -1", () -> StopLossBasis.runOut(-1)),
        bad("negative run-in", "monthsBefore is -1", () -> StopLossBasis.runIn(-1)),
        bad("negative point", "point is", () -> new Pooling(Money.of(-1), pmpm("1"))),
        bad("negative charge", "charge is", () -> new Pooling(Money.of(1), pmpm("-1"))),
        bad(
            "risk share without name",
            "name is blank",
            () -> share(VERMONT, ClaimsPaidBy.PAYER).withName("")),
        bad(
            "a target above revenue",
            "targetShare is 101%",
            () -> share(VERMONT, ClaimsPaidBy.PAYER).withTargetShare(Rate.of("1.01"))),
        bad("a pool without name", "name is blank", () -> pool().withName("")),
        bad("a negative budget", "budget is", () -> pool().withBudget(pmpm("-1"))),
        bad("surplus share", "surplusShare is 101%", () -> pool().withSurplusShare(over())),
        bad("deficit share", "deficitShare is 101%", () -> pool().withDeficitShare(over())),
        bad("surplus limit", "surplusLimit is -$1.00", () -> pool().withSurplusLimit(Money.of(-1))),
        bad("deficit limit", "deficitLimit is -$1.00", () -> pool().withDeficitLimit(Money.of(-1))),
        bad("a year without name", "name is blank", () -> yearEnd().build().withName("")),
        bad(
            "more than all leakage",
            "leakageChargeBack is 101%",
            () -> yearEnd().leakageChargeBack(over()).build()),
        bad(
            "the excess twice",
            "pooling is above $1.00 for $1.00 PMPM",
            () ->
                yearEnd()
                    .stopLoss(specific())
                    .pooling(new Pooling(Money.of(1), pmpm("1")))
                    .build()),
        bad(
            "a corridor where the payer pays the claims",
            "riskSplit is",
            () -> yearEnd().riskSplit(RiskSplit.of(VERMONT, ClaimsPaidBy.PAYER)).build()),
        bad("an empty matrix", "rows is empty", () -> DivisionOfResponsibility.of()),
        bad(
            "two parties on one day",
            "rows is imaging from 2025-01-01",
            () -> DivisionOfResponsibility.of(row(), row())),
        bad("no condition", "conditions is empty", () -> conditions(List.of())),
        bad(
            "a condition twice",
            "conditions is [all, all]",
            () -> conditions(List.of(CELL, CELL))));
  }

  private static Rate over() {
    return Rate.of("1.01");
  }

  private static StopLossCover.Builder aggregateOnly() {
    return cover().aggregate(new AggregateStopLoss(Rate.of("1.25"), Money.ZERO, Optional.empty()));
  }

  private static DivisionOfResponsibility.Row row() {
    return new DivisionOfResponsibility.Row(
        "imaging", LocalDate.of(2025, 1, 1), ResponsibleParty.HOSPITAL);
  }

  private static ConditionMonths conditions(List<RateCell> cells) {
    return new ConditionMonths(cells, MonthRule.anyDay(), ConditionMonths.Duplicates.HIERARCHY);
  }

  private static Arguments bad(String what, String message, ThrowingCallable call) {
    return Arguments.of(what, message, call);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void badTermsAreRefused(String what, String message, ThrowingCallable call) {
    assertThatThrownBy(call)
        .as(what)
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContaining(message);
  }

  @Test
  void allThatIsWrongIsNamedAtOnce() {
    assertThatThrownBy(
            () ->
                pool()
                    .withSurplusLimit(Money.of(1))
                    .withBudget(pmpm("0"))
                    .withName("x")
                    .withDeficitLimit(Money.of(-1)))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessage("RiskPool: deficitLimit is -$1.00, must be at least $0.00 (a limit)");
    assertThatThrownBy(
            () ->
                RiskPool.builder()
                    .name("")
                    .period(YEAR)
                    .budget(pmpm("-1"))
                    .surplusShare(over())
                    .deficitShare(over())
                    .deficitLimitedToWithhold(true)
                    .build())
        .isInstanceOfSatisfying(
            InvalidTermsException.class, e -> assertThat(e.violations()).hasSize(4));
  }

  @Test
  void aTermThatIsNotNamedIsNotInvented() {
    assertThatThrownBy(() -> Capitation.builder().name("x").build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("period")
        .hasMessageContaining("basis");
    assertThatThrownBy(() -> RiskShare.builder().name("x").period(YEAR).build())
        .hasMessageContaining("targetShare")
        .hasMessageContaining("split")
        .hasMessageContaining("level");
    assertThatThrownBy(() -> cover().individual(StopLoss.of(Money.of(-1), Rate.ONE)).build())
        .isInstanceOf(InvalidTermsException.class);
  }
}
