package org.openvbc.models.sharedsavings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openvbc.models.sharedsavings.SharedSavingsSamples.*;
import static org.openvbc.models.sharedsavings.WithholdSamples.*;

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
import org.openvbc.core.actuarial.PoolingCharge;
import org.openvbc.core.clause.LossShare;
import org.openvbc.core.clause.Schedule;
import org.openvbc.core.clause.Withhold;
import org.openvbc.core.model.InvalidPerformanceException;
import org.openvbc.core.model.InvalidTermsException;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.parameter.UnsupportedPeriodException;
import org.openvbc.core.quality.Score;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.time.MonthRange;
import org.openvbc.models.sharedsavings.CostBasis.Included;
import org.openvbc.models.sharedsavings.WithholdPerformance.Tranche;

/** What no contract can say and no year can be: refused with field, value, bound and reason. */
class SharedSavingsBadInputTest {
  private static final Rate HALF = Rate.of("0.5");
  private static final Rate TOO_MUCH = Rate.of("1.01");
  private static final Rate NEGATIVE = Rate.of("-0.01");

  private static Arguments bad(String words, ThrowingCallable made) {
    return Arguments.of(words, made);
  }

  static Stream<Arguments> badTerms() {
    Threshold none = Threshold.NONE;
    SharingRate half = SharingRate.fixed(HALF);
    return Stream.of(
        bad("rate is 101%", () -> Threshold.firstDollar(TOO_MUCH)),
        bad(
            "rate is 2%, must be 0% without a threshold",
            () -> new Threshold(Threshold.Mode.NONE, Rate.of("0.02"), Threshold.Test.MEETS)),
        bad("share is 101%", () -> SharingRate.fixed(TOO_MUCH)),
        bad(
            "schedule is none, must be stated",
            () -> new SharingRate(SharingRate.Kind.MULTIPLIED, HALF, Optional.empty())),
        bad(
            "must be a share between 0% and 100% at every score",
            () -> SharingRate.multiplied(HALF, Schedule.steps(Schedule.Point.of("0.5", "2.1")))),
        bad(
            "must be one where a higher score is better",
            () -> SharingRate.setBy(Schedule.atMost(HALF))),
        bad("points[1].result", () -> SharingRate.range(Rate.ZERO, HALF, Rate.ONE, Score.NONE)),
        bad(
            "points[1].worth",
            () -> SharingRate.range(HALF, Rate.of("0.4"), Rate.ONE, Score.of("0.5"))),
        bad("cap is -1%", () -> SavingsShare.of(none, half).cappedAt(NEGATIVE)),
        bad("cap is -1%", () -> LossTerms.of(none, LossShare.fixed(HALF)).cappedAt(NEGATIVE)),
        bad("reduction is 101%", () -> new LossShare(HALF, TOO_MUCH, Rate.ZERO, Rate.ONE)),
        bad(
            "floor is 60%, must be at most 50%",
            () -> new LossShare(HALF, Rate.ZERO, Rate.of("0.6"), HALF)),
        bad("part is 101%", () -> FeeTreatment.offset(TOO_MUCH)),
        bad("ofLosses is 101%", () -> new CarryForward(TOO_MUCH)),
        bad("least is 0", () -> MinimumMembers.orBlend(0)),
        bad("ownWeight is 101%", () -> Blend.of("1.01", "400")),
        bad("amount is -$1.00 PMPM", () -> Target.perMember(pmpm("-1"))),
        bad("amount is -$1.00", () -> Target.total(dollars("-1"))),
        bad("value is 0%", () -> AdjustmentFactor.of("area", "0")),
        bad("byGroup is empty", () -> new EquityAdjustment(Map.of())),
        bad(
            "reference is [low]",
            () ->
                new EquityAdjustment(adjustments())
                    .budgetNeutralOver(Map.of("low", MemberMonths.of(1)))),
        bad(
            "amount is -$1.00 PMPM",
            () -> new SocialServices(pmpm("-1"), SocialServices.Treatment.OUTSIDE)),
        // base years
        bad(
            "weights that sum to 90%, must be weights that sum to 100%",
            () -> history().withBaseYears(base(2023, "412", "1", "0.9"))),
        bad(
            "must be each period once",
            () ->
                history()
                    .withBaseYears(base(2023, "412", "1", "0.5"), base(2023, "413", "1", "0.5"))),
        bad(
            "must be scores of one risk model",
            () ->
                history()
                    .withBaseYears(
                        base(2023, "412", "1", "0.5"),
                        base(2024, "412", "1", "0.5")
                            .withRiskScore(
                                org.openvbc.core.actuarial.RiskScore.of("1", "another")))),
        bad("discount is 100%", () -> history().withDiscount(Rate.ONE)),
        bad("trend is 0%", () -> base(2023, "412", "1", "1").withTrend(Rate.ZERO)),
        bad("amount is $0.00", () -> BaseCost.perMember(pmpm("0"))),
        bad(
            "must be named differently",
            () ->
                base(2023, "412", "1", "1")
                    .withFactors(
                        AdjustmentFactor.of("area", "1.1"), AdjustmentFactor.of("area", "1.1"))),
        // contracts
        bad(
            "feeTreatment is fees are a cost of care, must be none where the costs count the fees",
            () ->
                plain("1")
                    .withFeeTreatment(FeeTreatment.costOfCare())
                    .withCostBasis(CostBasis.allowed(Included.CARE_COORDINATION_FEES))),
        bad(
            "must be none where the costs count a charge already",
            () ->
                plain("1")
                    .withPoolingCharge(PoolingCharge.of("18.50"))
                    .withCostBasis(CostBasis.allowed(Included.POOLING_CHARGE))),
        bad(
            "minimumMembers is at least 5000 members, else blended with the book",
            () -> plain("1").withMinimumMembers(MinimumMembers.orBlend(5_000))),
        bad(
            "must be for savings only where losses are not shared",
            () -> plain("1").withQualityGate(QualityGate.forSavingsAndLosses(Score.of("0.5")))),
        bad("recoupmentLimit is -$1.00", () -> plain("1").withRecoupmentLimit(dollars("-1"))),
        bad(
            "recoupmentLimit is $0.005, must be whole cents",
            () -> plain("1").withRecoupmentLimit(dollars("0.005"))),
        bad(
            "incentiveCap is $0.005, must be whole cents",
            () -> both(SavingsWithWithhold.Order.ADDITIVE).withIncentiveCap(dollars("0.005"))),
        bad(
            "baseYears is 2025-01 to 2025-12, must be before 2025-01 to 2025-12",
            () -> plain(history().withBaseYears(base(2024, "412", "1", "1").withPeriod(YEAR)))),
        bad(
            "excess of 2024-01 to 2024-12",
            () ->
                plain(
                    history()
                        .withBaseYears(
                            base(2024, "412", "1", "1")
                                .withCost(
                                    BaseCost.ofClaims(
                                        ClaimCosts.of(dollars("1"), dollars("2"), Rate.ONE),
                                        MemberMonths.of(1)))))),
        bad("name is blank", () -> plain("1").withName(" ")),
        // withholds
        bad("rate is 101%", () -> withhold("1.01", WithholdRelease.riskPool())),
        bad(
            "must be better where less is overspent",
            () -> WithholdRelease.byCost(Schedule.atLeast(HALF))),
        bad("must be better where the score is higher", () -> WithholdRelease.byQuality(COST)),
        bad("costWeight is 101%", () -> WithholdRelease.weighted(TOO_MUCH, COST, QUALITY)),
        bad("interestRate is -1%", () -> sliding().withInterestRate(NEGATIVE)),
        bad("weights is {}", () -> Forfeits.redistributed(Map.of())),
        bad("weights is {A=0%}", () -> Forfeits.redistributed(Map.of("A", Rate.ZERO))),
        bad(
            "must be with withheld amounts: costs at rates before the withhold",
            () -> both(SavingsWithWithhold.Order.ADDITIVE).withSavings(plain("100000000"))),
        bad(
            "withhold period is 2024-01 to 2024-12",
            () ->
                both(SavingsWithWithhold.Order.ADDITIVE)
                    .withWithhold(sliding().withPeriod(MonthRange.ofYear(2024)))),
        bad(
            "limit is 99%",
            () ->
                ManagedCareIncentive.builder()
                    .period(YEAR)
                    .withhold(new Withhold(HALF))
                    .limit(Rate.of("0.99"))
                    .build()),
        // distribution
        bad(
            "weights that sum to 75%",
            () ->
                new SavingsDistribution(
                    List.of(SavingsDistribution.component("KPI", "0.75", "0")), HALF)),
        bad(
            "redistributed is 101%",
            () -> new SavingsDistribution(distribution().components(), TOO_MUCH)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badTerms")
  void badTermsAreRefusedWithTheReason(String words, ThrowingCallable made) {
    assertThatExceptionOfType(InvalidTermsException.class)
        .isThrownBy(made)
        .withMessageContaining(words);
  }

  static Stream<Arguments> badPerformance() {
    SharedSavings plain = plain("10000000");
    return Stream.of(
        bad(
            "period is 2024-01 to 2024-12, must be 2025-01 to 2025-12 as in the contract",
            () -> plain.settle(cost("1").withPeriod(MonthRange.ofYear(2024)))),
        bad(
            "costBasis is plan-paid amounts, must be allowed amounts as in the target",
            () -> plain.settle(cost("1").withCostBasis(CostBasis.planPaid()))),
        bad(
            "what counts on one side only, such as a pooling charge, makes or destroys savings",
            () ->
                plain.settle(cost("1").withCostBasis(CostBasis.allowed(Included.POOLING_CHARGE)))),
        bad(
            "excess is $2.00, must be at most the amount that it is cut from",
            () ->
                plain.settle(
                    cost("1").withCosts(ClaimCosts.of(dollars("1"), dollars("2"), Rate.ONE)))),
        bad(
            "riskScore is not stated, must be stated: the target moves with risk",
            () -> full().settle(fullYear().withRiskScore(Optional.empty()))),
        bad(
            "riskScore is 1 (another), must be of the risk model of the base years",
            () ->
                full()
                    .settle(
                        fullYear()
                            .withRiskScore(
                                org.openvbc.core.actuarial.RiskScore.of("1", "another")))),
        bad(
            "riskScore is 1 (model of the contract), must be not stated: the target is fixed",
            () -> plain.settle(cost("1").withRiskScore(risk("1")))),
        bad(
            "quality is not stated, must be stated",
            () -> full().settle(fullYear().withQuality(Optional.empty()))),
        bad(
            "members is not stated, must be stated: the contract has a least size of 5000",
            () -> plain.withMinimumMembers(MinimumMembers.orNoSettlement(5_000)).settle(cost("1"))),
        bad(
            "careCoordinationFees is not stated, must be stated: fees are separate",
            () -> plain.withFeeTreatment(FeeTreatment.separate()).settle(cost("1"))),
        bad(
            "careCoordinationFees is $5.00, must be not stated",
            () -> plain.settle(cost("1").withCareCoordinationFees(dollars("5")))),
        bad(
            "openingDeficit is $5.00, must be $0.00 where the contract carries nothing forward",
            () -> plain.settle(cost("1").withOpeningDeficit(dollars("5")))),
        bad(
            "memberMonthsByGroup is {low=1 member months}, must be empty",
            () ->
                plain.settle(cost("1").withMemberMonthsByGroup(Map.of("low", MemberMonths.of(1))))),
        bad(
            "must be the groups [high, middle, low], 20000 member months",
            () ->
                plain
                    .withEquityAdjustment(new EquityAdjustment(adjustments()))
                    .settle(cost("1").withMemberMonthsByGroup(groups(1, 2, 3)))),
        bad("interimPayments is -$1.00", () -> cost("1").withInterimPayments(dollars("-1"))),
        bad(
            "interimPayments is $0.005, must be whole cents",
            () -> cost("1").withInterimPayments(dollars("0.005"))),
        bad(
            "openingDeficit is $0.005, must be whole cents",
            () -> cost("1").withOpeningDeficit(dollars("0.005"))),
        bad("members is -1", () -> cost("1").withMembers(-1L)),
        bad("completionFactor is 0%", () -> ClaimCosts.of(dollars("1"), Money.ZERO, Rate.ZERO)),
        bad("completionFactor is 101%", () -> ClaimCosts.of(dollars("1"), Money.ZERO, TOO_MUCH)),
        bad("paid is -$1.00", () -> ClaimCosts.incurred(dollars("-1"))),
        bad("excess is -$1.00", () -> ClaimCosts.of(dollars("1"), dollars("-1"), Rate.ONE)),
        // withholds
        bad(
            "target is $0.00, must be above $0.00",
            () -> sliding().settle(slidingYear("1").withTarget(Money.ZERO))),
        bad(
            "target and actual is no target",
            () -> sliding().settle(slidingYear("1").withTarget(Optional.empty()))),
        bad(
            "quality is not stated",
            () -> sliding().settle(slidingYear("1").withQuality(Optional.empty()))),
        bad(
            "returnedOn is not stated",
            () -> sliding().withInterestRate(HALF).settle(slidingYear("1"))),
        bad(
            "returnedOn is 2024-12-31, must be no earlier than 2025-01-01",
            () -> slidingYear("1").withReturnedOn(LocalDate.of(2024, 12, 31))),
        bad(
            "payment to A is -$1.00",
            () -> slidingYear("1").withTranches(Tranche.of("A", NEW_YEAR, "-1"))),
        bad("tranches is none", () -> slidingYear("1").withTranches()),
        bad(
            "earnedBack is 101%",
            () -> new ManagedCareIncentive.Year(dollars("1"), TOO_MUCH, Money.ZERO)),
        // distribution and position
        bad("whole is -$1.00", () -> distribution().distribute(dollars("-1"), practices())),
        bad(
            "whole is $1.001, must be whole cents",
            () -> distribution().distribute(dollars("1.001"), practices())),
        bad("practices is 0 practices", () -> distribution().distribute(Money.ZERO, List.of())),
        bad(
            "practices is A, must be named once",
            () ->
                distribution()
                    .distribute(
                        Money.ZERO,
                        List.of(practice("A", 1, "1", "1"), practice("A", 1, "1", "1")))),
        bad(
            "scores of A is [], must be a score for each of",
            () ->
                distribution()
                    .distribute(
                        Money.ZERO,
                        List.of(new SavingsDistribution.Practice("A", Rate.ONE, Map.of())))),
        bad(
            "variableCost is 101%",
            () -> ProviderPosition.ofRevenue(Money.ZERO, Money.ZERO, TOO_MUCH, Money.ZERO)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badPerformance")
  void badPerformanceIsRefusedWithTheReason(String words, ThrowingCallable made) {
    assertThatExceptionOfType(InvalidPerformanceException.class)
        .isThrownBy(made)
        .withMessageContaining(words);
  }

  @Test
  void allThatIsWrongIsNamedAtOnce() {
    assertThatExceptionOfType(InvalidPerformanceException.class)
        .isThrownBy(
            () ->
                full()
                    .settle(
                        cost("1")
                            .withPeriod(MonthRange.ofYear(2024))
                            .withCostBasis(CostBasis.planPaid())))
        .satisfies(refused -> assertThat(refused.violations()).hasSize(5));
  }

  @Test
  void memberMonthsAreNeverNegative() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cost("1").withMemberMonths(MemberMonths.of(-1)));
  }

  @Test
  void theLimitOfMedicaidIsNotKnownForEveryYear() {
    assertThatExceptionOfType(UnsupportedPeriodException.class)
        .isThrownBy(() -> ManagedCareIncentive.builder().period(MonthRange.ofYear(2040)).build());
    assertThat(ManagedCareParameters.incentiveLimit(YEAR).asRate()).isEqualTo(Rate.of("1.05"));
    assertThat(ManagedCareParameters.table().toString()).contains("1 keys");
  }
}
