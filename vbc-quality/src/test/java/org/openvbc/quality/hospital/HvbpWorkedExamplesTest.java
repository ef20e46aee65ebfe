package org.openvbc.quality.hospital;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.quality.hospital.HvbpSamples.*;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.clause.Composite;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.quality.scale.AchievementImprovementScale.Points;
import org.openvbc.testing.TestTable;

/** Three hospitals of FY2024, every figure as CMS printed it, and the cases beside them. */
class HvbpWorkedExamplesTest {
  private static final int POINTS_ASSERTED = 159;

  static List<TestTable.Row> points() {
    return POINTS;
  }

  static List<TestTable.Row> domains() {
    return DOMAINS;
  }

  @ParameterizedTest
  @MethodSource("points")
  void pointsAreAsPrinted(TestTable.Row row) {
    HvbpQualityResult result = FY2024.determine(hospital(row.text("ccn")));
    Optional<Points> points =
        HvbpMeasure.find(row.text("measure"))
            .map(measure -> result.find(measure).flatMap(HvbpMeasureScore::points))
            .orElseGet(
                () ->
                    Optional.ofNullable(
                        result
                            .hcahps()
                            .orElseThrow()
                            .dimensions()
                            .get(HcahpsDimension.find(row.text("measure")).orElseThrow())));

    assertThat(points.map(Points::achievement)).isEqualTo(number(row, "achievement"));
    assertThat(points.flatMap(Points::improvement)).isEqualTo(number(row, "improvement"));
    assertThat(points.map(Points::score)).isEqualTo(number(row, "score"));
  }

  @Test
  void everyPrintedPointIsAsserted() {
    assertThat(
            POINTS.stream()
                .flatMap(
                    row -> List.of("achievement", "improvement", "score").stream().map(row::find))
                .filter(Optional::isPresent)
                .count())
        .isEqualTo(POINTS_ASSERTED);
  }

  @ParameterizedTest
  @MethodSource("domains")
  void domainsAndTotalAreAsPrinted(TestTable.Row row) {
    HvbpQualityResult result = FY2024.determine(hospital(row.text("ccn")));

    assertThat(result.surgicalSite()).isEqualTo(number(row, "combined_ssi_score"));
    HcahpsScore survey = result.hcahps().orElseThrow();
    assertThat(survey.base()).isEqualTo(Rate.of(number(row, "hcahps_base_score").orElseThrow(), 1));
    assertThat(survey.consistency())
        .isEqualTo(number(row, "hcahps_consistency_score").orElseThrow());
    Map.of(
            "clinical_outcomes", HvbpDomain.OUTCOMES,
            "person_community", HvbpDomain.PERSON_AND_COMMUNITY,
            "safety", HvbpDomain.SAFETY,
            "efficiency", HvbpDomain.EFFICIENCY)
        .forEach((column, domain) -> assertDomain(row, column, domain, result));
    assertThat(printed(result.score().orElseThrow().rate()))
        .isEqualTo(row.text("total_performance_score"));
  }

  private static void assertDomain(
      TestTable.Row row, String column, HvbpDomain domain, HvbpQualityResult result) {
    assertThat(
            result.find(domain).flatMap(HvbpDomainScore::score).map(each -> printed(each.rate())))
        .isEqualTo(row.find(column + "_unweighted"));
    assertThat(
            result.total().parts().stream()
                .filter(part -> part.key() == domain)
                .map(part -> printed(part.contribution()))
                .findFirst())
        .isEqualTo(row.find(column + "_weighted"));
  }

  private static String printed(Rate score) {
    return score.times(Rate.of(100, 1)).toBigDecimal(12, RoundingMode.HALF_UP).toPlainString();
  }

  private static Optional<Long> number(TestTable.Row row, String column) {
    return row.find(column).map(Long::parseLong);
  }

  @Test
  void theLowestDimensionDecidesOnConsistency() {
    HcahpsScore survey = FY2024.determine(hospital("010001")).hcahps().orElseThrow();

    assertThat(survey.lowest()).isEqualTo(Rate.of(154_456, 251_200)); // (55.8456-40.40)/25.12
    assertThat(survey.lowest().toBigDecimal(6, RoundingMode.HALF_UP))
        .isEqualTo(new BigDecimal("0.614873"));
    assertThat(survey.consistency()).isEqualTo(12);
  }

  @Test
  void aMissingDomainLeavesItsWeightToTheOthers() {
    HvbpQualityResult result = FY2024.determine(hospital("010007"));

    assertThat(result.total().parts())
        .extracting(Composite.Part::weight)
        .containsOnly(Rate.of(1, 3));
    assertThat(result.find(HvbpDomain.SAFETY).orElseThrow().notScored())
        .contains(HvbpNotScored.TOO_FEW_MEASURES);
    assertThat(result.score().orElseThrow().rate()).isEqualTo(Rate.of(242, 900));
    assertThat(result)
        .hasToString(
            "Total Performance Score FY2024: 26.888888888889 of 100 points from 3 domains");
  }

  @Test
  void theEarlierWeightsAreThoseOfTheirYear() {
    // the first hospital of the published file of FY2016
    Map<HvbpDomain, Score> domains =
        Map.of(
            HvbpDomain.CLINICAL_PROCESS, Score.ofPercent("52.85714286"),
            HvbpDomain.PERSON_AND_COMMUNITY, Score.ofPercent("15"),
            HvbpDomain.OUTCOMES, Score.ofPercent("41.42857143"),
            HvbpDomain.EFFICIENCY, Score.ofPercent("10"));
    assertThat(HvbpTotal.of(2016).determine(domains).score()).contains(Score.of("0.28107142858"));
  }
}
