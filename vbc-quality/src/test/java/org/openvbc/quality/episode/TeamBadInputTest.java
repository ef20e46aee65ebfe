package org.openvbc.quality.episode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openvbc.quality.episode.EpisodeSamples.*;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvbc.core.model.InvalidPerformanceException;
import org.openvbc.core.model.InvalidTermsException;
import org.openvbc.core.money.Rate;
import org.openvbc.core.parameter.UnsupportedPeriodException;
import org.openvbc.core.quality.Score;
import org.openvbc.core.time.PerformanceYear;

class TeamBadInputTest {
  private static final TeamCompositeQuality RULE = TeamCompositeQuality.of(2026);
  private static final TeamMeasure FALLS =
      TeamMeasure.ofAll(1518, "falls with injury", TeamSetting.INPATIENT);

  @ParameterizedTest
  @ValueSource(ints = {2025, 2029, 2030, 2031})
  void aYearWhoseMeasuresAreNotPublishedIsRefused(int year) {
    assertThatThrownBy(() -> TeamCompositeQuality.of(year))
        .isInstanceOf(UnsupportedPeriodException.class)
        .hasMessageContainingAll("PY" + year, "PY2026 to PY2028", "give measures");
  }

  @Test
  void aLaterYearTakesTheMeasuresThatAreGiven() {
    TeamCompositeQuality later =
        TeamCompositeQuality.builder()
            .performanceYear(PerformanceYear.of(2029))
            .measures(TeamMeasures.of(FALLS))
            .neutralScore(Score.ofPercent("40"))
            .build();
    TeamQualityPerformance hospital =
        TeamQualityPerformance.builder()
            .addEpisodes(TeamEpisodes.inpatient(TeamCategory.CABG, 12))
            .addScores(TeamMeasureScore.insufficient(1518))
            .build();

    assertThat(later.determine(hospital).score()).contains(Score.ofPercent("40"));
    assertThat(later.explain(hospital).unverified()).isEmpty();
    assertThat(later)
        .hasToString(
            "PY2029 TEAM composite quality score: 1 measures weighted by episodes, neutral score"
                + " 40%");
  }

  @Test
  void theModelRunsFrom2026To2030InWholeYears() {
    for (PerformanceYear year :
        new PerformanceYear[] {
          PerformanceYear.of(2025), PerformanceYear.of(2031), PerformanceYear.firstHalfOf(2027)
        }) {
      assertThatThrownBy(
              () ->
                  TeamCompositeQuality.builder()
                      .performanceYear(year)
                      .measures(TeamMeasures.of(FALLS))
                      .neutralScore(Score.NONE)
                      .build())
          .isInstanceOf(InvalidTermsException.class)
          .hasMessageContainingAll("performanceYear", "" + year, "PY2026 to PY2030");
    }
  }

  @Test
  void measuresStandOnceWithNameAndCategories() {
    assertThatThrownBy(() -> TeamMeasures.of(FALLS, FALLS))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContaining("1518 twice");
    assertThatThrownBy(TeamMeasures::of).hasMessageContaining("at least one");
    assertThatThrownBy(() -> new TeamMeasure(0, " ", TeamSetting.INPATIENT, Set.of()))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContainingAll("number", "name", "categories");
  }

  @Test
  void everyMeasureOfTheYearIsStatedOnceAndNoOther() {
    assertThatThrownBy(
            () ->
                RULE.determine(
                    TeamQualityPerformance.builder()
                        .addScores(
                            TeamMeasureScore.scored(356, "1"),
                            TeamMeasureScore.scored(356, "2"),
                            TeamMeasureScore.scored(1518, "2"))
                        .build()))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContainingAll(
            "356 twice",
            "nothing on patient safety indicators (PSI 90) (135)",
            "(1618)",
            "measure 1518",
            "a measure of PY2026");
  }

  @Test
  void episodesAreStatedOnceByCategoryAndSetting() {
    assertThatThrownBy(
            () ->
                RULE.determine(
                    teamOf2026()
                        .withEpisodes(
                            TeamEpisodes.inpatient(TeamCategory.LEJR, 1),
                            TeamEpisodes.inpatient(TeamCategory.LEJR, 2))))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContaining("LEJR INPATIENT twice");
    assertThatThrownBy(() -> TeamEpisodes.inpatient(TeamCategory.LEJR, -1))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContainingAll("count", "-1");
    for (TeamCategory category :
        Set.of(TeamCategory.SHFFT, TeamCategory.CABG, TeamCategory.MAJOR_BOWEL)) {
      assertThatThrownBy(() -> TeamEpisodes.outpatient(category, 1))
          .hasMessageContainingAll("setting", "INPATIENT for " + category);
    }
  }

  @Test
  void scoresLieBetweenZeroAndAHundred() {
    assertThatThrownBy(() -> TeamMeasureScore.scored(356, "100.01"))
        .hasMessageContaining("not between 0% and 100%");
    assertThatThrownBy(() -> TeamMeasureScore.scored(356, "-0.01"))
        .hasMessageContaining("not between 0% and 100%");
  }

  @Test
  void termsPerformanceAndResultReadAsSentences() {
    assertThat(teamOf2026())
        .hasToString("quality of a hospital: 125 episodes, 2 of 3 measures scored");
    // (100 x 72 + 100 x 55.5 + 40 x 50) / 240 = 61.458333...
    assertThat(RULE.determine(teamOf2026()).score()).contains(new Score(Rate.of(14750, 24000)));
    assertThat(RULE.determine(teamOf2026()))
        .hasToString("TEAM composite quality score PY2026: 61.46%");
    assertThat(RULE.determine(teamOf2026().withEpisodes()))
        .hasToString("TEAM composite quality score PY2026: none, no episode counts for a measure");
  }
}
