package org.openvbc.quality.hospital;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.quality.hospital.HvbpSamples.*;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;

/** On, just below and just above each minimum and edge. */
class HvbpCliffsTest {
  private static final HvbpQualityPerformance HOSPITAL = hospital("010001");
  private static final List<HvbpMeasure> ORDER = List.copyOf(FY2024.measures().domains().keySet());

  @ParameterizedTest
  @CsvSource({
    "MORT-30-HF, 24, false", "MORT-30-HF, 25, true", "MORT-30-HF, 0, false",
    "HAI-2, 0.999, false", "HAI-2, 1.000, true", "HAI-2, 1.001, true",
    "MSPB-1, 24, false", "MSPB-1, 25, true"
  })
  void aMeasureWithTooFewCasesIsNotScoredAndNotZero(String code, String cases, boolean scored) {
    HvbpMeasure measure = HvbpMeasure.find(code).orElseThrow();
    HvbpMeasureResult stated =
        HOSPITAL.measures().stream().filter(each -> each.measure() == measure).findFirst().get();
    HvbpMeasureScore score =
        FY2024
            .determine(with(HOSPITAL, stated.withCases(HvbpCases.of(cases))))
            .find(measure)
            .orElseThrow();

    assertThat(score.score().isPresent()).isEqualTo(scored);
    assertThat(score.notScored())
        .isEqualTo(scored ? Optional.empty() : Optional.of(HvbpNotScored.TOO_FEW_CASES));
  }

  @ParameterizedTest
  @CsvSource({"99, false", "100, true", "101, true"})
  void aSurveyNeedsAHundredAnswers(long surveys, boolean scored) {
    HvbpQualityResult result =
        FY2024.determine(HOSPITAL.withHcahps(HOSPITAL.hcahps().withSurveys(surveys)));

    assertThat(result.hcahps().isPresent()).isEqualTo(scored);
    assertThat(result.total().parts()).hasSize(scored ? 4 : 3);
  }

  /** The floors, thresholds and ways are those of the responsiveness of the staff. */
  @ParameterizedTest
  @CsvSource({
    "65.52, 20",
    "65.53, 20",
    "65.5199, 19",
    "40.40, 0",
    "40.39, 0",
    "40.4001, 0",
    "41.6559, 0",
    "41.6560, 1",
    "42.9119, 1",
    "42.9120, 2"
  })
  void consistencyGoesFromTheFloorToTheThreshold(String responsiveness, long points) {
    HvbpQualityPerformance best = with(HOSPITAL, "99");
    Map<HcahpsDimension, HvbpRates> dimensions = new EnumMap<>(best.hcahps().dimensions());
    dimensions.put(
        HcahpsDimension.RESPONSIVENESS,
        new HvbpRates(Optional.of(Rate.ofPercent(responsiveness)), Optional.empty()));

    assertThat(
            FY2024
                .determine(best.withHcahps(HcahpsResult.of(dimensions)))
                .hcahps()
                .orElseThrow()
                .consistency())
        .isEqualTo(points);
  }

  @Test
  void theBestSurveyScoresAllAndTheWorstNothing() {
    assertThat(domain(FY2024.determine(with(HOSPITAL, "99")))).contains(Score.FULL);
    assertThat(domain(FY2024.determine(with(HOSPITAL, "1")))).contains(Score.NONE);
  }

  private static Optional<Score> domain(HvbpQualityResult result) {
    return result.find(HvbpDomain.PERSON_AND_COMMUNITY).flatMap(HvbpDomainScore::score);
  }

  // ---------------------------------------------------------------- surgical site infection

  /** Scores of 10 and 0, so that the weights are what is left. */
  @ParameterizedTest
  @CsvSource({
    "1, 1, 5",
    "1, 1.2, 5",
    "1.1, 1, 5",
    "11, 9, 6",
    "1, 19, 1",
    "1, 19.01, 0",
    "20, 1, 10",
    "1.1, 20.9, 1"
  })
  void strataAreWeighedByTheirPredictedInfections(String colon, String other, long score) {
    assertThat(strata(colon, other).surgicalSite()).contains(score);
  }

  @ParameterizedTest
  @CsvSource({"0.999, 5, 0", "5, 0.999, 10"})
  void oneStratumAloneCountsByItself(String colon, String other, long score) {
    assertThat(strata(colon, other).surgicalSite()).contains(score);
  }

  @Test
  void withoutStrataThereIsNoScore() {
    HvbpQualityResult result = strata("0.9", "0.9");
    assertThat(result.surgicalSite()).isEmpty();
    assertThat(result.find(HvbpDomain.SAFETY).orElseThrow().scoredMeasures()).isEqualTo(4);
  }

  private static HvbpQualityResult strata(String colon, String other) {
    HvbpQualityPerformance first =
        with(
            HOSPITAL,
            HvbpMeasureResult.of(HvbpMeasure.HAI_3, "0.5", "0").withCases(HvbpCases.of(colon)));
    return FY2024.determine(
        with(
            first,
            HvbpMeasureResult.of(HvbpMeasure.HAI_4, "0.5", "2").withCases(HvbpCases.of(other))));
  }

  @Test
  void aPublishedCombinedScoreStandsInForTheWeights() {
    HvbpQualityPerformance both =
        with(HOSPITAL, HvbpMeasureResult.of(HvbpMeasure.HAI_4, "0.5", "2"));
    assertThat(FY2024.determine(both.withPublishedSurgicalSiteScore(7L)).surgicalSite())
        .contains(7L);
  }

  // ---------------------------------------------------------------- domains and total

  @ParameterizedTest
  @CsvSource({"1, false", "2, true", "3, true"})
  void aDomainNeedsTwoScoredMeasures(int scored, boolean hasScore) {
    HvbpQualityPerformance few =
        HOSPITAL.withMeasures(
            HOSPITAL.measures().stream()
                .map(
                    each ->
                        FY2024.measures().domains().get(each.measure()) == HvbpDomain.OUTCOMES
                                && ORDER.indexOf(each.measure()) >= scored
                            ? HvbpMeasureResult.none(each.measure())
                            : each)
                .toList());
    HvbpDomainScore domain = FY2024.determine(few).find(HvbpDomain.OUTCOMES).orElseThrow();

    assertThat(domain.scoredMeasures()).isEqualTo(scored);
    assertThat(domain.score().isPresent()).isEqualTo(hasScore);
  }

  @ParameterizedTest
  @CsvSource({
    "2024, 2, false",
    "2024, 3, true",
    "2021, 2, false",
    "2021, 3, true",
    "2016, 1, false",
    "2016, 2, true",
    "2017, 2, false",
    "2017, 3, false",
    "2017, 4, true"
  })
  void aTotalNeedsItsDomains(int year, int scored, boolean hasScore) {
    HvbpTotal rule = HvbpTotal.of(year);
    Map<HvbpDomain, Score> domains = new EnumMap<>(HvbpDomain.class);
    // in FY2017 process and outcomes, the first two here but for the survey, count as one
    for (HvbpDomain domain : rule.weighting().orElseThrow().weights().weights().keySet()) {
      if (domains.size() < scored) {
        domains.put(domain, Score.ofPercent("40"));
      }
    }
    HvbpTotalResult result = rule.determine(domains);

    assertThat(result.score())
        .isEqualTo(hasScore ? Optional.of(Score.ofPercent("40")) : Optional.empty());
    assertThat(result.notScored())
        .isEqualTo(hasScore ? Optional.empty() : Optional.of(HvbpNotScored.TOO_FEW_DOMAINS));
  }

  @ParameterizedTest
  @CsvSource({"2022", "2023"})
  void theYearsOfThePandemicHaveNoTotal(int year) {
    HvbpTotalResult result = HvbpTotal.of(year).determine(Map.of(HvbpDomain.OUTCOMES, Score.FULL));

    assertThat(result.score()).isEmpty();
    assertThat(result.notScored()).contains(HvbpNotScored.NO_TOTAL_THAT_YEAR);
    assertThat(result)
        .hasToString(
            "Total Performance Score FY"
                + year
                + ": none, no Total Performance Score in that fiscal year");
  }

  @Test
  void noBonusIsAddedInFiscalYear2026() {
    Map<HvbpDomain, Score> domains = new EnumMap<>(HvbpDomain.class);
    for (HvbpDomain domain :
        HvbpTotal.of(2026).weighting().orElseThrow().weights().weights().keySet()) {
      domains.put(domain, Score.FULL);
    }
    assertThat(HvbpTotal.of(2026).determine(domains).score()).contains(Score.FULL);
  }

  @Test
  void sixDimensionsAreBroughtToTheSameBasePoints() {
    HvbpScoring sixDimensions =
        FY2024.withMeasures(
            new HvbpMeasures(
                FY2024.measures().domains(), HvbpScoringYears.of(2027).measures().dimensions()));
    HvbpQualityPerformance best = with(HOSPITAL, "99");
    Map<HcahpsDimension, HvbpRates> six = new EnumMap<>(best.hcahps().dimensions());
    six.remove(HcahpsDimension.CARE_TRANSITION);
    six.remove(HcahpsDimension.RESPONSIVENESS);
    six.put(
        HcahpsDimension.NURSES, // 5.0 points of achievement in the middle: 9 x 0.5 + 0.5
        new HvbpRates(Optional.of(Rate.ofPercent("83.565")), Optional.empty()));

    HcahpsScore score =
        sixDimensions.determine(best.withHcahps(HcahpsResult.of(six))).hcahps().orElseThrow();
    assertThat(score.base()).isEqualTo(Rate.of(55 * 80, 60));
    assertThat(score.consistency()).isEqualTo(20);
  }
}
