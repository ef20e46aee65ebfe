package org.openvbc.quality.episode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.testing.TestTable;

/** Scores worked out by hand from the rule; weights and score are written as fractions. */
class TeamWorkedExamplesTest {
  private static final List<TestTable.Row> ROWS =
      TestTable.read(TeamWorkedExamplesTest.class, "team-worked-examples.csv");
  private static final int FIGURES = 23;
  private static final List<String> FIGURE =
      List.of("expected_w356", "expected_w1618", "expected_w1797", "expected_score");

  static List<TestTable.Row> rows() {
    return ROWS;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void exampleScoresAsWorkedOut(TestTable.Row row) {
    TeamCompositeQuality terms = TeamCompositeQuality.of(Integer.parseInt(row.text("year")));
    Explanation<TeamQualityResult> explained = terms.explain(performance(row));

    assertThat(explained.settlement().score().map(Score::rate))
        .isEqualTo(row.find("expected_score").map(TeamWorkedExamplesTest::fraction));
    for (String number : List.of("356", "1618", "1797")) {
      assertThat(
              EpisodeSamples.find(explained, TeamQualityStep.WEIGHT, "(" + number + ")")
                  .map(Rate.class::cast))
          .isEqualTo(row.find("expected_w" + number).map(TeamWorkedExamplesTest::fraction));
    }
    assertThat(terms.determine(performance(row))).isEqualTo(explained.settlement());
  }

  @Test
  void everyFilledCellIsAsserted() {
    assertThat(ROWS).hasSize(9);
    assertThat(
            ROWS.stream()
                .mapToLong(row -> FIGURE.stream().filter(c -> row.find(c).isPresent()).count())
                .sum())
        .isEqualTo(FIGURES);
  }

  private static Rate fraction(String text) {
    int slash = text.indexOf('/');
    return slash < 0
        ? Rate.of(text)
        : Rate.of(
            Long.parseLong(text.substring(0, slash)), Long.parseLong(text.substring(slash + 1)));
  }

  private static TeamQualityPerformance performance(TestTable.Row row) {
    TeamQualityPerformance.Builder builder = TeamQualityPerformance.builder();
    Map.of(
            "lejr_in", TeamCategory.LEJR,
            "shfft_in", TeamCategory.SHFFT,
            "spine_in", TeamCategory.SPINAL_FUSION,
            "cabg_in", TeamCategory.CABG,
            "bowel_in", TeamCategory.MAJOR_BOWEL)
        .forEach(
            (column, category) ->
                builder.addEpisodes(TeamEpisodes.inpatient(category, count(row, column))));
    builder.addEpisodes(TeamEpisodes.outpatient(TeamCategory.LEJR, count(row, "lejr_out")));
    builder.addEpisodes(
        TeamEpisodes.outpatient(TeamCategory.SPINAL_FUSION, count(row, "spine_out")));
    for (int number : List.of(356, 135, 1618, 134, 1518, 1788, 1797)) {
      Optional<String> score = row.find("s" + number);
      score
          .map(
              text ->
                  text.equals("x")
                      ? TeamMeasureScore.insufficient(number)
                      : TeamMeasureScore.scored(number, text))
          .ifPresent(builder::addScores);
    }
    return builder.build();
  }

  private static long count(TestTable.Row row, String column) {
    return Long.parseLong(row.text(column));
  }
}
