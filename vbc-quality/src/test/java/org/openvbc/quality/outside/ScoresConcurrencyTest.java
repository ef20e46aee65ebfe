package org.openvbc.quality.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.quality.outside.Scores.*;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openvbc.quality.mips.MipsScoring;

/** One rule scores on any number of threads, each as if it were alone. */
class ScoresConcurrencyTest {
  private static final int TIMES = 400;
  private static final MipsScoring MIPS = MipsScoring.of(2024);

  private static void assertEqualOnManyThreads(int least, IntFunction<String> explained) {
    List<String> alone = IntStream.range(0, TIMES).mapToObj(explained).toList();
    List<String> together = IntStream.range(0, TIMES).parallel().mapToObj(explained).toList();

    assertThat(together).isEqualTo(alone);
    assertThat(alone.stream().distinct().count()).isGreaterThanOrEqualTo(least);
  }

  @Test
  void hospitalsAreScored() {
    assertEqualOnManyThreads(TIMES, i -> HVBP.explain(hospital(3 * i)).toString());
    assertEqualOnManyThreads(TIMES, i -> HAC.explain(infections(5 * i)).toString());
  }

  @Test
  void contractsAreRated() {
    assertEqualOnManyThreads(25, i -> STARS.explain(contract(1 + i % 5, 1 + i / 5 % 5)).toString());
  }

  @Test
  void cliniciansAreScored() {
    assertEqualOnManyThreads(50, i -> MIPS.explain(clinician(i % 95)).toString());
  }
}
