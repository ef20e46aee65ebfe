package org.openvbc.models.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.performance.PerformanceSamples.*;
import static org.openvbc.models.performance.PerformanceStep.*;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.clause.Schedule;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.models.Figures;
import org.openvbc.testing.TestTable;

/** Every figure that worked-examples.csv prints, computed by the models. */
class PerformanceWorkedExamplesTest {
  private static final List<TestTable.Row> ROWS =
      TestTable.read(PerformanceWorkedExamplesTest.class, "worked-examples.csv");
  private static final int FIGURES = 76;
  private static final Map<String, Map<String, Object>> COMPUTED = computed();

  private static Map<String, Map<String, Object>> computed() {
    Map<String, Map<String, Object>> all = new LinkedHashMap<>();
    successes(all);
    visits(all);
    gaps(all);
    pools(all);
    ladders(all);
    fewCases(all);
    rankings(all);
    all.put("savings", savings());
    return all;
  }

  static List<TestTable.Row> rows() {
    return ROWS;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void figureIsAsPrinted(TestTable.Row row) {
    BigDecimal wanted = new BigDecimal(row.text("printed"));
    Object figure =
        Objects.requireNonNull(COMPUTED.get(row.text("example"))).get(row.text("figure"));
    assertThat(decimal(Objects.requireNonNull(figure), wanted.scale()))
        .as(row.text("figure"))
        .isEqualByComparingTo(wanted);
  }

  private static BigDecimal decimal(Object figure, int places) {
    if (figure instanceof Long count) {
      return BigDecimal.valueOf(count);
    }
    return figure instanceof BigDecimal number
        ? number.setScale(places, RoundingMode.HALF_UP)
        : Figures.decimal(figure, places);
  }

  @Test
  void everyFigureIsPrintedAndNoneTwice() {
    assertThat(ROWS).hasSize(FIGURES);
    assertThat(ROWS.stream().map(row -> row.text("example") + "/" + row.text("figure")))
        .doesNotHaveDuplicates();
    assertThat(COMPUTED.values().stream().mapToInt(Map::size).sum()).isEqualTo(FIGURES);
  }

  // ---------------------------------------------------------------- what is computed

  private static void successes(Map<String, Map<String, Object>> all) {
    Explanation<MeasureBonusSettlement> missed = success().explain(lowered(199));
    all.put(
        "success 199",
        Map.of(
            "result", Figures.line(missed, RESULT),
            "needed", Figures.line(missed, NEEDED),
            "bonus", missed.settlement().netPayment()));
    MeasureBonusSettlement reached = success().settle(lowered(200));
    all.put(
        "success 200",
        Map.of("result", reached.measure(DIABETES).result(), "bonus", reached.netPayment()));
    Explanation<MeasureBonusSettlement> improved =
        successOrImprovement().explain(one(MeasureData.of(199, 250).withBaseline(rate("0.70"))));
    all.put(
        "success improved",
        Map.of(
            "improvement", Figures.line(improved, IMPROVEMENT),
            "bonus", improved.settlement().netPayment()));
  }

  private static void visits(Map<String, Map<String, Object>> all) {
    Explanation<UtilizationSettlement> down = PerformanceSamples.visits().explain(visited(1_890));
    all.put(
        "visits down",
        Map.of(
            "baseline per 1000", Figures.line(down, BASELINE_PER_THOUSAND),
            "expected", down.settlement().expected(),
            "reduction", down.settlement().reduction(),
            "saving", down.settlement().saving(),
            "payment", down.settlement().netPayment()));
    UtilizationSettlement naive =
        PerformanceSamples.visits()
            .settle(visited(1_890).withMemberMonths(MemberMonths.of(120_000)));
    all.put("visits naive", Map.of("reduction", naive.reduction(), "payment", naive.netPayment()));
    UtilizationSettlement up = PerformanceSamples.visits().settle(visited(2_250));
    all.put("visits up", Map.of("reduction", up.reduction(), "payment", up.netPayment()));
  }

  private static void gaps(Map<String, Map<String, Object>> all) {
    Explanation<GapBonusSettlement> explained = PerformanceSamples.gaps().explain(closed());
    Map<String, Object> figures = new LinkedHashMap<>();
    for (String band :
        List.of(
            "1 condition",
            "2 conditions",
            "3 conditions",
            "4 conditions",
            "5 or more conditions")) {
      figures.put(band, Figures.line(explained, GAP_AMOUNT, "any, " + band));
    }
    figures.put("bonus", explained.settlement().netPayment());
    all.put("gaps", figures);

    // The report prints amounts only: a dollar a gap stands in for rates and counts.
    List<Long> amounts = List.of(500L, 180L, 132_884L, 100L, 1_200L, 0L);
    GapBonus.Builder terms = GapBonus.builder().name("Report 104").period(YEAR);
    ClosedGaps.Builder closed = ClosedGaps.builder();
    for (int i = 0; i < amounts.size(); i++) {
      terms.addRates(GapRates.flat("measure " + i, Money.of(1)));
      closed.closed("measure " + i, amounts.get(i));
    }
    all.put("gaps 104", Map.of("bonus", terms.build().settle(closed.build()).netPayment()));
  }

  private static void pools(Map<String, Map<String, Object>> all) {
    MeasureBonusSettlement settled = pool().settle(fiveResults());
    Map<String, Object> figures = new LinkedHashMap<>();
    for (MeasureBonusSettlement.MeasureScore score : settled.measures()) {
      figures.put(score.measure() + " earned", score.earned());
      figures.put(score.measure() + " bonus", score.bonus());
    }
    figures.put("bonus", settled.netPayment());
    all.put("pool", figures);
    all.put("unscored", unscored());
  }

  private static Map<String, Object> unscored() {
    Map<String, String> weights =
        Map.of("first", "0.2", "second", "0.3", "third", "0.1", "fourth", "0.4");
    MeasureBonus.Builder terms = MeasureBonus.builder().name("Four").period(YEAR);
    MeasureBonusPerformance.Builder results = MeasureBonusPerformance.builder();
    Map<String, Rate> rates = new LinkedHashMap<>();
    weights.forEach(
        (name, weight) -> {
          terms.addMeasures(BonusMeasure.of(name, Schedule.atLeast(rate("0.5")), THIRTY));
          rates.put(name, rate(weight));
          results.putMeasures(name, MeasureData.of(20, name.equals("third") ? 29 : 30));
        });
    Explanation<MeasureBonusSettlement> explained =
        terms
            .form(BonusForm.pool(Money.of(1_000), Weighting.of(rates, rate("0.9"), 3)))
            .build()
            .explain(results.build());
    assertThat(explained.settlement().netPayment()).isEqualTo(Money.of(1_000));
    return Map.of(
        "first weight", Figures.line(explained, WEIGHT, "first"),
        "second weight", Figures.line(explained, WEIGHT, "second"),
        "fourth weight", Figures.line(explained, WEIGHT, "fourth"));
  }

  private static void ladders(Map<String, Map<String, Object>> all) {
    Explanation<MeasureBonusSettlement> explained = tier().explain(twoResults());
    all.put(
        "tier",
        Map.of(
            "composite", Figures.line(explained, COMPOSITE),
            "tier", Figures.line(explained, LADDER),
            "base", Figures.line(explained, BASE),
            "bonus", explained.settlement().netPayment()));
    MeasureBonusSettlement unscored =
        tier().settle(two(MeasureData.of(75, 100), MeasureData.of(29, 29)));
    all.put("tier unscored", Map.of("composite", unscored.score(), "bonus", unscored.netPayment()));
    all.put("ladder", Map.of("bonus", ladder().settle(twoResults()).netPayment()));

    MeasureBonusPerformance underserved =
        two(MeasureData.of(70, 100), MeasureData.of(40, 40)).withUnderserved(rate("0.40"));
    Explanation<MeasureBonusSettlement> equity =
        tier().withEquityBonus(EquityBonus.of("0.20", "1")).explain(underserved);
    all.put(
        "equity",
        Map.of(
            "composite", Figures.line(equity, COMPOSITE),
            "with equity", equity.settlement().score(),
            "bonus", equity.settlement().netPayment(),
            "bonus without", tier().settle(underserved).netPayment()));
  }

  private static void fewCases(Map<String, Map<String, Object>> all) {
    all.put(
        "three of three",
        Map.of(
            "drawn to the peers",
            oneMeasure(SmallSample.shrunk(30, 30))
                .settle(one(MeasureData.of(3, 3).withPeers(rate("0.70"))))
                .measure(DIABETES)
                .result()));
    all.put(
        "two years",
        Map.of(
            "result",
            oneMeasure(SmallSample.twoYears(30))
                .settle(one(MeasureData.of(12, 20).withYearBefore(MeasureData.of(15, 16))))
                .measure(DIABETES)
                .result()));
  }

  private static void rankings(Map<String, Map<String, Object>> all) {
    RankedPoolSettlement exchange = PerformanceSamples.exchange().settle(fourGroups());
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("pool", exchange.pool());
    for (RankedPoolSettlement.Part part : exchange.parts()) {
      figures.put(part.provider().name() + " payment", part.payment());
      figures.put(part.provider().name() + " adjustment", part.adjustment());
    }
    figures.put("sum", exchange.netPayment());
    all.put("exchange", figures);

    Explanation<RankedPoolSettlement> ranked = ranks().explain(fiveGroups());
    Map<String, Object> ofRanks = new LinkedHashMap<>();
    ofRanks.put("B rank", Figures.line(ranked, RANK, "B"));
    ofRanks.put("B percentile", Figures.line(ranked, PERCENTILE, "B"));
    for (RankedPoolSettlement.Part part : ranked.settlement().parts()) {
      ofRanks.put(part.provider().name() + " adjustment", part.adjustment());
    }
    all.put("ranks", ofRanks);

    RankedPoolSettlement strata =
        PerformanceSamples.exchange().withPeers(RankedPool.Peers.SAME_STRATUM).settle(fourGroups());
    Map<String, Object> ofStrata = new LinkedHashMap<>();
    for (RankedPoolSettlement.Part part : strata.parts()) {
      ofStrata.put(part.provider().name() + " payment", part.payment());
    }
    ofStrata.put("sum", strata.netPayment());
    all.put("strata", ofStrata);
  }

  private static Map<String, Object> savings() {
    Explanation<SavingsAwardSettlement> explained = award().explain(saved());
    return Map.of(
        "trend", Figures.line(explained, COST_TREND),
        "share", Figures.line(explained, SAVINGS_SHARE),
        "multiplier", explained.settlement().multiplier(),
        "award", explained.settlement().netPayment());
  }
}
