package org.openvbc.models.performance;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openvbc.models.performance.PerformanceSamples.*;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.clause.Composite;
import org.openvbc.core.clause.Schedule;
import org.openvbc.core.clause.Unscored;
import org.openvbc.core.model.InvalidTermsException;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;

/** Terms that make no sense are refused, each with field, value, bound and reason. */
class PerformanceBadTermsTest {
  private static final Money LESS = Money.of("-0.01");
  private static final Schedule NEGATIVE =
      Schedule.lines(Schedule.Point.of("0.5", "-0.1"), Schedule.Point.of("0.9", "1"));

  static Stream<Arguments> refused() {
    return Stream.of(
        bad("a bonus without name", "name is blank", () -> success().withName(" ")),
        bad(
            "a measure without name",
            "name is blank",
            () -> BonusMeasure.of("", Schedule.atLeast(Rate.ONE), THIRTY)),
        bad(
            "a measure that can earn less than nothing",
            "schedule is along lines",
            () -> BonusMeasure.of("A", NEGATIVE, THIRTY)),
        bad(
            "improvement the other way",
            "improvement is improvement down to 10%",
            () ->
                BonusMeasure.of("A", Schedule.atLeast(Rate.ONE), THIRTY)
                    .orImprovement(Improvement.downTo(rate("0.1")))),
        bad(
            "fewer than no decimals",
            "percentDecimals is -1",
            () -> BonusMeasure.of("A", Schedule.atLeast(Rate.ONE), THIRTY).roundedTo(-1)),
        bad(
            "a measure twice",
            "measures is [lower blood sugar, lower blood sugar]",
            () -> success().withMeasures(success().measures().get(0), success().measures().get(0))),
        bad(
            "a measure without amount",
            "form is []",
            () -> success().withForm(BonusForm.perMeasure(Map.of()))),
        bad(
            "a weight without measure",
            "form is [process, outcome]",
            () -> success().withForm(BonusForm.pool(Money.of(1), sixtyForty("0.5")))),
        bad(
            "equity without a composite",
            "equityBonus is 10% x share",
            () -> success().withEquityBonus(EquityBonus.of("0.10", "1"))),
        bad("a negative limit", "limit is -$0.01", () -> success().withLimit(LESS)),
        bad(
            "a limit of half a cent",
            "limit is $1.005",
            () -> success().withLimit(Money.of("1.005"))),
        bad("a minimum of no case", "minimum is 0", () -> SmallSample.notScored(0)),
        bad("peers who count as nobody", "strength is 0", () -> SmallSample.shrunk(30, 0)),
        bad("peers who count less", "strength is -1", () -> SmallSample.shrunk(30, -1)),
        bad(
            "peers where nothing is shrunk",
            "strength is 5",
            () -> new SmallSample(30, SmallSample.Treatment.FLAGGED, 5)),
        bad("equity of no points", "points is 0%", () -> EquityBonus.of("0", "1")),
        bad("equity up to nothing", "most is 0%", () -> EquityBonus.of("0.1", "0")),
        bad("more weight than there is", "minimumWeight is 101%", () -> sixtyForty("1.01")),
        bad(
            "more measures than there are",
            "minimumMeasures is 3",
            () -> Weighting.of(weights("a", "0.6", "b", "0.4"), Rate.ONE, 3)),
        bad(
            "no measure needed",
            "minimumMeasures is 0",
            () -> Weighting.of(weights("a", "0.6", "b", "0.4"), Rate.ONE, 0)),
        bad(
            "weights that do not sum to the whole",
            "weights is sum to 90%",
            () -> Weighting.of(weights("a", "0.5", "b", "0.4"), Rate.ONE, 1)),
        bad(
            "unscored weight that is lost",
            "composite is Neutral",
            () ->
                new Weighting(
                    new Composite<>(weights("a", "1"), Unscored.neutral(Rate.ZERO)), Rate.ONE, 1)),
        bad("a negative pool", "pool is -$0.01", () -> BonusForm.pool(LESS, sixtyForty("0.5"))),
        bad("a negative amount", "dollars is -$0.01", () -> BonusForm.Amount.of(LESS)),
        bad("a negative amount a case", "dollars is -$0.01", () -> BonusForm.Amount.perCase(LESS)),
        bad(
            "a negative ladder base",
            "dollars is -$0.01",
            () -> BonusForm.ladder(LESS, sixtyForty("0.5"), TIERS)),
        bad(
            "a negative amount per member",
            "dollars is -$0.01 PMPM",
            () -> BonusForm.perMemberTier(PerMemberPerMonth.of("-0.01"), sixtyForty("0.5"), TIERS)),
        bad(
            "a ladder below nothing",
            "ladder is along lines",
            () -> BonusForm.ladder(Money.of(1), sixtyForty("0.5"), NEGATIVE)),
        bad("gaps without name", "name is blank", () -> gaps().withName("")),
        bad("gaps without rates", "rates is none", () -> gaps().withRates()),
        bad(
            "gaps twice",
            "rates is [a, a]",
            () ->
                gaps()
                    .withRates(
                        GapRates.flat("a", Money.of(1)), GapRates.flat("a", LESS.negated()))),
        bad("a negative limit on gaps", "limit is -$0.01", () -> gaps().withLimit(LESS)),
        bad("a gap without name", "measure is blank", () -> GapRates.flat("", Money.of(1))),
        bad("a gap that costs", "byConditions[0] is -$0.01", () -> GapRates.flat("a", LESS)),
        bad("no band", "byConditions is none", () -> GapRates.fromOneCondition("a")),
        bad(
            "fewer than no conditions",
            "byConditions[-1] is -1",
            () -> new GapRates("a", new TreeMap<>(Map.of(-1, Money.of(1))))),
        bad("a pool without name", "name is blank", () -> exchange().withName("")),
        bad(
            "a tier below nothing",
            "tiers is along lines",
            () -> RankingBasis.tiers(RankingBasis.Percentile.OF_ALL, NEGATIVE)),
        bad("an award without name", "name is blank", () -> award().withName("")),
        bad("more than all savings", "share is 101%", () -> award().withShare(rate("1.01"))),
        bad(
            "a multiplier below nothing",
            "qualityMultiplier is along lines",
            () -> award().withQualityMultiplier(NEGATIVE)),
        bad("a negative limit on awards", "limit is -$0.01", () -> award().withLimit(LESS)),
        bad("visits without name", "name is blank", () -> visits().withName("")),
        bad(
            "a threshold above all",
            "threshold is 101%",
            () -> visits().withThreshold(rate("1.01"))),
        bad("more than the saving", "share is 101%", () -> visits().withShare(rate("1.01"))),
        bad("a visit that pays", "unitCost is -$0.01", () -> visits().withUnitCost(LESS)),
        bad("a negative gain limit", "gainLimit is -$0.01", () -> visits().withGainLimit(LESS)),
        bad("a negative loss limit", "lossLimit is -$0.01", () -> visits().withLossLimit(LESS)),
        bad(
            "a loss limit without losses",
            "lossLimit is $1.00",
            () -> visits().withLossLimit(Money.of(1)).withDownside(java.util.Optional.empty())),
        bad(
            "a share of losses above all",
            "share is 101%",
            () -> UtilizationIncentive.Downside.ofShare(rate("1.01"))),
        bad(
            "a negative tolerance",
            "tolerance is -1%",
            () -> new UtilizationIncentive.Downside(Rate.ONE, rate("-0.01"))));
  }

  private static Arguments bad(String what, String message, ThrowingCallable made) {
    return Arguments.of(what, message, made);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void refusedWithFieldAndValue(String what, String message, ThrowingCallable made) {
    assertThatThrownBy(made)
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContaining(message);
  }

  @Test
  void allThatIsWrongIsNamedAtOnce() {
    assertThatThrownBy(
            () ->
                visits()
                    .withDownside(java.util.Optional.empty())
                    .toString()
                    .concat(
                        UtilizationIncentive.builder()
                            .name("")
                            .period(YEAR)
                            .threshold(rate("-0.1"))
                            .unitCost(LESS)
                            .share(rate("2"))
                            .build()
                            .toString()))
        .hasMessageContaining("name is blank")
        .hasMessageContaining("threshold is -10%")
        .hasMessageContaining("unitCost is -$0.01")
        .hasMessageContaining("share is 200%");
  }
}
