package org.openvbc.models.episode.bpci;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.core.worksheet.Worksheet;
import org.openvbc.models.Figures;
import org.openvbc.models.episode.EpisodeStep;
import org.openvbc.models.episode.EpisodeTotal;
import org.openvbc.testing.TestTable;

/** Every figure that the worked examples print, on the settlement and on its worksheet. */
class BpciWorkedExamplesTest {
  private static final List<TestTable.Row> ROWS =
      TestTable.read(BpciWorkedExamplesTest.class, "worked-examples.csv");
  private static final List<TestTable.Row> PRICES =
      TestTable.read(BpciWorkedExamplesTest.class, "prices.csv");
  private static final List<TestTable.Row> EPISODES =
      TestTable.read(BpciWorkedExamplesTest.class, "episodes.csv");
  private static final int FIGURES = 63;
  private static final int PRICE_FIGURES = 17;

  private static final Set<String> INPUTS =
      Set.of(
          "example",
          "period",
          "stage",
          "episodes",
          "score",
          "previously_settled",
          "post_episode_excess",
          "recoupment",
          "source");
  private static final Set<String> PRICE_INPUTS =
      Set.of(
          "example",
          "basis",
          "category",
          "model_year",
          "period",
          "spending",
          "case_mix_preliminary",
          "case_mix_final",
          "trend_prospective",
          "trend_realized",
          "offset",
          "hospital_case_mix",
          "payment_ratio",
          "source");

  private static final Map<String, Function<Explanation<BpciSettlement>, Object>> FIGURE =
      figures();

  private static Map<String, Function<Explanation<BpciSettlement>, Object>> figures() {
    Map<String, Function<Explanation<BpciSettlement>, Object>> all = new LinkedHashMap<>();
    all.put("total_target", e -> Figures.line(e, EpisodeStep.TOTAL_TARGET));
    all.put("total_spend", e -> Figures.line(e, EpisodeStep.TOTAL_SPEND));
    all.put("difference", e -> Figures.line(e, EpisodeStep.DIFFERENCE));
    all.put("quality_factor", e -> Figures.line(e, EpisodeStep.QUALITY_FACTOR));
    all.put("quality_adjusted", e -> Figures.line(e, EpisodeStep.QUALITY_ADJUSTED));
    all.put("stop_loss", e -> Figures.line(e, EpisodeStep.STOP_LOSS));
    all.put("limit", e -> e.settlement().reconciliation().limitBinding().name());
    all.put("limited", e -> e.settlement().reconciliation().limited());
    all.put("due", e -> e.settlement().netPayment());
    all.put("settled_in_all", e -> e.settlement().reconciliation().settledInAll());
    all.put("outcome", e -> e.settlement().outcome().kind().name());
    return all;
  }

  static List<TestTable.Row> rows() {
    return ROWS;
  }

  static List<TestTable.Row> prices() {
    return PRICES;
  }

  private static BpciPerformance initiator(TestTable.Row row, BpciAdvanced terms) {
    BpciPerformance.Builder builder =
        BpciPerformance.builder()
            .initiator(BpciSamples.GENERAL)
            .stage(BpciStage.valueOf(row.text("stage")))
            .compositeQualityScore(Score.ofPercent(row.text("score")));
    row.find("previously_settled").map(Money::of).ifPresent(builder::previouslySettled);
    row.find("post_episode_excess").map(Money::of).ifPresent(builder::postEpisodeExcess);
    row.find("recoupment").map(Money::of).ifPresent(builder::acoRecoupment);
    return switch (row.text("episodes")) {
      case "FROM_EPISODES" -> builder.episodeByEpisode(BpciSamples.detail(terms, "spend")).build();
      case "FROM_EPISODES_B" ->
          builder.episodeByEpisode(BpciSamples.detail(terms, "spend_b")).build();
      default -> builder.episodes(byCategory(row.text("episodes"))).build();
    };
  }

  private static EpisodeTotal byCategory(String cell) {
    EpisodeTotal total = EpisodeTotal.NONE;
    for (String each : cell.split(";", -1)) {
      String[] words = each.split(" ", -1);
      total =
          total.plus(
              EpisodeTotal.ofCategory(
                  BpciCategory.valueOf(words[0]).name(),
                  Long.parseLong(words[1]),
                  Money.of(words[2]),
                  Money.of(words[3])));
    }
    return total;
  }

  @ParameterizedTest
  @MethodSource("rows")
  void exampleIsReproducedToItsLastPrintedDigit(TestTable.Row row) {
    BpciAdvanced terms = BpciAdvanced.of(BpciPeriod.valueOf(row.text("period")));
    Explanation<BpciSettlement> explained = terms.explain(initiator(row, terms));

    assertThat(explained.settlement()).isEqualTo(terms.settle(initiator(row, terms)));
    for (String column : row.columns()) {
      if (!INPUTS.contains(column) && row.find(column).isPresent()) {
        assertPrinted(row, column, figure(column, explained));
      }
    }
  }

  private static Object figure(String column, Explanation<BpciSettlement> explained) {
    return FIGURE.getOrDefault(column, e -> "no such figure").apply(explained);
  }

  private static void assertPrinted(TestTable.Row row, String column, Object figure) {
    if (figure instanceof String text) {
      assertThat(text).as(column).isEqualTo(row.text(column));
    } else {
      assertPrints(column, figure, row.text(column));
    }
  }

  private static void assertPrints(String name, Object figure, String printed) {
    BigDecimal expected = new BigDecimal(printed);
    assertThat(Figures.decimal(figure, expected.scale())).as(name).isEqualByComparingTo(expected);
  }

  @ParameterizedTest
  @MethodSource("prices")
  void priceIsReproducedFactorByFactor(TestTable.Row row) {
    BpciCell cell = cell(row);
    BpciAdvanced terms = BpciAdvanced.of(BpciPeriod.valueOf(row.text("period")));
    Worksheet sheet = Worksheet.recording();
    assertThat(terms.rule().requirePrice(cell).price(sheet)).isEqualTo(terms.targetPrice(cell));
    Map<Object, Object> lines = new LinkedHashMap<>();
    sheet.lines().forEach(line -> lines.put(line.step(), line.value()));
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("hospital_benchmark", lines.get(BpciStep.HOSPITAL_BENCHMARK));
    figures.put("preliminary_exact", lines.get(BpciStep.PRELIMINARY_PRICE));
    figures.put("preliminary", terms.preliminaryPrice(cell));
    figures.put("preliminary_real", lines.get(BpciStep.PRELIMINARY_REAL_PRICE));
    figures.put("trend_adjustment", lines.get(BpciStep.TREND_ADJUSTMENT));
    figures.put("trend_ratio", trend(row).realized().dividedBy(trend(row).prospective()));
    figures.put("final_exact", lines.get(BpciStep.FINAL_PRICE));
    figures.put("final", lines.get(BpciStep.FINAL_PRICE));
    figures.put("real", lines.get(BpciStep.REAL_PRICE));
    figures.put("real_exact", lines.get(BpciStep.REAL_PRICE));
    figures.forEach(
        (name, figure) -> row.find(name).ifPresent(printed -> assertPrints(name, figure, printed)));
  }

  private static BpciTrend trend(TestTable.Row row) {
    return BpciTrend.of(row.text("trend_prospective"), row.text("trend_realized"));
  }

  private static BpciCell cell(TestTable.Row row) {
    BpciBasis basis =
        new BpciBasis.Hospital(
            Money.of(row.text("spending")),
            BpciCaseMix.of(row.text("case_mix_preliminary"), row.text("case_mix_final")),
            trend(row));
    return BpciCell.inpatient(
            BpciCategory.valueOf(row.text("category")),
            "291",
            BpciModelYear.valueOf(row.text("model_year")),
            basis)
        .withPaymentRatio(Rate.of(row.text("payment_ratio")));
  }

  @Test
  void allPrintedFiguresAreAsserted() {
    assertThat(count(ROWS, INPUTS)).isEqualTo(FIGURES);
    assertThat(count(PRICES, PRICE_INPUTS)).isEqualTo(PRICE_FIGURES);
    assertThat(ROWS.get(0).columns())
        .allMatch(column -> INPUTS.contains(column) || FIGURE.containsKey(column));
  }

  private static long count(List<TestTable.Row> rows, Set<String> inputs) {
    return rows.stream()
        .flatMap(row -> row.columns().stream().filter(c -> row.find(c).isPresent()))
        .filter(column -> !inputs.contains(column))
        .count();
  }

  @Test
  void eachEpisodeIsWinsorizedAsPrinted() {
    Explanation<BpciSettlement> explained =
        BpciSamples.PP4.explain(
            BpciPerformance.builder()
                .initiator(BpciSamples.GENERAL)
                .episodeByEpisode(BpciSamples.detail(BpciSamples.PP4, "spend"))
                .compositeQualityScore(Score.ofPercent("80"))
                .build());
    Money sum = Money.ZERO;
    for (TestTable.Row row : EPISODES) {
      Money capped = Money.of(row.text("capped"));
      sum = sum.plus(capped);
      assertThat(
              Figures.line(
                  explained,
                  EpisodeStep.EPISODE_CAPPED_SPEND,
                  "episode " + row.text("episode") + ", cell 291 MY3"))
          .isEqualTo(capped.times(Rate.of("1.0410")));
    }
    assertThat(sum).isEqualTo(Money.of("138596.05"));
    assertPrints("S, unrounded", explained.settlement().reconciliation().spend(), "144278.48805");
  }

  /** In cents per episode the target is five times the printed price. */
  @Test
  void publishedPriceModeMultipliesThePrintedPrice() {
    BpciAdvanced printed =
        BpciSamples.PP4.withPublishedPriceMode(
            org.openvbc.models.episode.PublishedPriceMode.CENTS_PER_EPISODE);
    BpciSettlement settled =
        printed.settle(
            BpciPerformance.builder()
                .initiator(BpciSamples.GENERAL)
                .episodeByEpisode(BpciSamples.detail(printed, "spend"))
                .compositeQualityScore(Score.ofPercent("80"))
                .build());

    assertThat(settled.reconciliation().target()).isEqualTo(Money.of("140074.35").unrounded());
    assertPrints("R", settled.reconciliation().difference(), "-4204.13805");
    assertThat(settled.netPayment()).isEqualTo(Money.of("-3867.81"));
  }
}
