package org.openvbc.quality.mssp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openvbc.quality.mssp.MsspQualityPathway.*;
import static org.openvbc.quality.mssp.Samples.*;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvbc.core.model.InvalidPerformanceException;
import org.openvbc.core.money.Rate;
import org.openvbc.core.parameter.UnsupportedPeriodException;
import org.openvbc.core.quality.QualityStanding;
import org.openvbc.core.quality.QualityStanding.Standard;
import org.openvbc.core.quality.Score;
import org.openvbc.quality.measure.CollectionType;
import org.openvbc.quality.measure.MeasureResult;
import org.openvbc.quality.measure.MeasureResult.Status;

class MsspQualityStandardTest {

  // ---------------------------------------------------------------- percentile

  @ParameterizedTest
  @CsvSource({
    "2021, 61.73",
    "2022, 70.63",
    "2023, 65.76",
    "2024, 77.05",
    "2025, 76.70",
    "2026, 73.85"
  })
  void theStandardIsMetAtTheThresholdOfTheYearAndNotAHundredthBelow(int year, String threshold) {
    MsspQualityStandard standard = undisturbed(year);
    Score least = Score.ofPercent(threshold);
    String below = percent(least.rate().minus(Rate.of("0.0001")));
    String above = percent(least.rate().plus(Rate.of("0.0001")));

    assertThat(standard.threshold()).isEqualTo(least);
    assertThat(standard.determine(given(year, threshold, noPathway())).pathway())
        .isEqualTo(PERCENTILE);
    assertThat(standard.determine(given(year, above, noPathway())).pathway()).isEqualTo(PERCENTILE);
    MsspQualityResult missed = standard.determine(given(year, below, noPathway()));
    assertThat(missed.pathway()).isEqualTo(BELOW_PERCENTILE);
    assertThat(missed.standing().standard()).isEqualTo(Standard.NOT_MET);
    assertThat(missed.threshold()).contains(least);
  }

  private static String percent(Rate rate) {
    return rate.toString().replace("%", "");
  }

  @Test
  void theScoreIsRoundedToTwoDecimalsOfAPercentBeforeItIsCompared() {
    MsspQualityStandard standard = undisturbed(2022);

    assertThat(standard.determine(given(2022, "70.625", noPathway())).standing())
        .isEqualTo(new QualityStanding(Standard.MET, Score.ofPercent("70.63"), PERCENTILE.label()));
    assertThat(standard.determine(given(2022, "70.6249", noPathway())).standing().standard())
        .isEqualTo(Standard.NOT_MET);
  }

  @Test
  void theThresholdOf2026IsTheRoundedMeanOfThreeYears() {
    assertThat(
            MsspQualityParameters.meanOfThreeYears(
                Score.ofPercent("77.73"), Score.ofPercent("74.54"), Score.ofPercent("69.27")))
        .isEqualTo(MsspQualityStandard.of(2026).threshold());
  }

  @Test
  void thePercentileIsThirtyUntil2023AndFortyFrom2024() {
    assertThat(percentileOf(2021)).isEqualTo(Rate.of("0.3"));
    assertThat(percentileOf(2023)).isEqualTo(Rate.of("0.3"));
    assertThat(percentileOf(2024)).isEqualTo(Rate.of("0.4"));
    assertThat(percentileOf(2026)).isEqualTo(Rate.of("0.4"));
    assertThat(MsspQualityStandard.of(2020).published().thresholdPercentile()).isEmpty();
  }

  private static Rate percentileOf(int year) {
    return MsspQualityStandard.of(year).published().thresholdPercentile().orElseThrow().asRate();
  }

  @Test
  void aWhatIfIsACopyWithAnotherThreshold() {
    MsspQualityPerformance aco = given(2024, "76", noPathway());

    assertThat(MsspQualityStandard.of(2024).determine(aco).pathway()).isEqualTo(BELOW_PERCENTILE);
    assertThat(
            MsspQualityStandard.of(2024)
                .withThreshold(Score.ofPercent("75"))
                .determine(aco)
                .pathway())
        .isEqualTo(PERCENTILE);
  }

  // ---------------------------------------------------------------- nothing reported

  @ParameterizedTest
  @ValueSource(ints = {2021, 2022, 2023, 2024, 2025, 2026})
  void anAcoThatReportsNothingFailsWhateverItsScore(int year) {
    MsspReporting nothing = MsspReporting.flags().anythingReported(false).build();

    assertThat(undisturbed(year).determine(given(year, "99", nothing)).pathway())
        .isEqualTo(NOTHING_REPORTED);
  }

  @Test
  void theSurveyAloneSavesFromAutomaticFailure() {
    List<MeasureResult> survey = set(2026, CollectionType.ECQM, "10", "90");
    for (String name : clinicalNumbers(2026)) {
      survey = with(survey, name, Status.NOT_REPORTED);
    }
    MsspQualityStandard standard = MsspQualityStandard.of(2026);

    assertThat(standard.determine(performance(2026, survey)).pathway()).isEqualTo(ALTERNATIVE);
    assertThat(
            standard
                .determine(performance(2026, with(survey, "321", Status.NOT_REPORTED)))
                .pathway())
        .isEqualTo(NOTHING_REPORTED);
  }

  @Test
  void oneIncompleteMeasureIsStillReported() {
    List<MeasureResult> one = set(2026, CollectionType.ECQM, "1", "5");
    for (String name : clinicalNumbers(2026)) {
      one = with(one, name, Status.NOT_REPORTED);
    }
    one = with(with(one, "321", Status.SAMPLE_TOO_SMALL), "001", Status.INCOMPLETE);

    assertThat(MsspQualityStandard.of(2026).determine(performance(2026, one)).pathway())
        .isEqualTo(BELOW_PERCENTILE);
  }

  // ---------------------------------------------------------------- reporting incentive

  @Test
  void thereIsNoReportingIncentiveIn2021() {
    List<MeasureResult> good = set(2021, CollectionType.ECQM, "5", "90");

    assertThat(undisturbed(2021).determine(performance(2021, good)).pathway())
        .isEqualTo(BELOW_PERCENTILE);
    assertThat(undisturbed(2022).determine(performance(2022, good)).pathway())
        .isEqualTo(REPORTING_INCENTIVE);
  }

  @ParameterizedTest
  @CsvSource({
    "2022, 10, 30, true",
    "2022, 9.99, 30, false",
    "2022, 10, 29.99, false",
    "2023, 10, 30, true",
    "2023, 10, 29.99, false",
    "2024, 10, 40, true",
    "2024, 10, 39.99, false",
    "2024, 9.99, 40, false",
    "2025, 10, 40, true",
    "2025, 10, 39.99, false",
    "2026, 10, 40, true",
    "2026, 9.99, 40, false"
  })
  void theIncentiveAsksForOneOutcomeMeasureAndOneOtherAtTheirPercentiles(
      int year, String outcome, String other, boolean earned) {
    List<MeasureResult> set = set(year, CollectionType.ECQM, "1", "0");
    set = withPercentile(withPercentile(set, "236", outcome), "134", other);

    assertThat(undisturbed(year).determine(performance(year, set)).pathway() == REPORTING_INCENTIVE)
        .isEqualTo(earned);
  }

  @ParameterizedTest
  @ValueSource(strings = {"479", "321"})
  void theOtherMeasureMayBeAClaimsMeasureOrTheSurvey(String other) {
    List<MeasureResult> set = set(2025, CollectionType.MIPS_CQM, "1", "0");
    set = withPercentile(withPercentile(set, "001", "10"), other, "40");

    assertThat(MsspQualityStandard.of(2025).determine(performance(2025, set)).pathway())
        .isEqualTo(REPORTING_INCENTIVE);
  }

  @Test
  void oneMeasureDoesNotServeAsOutcomeMeasureAndAsTheOther() {
    List<MeasureResult> set = withPercentile(set(2025, CollectionType.ECQM, "1", "0"), "001", "90");

    assertThat(MsspQualityStandard.of(2025).determine(performance(2025, set)).pathway())
        .isEqualTo(ALTERNATIVE);
    assertThat(
            MsspQualityStandard.of(2025)
                .determine(performance(2025, withPercentile(set, "479", "40")))
                .pathway())
        .isEqualTo(REPORTING_INCENTIVE);
  }

  @Test
  void medicareCqmsDoNotEarnTheIncentive() {
    List<MeasureResult> set = set(2025, CollectionType.ECQM, "5", "90");
    List<MeasureResult> one =
        with(set, "112", m -> scored("112", CollectionType.MEDICARE_CQM, "5", "90"));

    assertThat(MsspQualityStandard.of(2025).determine(performance(2025, set)).pathway())
        .isEqualTo(REPORTING_INCENTIVE);
    assertThat(MsspQualityStandard.of(2025).determine(performance(2025, one)).pathway())
        .isEqualTo(ALTERNATIVE);
  }

  @Test
  void theWebInterfaceDoesNotEarnTheIncentive() {
    assertThat(
            undisturbed(2022).determine(performance(2022, webInterface(2022, "5", "90"))).pathway())
        .isEqualTo(BELOW_PERCENTILE);
  }

  @Test
  void anAcoScoredInTheWebInterfaceMayEarnTheIncentiveWithItsEcqms() {
    List<MeasureResult> both = new ArrayList<>(webInterface(2023, "5", "90"));
    both.addAll(set(2023, CollectionType.ECQM, "1", "90").subList(0, 3));
    MsspQualityPerformance aco =
        performance(2023, webInterface(2023, "5", "90"))
            .withReporting(MsspReporting.measures(both));

    assertThat(undisturbed(2023).determine(aco).pathway()).isEqualTo(REPORTING_INCENTIVE);
  }

  @Test
  void allClinicalMeasuresMustBeCompleteForTheIncentive() {
    List<MeasureResult> set = set(2026, CollectionType.ECQM, "5", "90");

    for (Status status : List.of(Status.INCOMPLETE, Status.NOT_REPORTED)) {
      assertThat(
              MsspQualityStandard.of(2026)
                  .determine(performance(2026, with(set, "134", status)))
                  .pathway())
          .isEqualTo(ALTERNATIVE);
    }
  }

  @ParameterizedTest
  @CsvSource({"2022, BELOW_PERCENTILE", "2023, ALTERNATIVE", "2024, REPORTING_INCENTIVE"})
  void theCaseMinimumIsAConditionOfTheIncentiveUntil2023(int year, MsspQualityPathway pathway) {
    List<MeasureResult> set =
        with(set(year, CollectionType.ECQM, "5", "90"), "134", Status.BELOW_CASE_MINIMUM);

    assertThat(undisturbed(year).determine(performance(year, set)).pathway()).isEqualTo(pathway);
  }

  // ---------------------------------------------------------------- first performance year

  @ParameterizedTest
  @CsvSource({
    "2021, BELOW_PERCENTILE",
    "2022, FIRST_PERFORMANCE_YEAR",
    "2023, FIRST_PERFORMANCE_YEAR",
    "2024, FIRST_PERFORMANCE_YEAR"
  })
  void completeReportingMeetsTheStandardInTheFirstYearFrom2022(
      int year, MsspQualityPathway pathway) {
    MsspQualityPerformance aco = performance(year, webInterface(year, "1", "0"));
    MsspQualityStandard first = MsspQualityStandard.ofFirstYear(year).withAllAcosAffected(false);

    assertThat(first.determine(aco).pathway()).isEqualTo(pathway);
    assertThat(undisturbed(year).determine(aco).pathway()).isEqualTo(BELOW_PERCENTILE);
  }

  @Test
  void theFirstYearRuleTakesMedicareCqmsFrom2024() {
    MsspQualityPerformance aco =
        performance(2024, set(2024, CollectionType.MEDICARE_CQM, "1", "0"));

    assertThat(MsspQualityStandard.ofFirstYear(2024).determine(aco).pathway())
        .isEqualTo(FIRST_PERFORMANCE_YEAR);
  }

  @Test
  void theFirstYearRuleAsksForTheSurveyAndForEveryMeasure() {
    List<MeasureResult> set = set(2026, CollectionType.ECQM, "1", "0");
    MsspQualityStandard first = MsspQualityStandard.ofFirstYear(2026);

    assertThat(first.determine(performance(2026, set)).pathway()).isEqualTo(FIRST_PERFORMANCE_YEAR);
    assertThat(first.determine(performance(2026, with(set, "321", Status.NOT_REPORTED))).pathway())
        .isEqualTo(BELOW_PERCENTILE);
    assertThat(first.determine(performance(2026, with(set, "113", Status.INCOMPLETE))).pathway())
        .isEqualTo(BELOW_PERCENTILE);
  }

  @ParameterizedTest
  @CsvSource({"2022, BELOW_PERCENTILE", "2023, BELOW_PERCENTILE", "2024, FIRST_PERFORMANCE_YEAR"})
  void theFirstYearRuleAsksForTheCaseMinimumUntil2023(int year, MsspQualityPathway pathway) {
    List<MeasureResult> set =
        with(set(year, CollectionType.ECQM, "1", "0"), "236", Status.BELOW_CASE_MINIMUM);
    MsspQualityStandard first = MsspQualityStandard.ofFirstYear(year).withAllAcosAffected(false);

    assertThat(first.determine(performance(year, set)).pathway()).isEqualTo(pathway);
  }

  @ParameterizedTest
  @CsvSource({"2023, FIRST_PERFORMANCE_YEAR", "2024, BELOW_PERCENTILE"})
  void theFirstYearRuleAsksForAScoreFrom2024(int year, MsspQualityPathway pathway) {
    MsspQualityPerformance aco =
        performance(year, set(year, CollectionType.ECQM, "1", "0"))
            .withOwnScore(MsspOwnScore.missing());
    MsspQualityStandard first = MsspQualityStandard.ofFirstYear(year).withAllAcosAffected(false);

    assertThat(first.determine(aco).pathway()).isEqualTo(pathway);
  }

  // ---------------------------------------------------------------- alternative standard

  @ParameterizedTest
  @CsvSource({
    "2022, 10, BELOW_PERCENTILE",
    "2023, 10, ALTERNATIVE",
    "2023, 9.99, BELOW_PERCENTILE",
    "2024, 10, ALTERNATIVE",
    "2025, 10, ALTERNATIVE",
    "2026, 10, ALTERNATIVE",
    "2026, 9.99, BELOW_PERCENTILE"
  })
  void theAlternativeStandardAsksForOneOutcomeMeasureAtTheTenthPercentileFrom2023(
      int year, String percentile, MsspQualityPathway pathway) {
    List<MeasureResult> set =
        withPercentile(set(year, CollectionType.ECQM, "1", "0"), "479", percentile);
    MsspQualityResult result = undisturbed(year).determine(performance(year, set));

    assertThat(result.pathway()).isEqualTo(pathway);
    assertThat(result.standing().standard()).isEqualTo(pathway.standard());
  }

  @Test
  void theAlternativeStandardTakesAnyWayOfReporting() {
    List<MeasureResult> set = withPercentile(webInterface(2023, "1", "0"), "236", "10");

    assertThat(undisturbed(2023).determine(performance(2023, set)).pathway())
        .isEqualTo(ALTERNATIVE);
  }

  @ParameterizedTest
  @CsvSource({"2024, ALTERNATIVE", "2026, ALTERNATIVE"})
  void admissionsForChronicConditionsAreAnOutcomeMeasureExceptIn2025(
      int year, MsspQualityPathway pathway) {
    List<MeasureResult> set = withPercentile(set(year, CollectionType.ECQM, "1", "0"), "484", "10");

    assertThat(MsspQualityStandard.of(year).determine(performance(year, set)).pathway())
        .isEqualTo(pathway);
    assertThat(MsspQualityStandard.of(2025).published().words("outcomeMeasures"))
        .containsExactlyInAnyOrder("001", "236", "479");
  }

  @Test
  void aScreeningIsNoOutcomeMeasure() {
    List<MeasureResult> set = withPercentile(set(2026, CollectionType.ECQM, "1", "0"), "113", "90");

    assertThat(MsspQualityStandard.of(2026).determine(performance(2026, set)).pathway())
        .isEqualTo(BELOW_PERCENTILE);
  }

  // ---------------------------------------------------------------- lifts

  @Test
  void theScoringFloorLiftsACompleteReporterWithAMeasureWithoutBenchmark() {
    List<MeasureResult> set = set(2026, CollectionType.ECQM, "1", "0");

    for (Status status : List.of(Status.WITHOUT_BENCHMARK, Status.EXCLUDED)) {
      MsspQualityResult result =
          MsspQualityStandard.of(2026).determine(performance(2026, with(set, "113", status)));
      assertThat(result.pathway()).isEqualTo(SCORING_FLOOR);
      assertThat(result.score()).isEqualTo(Score.ofPercent("73.85"));
      assertThat(result.adjustedScore()).isLessThan(result.score());
    }
  }

  @Test
  void theScoringFloorNeedsCompleteReportingAndIsNotBroughtByTooFewCases() {
    List<MeasureResult> set =
        with(set(2026, CollectionType.ECQM, "1", "0"), "113", Status.WITHOUT_BENCHMARK);
    MsspQualityStandard standard = MsspQualityStandard.of(2026);

    assertThat(standard.determine(performance(2026, with(set, "001", Status.INCOMPLETE))).pathway())
        .isEqualTo(BELOW_PERCENTILE);
    assertThat(
            standard.determine(performance(2026, with(set, "321", Status.NOT_REPORTED))).pathway())
        .isEqualTo(BELOW_PERCENTILE);
    assertThat(
            standard
                .determine(performance(2026, with(set, "113", Status.BELOW_CASE_MINIMUM)))
                .pathway())
        .isEqualTo(BELOW_PERCENTILE);
  }

  @Test
  void theScoringFloorBeginsWith2024() {
    assertThat(
            undisturbed(2023)
                .determine(
                    performance(
                        2023,
                        with(
                            set(2023, CollectionType.ECQM, "1", "0"),
                            "134",
                            Status.WITHOUT_BENCHMARK)))
                .pathway())
        .isEqualTo(BELOW_PERCENTILE);
    assertThat(
            MsspQualityStandard.of(2024)
                .determine(given(2024, "50", noPathway().withScoringFloor(true)))
                .pathway())
        .isEqualTo(SCORING_FLOOR);
  }

  @Test
  void anAffectedAcoHasTheHigherOfItsScoreAndTheThreshold() {
    MsspQualityStandard standard = MsspQualityStandard.of(2025);
    MsspQualityPerformance low =
        given(2025, "50", noPathway()).withExtremeCircumstances(ExtremeCircumstances.affected());
    MsspQualityPerformance high =
        given(2025, "80", noPathway()).withExtremeCircumstances(ExtremeCircumstances.affected());

    assertThat(standard.determine(low).score()).isEqualTo(Score.ofPercent("76.70"));
    assertThat(standard.determine(low).pathway()).isEqualTo(EXTREME_CIRCUMSTANCES);
    assertThat(standard.determine(high).score()).isEqualTo(Score.ofPercent("80"));
    assertThat(standard.determine(high).pathway()).isEqualTo(PERCENTILE);
  }

  @Test
  void anAcoThatCouldNotReportHasExactlyTheThreshold() {
    MsspReporting nothing = MsspReporting.flags().anythingReported(false).build();
    MsspQualityPerformance aco =
        given(2025, "80", nothing).withExtremeCircumstances(ExtremeCircumstances.unableToReport());

    assertThat(MsspQualityStandard.of(2025).determine(aco).score())
        .isEqualTo(Score.ofPercent("76.70"));
    assertThat(MsspQualityStandard.of(2025).determine(aco).pathway())
        .isEqualTo(EXTREME_CIRCUMSTANCES);
  }

  @ParameterizedTest
  @CsvSource({"0.1999, BELOW_PERCENTILE", "0.20, EXTREME_CIRCUMSTANCES"})
  void twentyPercentOfBeneficiariesInTheAreaMakeAnAcoAffected(
      String share, MsspQualityPathway pathway) {
    MsspQualityPerformance aco =
        given(2024, "50", noPathway())
            .withExtremeCircumstances(ExtremeCircumstances.ofShare(Rate.of(share)));

    assertThat(MsspQualityStandard.of(2024).determine(aco).pathway()).isEqualTo(pathway);
  }

  @ParameterizedTest
  @CsvSource({"2018, false", "2019, true", "2021, true", "2023, true", "2024, false"})
  void everyAcoIsAffectedIn2019To2023(int year, boolean all) {
    assertThat(MsspQualityStandard.of(year).allAcosAffected()).isEqualTo(all);
  }

  @Test
  void anAffectedAcoThatReportedNothingButReachesTheThresholdDoesNotFail() {
    MsspReporting nothing = MsspReporting.flags().anythingReported(false).build();

    assertThat(MsspQualityStandard.of(2022).determine(given(2022, "71", nothing)).pathway())
        .isEqualTo(PERCENTILE);
  }

  @Test
  void aPublishedScoreKeepsWhatCmsSaysLiftedIt() {
    MsspQualityPerformance aco =
        MsspQualityPerformance.builder()
            .ownScore(MsspOwnScore.published("77.05", SCORING_FLOOR))
            .reporting(REPORTED)
            .build();

    assertThat(MsspQualityStandard.of(2024).determine(aco).pathway()).isEqualTo(SCORING_FLOOR);
  }

  // ---------------------------------------------------------------- findings

  @Test
  void aFindingIsAskedForOnlyWhenTheStandardTurnsOnIt() {
    MsspQualityPerformance enough = given(2025, "80", REPORTED);
    MsspQualityPerformance low = given(2025, "50", REPORTED);
    MsspQualityStandard first = MsspQualityStandard.ofFirstYear(2025);

    assertThat(first.determine(enough).pathway()).isEqualTo(PERCENTILE);
    assertMissing(first, low, "scoringFloor");
    MsspReportingFlags flags =
        MsspReporting.flags().anythingReported(true).scoringFloor(false).build();
    assertMissing(first, low.withReporting(flags), "reportingIncentive");
    flags = flags.withReportingIncentive(false);
    assertMissing(first, low.withReporting(flags), "firstYear");
    flags = flags.withFirstYear(false);
    assertMissing(first, low.withReporting(flags), "alternative");
    assertThat(first.determine(low.withReporting(flags.withAlternative(true))).pathway())
        .isEqualTo(ALTERNATIVE);
  }

  private static void assertMissing(
      MsspQualityStandard standard, MsspQualityPerformance aco, String flag) {
    assertThatThrownBy(() -> standard.determine(aco))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContaining(flag)
        .hasMessageContaining("not stated")
        .hasMessageContaining("425.512");
  }

  @Test
  void findingsLeadWhereTheySay() {
    MsspReportingFlags none = noPathway();

    assertThat(way(2026, none.withReportingIncentive(true))).isEqualTo(REPORTING_INCENTIVE);
    assertThat(way(2026, none.withFirstYear(true))).isEqualTo(FIRST_PERFORMANCE_YEAR);
    assertThat(way(2026, none.withAlternative(true))).isEqualTo(ALTERNATIVE);
    assertThat(way(2026, none.withScoringFloor(true))).isEqualTo(SCORING_FLOOR);
    assertThat(way(2026, none)).isEqualTo(BELOW_PERCENTILE);
  }

  private static MsspQualityPathway way(int year, MsspReporting reporting) {
    return MsspQualityStandard.ofFirstYear(year).determine(given(year, "1", reporting)).pathway();
  }

  // ---------------------------------------------------------------- the rest

  @ParameterizedTest
  @CsvSource({"2023, 7000, true", "2023, 6999, false", "2024, 7500, true", "2024, 7499, false"})
  void dataAreCompleteAtTheShareOfTheYear(int year, long reported, boolean complete) {
    assertThat(MsspQualityStandard.of(year).isDataComplete(reported, 10_000)).isEqualTo(complete);
  }

  @Test
  void dataCompletenessRefusesWhatItDoesNotKnow() {
    assertThatThrownBy(() -> MsspQualityStandard.of(2020).isDataComplete(1, 1))
        .isInstanceOf(UnsupportedPeriodException.class)
        .hasMessageContaining("PY2021");
    assertThatThrownBy(() -> MsspQualityStandard.of(2024).isDataComplete(2, 1))
        .hasMessageContaining("reported 2 is not between 0 and the eligible 1");
    assertThatThrownBy(() -> MsspQualityStandard.of(2024).isDataComplete(0, 0))
        .hasMessageContaining("at least 1");
  }

  @ParameterizedTest
  @ValueSource(ints = {2012, 2027})
  void yearsOutsideTheTableAreRefused(int year) {
    assertThatThrownBy(() -> MsspQualityStandard.of(year))
        .isInstanceOf(UnsupportedPeriodException.class)
        .hasMessageContaining("PY2013 to PY2026");
  }

  @Test
  void theSentenceSaysWhatTheStandardIs() {
    assertThat(MsspQualityStandard.ofFirstYear(2024))
        .hasToString(
            "PY2024 quality performance standard: score of 77.05%, the 40% percentile, first"
                + " performance year");
    assertThat(MsspQualityStandard.of(2015))
        .hasToString(
            "PY2015 quality performance standard: complete reporting and minimum attainment in"
                + " four domains");
    assertThat(given(2026, "80", noPathway()))
        .hasToString(
            "quality of an ACO: score 80%, reported, reporting incentive not met, first-year rule"
                + " not met, alternative standard not met, scoring floor not met");
  }
}
