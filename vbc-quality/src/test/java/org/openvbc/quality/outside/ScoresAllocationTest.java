package org.openvbc.quality.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.quality.outside.Scores.*;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.quality.hospital.HacResults;
import org.openvbc.quality.hospital.HvbpQualityPerformance;
import org.openvbc.quality.mips.MipsQualityData;
import org.openvbc.quality.mips.MipsScoring;
import org.openvbc.quality.stars.StarsPerformance;

/**
 * What one score leaves for the garbage collector, with the worksheet off: the result with a score
 * for every measure, and the maps and lists in which it is put together. The bounds are a good half
 * above what was measured; beyond them a table came into the scoring, or lines that nobody reads.
 */
@Tag("allocation")
class ScoresAllocationTest {
  private static final int WARM_UP = 20_000;
  private static final int MEASURED = 2_000;
  private static final int ROUNDS = 60;
  private static final HvbpQualityPerformance HOSPITAL = hospital(500);
  private static final HacResults INFECTIONS = infections(1_300);
  private static final StarsPerformance CONTRACT = contract(4, 5);
  private static final MipsScoring MIPS = MipsScoring.of(2024);
  private static final MipsQualityData CLINICIAN = clinician(50);

  static Stream<Arguments> cases() {
    return Stream.of(
        of("hospital, measures to total", 45_000, i -> HVBP.determine(HOSPITAL)),
        of("infections of a hospital", 14_000, i -> HAC.determine(INFECTIONS)),
        of("contract of Medicare Advantage", 60_000, i -> STARS.determine(CONTRACT)),
        of("clinician, quality", 21_000, i -> MIPS.quality(CLINICIAN)));
  }

  private static Arguments of(String name, int bytes, IntFunction<Object> scored) {
    return Arguments.of(name, bytes, scored);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void aScoreLeavesFewBytes(String name, int bytes, IntFunction<Object> scored) {
    run(scored, WARM_UP);
    long least = Long.MAX_VALUE;
    for (int i = 0; i < ROUNDS && least > bytes; i++) {
      long before = allocated();
      run(scored, MEASURED);
      least = Math.min(least, (allocated() - before) / MEASURED);
    }

    assertThat(least).as("bytes per score, " + name).isBetween(0L, (long) bytes);
  }

  private static void run(IntFunction<Object> scored, int times) {
    for (int i = 0; i < times; i++) {
      kept = scored.apply(i);
    }
    assertThat(kept).isNotNull();
  }

  /** The last score, so that the compiler cannot do without it. */
  private static Object kept = "";

  private static long allocated() {
    return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
  }
}
