package org.openvbc.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.models.reach.CapitationElection;
import org.openvbc.models.reach.ReachAcoType;
import org.openvbc.models.reach.ReachArrangement;
import org.openvbc.models.reach.ReachColumns;

/**
 * Columns leave nothing for the garbage collector that grows with their rows.
 *
 * <p>What a call leaves is the kernel of the contract, whose rates are brought to one denominator:
 * far less than a byte a row.
 */
@Tag("allocation")
class ColumnsAllocationTest {
  private static final int ROWS = 200_000;
  private static final long BYTES = ROWS / 2;
  private static final int ROUNDS = 100;

  static Stream<Arguments> families() {
    return Stream.of(Arguments.of("ACO REACH", reach()));
  }

  private static Runnable reach() {
    long[] benchmarks = amounts(1_000_000_000_000L, 1_000_000_000_000_000L);
    long[] costs = amounts(500_000_000_000L, 2_000_000_000_000_000L);
    short[] scores = new short[ROWS];
    Arrays.fill(scores, (short) 8_765);
    ReachColumns columns =
        ReachColumns.builder(benchmarks, scores, costs)
            .grossSavingsInto(new long[ROWS])
            .into(new long[ROWS], new byte[ROWS]);
    ReachArrangement arrangement =
        ReachArrangement.global(2025, ReachAcoType.STANDARD, CapitationElection.PCC);
    return () -> arrangement.settleRows(columns, 0, ROWS);
  }

  private static long[] amounts(long least, long most) {
    return new SplittableRandom(20_260_101).longs(ROWS, least, most).toArray();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("families")
  void rowsLeaveNoBytes(String name, Runnable settle) {
    long least = Long.MAX_VALUE;
    // The compiler works beside the test: measure until it has finished, or give up.
    for (int i = 0; i < ROUNDS && least > BYTES; i++) {
      long before = allocated();
      settle.run();
      least = Math.min(least, allocated() - before);
    }
    assertThat(least).as("bytes of %s rows, %s", ROWS, name).isLessThan(BYTES);
  }

  private static long allocated() {
    return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
  }
}
