package org.openvbc.models.episode.medicaid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.episode.medicaid.MedicaidSamples.*;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One model settles on any number of threads, each as if it were alone. */
class MedicaidConcurrencyTest {
  private static List<String> settleAll(IntStream numbers) {
    return numbers
        .mapToObj(
            i -> TENNESSEE.explain(averaging(5 + i % 90, "" + (4_000 + i * 17)).build()).toString())
        .toList();
  }

  @Test
  void oneModelOnManyThreadsGivesEqualResults() {
    List<String> alone = settleAll(IntStream.range(0, 400));
    for (int i = 0; i < 4; i++) {
      assertThat(settleAll(IntStream.range(0, 400).parallel())).isEqualTo(alone);
    }
    assertThat(alone.stream().distinct().count()).isEqualTo(400);
  }
}
