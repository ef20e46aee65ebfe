package org.openvbc.models.episode.commercial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openvbc.models.episode.commercial.BundleSamples.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.openvbc.core.clause.StopLimits;
import org.openvbc.core.clause.Withhold;
import org.openvbc.core.model.InvalidPerformanceException;
import org.openvbc.core.model.InvalidTermsException;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.quality.Score;

/** What no contract and no year can have is refused with field, value, bound and rule. */
class BundleBadInputTest {
  private static void refusesTerms(ThrowingCallable making, String... parts) {
    assertThatThrownBy(making)
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContainingAll(parts);
  }

  private static void refusesPerformance(ThrowingCallable making, String... parts) {
    assertThatThrownBy(making)
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContainingAll(parts);
  }

  @Test
  void pricesArePricesAndTiersAreNamedOnce() {
    refusesTerms(
        () -> BundlePrices.of(Money.ZERO, SeverityTier.of("a", "1"), SeverityTier.of("a", "-1")),
        "basePrice is $0.00, must be above $0.00",
        "tiers is a, must be named once",
        "tier a is -100%, must be a factor above 0%");
    refusesTerms(
        () -> new BundlePrices(Money.of(1), List.of()), "tiers is none, must be at least one");
    refusesTerms(
        () -> BundlePrices.of(Money.of("0.01"), SeverityTier.of("a", "1.00001")),
        "must be a price of at most six decimals");
    refusesTerms(
        () ->
            PLAIN
                .withPrices(BundlePrices.of(Money.of("0.000001")))
                .withOutlier(OutlierProtection.aboveMultiple(Rate.of("1.5"), Rate.ONE)),
        "must be an attachment point of at most six decimals for tier standard");
  }

  @Test
  void clausesAreWithinTheirBounds() {
    refusesTerms(
        () -> OutlierProtection.aboveMultiple(Rate.of("-1"), Rate.of("1.1")),
        "multiple is -100%",
        "payerShare is 110%");
    refusesTerms(
        () -> OutlierProtection.above(Money.of("-1"), Rate.ONE).upTo(Money.of("-1")),
        "dollars is -$1.00");
    refusesTerms(
        () ->
            new OutlierProtection(
                Optional.empty(), Optional.empty(), Rate.ONE, Optional.of(Money.of("-2"))),
        "attachment is not stated",
        "mostPerEpisode is -$2.00");
    refusesTerms(
        () ->
            new OutlierProtection(
                Optional.of(Rate.ONE), Optional.of(Money.ZERO), Rate.ONE, Optional.empty()),
        "attachment is stated twice");
    refusesTerms(() -> new TravelBenefit(Money.of("-1")), "mostPerEpisode is -$1.00");
    refusesTerms(() -> PLAIN.withAggregateStopLoss(Rate.of("1.01")), "aggregateStopLoss is 101%");
    refusesTerms(() -> new Withhold(Rate.of("1.01")), "rate is 101%");
    refusesTerms(() -> PLAIN.withName(" ").withPeriod(""), "name is blank");
    refusesTerms(() -> PLAIN.withPeriod(" "), "period is blank");
    refusesTerms(
        () -> PLAIN.withRounding(Rounding.MILLIONTHS),
        "rounding is to $0.000001, HALF_UP, must be to whole cents");
    refusesTerms(
        () -> PLAIN.withOutlierConvention(OutlierConvention.OFF_COST),
        "outlierConvention is OFF_COST, must be left out where there is no outlier protection");
  }

  @Test
  void schedulesAndPartsAreWhole() {
    refusesTerms(
        () ->
            ReleaseSchedule.steps(
                ReleaseSchedule.Step.of("0.8", "1.5"), ReleaseSchedule.Step.of("0.8", "1")),
        "steps[0].part is 150%",
        "steps[1].from is 80%, must be above the step before");
    refusesTerms(
        () -> PaymentTiming.milestones(PaymentTiming.Milestone.of("a", "0.9")),
        "milestones is 90%, must be 100% in all");
    refusesTerms(
        () ->
            PaymentTiming.milestones(
                PaymentTiming.Milestone.of("a", "1.5"), PaymentTiming.Milestone.of("b", "-0.5")),
        "milestone a is 150%",
        "milestone b is -50%");
    refusesTerms(
        () -> new PaymentTiming(PaymentTiming.Kind.MILESTONES, List.of()), "milestones is 0");
  }

  @Test
  void sharesSumToTheWhole() {
    refusesTerms(
        () ->
            new GainSharing(
                Rate.of("1.1"),
                List.of(Participant.of("a", "0.5"), Participant.of("a", "-0.4")),
                Rate.of("-0.1"),
                GainSharing.Remainder.RETURN_TO_LEAD,
                Score.NONE),
        "share is 110%",
        "capOfFeeSchedule is -10%",
        "participants is shares of 10%, must be 100% in all",
        "participant a is -40%",
        "participants is a, must be named once");
  }

  @Test
  void episodesAreNamedByTheirPlaceAndTheirFiguresStayOut() {
    ThrowingCallable bad =
        () ->
            TIERED.total(
                BundleEpisode.of("low", Money.of(1)),
                BundleEpisode.of("secret", Money.of("-4711")),
                BundleEpisode.of("low", Money.ZERO)
                    .withWarrantyCost(Money.of("-4711"))
                    .withPaidOutside(Money.of("-4711"))
                    .withTravelCost(Money.of("-4711")));

    refusesPerformance(
        bad,
        "episodes[1].tier is without a price, must be one of [low, medium, high]",
        "episodes[1].cost is negative",
        "episodes[2].warrantyCost is negative",
        "episodes[2].paidOutside is negative",
        "episodes[2].travelCost is negative");
    assertThatThrownBy(bad).hasMessageNotContaining("4711").hasMessageNotContaining("4,711");
    assertThatThrownBy(() -> TIERED.prices().priceOf("other"))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContaining("tier is other, must be one of [low, medium, high]");
    assertThat(BundleEpisode.of("low", Money.of("4711")).removedBy("trauma"))
        .hasToString("episode of tier low, removed by trauma");
  }

  @Test
  void totalsAreNotNegativeAndOfOneContract() {
    refusesPerformance(
        () ->
            new BundleEpisodes(
                PLAIN.pricing(),
                Map.of("standard", 0L, "other", 1L),
                -1,
                Money.of("-1"),
                Money.of("-2"),
                Money.of("-3"),
                Money.of("-4"),
                -1,
                Unrounded.ZERO.minus(Money.of(5).unrounded())),
        "byTier is other, must be one of [standard]",
        "byTier standard is 0, must be above 0",
        "removed is -1",
        "outliers is -1",
        "cost is -$1.00",
        "warrantyCost is -$2.00",
        "paidOutside is -$3.00",
        "travelPaid is -$4.00",
        "outlierPayments is -$5.00");
    refusesPerformance(
        () -> PLAIN.pricing().none().plus(TIERED.pricing().none()),
        "pricing is $20,000.00 by tier (low, medium, high), must be as of the other total:"
            + " $20,000.00");
  }

  @Test
  void aTotalOfOtherTermsIsRefused() {
    BundlePerformance done = hundredUnder(JOINT).build();

    refusesPerformance(
        () ->
            JOINT
                .withOutlier(OutlierProtection.aboveMultiple(Rate.of("3"), Rate.of("0.80")))
                .settle(done),
        "episodes is taken under $20,000.00, outliers 80% above 200% of the price, must be taken"
            + " under $20,000.00, outliers 80% above 300% of the price");
    refusesPerformance(
        () ->
            RETROSPECTIVE.settle(
                RetrospectivePerformance.builder()
                    .episodes(PLAIN.pricing().none())
                    .quality(Score.FULL)
                    .build()),
        "episodes is taken under $20,000.00, must be taken under $30,000.00");
  }

  @Test
  void whatTheClausesNeedIsStated() {
    refusesPerformance(
        () ->
            JOINT
                .withTiming(PaymentTiming.onClaims())
                .settle(
                    BundlePerformance.builder()
                        .episodes(JOINT.total(hundred()))
                        .putFeeSchedules("surgeon", Money.of(1))
                        .build()),
        "quality is not stated",
        "feeSchedules is [surgeon], must be of [anesthesia, surgeon, therapy]",
        "alreadyPaid is not stated");
    refusesPerformance(
        () -> PLAIN.settle(one(PLAIN, "1").putAllFeeSchedules(FEES).build()),
        "feeSchedules is [anesthesia, surgeon, therapy], must be of []");
    refusesPerformance(
        () -> PLAIN.settle(one(PLAIN, "1").alreadyPaid(Money.of("0.001")).build()),
        "alreadyPaid is $0.001, must be in whole cents");
    refusesPerformance(
        () ->
            BundlePerformance.builder()
                .episodes(PLAIN.pricing().none())
                .feeForServiceEquivalent(Money.of("-1"))
                .alreadyPaid(Money.of("-2"))
                .putFeeSchedules("a", Money.of("-3"))
                .build(),
        "feeForServiceEquivalent is -$1.00",
        "alreadyPaid is -$2.00",
        "feeSchedules a is -$3.00");
    refusesPerformance(
        () -> RETROSPECTIVE.settle(joints(1, "1").build()),
        "quality is not stated, must be stated: a gate of 70% depends on it");
  }

  @Test
  void otherContractsAreCheckedToo() {
    refusesTerms(() -> RETROSPECTIVE.withGainShare(Rate.of("1.1")), "gainShare is 110%");
    refusesTerms(() -> RETROSPECTIVE.withLossShare(Rate.of("-0.1")), "lossShare is -10%");
    refusesTerms(
        () -> RETROSPECTIVE.withLimits(new StopLimits(Rate.of("1.1"), Rate.of("1.2"))),
        "limits.gain is 110%",
        "limits.loss is 120%");
    refusesTerms(() -> RETROSPECTIVE.withName(""), "name is blank");
    refusesTerms(() -> RETROSPECTIVE.withPeriod(""), "period is blank");
    refusesTerms(() -> CONDITION.withCondition(""), "condition is blank");
    refusesTerms(() -> CONDITION.withPeriod(""), "period is blank");
    refusesTerms(
        () -> CONDITION.withComplicationAllowance(Rate.of("1.1")), "complicationAllowance is 110%");
    refusesTerms(() -> CONDITION.withMargin(Rate.of("-0.1")), "margin is -10%");
    refusesPerformance(
        () ->
            new ConditionCases(
                -1, Money.of(-1), Money.of(-1), Money.of(-1), Money.of(-1), Money.of(-1)),
        "count is -1",
        "typicalBudget is negative",
        "historicalComplications is negative",
        "actualTypical is negative",
        "actualComplications is negative");
    refusesPerformance(
        () -> new ConditionCases(0, Money.ZERO, Money.of(-1), Money.ZERO, Money.ZERO, Money.ZERO),
        "count is 0, must be above 0 where there are amounts");
  }
}
