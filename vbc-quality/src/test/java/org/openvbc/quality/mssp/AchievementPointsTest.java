package org.openvbc.quality.mssp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.quality.mssp.Samples.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openvbc.core.quality.Score;
import org.openvbc.quality.measure.CollectionType;
import org.openvbc.quality.measure.MeasureResult;
import org.openvbc.quality.measure.MeasureResult.Status;

class AchievementPointsTest {

  private static Score own(int year, List<MeasureResult> measures) {
    return undisturbed(year).determine(performance(year, measures)).ownScore();
  }

  @ParameterizedTest
  @CsvSource({
    "2021, MIPS_CQM, 6",
    "2024, MEDICARE_CQM, 6",
    "2025, MIPS_CQM, 6",
    "2026, MEDICARE_CQM, 8"
  })
  void theScoreIsPointsOfTenPerMeasure(int year, CollectionType type, int measures) {
    List<MeasureResult> set = set(year, type, "7.5", "50");

    assertThat(set).hasSize(measures);
    assertThat(own(year, set)).isEqualTo(Score.ofPercent("75"));
  }

  @Test
  void theWebInterfaceIsScoredOnThirteenMeasures() {
    List<MeasureResult> set = with(webInterface(2022, "9", "50"), "WI-10", Status.NOT_REPORTED);

    assertThat(own(2022, set)).isEqualTo(Score.ofPercent("83.08"));
  }

  @ParameterizedTest
  @EnumSource(
      value = Status.class,
      names = {"WITHOUT_BENCHMARK", "BELOW_CASE_MINIMUM", "EXCLUDED"})
  void aMeasureThatCannotBeScoredLeavesNumeratorAndDenominator(Status status) {
    List<MeasureResult> set = set(2026, CollectionType.MIPS_CQM, "6", "50");
    set = with(set, "001", m -> scored("001", m.collectionType(), "10", "90"));

    // (7 x 6 + 10) / 80, then (6 x 6 + 10) / 70
    assertThat(own(2026, set)).isEqualTo(Score.ofPercent("65"));
    assertThat(own(2026, with(set, "113", status))).isEqualTo(Score.ofPercent("65.71"));
  }

  @ParameterizedTest
  @EnumSource(
      value = Status.class,
      names = {"INCOMPLETE", "NOT_REPORTED"})
  void aMeasureNotReportedCompletelyEarnsNothingAndStaysInTheDenominator(Status status) {
    List<MeasureResult> set = set(2026, CollectionType.MIPS_CQM, "8", "50");

    assertThat(own(2026, with(set, "113", status))).isEqualTo(Score.ofPercent("70"));
  }

  @Test
  void aSurveyThatCouldNotBeSampledTakesTenPointsFromTheDenominator() {
    List<MeasureResult> set = set(2025, CollectionType.MIPS_CQM, "5", "50");
    set = with(set, "001", m -> scored("001", m.collectionType(), "10", "90"));

    assertThat(own(2025, with(set, "321", Status.SAMPLE_TOO_SMALL)))
        .isEqualTo(Score.ofPercent("60"));
    assertThat(own(2025, with(set, "321", Status.NOT_REPORTED))).isEqualTo(Score.ofPercent("50"));
  }

  @Test
  void bonusPointsGoToTheNumeratorAndImprovementToTheScore() {
    List<MeasureResult> set = set(2022, CollectionType.MIPS_CQM, "7", "50");
    MsspQualityPerformance aco = performance(2022, set);

    assertThat(
            undisturbed(2022)
                .determine(aco.withOwnScore(MsspOwnScore.ofMeasures(set, "3", "1.11")))
                .ownScore())
        .isEqualTo(Score.ofPercent("76.11"));
    assertThat(
            undisturbed(2022)
                .determine(aco.withOwnScore(MsspOwnScore.ofMeasures(set, "30", "0")))
                .ownScore())
        .isEqualTo(Score.FULL);
    assertThat(
            undisturbed(2022)
                .determine(aco.withOwnScore(MsspOwnScore.ofMeasures(set, "12", "20")))
                .ownScore())
        .isEqualTo(Score.FULL);
  }

  @Test
  void theShareOfPointsIsNotRoundedBeforeTheImprovementIsAdded() {
    // 49.3 / 60 = 82.1666... %; taken as 82.2 % it would give 82.63 %
    List<MeasureResult> set = set(2025, CollectionType.MIPS_CQM, "8", "50");
    set = with(set, "001", m -> scored("001", m.collectionType(), "9.3", "90"));
    MsspQualityPerformance aco =
        performance(2025, set).withOwnScore(MsspOwnScore.ofMeasures(set, "0", "0.43"));

    assertThat(undisturbed(2025).determine(aco).ownScore()).isEqualTo(Score.ofPercent("82.6"));
  }

  // ---------------------------------------------------------------- complex organizations

  @ParameterizedTest
  @CsvSource({"2024, 70", "2025, 76.67", "2026, 76.25"})
  void anEcqmEarnsOnePointFrom2025(int year, String percent) {
    assertThat(own(year, set(year, CollectionType.ECQM, "7", "50")))
        .isEqualTo(Score.ofPercent(percent));
  }

  @Test
  void onlyEcqmsEarnThePoint() {
    List<MeasureResult> set = set(2026, CollectionType.MIPS_CQM, "7", "50");

    assertThat(own(2026, set)).isEqualTo(Score.ofPercent("70"));
    assertThat(own(2026, with(set, "001", m -> scored("001", CollectionType.ECQM, "7", "50"))))
        .isEqualTo(Score.ofPercent("71.25"));
  }

  @ParameterizedTest
  @CsvSource({"9, 61.25", "9.5, 61.25", "10, 61.25", "8.9, 61.13"})
  void noMeasureGoesAboveTenPoints(String points, String percent) {
    List<MeasureResult> set = set(2026, CollectionType.MIPS_CQM, "5.571428", "50");
    set =
        set.stream()
            .map(
                m ->
                    m.measure().equals("001")
                        ? scored("001", CollectionType.ECQM, points, "50")
                        : scored(
                            m.measure(),
                            m.collectionType(),
                            m.measure().equals("134") ? "9" : "5",
                            "50"))
            .toList();

    // 10 with the point + 9 + 6 x 5 = 49 of 80
    assertThat(own(2026, set)).isEqualTo(Score.ofPercent(percent));
  }

  @Test
  void theAdjustmentIsAtMostATenthOfTheAvailablePoints() {
    List<MeasureResult> set = set(2026, CollectionType.ECQM, "5", "50");
    for (String name : List.of("479", "484", "113")) {
      set = with(set, name, Status.WITHOUT_BENCHMARK);
    }
    set = with(set, "321", Status.SAMPLE_TOO_SMALL);

    // five points for five eCQMs, four allowed of 40: (20 + 4) / 40
    assertThat(own(2026, set)).isEqualTo(Score.ofPercent("60"));
  }

  @Test
  void whetherAnUnscoredEcqmEarnsThePointIsATerm() {
    List<MeasureResult> set = set(2026, CollectionType.ECQM, "5", "50");
    MsspQualityPerformance aco = performance(2026, with(set, "113", Status.WITHOUT_BENCHMARK));
    MsspQualityStandard submitted = MsspQualityStandard.of(2026);

    // (35 + 5) / 70 or (35 + 4) / 70
    assertThat(submitted.determine(aco).ownScore()).isEqualTo(Score.ofPercent("57.14"));
    assertThat(
            submitted
                .withComplexOrganizationScope(ComplexOrganizationScope.SCORED)
                .determine(aco)
                .ownScore())
        .isEqualTo(Score.ofPercent("55.71"));
  }

  @ParameterizedTest
  @EnumSource(
      value = Status.class,
      names = {"BELOW_CASE_MINIMUM", "INCOMPLETE", "NOT_REPORTED"})
  void anEcqmWithoutCasesOrCompleteDataEarnsNoPoint(Status status) {
    List<MeasureResult> set = with(set(2026, CollectionType.MIPS_CQM, "5", "50"), "001", status);
    List<MeasureResult> ecqm =
        with(set, "001", m -> MeasureResult.unscored("001", CollectionType.ECQM, status));

    assertThat(own(2026, ecqm)).isEqualTo(own(2026, set));
  }

  @Test
  void theNumeratorIsNeverAboveTheDenominator() {
    assertThat(own(2026, set(2026, CollectionType.ECQM, "10", "90"))).isEqualTo(Score.FULL);
  }
}
