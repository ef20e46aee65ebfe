package org.openvbc.quality.stars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.quality.stars.StarsSamples.*;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.quality.StarRating;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.testing.TestTable;

/** Published contracts of 2026 with every figure on the way to each rating. */
class StarsWorkedExamplesTest {
  private static final List<TestTable.Row> ROWS =
      TestTable.read(StarsWorkedExamplesTest.class, "worked-examples.csv");
  private static final int FIGURES = 17 * 8;

  static List<TestTable.Row> rows() {
    return ROWS;
  }

  static List<TestTable.Row> contracts() {
    return CONTRACTS;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void everyFigureIsAsWorkedOut(TestTable.Row row) {
    Explanation<StarsResult> explained = RULE.explain(published(row.text("contract")));
    String summary = StarsSummary.valueOf(row.text("summary")).toString();
    String way = summary + ", " + row.text("way");

    assertThat(value(explained, StarsStep.COUNTED, way)).isEqualTo(number(row, "expected_n"));
    assertThat(value(explained, StarsStep.WEIGHTS, way)).isEqualTo(number(row, "expected_weights"));
    assertThat(value(explained, StarsStep.WEIGHTED_STARS, way))
        .isEqualTo(number(row, "expected_stars"));
    same(explained, StarsStep.MEAN, way, row, "expected_mean");
    same(explained, StarsStep.VARIANCE, way, row, "expected_variance");
    same(explained, StarsStep.REWARD, way, row, "expected_reward");
    same(explained, StarsStep.ADJUSTMENT, summary, row, "expected_adjustment");
    same(explained, StarsStep.RAW, way, row, "expected_raw");
  }

  private static long number(TestTable.Row row, String column) {
    return Long.parseLong(row.text(column));
  }

  private static void same(
      Explanation<StarsResult> explained,
      StarsStep step,
      String part,
      TestTable.Row row,
      String column) {
    assertThat((BigDecimal) value(explained, step, part)).isEqualByComparingTo(row.text(column));
  }

  @Test
  void everyFilledCellIsAsserted() {
    assertThat(ROWS).hasSize(17);
    assertThat(
            ROWS.stream()
                .mapToLong(
                    row ->
                        row.columns().stream()
                            .filter(each -> each.startsWith("expected_"))
                            .filter(each -> row.find(each).isPresent())
                            .count())
                .sum())
        .isEqualTo(FIGURES);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("contracts")
  void everyRatingIsThePublishedOne(TestTable.Row row) {
    StarsPerformance contract = performance(row);
    StarsResult result = RULE.determine(contract);

    for (StarsSummary summary : StarsSummary.values()) {
      assertThat(result.find(summary).flatMap(StarsSummaryResult::rating))
          .isEqualTo(row.find("expected_" + column(summary)).map(StarRating::of));
    }
    assertThat(result.highest().summary()).isEqualTo(contract.contractKind().highest());
    assertThat(result.rating()).isEqualTo(result.highest().rating());
    assertThat(RULE.explain(contract).settlement()).isEqualTo(result);
  }
}
