package org.openvbc.models.performance;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openvbc.models.performance.PerformanceSamples.*;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.model.InvalidPerformanceException;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.time.MemberMonths;

/** A year that these terms cannot settle is refused, each with field, value, bound and reason. */
class PerformanceBadPerformanceTest {

  static Stream<Arguments> refused() {
    return Stream.of(
        bad("more met than cases", "met is 251", () -> lowered(251)),
        bad("fewer than none met", "met is -1", () -> lowered(-1)),
        bad("more exclusions than cases", "cases is -1", () -> MeasureData.of(0, 250, 251)),
        bad("fewer than no exclusions", "exclusions is -1", () -> MeasureData.of(0, 250, -1)),
        bad(
            "a result on fewer than no cases",
            "cases is -1",
            () -> MeasureData.ofResult(Rate.ONE, -1)),
        bad(
            "more than all underserved",
            "underserved is 101%",
            () -> lowered(1).withUnderserved(rate("1.01"))),
        bad(
            "a measure missing",
            "measures is [process]",
            () ->
                tier()
                    .settle(twoResults().withMeasures(Map.of("process", MeasureData.of(30, 40))))),
        bad(
            "a measure that the contract lacks",
            "measures is [other]",
            () -> success().settle(MeasureBonusPerformance.of("other", MeasureData.of(1, 40)))),
        bad(
            "no member months",
            "memberMonths is not stated",
            () -> tier().settle(twoResults().withMemberMonths(Optional.empty()))),
        bad(
            "no underserved members",
            "underserved is not stated",
            () -> tier().withEquityBonus(EquityBonus.of("0.1", "1")).settle(twoResults())),
        bad(
            "improvement without baseline",
            "baseline of lower blood sugar is not stated",
            () -> successOrImprovement().settle(lowered(199))),
        bad(
            "improvement over two years without baseline",
            "baseline of lower blood sugar is not stated",
            () ->
                successOrImprovement()
                    .withMeasures(
                        new BonusMeasure(
                            DIABETES,
                            success().measures().get(0).schedule(),
                            SmallSample.twoYears(30),
                            Optional.of(Improvement.upTo(rate("0.9"))),
                            Optional.empty()))
                    .settle(one(MeasureData.none().withYearBefore(MeasureData.of(40, 50))))),
        bad(
            "few cases without peers",
            "peers of lower blood sugar is not stated",
            () -> oneMeasure(SmallSample.shrunk(30, 30)).settle(one(MeasureData.of(3, 3)))),
        bad(
            "few cases without the year before",
            "year before of lower blood sugar is not stated",
            () -> oneMeasure(SmallSample.twoYears(30)).settle(one(MeasureData.of(3, 3)))),
        bad(
            "fewer than no gaps",
            "measures.any is -1 gaps",
            () -> ClosedGaps.builder().closed("any", -1).build()),
        bad(
            "fewer than no conditions",
            "measures.any is -1 conditions",
            () ->
                ClosedGaps.builder()
                    .putMeasures("any", new ClosedGaps.OfMeasure(Map.of(-1, 1L)))
                    .build()),
        bad(
            "gaps that the contract lacks",
            "measures is [other]",
            () -> gaps().settle(ClosedGaps.builder().closed("other", 1).build())),
        bad(
            "gaps without a rate",
            "measures.any is 0 conditions",
            () -> gaps().settle(ClosedGaps.builder().closed("any", 1).build())),
        bad("nobody in the pool", "providers is none", () -> RankedPoolPerformance.of()),
        bad(
            "a provider twice",
            "providers is [A, A]",
            () -> RankedPoolPerformance.of(provider("A", "1", "1"), provider("A", "2", "1"))),
        bad(
            "negative revenue",
            "revenue of A is -$1.00",
            () -> RankedPoolPerformance.of(provider("A", "1", "-1"))),
        bad(
            "more than all underserved members",
            "underserved of A is 101%",
            () -> RankedPoolPerformance.of(provider("A", "1", "1").withUnderserved(rate("1.01")))),
        bad(
            "no stratum",
            "stratum of A is not stated",
            () -> exchange().withPeers(RankedPool.Peers.SAME_STRATUM).settle(fiveGroups())),
        bad(
            "no underserved part",
            "underserved of E is not stated",
            () -> exchange().withEquityBonus(EquityBonus.of("0.1", "1")).settle(fiveGroups())),
        bad(
            "nobody else to be ranked with",
            "providers is 1 with a score",
            () -> ofTheOthers().settle(RankedPoolPerformance.of(provider("A", "1", "1")))),
        bad(
            "nobody else in the stratum",
            "providers of low risk is 1 with a score",
            () ->
                ofTheOthers()
                    .withPeers(RankedPool.Peers.SAME_STRATUM)
                    .settle(
                        RankedPoolPerformance.of(
                            provider("A", "1", "1").inStratum("low risk"),
                            RankedPoolPerformance.Provider.notScored("B", Money.of(1))
                                .inStratum("low risk")))),
        bad(
            "a trend from nothing",
            "before is $0.00 PMPM",
            () -> SavingsAwardPerformance.trend(PerMemberPerMonth.ZERO, PerMemberPerMonth.of("1"))),
        bad("fewer than no visits", "events is -1", () -> visited(-1)),
        bad(
            "fewer than no visits before",
            "baselineEvents is -1",
            () -> visited(1).withBaselineEvents(-1)),
        bad(
            "a baseline of nobody",
            "baselineMonths is 0 member months",
            () -> visited(1).withBaselineMonths(MemberMonths.ZERO)),
        bad("a risk of zero", "riskRatio is 0%", () -> visited(1).withRiskRatio(Rate.ZERO)));
  }

  private static RankedPool ofTheOthers() {
    return exchange().withBasis(RankingBasis.tiers(RankingBasis.Percentile.OF_THE_OTHERS, TIERS));
  }

  private static Arguments bad(String what, String message, ThrowingCallable made) {
    return Arguments.of(what, message, made);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void refusedWithFieldAndValue(String what, String message, ThrowingCallable made) {
    assertThatThrownBy(made)
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContaining(message);
  }
}
