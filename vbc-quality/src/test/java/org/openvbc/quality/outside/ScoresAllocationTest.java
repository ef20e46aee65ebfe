package org.openvbc.quality.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.quality.outside.Scores.*;

import java.util.function.Supplier;
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
import org.openvbc.testing.Allocations;

/**
 * What one score leaves for the garbage collector, with the worksheet off: the result with a score
 * for every measure, and the maps and lists in which it is put together. The bounds are a good half
 * above what was measured; beyond them a table came into the scoring, or lines that nobody reads.
 */
@Tag("allocation")
class ScoresAllocationTest {
  private static final int CALLS = 7_000;
  private static final HvbpQualityPerformance HOSPITAL = hospital(500);
  private static final HacResults INFECTIONS = infections(1_300);
  private static final StarsPerformance CONTRACT = contract(4, 5);
  private static final MipsScoring MIPS = MipsScoring.of(2024);
  private static final MipsQualityData CLINICIAN = clinician(50);

  static Stream<Arguments> cases() {
    return Stream.of(
        of("hospital, measures to total", 45_000, () -> HVBP.determine(HOSPITAL)),
        of("infections of a hospital", 14_000, () -> HAC.determine(INFECTIONS)),
        of("contract of Medicare Advantage", 60_000, () -> STARS.determine(CONTRACT)),
        of("clinician, quality", 21_000, () -> MIPS.quality(CLINICIAN)));
  }

  private static Arguments of(String name, int bytes, Supplier<?> scored) {
    return Arguments.of(name, bytes, scored);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void aScoreLeavesFewBytes(String name, int bytes, Supplier<?> scored) {
    assertThat(Allocations.leastBytes(scored, CALLS, bytes))
        .as("bytes per score, " + name)
        .isBetween(0L, (long) bytes);
  }
}
