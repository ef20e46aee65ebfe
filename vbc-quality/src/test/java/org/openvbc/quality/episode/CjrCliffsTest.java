package org.openvbc.quality.episode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.quality.episode.EpisodeSamples.*;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvbc.core.money.Rate;

/** On each edge, just below it and just above it. */
class CjrCliffsTest {
  private static final Rate HAIR = Rate.of("0.000001");

  @ParameterizedTest
  @CsvSource({
    "30, 0, 5.50, 0, 4.40",
    "40, 5.50, 6.25, 4.40, 5.00",
    "50, 6.25, 7.00, 5.00, 5.60",
    "60, 7.00, 7.75, 5.60, 6.20",
    "70, 7.75, 8.50, 6.20, 6.80",
    "80, 8.50, 9.25, 6.80, 7.40",
    "90, 9.25, 10.00, 7.40, 8.00"
  })
  void pointsJumpAtTheEdgeOfABand(
      String edge, String compBelow, String compOn, String hcahpsBelow, String hcahpsOn) {
    Rate on = Rate.ofPercent(edge);
    for (CjrCompositeQuality rule : new CjrCompositeQuality[] {CJR_2019, CJR_2022}) {
      assertPoints(rule, on.minus(Rate.of("0.01")), compBelow, hcahpsBelow);
      assertPoints(rule, on.minus(HAIR), compBelow, hcahpsBelow);
      assertPoints(rule, on, compOn, hcahpsOn);
      assertPoints(rule, on.plus(HAIR), compOn, hcahpsOn);
      assertPoints(rule, on.plus(Rate.of("0.01")), compOn, hcahpsOn);
    }
  }

  private static void assertPoints(
      CjrCompositeQuality rule, Rate percentile, String complications, String hcahps) {
    CjrMeasure measure =
        new CjrMeasure(java.util.Optional.of(percentile), java.util.Optional.empty());
    CjrQualityResult result =
        rule.determine(
            CjrQualityPerformance.builder()
                .complications(measure)
                .hcahps(measure)
                .proSubmitted(false)
                .build());

    assertThat(result.complications().performance()).isEqualByComparingTo(complications);
    assertThat(result.hcahps().performance()).isEqualByComparingTo(hcahps);
  }

  @ParameterizedTest
  @CsvSource({
    "0, BELOW_ACCEPTABLE",
    "4.9999, BELOW_ACCEPTABLE",
    "5, ACCEPTABLE",
    "5.0001, ACCEPTABLE",
    "6.8999, ACCEPTABLE",
    "6.90, GOOD",
    "6.9001, GOOD",
    "14.9999, GOOD",
    "15.00, GOOD",
    "15.0001, EXCELLENT",
    "20, EXCELLENT"
  })
  void categoriesBeginOnTheirEdgeAndExcellentAboveIt(BigDecimal points, CjrCategory category) {
    assertThat(CJR_2019.categories().of(points)).isEqualTo(category);
    assertThat(CJR_2022.categories().of(points)).isEqualTo(category);
  }

  @ParameterizedTest
  @CsvSource({
    "3.9999, BELOW_ACCEPTABLE",
    "4, ACCEPTABLE",
    "5.9999, ACCEPTABLE",
    "6, GOOD",
    "13.2, GOOD",
    "13.2001, EXCELLENT"
  })
  void theFirstTextHadLowerEdges(BigDecimal points, CjrCategory category) {
    assertThat(
            CjrCompositeQuality.of(CJR_2019.performanceDay(), CjrQualityEdition.DECEMBER_2015)
                .categories()
                .of(points))
        .isEqualTo(category);
  }

  @ParameterizedTest
  @CsvSource({
    "20, 39, false",
    "19, 29, false",
    "19, 30, true",
    "19.9999, 40, true",
    "20, 40, true",
    "20, 39.9999, false",
    "29, 40, true",
    "89, 100, false",
    "79, 100, true",
    "80, 100, false",
    "50, 50, false",
    "50, 20, false"
  })
  void twoDecileBandsBringImprovement(String before, String now, boolean earns) {
    assertImprovement(CjrDecileReading.DECILE_BANDS, before, now, earns);
  }

  @ParameterizedTest
  @CsvSource({
    "20, 39.9999, false", "20, 40, true", "20, 40.0001, true", "19.9999, 39, false",
    "39, 59, true", "80, 100, true", "81, 100, false", "50, 20, false"
  })
  void twentyPercentilePointsAreTheOtherReading(String before, String now, boolean earns) {
    assertImprovement(CjrDecileReading.PERCENTILE_POINTS, before, now, earns);
  }

  private static void assertImprovement(
      CjrDecileReading reading, String before, String now, boolean earns) {
    CjrQualityResult result =
        CJR_2019
            .withDecileReading(reading)
            .determine(
                CjrQualityPerformance.builder()
                    .complications(CjrMeasure.of(now, before))
                    .hcahps(CjrMeasure.of(now, before))
                    .proSubmitted(false)
                    .build());

    assertThat(result.complications().improvement()).isEqualByComparingTo(earns ? "1.00" : "0");
    assertThat(result.hcahps().improvement()).isEqualByComparingTo(earns ? "0.80" : "0");
  }

  @Test
  void theSumIsCappedAtTwentyAndNotBelow() {
    // 10 + 8 + 2 sits on the cap; a rise goes over it; without submission it lies below
    assertThat(CJR_2019.determine(hospital("95", "95", true)).points()).isEqualByComparingTo("20");
    CjrQualityPerformance risen = hospital("95", "95", true).withHcahps(CjrMeasure.of("95", "60"));
    assertThat(CJR_2019.determine(risen).points()).isEqualByComparingTo("20");
    assertThat(CJR_2019.determine(risen.withProSubmitted(false)).points())
        .isEqualByComparingTo("18.80");
  }

  @Test
  void theEdgeOfEligibilityIsOnHcahpsAtTheFortiethPercentile() {
    assertThat(CJR_2022.determine(hospital("29", "40", false)).isEligible()).isTrue();
    assertThat(CJR_2022.determine(hospital("29", "39", false)).isEligible()).isFalse();
    assertThat(CJR_2022.determine(hospital("30", "0", false)).isEligible()).isTrue();
    assertThat(CJR_2022.determine(hospital("29", "39", true)).isEligible()).isTrue();
  }
}
