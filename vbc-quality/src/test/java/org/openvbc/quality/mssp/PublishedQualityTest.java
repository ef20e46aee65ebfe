package org.openvbc.quality.mssp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.quality.QualityStanding.Standard;
import org.openvbc.core.quality.Score;

/** The standing that CMS published, from the published score and findings. */
class PublishedQualityTest {

  record Row(
      int year,
      String aco,
      String score,
      boolean lifted,
      String reported,
      String incentive,
      String firstYear,
      boolean met) {

    static Row parse(String line) {
      String[] cells = line.split(",", -1);
      return new Row(
          Integer.parseInt(cells[0]),
          cells[1],
          cells[2],
          cells[3].equals("1"),
          cells[4],
          cells[5],
          cells[6],
          cells[7].equals("1"));
    }

    MsspQualityStandard standard() {
      return firstYear.equals("1")
          ? MsspQualityStandard.ofFirstYear(year)
          : MsspQualityStandard.of(year);
    }

    MsspReporting reporting() {
      if (year < 2021) {
        return MsspReporting.complete(met);
      }
      return MsspReporting.flags()
          .anythingReported(reported.equals("1"))
          .reportingIncentive(incentive.equals("1"))
          .firstYear(firstYear.equals("1"))
          .build();
    }

    MsspQualityResult of(MsspOwnScore ownScore) {
      return standard()
          .determine(
              MsspQualityPerformance.builder().ownScore(ownScore).reporting(reporting()).build());
    }
  }

  static List<Row> rows() throws IOException {
    InputStream csv =
        Objects.requireNonNull(
            PublishedQualityTest.class.getResourceAsStream("published-quality.csv"));
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(csv, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#") && !line.startsWith("year"))
          .map(Row::parse)
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void thePublishedStandingComesOut(Row row) {
    MsspQualityResult result =
        row.of(
            row.lifted()
                ? MsspOwnScore.published(row.score(), MsspQualityPathway.EXTREME_CIRCUMSTANCES)
                : MsspOwnScore.published(row.score()));

    assertThat(result.standing().standard() == Standard.MET).isEqualTo(row.met());
    assertThat(result.score()).isEqualTo(Score.ofPercent(row.score()));
    assertThat(result.pathway() == MsspQualityPathway.EXTREME_CIRCUMSTANCES)
        .isEqualTo(row.lifted());
  }

  @Test
  void aLiftedScoreIsFoundWithoutThePublishedOne() throws IOException {
    List<Row> lifted = rows().stream().filter(row -> row.lifted() && row.year() >= 2021).toList();

    assertThat(lifted)
        .hasSize(6)
        .allSatisfy(
            row -> {
              MsspQualityPerformance nothing =
                  MsspQualityPerformance.builder()
                      .ownScore(MsspOwnScore.missing())
                      .reporting(row.reporting())
                      .build();
              MsspQualityResult result = row.standard().determine(nothing);
              assertThat(result.score()).isEqualTo(Score.ofPercent(row.score()));
              assertThat(result.pathway()).isEqualTo(MsspQualityPathway.EXTREME_CIRCUMSTANCES);
            });
  }

  @Test
  void theRowsAreAsManyAsTheyWere() throws IOException {
    assertThat(rows()).hasSize(18);
    assertThat(rows().stream().filter(row -> !row.met()).count()).isEqualTo(2);
  }
}
