package org.openvbc.models.episode.cjr;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.core.worksheet.Worksheet;
import org.openvbc.models.Figures;
import org.openvbc.models.episode.EpisodeStep;
import org.openvbc.models.episode.PublishedPriceMode;
import org.openvbc.testing.TestTable;

/** Every figure that the worked examples print, on the settlement and on its worksheet. */
class CjrWorkedExamplesTest {
  private static final List<TestTable.Row> ROWS =
      TestTable.read(CjrWorkedExamplesTest.class, "worked-examples.csv");
  private static final List<TestTable.Row> PRICES =
      TestTable.read(CjrWorkedExamplesTest.class, "prices.csv");
  private static final int FIGURES = 44;
  private static final int PRICE_FIGURES = 8;

  private static final Set<String> INPUTS =
      Set.of("example", "year", "kind", "quality", "episodes", "spend", "source");
  private static final Set<String> PRICE_INPUTS =
      Set.of(
          "example",
          "basis",
          "year",
          "category",
          "hospital_mean",
          "regional_mean",
          "update_factor",
          "normalization",
          "trend",
          "source");

  private static final Map<String, Function<Explanation<CjrSettlement>, Object>> FIGURE = figures();

  private static Map<String, Function<Explanation<CjrSettlement>, Object>> figures() {
    Map<String, Function<Explanation<CjrSettlement>, Object>> all = new LinkedHashMap<>();
    all.put("total_target", e -> e.settlement().reconciliation().target());
    all.put("raw", e -> Figures.line(e, CjrStep.RAW_AMOUNT));
    all.put("stop_gain", e -> Figures.line(e, EpisodeStep.STOP_GAIN));
    all.put("stop_loss", e -> Figures.line(e, EpisodeStep.STOP_LOSS));
    all.put("limit", e -> e.settlement().reconciliation().limitBinding().name());
    all.put("due", e -> e.settlement().netPayment());
    all.put("outcome", e -> e.settlement().outcome().kind().name());
    return all;
  }

  static List<TestTable.Row> rows() {
    return ROWS;
  }

  static List<TestTable.Row> prices() {
    return PRICES;
  }

  private static CjrModel terms(TestTable.Row row) {
    return CjrModel.of(
        CjrYear.valueOf(row.text("year")),
        row.find("kind").map(CjrHospitalKind::valueOf).stream().toArray(CjrHospitalKind[]::new));
  }

  private static CjrPerformance hospital(TestTable.Row row, CjrModel terms) {
    CjrQualityCategory quality = CjrQualityCategory.valueOf(row.text("quality"));
    return CjrPerformance.of(
        row.text("episodes").equals("FROM_EPISODES")
            ? terms.episodes(quality, List.of(CjrSamples.REGIONAL), CjrSamples.fifty())
            : terms.undiscounted(quality, CjrSamples.undiscounted(row.text("spend"))));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void exampleIsReproducedToItsLastPrintedDigit(TestTable.Row row) {
    CjrModel terms = terms(row);
    Explanation<CjrSettlement> explained = terms.explain(hospital(row, terms));

    assertThat(explained.settlement()).isEqualTo(terms.settle(hospital(row, terms)));
    for (String column : row.columns()) {
      if (!INPUTS.contains(column) && row.find(column).isPresent()) {
        Object figure = FIGURE.getOrDefault(column, e -> "no such figure").apply(explained);
        if (figure instanceof String text) {
          assertThat(text).as(column).isEqualTo(row.text(column));
        } else {
          assertPrints(column, figure, row.text(column));
        }
      }
    }
  }

  private static void assertPrints(String name, Object figure, String printed) {
    BigDecimal expected = new BigDecimal(printed);
    assertThat(Figures.decimal(figure, expected.scale())).as(name).isEqualByComparingTo(expected);
  }

  @ParameterizedTest
  @MethodSource("prices")
  void priceIsReproducedFactorByFactor(TestTable.Row row) {
    CjrModel terms = CjrModel.of(CjrYear.valueOf(row.text("year"))).withBaselineEpisodes(163);
    CjrCell cell = CjrCell.of(CjrPricingCell.DRG_470, basis(row));
    CjrQualityCategory quality = CjrQualityCategory.valueOf(row.text("category"));
    Worksheet sheet = Worksheet.recording();
    assertThat(terms.rule().price(quality, CjrUse.RECONCILIATION, cell).price(sheet))
        .isEqualTo(terms.targetPrice(quality, CjrUse.RECONCILIATION, cell));
    Map<Object, Object> lines = new LinkedHashMap<>();
    sheet.lines().forEach(line -> lines.put(line.step(), line.value()));
    for (Map.Entry<String, CjrStep> figure :
        Map.of(
                "regional_weight", CjrStep.REGIONAL_WEIGHT,
                "blended", CjrStep.BLENDED_PRICE,
                "quality_adjusted", CjrStep.QUALITY_ADJUSTED_PRICE)
            .entrySet()) {
      row.find(figure.getKey())
          .ifPresent(
              printed ->
                  assertPrints(
                      figure.getKey(),
                      Objects.requireNonNull(lines.get(figure.getValue())),
                      printed));
    }
  }

  private static CjrBasis basis(TestTable.Row row) {
    return row.text("basis").equals("REGIONAL")
        ? new CjrBasis.Regional(
            Money.of(row.text("regional_mean")),
            Rate.of(row.text("normalization")),
            Rate.of(row.text("trend")))
        : new CjrBasis.Historical(
            Money.of(row.text("hospital_mean")),
            Money.of(row.text("regional_mean")),
            Rate.of(row.text("update_factor")));
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
  void undiscountedTotalIsThatOfItsCells() {
    assertThat(CjrSamples.undiscounted("0").target()).isEqualTo(Money.of("4498000").unrounded());
  }

  @Test
  void patientOfTheRiskAdjustedExampleHasItsPrintedMultiplierAndTarget() {
    assertThat(CjrSamples.RISK.multiplier(CjrSamples.FRAIL).decimal())
        .isEqualByComparingTo("1.120569156");
    CjrEpisodes one =
        CjrSamples.PY7.episodes(
            CjrQualityCategory.GOOD,
            List.of(CjrSamples.REGIONAL),
            CjrSamples.fifty().subList(0, 1));
    assertPrints("target", one.reconciliation().total().target(), "24657.59");
    assertThat(one.reconciliation().total().target().toBigDecimal(12, java.math.RoundingMode.DOWN))
        .isEqualByComparingTo("24657.589811675638");
  }

  @Test
  void publishedPriceModeMultipliesThePrintedTarget() {
    CjrModel printed = CjrSamples.PY7.withPublishedPriceMode(PublishedPriceMode.CENTS_PER_EPISODE);
    CjrSettlement settled =
        printed.settle(
            CjrPerformance.of(
                printed.episodes(
                    CjrQualityCategory.GOOD, List.of(CjrSamples.REGIONAL), CjrSamples.fifty())));

    assertThat(settled.reconciliation().target()).isEqualTo(Money.of("1232879.50").unrounded());
    assertThat(settled.netPayment()).isEqualTo(Money.of("142879.50"));
  }
}
