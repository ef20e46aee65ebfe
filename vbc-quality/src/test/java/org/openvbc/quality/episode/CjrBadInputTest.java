package org.openvbc.quality.episode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openvbc.quality.episode.EpisodeSamples.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvbc.core.clause.Schedule;
import org.openvbc.core.model.InvalidPerformanceException;
import org.openvbc.core.model.InvalidTermsException;
import org.openvbc.core.money.Rate;
import org.openvbc.core.parameter.UnsupportedPeriodException;

class CjrBadInputTest {

  @ParameterizedTest
  @ValueSource(strings = {"-0.000001", "100.000001", "101", "-1"})
  void percentilesLieBetweenZeroAndAHundred(String percentile) {
    assertThatThrownBy(() -> CjrMeasure.withoutEarlier(percentile))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContainingAll("percentile", "between 0% and 100%", "42 CFR 510.315(c)");
    assertThatThrownBy(() -> CjrMeasure.of("50", percentile)).hasMessageContaining("earlier");
    assertThatThrownBy(() -> CjrMeasure.of(percentile, percentile))
        .hasMessageContainingAll("percentile", "earlier");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2016-03-31", "2025-01-01"})
  void theModelRanFromApril2016To2024(String day) {
    assertThatThrownBy(() -> CjrCompositeQuality.of(LocalDate.parse(day)))
        .isInstanceOf(UnsupportedPeriodException.class)
        .hasMessageContainingAll(day, "2016-04-01 to 2024-12-31");
    assertThat(CjrCompositeQuality.of(LocalDate.of(2016, 4, 1)).maximumPoints()).isNotNull();
    assertThat(CjrCompositeQuality.of(LocalDate.of(2024, 12, 31)).maximumPoints()).isNotNull();
  }

  @Test
  void categoriesAscend() {
    assertThatThrownBy(() -> CjrCategories.of("5.0", "5.0", "5.0"))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContainingAll("goodFrom", "above acceptableFrom, 5.0", "excellentAbove");
    assertThatThrownBy(() -> CjrCategories.of("-1", "5.0", "6.0"))
        .hasMessageContainingAll("acceptableFrom", "-1", "at least 0");
  }

  @Test
  void allTermsThatCannotBeAreNamedAtOnce() {
    assertThatThrownBy(
            () ->
                CjrCompositeQuality.builder()
                    .performanceDay(LocalDate.of(2019, 1, 1))
                    .missingPercentile(Rate.of("1.5"))
                    .improvementShare(Rate.of("-0.1"))
                    .improvementDeciles(0)
                    .proPoints(new BigDecimal("-2"))
                    .maximumPoints(BigDecimal.ZERO)
                    .build())
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContainingAll(
            "missingPercentile",
            "150%",
            "improvementShare",
            "-10%",
            "improvementDeciles",
            "between 1 and 9",
            "proPoints",
            "-2",
            "maximumPoints",
            "above 0");
    assertThatThrownBy(() -> CJR_2019.withImprovementDeciles(10))
        .hasMessageContaining("improvementDeciles");
  }

  @Test
  void pointsAreDecimalNumbersThatAreNeverRounded() {
    Schedule third = Schedule.steps(new Schedule.Point(Rate.of("0.3"), Rate.of(1, 3)));
    Schedule outside = Schedule.steps(Schedule.Point.of("1.3", "5"));
    Schedule negative =
        Schedule.lines(Schedule.Point.of("0.3", "-5"), Schedule.Point.of("0.5", "5"));

    assertThatThrownBy(() -> CJR_2019.withHcahpsPoints(third))
        .hasMessageContainingAll("hcahpsPoints.value", "1/3", "at most 4 decimals");
    assertThatThrownBy(() -> CJR_2019.withComplicationPoints(outside))
        .hasMessageContainingAll("complicationPoints.from", "130%");
    assertThatThrownBy(() -> CJR_2019.withComplicationPoints(negative))
        .hasMessageContainingAll("complicationPoints.value", "at least 0")
        .hasMessageContaining("complicationPoints is along lines");
    assertThatThrownBy(() -> CJR_2019.withHcahpsPoints(Schedule.atMost(Rate.of("0.3"))))
        .hasMessageContaining("steps to a higher percentile");
    assertThatThrownBy(
            () ->
                CJR_2019.withHcahpsPoints(CJR_2019.hcahpsPoints().withWorthBefore(Rate.of("0.5"))))
        .hasMessageContaining("with nothing before the first");
    assertThatThrownBy(() -> CJR_2019.withImprovementShare(Rate.of(1, 3)))
        .hasMessageContainingAll("improvementShare", "a part of complicationPoints");
  }

  @Test
  void allThreePartsMustBeStated() {
    assertThatThrownBy(() -> CjrQualityPerformance.builder().build())
        .hasMessageContainingAll("complications", "hcahps", "proSubmitted");
    assertThatThrownBy(() -> CjrCompositeQuality.builder().build())
        .hasMessageContaining("performanceDay");
  }

  @Test
  void termsPerformanceAndResultReadAsSentences() {
    assertThat(CJR_2019)
        .hasToString(
            "CJR composite quality score on 2019-01-01: acceptable from 5.0, good from 6.9,"
                + " excellent above 15.0 of 20 points");
    CjrQualityPerformance each =
        hospital("81", "", true).withComplications(CjrMeasure.of("81", "60"));
    assertThat(each)
        .hasToString(
            "quality of a hospital: complications 81%, 60% the year before; HCAHPS no value;"
                + " patient-reported outcomes submitted");
    assertThat(each.withProSubmitted(false).toString()).endsWith("outcomes not submitted");
    assertThat(CJR_2019.determine(each))
        .hasToString(
            "CJR composite quality score of 17.85 points: excellent, eligible for a"
                + " reconciliation payment");
    assertThat(CJR_2019.determine(hospital("0", "0", false)))
        .hasToString(
            "CJR composite quality score of 0 points: below acceptable, not eligible for a"
                + " reconciliation payment");
  }
}
