package org.openvbc.quality.episode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvbc.core.model.InvalidPerformanceException;
import org.openvbc.core.money.Rate;
import org.openvbc.core.parameter.UnsupportedPeriodException;
import org.openvbc.core.quality.Score;

class BpciCompositeQualityTest {
  private static final BpciCompositeQuality RULE =
      BpciCompositeQuality.of(LocalDate.of(2020, 1, 1));

  @Test
  void categoriesAreWeightedByTheirEpisodes() {
    // (40 x 90 + 60 x 60 + 20 x 30) / 120
    assertThat(RULE.determine(EpisodeSamples.bpci()).score()).contains(Score.ofPercent("65"));
    assertThat(RULE.determine(EpisodeSamples.bpci()))
        .hasToString("BPCI Advanced composite quality score: 65%");
  }

  @Test
  void theScoreIsNotRounded() {
    BpciQualityResult result =
        RULE.determine(
            List.of(
                BpciCategoryScore.of("Sepsis", 2, "50"), BpciCategoryScore.of("Stroke", 1, "51")));

    assertThat(result.score()).contains(new Score(Rate.of(151, 300)));
    assertThat(result).hasToString("BPCI Advanced composite quality score: 50.33%");
  }

  @Test
  void theWorksheetShowsEachCategory() {
    var explained = RULE.explain(EpisodeSamples.bpci());

    assertThat(EpisodeSamples.rate(explained, BpciQualityStep.WEIGHT, "Sepsis"))
        .isEqualTo(Rate.of(1, 2));
    assertThat(EpisodeSamples.rate(explained, BpciQualityStep.CONTRIBUTION, "Stroke"))
        .isEqualTo(Rate.of("0.05"));
    assertThat(EpisodeSamples.rate(explained, BpciQualityStep.WEIGHT, "Pacemaker").isZero())
        .isTrue();
    assertThat(EpisodeSamples.value(explained, BpciQualityStep.SCORE)).isEqualTo(Rate.of("0.65"));
  }

  @Test
  void withoutEpisodesThereIsNoScore() {
    assertThat(RULE.determine(List.of()).score()).isEmpty();
    assertThat(RULE.determine(List.of(BpciCategoryScore.of("Sepsis", 0, "80"))))
        .hasToString("BPCI Advanced composite quality score: none, no category has an episode");
  }

  @Test
  void categoriesStandOnceWithNameAndCount() {
    assertThatThrownBy(
            () ->
                RULE.determine(
                    List.of(
                        BpciCategoryScore.of("Sepsis", 2, "50"),
                        BpciCategoryScore.of("Sepsis", 1, "51"))))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContaining("Sepsis twice");
    assertThatThrownBy(() -> BpciCategoryScore.of(" ", -1, "50"))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContainingAll("category", "episodes", "-1");
    assertThatThrownBy(() -> BpciCategoryScore.of("Sepsis", 1, "100.01"))
        .hasMessageContaining("not between 0% and 100%");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2018-09-30", "2026-01-01"})
  void theModelRanFromOctober2018ToDecember2025(String day) {
    assertThatThrownBy(() -> BpciCompositeQuality.of(LocalDate.parse(day)))
        .isInstanceOf(UnsupportedPeriodException.class)
        .hasMessageContaining("2018-10-01 to 2025-12-31");
  }
}
