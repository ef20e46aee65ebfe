package org.openvbc.quality.episode;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.money.Rate;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.testing.TestTable;

/** Scores worked out by hand from the rule, each printed figure asserted. */
class CjrWorkedExamplesTest {
  private static final List<TestTable.Row> ROWS =
      TestTable.read(CjrWorkedExamplesTest.class, "cjr-worked-examples.csv");
  private static final int FIGURES = 243;

  private static final Set<String> INPUTS =
      Set.of(
          "case",
          "day",
          "edition",
          "decile_reading",
          "complications",
          "complications_before",
          "hcahps",
          "hcahps_before",
          "pro",
          "note");

  private static final Map<String, Function<Explanation<CjrQualityResult>, BigDecimal>> FIGURE =
      figures();

  private static Map<String, Function<Explanation<CjrQualityResult>, BigDecimal>> figures() {
    Map<String, Function<Explanation<CjrQualityResult>, BigDecimal>> all = new LinkedHashMap<>();
    all.put("expected_complication_points", e -> e.settlement().complications().performance());
    all.put("expected_complication_improvement", e -> e.settlement().complications().improvement());
    all.put("expected_hcahps_points", e -> e.settlement().hcahps().performance());
    all.put("expected_hcahps_improvement", e -> e.settlement().hcahps().improvement());
    all.put("expected_pro_points", e -> e.settlement().proPoints());
    all.put("expected_sum", e -> (BigDecimal) EpisodeSamples.value(e, CjrQualityStep.SUM));
    all.put("expected_score", e -> e.settlement().points());
    return all;
  }

  static List<TestTable.Row> rows() {
    return ROWS;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void exampleScoresAsWorkedOut(TestTable.Row row) {
    Explanation<CjrQualityResult> explained = terms(row).explain(performance(row));
    CjrQualityResult result = explained.settlement();

    FIGURE.forEach(
        (column, figure) ->
            assertThat(figure.apply(explained)).as(column).isEqualByComparingTo(row.text(column)));
    assertThat(result.category()).isEqualTo(CjrCategory.valueOf(row.text("expected_category")));
    assertThat(result.isEligible()).isEqualTo(row.isTrue("expected_eligible"));
    assertThat(terms(row).determine(performance(row))).isEqualTo(result);
  }

  @Test
  void noColumnAndNoFilledCellIsLeftOut() {
    Set<String> known = new HashSet<>(INPUTS);
    known.addAll(FIGURE.keySet());
    known.addAll(Set.of("expected_category", "expected_eligible"));

    assertThat(known).containsExactlyInAnyOrderElementsOf(ROWS.get(0).columns());
    assertThat(ROWS).hasSize(27);
    assertThat(ROWS.size() * (FIGURE.size() + 2)).isEqualTo(FIGURES);
  }

  private static CjrCompositeQuality terms(TestTable.Row row) {
    CjrCompositeQuality terms =
        CjrCompositeQuality.of(
            LocalDate.parse(row.text("day")), CjrQualityEdition.valueOf(row.text("edition")));
    return row.find("decile_reading")
        .map(reading -> terms.withDecileReading(CjrDecileReading.valueOf(reading)))
        .orElse(terms);
  }

  private static CjrQualityPerformance performance(TestTable.Row row) {
    return CjrQualityPerformance.builder()
        .complications(measure(row, "complications"))
        .hcahps(measure(row, "hcahps"))
        .proSubmitted(row.isTrue("pro"))
        .build();
  }

  private static CjrMeasure measure(TestTable.Row row, String column) {
    Optional<Rate> percentile = row.find(column).map(Rate::ofPercent);
    return new CjrMeasure(percentile, row.find(column + "_before").map(Rate::ofPercent));
  }
}
