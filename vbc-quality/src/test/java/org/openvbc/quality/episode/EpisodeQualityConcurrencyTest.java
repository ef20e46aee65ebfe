package org.openvbc.quality.episode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.quality.episode.EpisodeSamples.*;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EpisodeQualityConcurrencyTest {
  private static final int TIMES = 2_000;

  @Test
  void oneRuleServesManyThreads() {
    TeamCompositeQuality team = TeamCompositeQuality.of(2026);
    CjrQualityPerformance hospital = hospital("81", "37", true);
    List<String> results =
        IntStream.range(0, TIMES)
            .parallel()
            .mapToObj(i -> CJR_2022.explain(hospital) + "\n" + team.explain(teamOf2026()))
            .distinct()
            .toList();

    assertThat(results)
        .containsExactly(CJR_2022.explain(hospital) + "\n" + team.explain(teamOf2026()));
  }
}
