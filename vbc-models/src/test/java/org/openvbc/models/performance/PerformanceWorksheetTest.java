package org.openvbc.models.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.performance.PerformanceSamples.*;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.model.Settlement;
import org.openvbc.core.money.Money;
import org.openvbc.core.worksheet.ExplainedLine;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.testing.Filed;

/** The worksheets word for word, and what holds for all of them. */
class PerformanceWorksheetTest {
  private static final Map<String, Supplier<Explanation<? extends Settlement>>> CASES = cases();

  private static Map<String, Supplier<Explanation<? extends Settlement>>> cases() {
    Map<String, Supplier<Explanation<? extends Settlement>>> all = new LinkedHashMap<>();
    all.put("success", () -> success().explain(lowered(200)));
    all.put("success-missed", () -> success().explain(lowered(199)));
    all.put(
        "success-rounded",
        () ->
            success().withMeasures(success().measures().get(0).roundedTo(0)).explain(lowered(199)));
    all.put(
        "improvement",
        () ->
            successOrImprovement()
                .explain(one(MeasureData.of(199, 250).withBaseline(rate("0.70")))));
    all.put("pool", () -> pool().withLimit(Money.of(500_000)).explain(fiveResults()));
    all.put(
        "tier-with-equity",
        () ->
            tier()
                .withEquityBonus(EquityBonus.of("0.20", "1"))
                .explain(
                    two(MeasureData.of(70, 100), MeasureData.of(40, 40))
                        .withUnderserved(rate("0.40"))));
    all.put(
        "too-little-scored",
        () -> ladder().explain(two(MeasureData.none(), MeasureData.of(29, 29))));
    all.put(
        "shrunk",
        () ->
            oneMeasure(SmallSample.shrunk(30, 30))
                .explain(one(MeasureData.of(3, 3).withPeers(rate("0.70")))));
    all.put(
        "two-years",
        () ->
            oneMeasure(SmallSample.twoYears(30))
                .explain(one(MeasureData.of(12, 20).withYearBefore(MeasureData.of(15, 16)))));
    all.put("gaps", () -> gaps().explain(closed()));
    all.put("exchange", () -> exchange().explain(fourGroups()));
    all.put(
        "ranks-in-strata",
        () ->
            ranks()
                .withPeers(RankedPool.Peers.SAME_STRATUM)
                .withEquityBonus(EquityBonus.of("0.05", "1"))
                .explain(
                    RankedPoolPerformance.of(
                        fourGroups().providers().stream()
                            .map(each -> each.withUnderserved(rate("0.25")))
                            .toArray(RankedPoolPerformance.Provider[]::new))));
    all.put("award", () -> award().explain(saved()));
    all.put("award-behind-the-gate", () -> award().explain(saved().withTrend(rate("0.041"))));
    all.put("visits-down", () -> visits().explain(visited(1_890)));
    all.put("visits-up", () -> visits().explain(visited(2_250)));
    return all;
  }

  static Set<String> names() {
    return CASES.keySet();
  }

  private static Explanation<? extends Settlement> explain(String name) {
    return Objects.requireNonNull(CASES.get(name)).get();
  }

  @ParameterizedTest
  @MethodSource("names")
  void worksheetReadsAsFiled(String name) {
    Filed.assertReadsAs(
        PerformanceWorksheetTest.class,
        "worksheets/" + name + ".txt",
        explain(name).withFormulas());
  }

  @ParameterizedTest
  @MethodSource("names")
  void lastLineOfMoneyIsTheNetPayment(String name) {
    Explanation<? extends Settlement> explained = explain(name);
    ExplainedLine last = explained.lines().get(explained.lines().size() - 1);
    assertThat(last.line().money()).contains(explained.settlement().netPayment());
  }

  @Test
  void everyStepIsReached() {
    Set<PerformanceStep> reached = EnumSet.noneOf(PerformanceStep.class);
    names().stream()
        .flatMap(name -> explain(name).lines().stream())
        .forEach(line -> reached.add((PerformanceStep) line.line().step()));
    assertThat(reached).containsExactly(PerformanceStep.values());
  }
}
