package org.openvbc.models.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.reach.ReachSamples.*;

import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.quality.Score;
import org.openvbc.testing.Allocations;

/**
 * What one settlement leaves for the garbage collector, with the worksheet off.
 *
 * <p>A settlement is a record of nine references (56 bytes) that keeps five exact amounts (40 bytes
 * each) and the total (24 bytes): about 280 bytes that nobody can avoid. The bands of the corridor
 * leave some amounts on their way, in a loop whose length the compiler does not know: ten to twelve
 * of them in four bands. How many depends on what was compiled before, between 620 and 880 bytes in
 * all were seen; the bound leaves room for that, but not for a look-up of parameters, a list of
 * violations or an exact amount in big integers.
 */
@Tag("allocation")
class ReachAllocationTest {
  private static final int BYTES = 500;
  private static final int CALLS = 20_000;

  static Stream<Arguments> cases() {
    return Stream.of(
        Arguments.of(
            "Global, from cells",
            new ReachCase(
                GLOBAL_2026,
                ReachPerformance.builder()
                    .benchmark(cells())
                    .quality(Score.ofPercent("80"))
                    .expenditure(ReachExpenditure.of(cost()))
                    .build())),
        Arguments.of(
            "Professional, losses in four bands",
            new ReachCase(PROFESSIONAL_2023, ofFinal("7959317.43", "9179100.14").build())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void settlementLeavesFewBytes(String name, ReachCase each) {
    // All of them, so that the compiler sees every branch before anything is measured.
    cases().forEach(any -> leastBytes((ReachCase) any.get()[1]));

    assertThat(leastBytes(each)).as("bytes per settlement, " + name).isBetween(16L, (long) BYTES);
  }

  private static long leastBytes(ReachCase each) {
    return Allocations.leastBytes(() -> each.arrangement().settle(each.aco()), CALLS, BYTES);
  }
}
