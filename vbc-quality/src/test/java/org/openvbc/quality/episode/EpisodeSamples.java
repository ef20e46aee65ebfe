package org.openvbc.quality.episode;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openvbc.core.money.Rate;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.core.worksheet.Step;

/** What several tests of episode quality start from. */
final class EpisodeSamples {
  static final CjrCompositeQuality CJR_2019 = CjrCompositeQuality.of(LocalDate.of(2019, 1, 1));
  static final CjrCompositeQuality CJR_2022 = CjrCompositeQuality.of(LocalDate.of(2022, 6, 30));

  private EpisodeSamples() {}

  /** A hospital with nothing from the year before; an empty percentile is a missing measure. */
  static CjrQualityPerformance hospital(String complications, String hcahps, boolean pro) {
    return CjrQualityPerformance.builder()
        .complications(measure(complications))
        .hcahps(measure(hcahps))
        .proSubmitted(pro)
        .build();
  }

  static CjrMeasure measure(String percentile) {
    return percentile.isEmpty() ? CjrMeasure.missing() : CjrMeasure.withoutEarlier(percentile);
  }

  /** A hospital of PY2026 with 100 episodes, 40 of them joint replacements. */
  static TeamQualityPerformance teamOf2026() {
    return TeamQualityPerformance.builder()
        .addEpisodes(
            TeamEpisodes.inpatient(TeamCategory.LEJR, 40),
            TeamEpisodes.outpatient(TeamCategory.LEJR, 25),
            TeamEpisodes.inpatient(TeamCategory.CABG, 60))
        .addScores(
            TeamMeasureScore.scored(356, "72"),
            TeamMeasureScore.scored(135, "55.5"),
            TeamMeasureScore.insufficient(1618))
        .build();
  }

  static List<BpciCategoryScore> bpci() {
    return List.of(
        BpciCategoryScore.of("Congestive heart failure", 40, "90"),
        BpciCategoryScore.of("Sepsis", 60, "60"),
        BpciCategoryScore.of("Stroke", 20, "30"),
        BpciCategoryScore.of("Pacemaker", 0, "0"));
  }

  static Object value(Explanation<?> explanation, Step step) {
    return find(explanation, step, "").orElseThrow();
  }

  static Rate rate(Explanation<?> explanation, Step step, String part) {
    return (Rate) find(explanation, step, part).orElseThrow();
  }

  static Optional<Object> find(Explanation<?> explanation, Step step, String part) {
    return explanation.lines().stream()
        .map(line -> line.line())
        .filter(line -> line.step() == step && line.part().contains(part))
        .map(line -> line.value())
        .findFirst();
  }
}
