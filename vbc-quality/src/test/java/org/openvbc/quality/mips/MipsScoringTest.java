package org.openvbc.quality.mips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvbc.core.model.InvalidPerformanceException;
import org.openvbc.core.money.Rate;
import org.openvbc.core.parameter.UnsupportedPeriodException;
import org.openvbc.core.quality.Score;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.core.worksheet.Step;
import org.openvbc.core.worksheet.Worksheet;
import org.openvbc.quality.measure.CollectionType;
import org.openvbc.quality.measure.Direction;
import org.openvbc.quality.measure.MeasureRate;
import org.openvbc.quality.mips.ComplexPatients.Indicator;
import org.openvbc.quality.mips.MipsMeasure.Age;
import org.openvbc.quality.mips.MipsMeasureScore.Reason;
import org.openvbc.quality.scale.DecileBenchmark;
import org.openvbc.testing.Filed;

class MipsScoringTest {
  private static final MipsBenchmark FLAT =
      MipsBenchmark.of(DecileBenchmark.flat(Direction.HIGHER_IS_BETTER));
  private static final MipsBenchmark INVERSE =
      MipsBenchmark.of(DecileBenchmark.flat(Direction.LOWER_IS_BETTER));

  private static MipsMeasure measure(String id, long met, long of) {
    return MipsMeasure.builder()
        .id(id)
        .collectionType(CollectionType.MIPS_CQM)
        .rate(new MeasureRate(met, of, Direction.HIGHER_IS_BETTER))
        .benchmark(FLAT)
        .completeness(Rate.ONE)
        .build();
  }

  private static MipsMeasureScore only(int year, MipsMeasure measure, boolean isSmall) {
    return MipsScoring.of(year)
        .quality(MipsQualityData.builder().addMeasures(measure).isSmallPractice(isSmall).build())
        .measures()
        .get(0);
  }

  private static Map<MipsCategory, Score> categories(String q, String c, String ia, String pi) {
    return Map.of(
        MipsCategory.QUALITY, Score.ofPercent(q),
        MipsCategory.COST, Score.ofPercent(c),
        MipsCategory.IMPROVEMENT_ACTIVITIES, Score.ofPercent(ia),
        MipsCategory.PROMOTING_INTEROPERABILITY, Score.ofPercent(pi));
  }

  // ---------------------------------------------------------------- the final score

  /** M8. */
  @Test
  void theFinalScoreIsThatPrinted() {
    Explanation<MipsFinalScore> explained =
        MipsScoring.of(2024)
            .explain(
                new MipsFinalData(categories("80", "60", "100", "90"), Rate.of("0.03"), false));

    assertThat(
            explained.lines().stream()
                .filter(line -> line.line().step() == MipsScoreStep.CONTRIBUTION)
                .map(line -> line.line().value()))
        .containsExactly(Rate.of("0.24"), Rate.of("0.18"), Rate.of("0.15"), Rate.of("0.225"));
    assertThat(explained.settlement().score()).isEqualTo(Score.ofPercent("82.5"));
    Filed.assertReadsAs(
        MipsScoringTest.class, "worksheets/final-2024.txt", explained.withFormulas() + "\n");
  }

  @Test
  void fewerThanTwoCategoriesScoreTheThreshold() {
    MipsFinalScore score =
        MipsScoring.of(2024)
            .finalScore(
                new MipsFinalData(
                    Map.of(MipsCategory.QUALITY, Score.FULL), Rate.of("0.10"), false));
    assertThat(score.score()).isEqualTo(Score.ofPercent("75"));
    assertThat(score.isNeutral()).isTrue();
  }

  @Test
  void theScoreStopsAtOneHundredAndASmallPracticeGainedFivePointsIn2018() {
    MipsFinalData full =
        new MipsFinalData(categories("100", "100", "100", "100"), Rate.of("0.05"), true);
    assertThat(MipsScoring.of(2024).finalScore(full).score()).isEqualTo(Score.FULL);
    MipsFinalData half = new MipsFinalData(categories("50", "50", "50", "50"), Rate.ZERO, true);
    assertThat(MipsScoring.of(2018).finalScore(half).score()).isEqualTo(Score.ofPercent("55"));
    assertThat(MipsScoring.of(2019).finalScore(half).score()).isEqualTo(Score.ofPercent("50"));
  }

  @ParameterizedTest
  @CsvSource({
    "2017, 0, 0.0001",
    "2018, 0.05, 0.0501",
    "2019, 0.05, 0.0501",
    "2020, 0.10, 0.1001",
    "2024, 0.10, 0.1001"
  })
  void theComplexPatientBonusStaysBelowTheCapOfTheYear(int year, String most, String more) {
    Map<MipsCategory, Score> half = categories("50", "50", "50", "50");
    assertThat(
            MipsScoring.of(year)
                .finalScore(new MipsFinalData(half, Rate.of(most), false))
                .score()
                .rate())
        .isEqualTo(Rate.of("0.5").plus(Rate.of(most)));
    assertThatThrownBy(
            () -> MipsScoring.of(year).finalScore(new MipsFinalData(half, Rate.of(more), false)))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContaining("complexBonus");
  }

  @Test
  void redistributedWeightsAreGivenAndEveryWeightNeedsAScore() {
    MipsFinalData two =
        new MipsFinalData(
            Map.of(
                MipsCategory.QUALITY,
                Score.ofPercent("80"),
                MipsCategory.IMPROVEMENT_ACTIVITIES,
                Score.FULL),
            Rate.ZERO,
            false);
    assertThatThrownBy(() -> MipsScoring.of(2024).finalScore(two))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContainingAll("COST", "PROMOTING_INTEROPERABILITY");
    assertThat(
            MipsScoring.of(2024)
                .withRedistributed(
                    Map.of(
                        MipsCategory.QUALITY, Rate.of("0.85"),
                        MipsCategory.IMPROVEMENT_ACTIVITIES, Rate.of("0.15")))
                .finalScore(two)
                .score())
        .isEqualTo(Score.ofPercent("83"));
  }

  // ---------------------------------------------------------------- measures

  @ParameterizedTest
  @CsvSource({
    "2024, 0, 1, BENCHMARK", "2022, 19, 3, FLOOR", "2024, 45, 5.5, BENCHMARK",
    "2024, 89, 9.9, BENCHMARK", "2024, 90, 10, BENCHMARK", "2024, 100, 10, BENCHMARK",
    "2024, 10, 2, BENCHMARK", "2024, 9, 1.9, BENCHMARK"
  })
  void pointsFollowTheDecile(int year, long met, String points, Reason reason) {
    MipsMeasureScore score = only(year, measure("1", met, 100), false);
    assertThat(score.points()).contains(Rate.of(points));
    assertThat(score.reason()).isEqualTo(reason);
  }

  @Test
  void tenthsOfPointsAreRoundedOrTruncated() {
    MeasureRate rate = new MeasureRate(4_555, 10_000, Direction.HIGHER_IS_BETTER);
    assertThat(FLAT.points(rate, RoundingMode.HALF_UP)).isEqualTo(Rate.of("5.6"));
    assertThat(FLAT.points(rate, RoundingMode.DOWN)).isEqualTo(Rate.of("5.5"));
    assertThat(
            INVERSE.points(
                new MeasureRate(5_445, 10_000, Direction.LOWER_IS_BETTER), RoundingMode.HALF_UP))
        .isEqualTo(Rate.of("5.6"));
  }

  @ParameterizedTest
  @CsvSource({
    "2017, 3, 3, 3, 3",
    "2018, 3, 1, 3, 3",
    "2019, 3, 1, 3, 3",
    "2020, 3, 0, 3, 3",
    "2022, 3, 0, 3, 3",
    "2023, 0, 0, 3, 3",
    "2026, 0, 0, 3, 3"
  })
  void whatLacksScoresByYear(int year, String cases, String data, String small, String smallData) {
    MipsMeasure few = measure("1", 19, 19);
    MipsMeasure none = measure("1", 50, 100).withBenchmark(Optional.empty());
    MipsMeasure incomplete = measure("1", 50, 100).withCompleteness(Rate.of("0.49"));
    assertThat(only(year, few, false).points()).contains(Rate.of(cases));
    assertThat(only(year, few, false).reason()).isEqualTo(Reason.BELOW_CASE_MINIMUM);
    assertThat(only(year, none, false).points()).contains(Rate.of(cases));
    assertThat(only(year, none, false).reason()).isEqualTo(Reason.NO_BENCHMARK);
    assertThat(only(year, incomplete, false).points()).contains(Rate.of(data));
    assertThat(only(year, none, true).points()).contains(Rate.of(small));
    assertThat(only(year, incomplete, true).points()).contains(Rate.of(smallData));
    MipsMeasure claims = few.withCollectionType(CollectionType.CLAIMS);
    assertThat(only(year, claims, true).points()).isEmpty();
    assertThat(only(year, claims, true).reason()).isEqualTo(Reason.LEFT_OUT);
  }

  @Test
  void toppedOutMeasuresStopAtSevenAndNewOnesBeginHigher() {
    MipsMeasure topped = measure("1", 95, 100).withIsToppedOut(true);
    assertThat(only(2018, topped, false).points()).contains(Rate.of("10"));
    assertThat(only(2019, topped, false).points()).contains(Rate.of("7"));
    assertThat(only(2019, topped, false).reason()).isEqualTo(Reason.TOPPED_OUT);
    assertThat(only(2019, topped.withCollectionType(CollectionType.WEB_INTERFACE), false).points())
        .contains(Rate.of("10"));
    MipsMeasure first = measure("1", 5, 100).withAge(Age.FIRST_YEAR);
    assertThat(only(2021, first, false).points()).contains(Rate.of("3"));
    assertThat(only(2022, first, false).points()).contains(Rate.of("7"));
    assertThat(only(2022, first.withAge(Age.SECOND_YEAR), false).points()).contains(Rate.of("5"));
    assertThat(only(2024, first.withBenchmark(Optional.empty()), false).points())
        .contains(Rate.of("7"));
  }

  // ---------------------------------------------------------------- the quality category

  private static MipsQualityData seven() {
    List<MipsMeasure> all = new ArrayList<>();
    for (int i = 1; i <= 7; i++) {
      all.add(measure("00" + i, 10L * i + 15, 100).withIsHighPriority(i == 1));
    }
    return MipsQualityData.builder().addAllMeasures(all).build();
  }

  /** 25 % scores 3.5 as the only priority measure, then 8.5 + 9.5 (85 % and so on down). */
  @Test
  void theBestRequiredMeasuresCountWithAPriorityMeasureAmongThem() {
    MipsQualityResult result = MipsScoring.of(2024).quality(seven());
    assertThat(result.points()).isEqualTo(Rate.of("41"));
    assertThat(result.available()).isEqualTo(60);
    List<MipsMeasure> without =
        seven().measures().stream().map(each -> each.withIsHighPriority(false)).toList();
    assertThat(
            MipsScoring.of(2024)
                .quality(MipsQualityData.builder().addAllMeasures(without).build())
                .points())
        .isEqualTo(Rate.of("37.5"));
    Filed.assertReadsAs(
        MipsScoringTest.class,
        "worksheets/quality-2021.txt",
        MipsScoring.of(2021)
                .explain(
                    seven()
                        .withIsSmallPractice(true)
                        .withFurtherOutcomeMeasures(4)
                        .withElectronicMeasures(2)
                        .withHasFullParticipation(true)
                        .withPriorAchievement(Rate.of("0.5")))
            + "\n");
  }

  @Test
  void missingMeasuresCountZeroAndNothingIsZero() {
    assertThat(
            MipsScoring.of(2024)
                .quality(
                    MipsQualityData.builder()
                        .addMeasures(measure("1", 95, 100).withIsHighPriority(true))
                        .build())
                .score()
                .rate())
        .isEqualTo(Rate.of(1, 6));
    assertThat(MipsScoring.of(2024).quality(MipsQualityData.builder().build()).score())
        .isEqualTo(Score.NONE);
  }

  @Test
  void theBestCollectionTypeCountsFrom2019() {
    MipsQualityData twice =
        MipsQualityData.builder()
            .addMeasures(
                measure("1", 55, 100).withIsHighPriority(true),
                measure("1", 95, 100)
                    .withIsHighPriority(true)
                    .withCollectionType(CollectionType.ECQM))
            .build();
    assertThat(MipsScoring.of(2019).quality(twice).points()).isEqualTo(Rate.of("10"));
    assertThatThrownBy(() -> MipsScoring.of(2018).quality(twice))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContaining("one of them twice");
  }

  @ParameterizedTest
  @CsvSource({"0.5, 0.0366666667", "0.1, 0.1", "0.9, 0", "0.6833333, 0.0000000"})
  void improvementIsATenthOfTheRelativeGain(String prior, String gain) {
    MipsQualityData data =
        seven().withPriorAchievement(Rate.of(prior)).withHasFullParticipation(true);
    Rate improved = MipsScoring.of(2024).quality(data).score().rate();
    Rate plain = MipsScoring.of(2024).quality(seven()).score().rate();
    assertThat(improved.minus(plain).toBigDecimal(6, RoundingMode.HALF_UP))
        .isEqualByComparingTo(Rate.of(gain).toBigDecimal(6, RoundingMode.HALF_UP));
  }

  @Test
  void bonusesEndedWith2022() {
    MipsQualityData bonus = seven().withFurtherOutcomeMeasures(9);
    assertThat(
            MipsScoring.of(2021)
                .quality(bonus)
                .score()
                .rate()
                .minus(MipsScoring.of(2021).quality(seven()).score().rate()))
        .isEqualTo(Rate.of("0.1"));
    assertThatThrownBy(() -> MipsScoring.of(2022).quality(bonus))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContaining("bonuses ended");
  }

  // ---------------------------------------------------------------- other categories

  private static Score activities(int year, MipsActivities data) {
    return MipsScoring.of(year).activities(data, Worksheet.none());
  }

  @Test
  void activitiesCountPointsAndFrom2025Activities() {
    assertThat(activities(2024, MipsActivities.of(1, 1))).isEqualTo(Score.ofPercent("75"));
    assertThat(activities(2025, MipsActivities.of(1, 0))).isEqualTo(Score.ofPercent("50"));
    assertThat(activities(2025, new MipsActivities(1, 0, true, false, false)))
        .isEqualTo(Score.FULL);
    assertThat(activities(2024, new MipsActivities(1, 0, true, false, false)))
        .isEqualTo(Score.ofPercent("50"));
    assertThat(activities(2024, new MipsActivities(0, 0, false, true, false)))
        .isEqualTo(Score.FULL);
    assertThat(activities(2024, new MipsActivities(0, 0, false, false, true)))
        .isEqualTo(Score.ofPercent("50"));
  }

  @Test
  void costIsTheMeanWithAPointOfImprovementFrom2023() {
    Worksheet none = Worksheet.none();
    MipsCostData data = new MipsCostData(List.of(Rate.of("5"), Rate.of("7.5")), 2, 0, 2);
    assertThat(MipsScoring.of(2024).cost(data, none)).contains(Score.ofPercent("63.5"));
    assertThat(MipsScoring.of(2021).cost(data, none)).contains(Score.ofPercent("62.5"));
    assertThat(MipsScoring.of(2024).cost(MipsCostData.of(), none)).isEmpty();
    assertThatThrownBy(() -> MipsCostData.of("10.1"))
        .isInstanceOf(InvalidPerformanceException.class);
  }

  @Test
  void interoperabilityIsCapped() {
    Worksheet none = Worksheet.none();
    assertThat(MipsScoring.of(2024).interoperability(105, true, none)).isEqualTo(Score.FULL);
    assertThat(MipsScoring.of(2024).interoperability(90, false, none)).isEqualTo(Score.NONE);
  }

  private static ComplexPatients patients(String hcc, String dual) {
    return new ComplexPatients(
        new Indicator(Rate.of(hcc), Rate.of("1"), Rate.of("0.5"), Rate.of("1")),
        new Indicator(Rate.of(dual), Rate.of("0.3"), Rate.of("0.1"), Rate.of("0.3")),
        true);
  }

  /** The printed example: z of 0.60 and -0.30, with and without the switch. */
  @Test
  void complexPatientsAddPointsByYear() {
    Worksheet none = Worksheet.none();
    ComplexPatients printed = patients("1.30", "0.27");
    assertThat(MipsScoring.of(2024).complexPatientBonus(printed, none)).isEqualTo(Rate.of("0.039"));
    assertThat(
            MipsScoring.of(2024).withIsEachComponentGated(false).complexPatientBonus(printed, none))
        .isEqualTo(Rate.of("0.042"));
    assertThat(MipsScoring.of(2024).complexPatientBonus(patients("0.9", "0.2"), none))
        .isEqualTo(Rate.ZERO);
    assertThat(MipsScoring.of(2017).complexPatientBonus(printed, none)).isEqualTo(Rate.ZERO);
    assertThat(MipsScoring.of(2018).complexPatientBonus(printed, none))
        .isEqualTo(Rate.of("0.0265"));
    assertThat(MipsScoring.of(2020).complexPatientBonus(printed, none)).isEqualTo(Rate.of("0.053"));
    assertThat(MipsScoring.of(2019).complexPatientBonus(patients("3", "0.9"), none))
        .isEqualTo(Rate.of("0.05"));
  }

  @Test
  void yearsOutsideAreRefused() {
    assertThatThrownBy(() -> MipsScoring.of(2016)).isInstanceOf(UnsupportedPeriodException.class);
    assertThatThrownBy(() -> MipsScoring.of(2027))
        .isInstanceOf(UnsupportedPeriodException.class)
        .hasMessageContaining("2017 to 2026");
  }

  // ---------------------------------------------------------------- every step and row

  @Test
  void everyStepAndEveryRowIsReached() {
    Set<Step> steps = new HashSet<>();
    Set<String> shown = new HashSet<>();
    for (int year = 2017; year <= 2026; year++) {
      MipsScoring terms = MipsScoring.of(year);
      Worksheet sheet = Worksheet.recording();
      MipsQualityData data = seven().withIsSmallPractice(true);
      terms.quality(
          data.withPriorAchievement(Rate.of("0.5")).withHasFullParticipation(true), sheet);
      terms.cost(MipsCostData.of("5"), sheet);
      terms.activities(new MipsActivities(1, 0, false, false, true), sheet);
      terms.interoperability(90, true, sheet);
      terms.complexPatientBonus(patients("1.3", "0.4"), sheet);
      terms.finalScore(
          new MipsFinalData(categories("80", "60", "100", "90"), Rate.ZERO, true), sheet);
      terms.finalScore(new MipsFinalData(Map.of(), Rate.ZERO, true), sheet);
      Explanation.of(year, "all", sheet, terms.authority())
          .lines()
          .forEach(
              line -> {
                steps.add(line.line().step());
                line.reliances()
                    .forEach(
                        each -> shown.add(each.published().key() + " " + each.published().from()));
              });
    }
    assertThat(steps).containsExactlyInAnyOrderElementsOf(List.<Step>of(MipsScoreStep.values()));
    assertThat(shown)
        .containsExactlyInAnyOrderElementsOf(
            MipsQualityParameters.table().keys().stream()
                .map(MipsQualityParameters.table()::history)
                .flatMap(Collection::stream)
                .filter(row -> !row.value().isEmpty())
                .map(row -> row.key() + " " + row.from())
                .toList());
  }
}
