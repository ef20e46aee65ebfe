package org.openvbc.models.mssp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.mssp.MsspSamples.*;

import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.money.Money;
import org.openvbc.testing.Allocations;

/**
 * What one settlement leaves for the garbage collector, with the worksheet off.
 *
 * <p>A settlement is one object of 64 bytes, and a final rate that is not a term of the track takes
 * 32 more. The bound leaves room for one more figure. Whatever lies above it is an intermediate
 * figure that the compiler could no longer keep off the heap, which is how a {@code settle} that
 * has grown too large to inline shows, or a look-up that came into the hot path.
 */
@Tag("allocation")
class MsspAllocationTest {
  private static final int BYTES = 160;
  private static final int CALLS = 20_000;

  static Stream<Arguments> cases() {
    return Stream.of(
        Arguments.of(
            "ENHANCED, paid",
            new MsspCase(
                MsspTrack.enhanced(2024, YEAR_2022, ONE_PERCENT), aco("95000000").build())),
        Arguments.of(
            "BASIC E, losses at the limit",
            new MsspCase(
                MsspTrack.basicE(2024, YEAR_2022, ONE_PERCENT),
                aco("108000000")
                    .participantRevenue(ParticipantRevenue.of(Money.of("22000000")))
                    .build())),
        Arguments.of(
            "BASIC E, alternative standard",
            new MsspCase(
                MsspTrack.basicE(2024, YEAR_2022, VARIABLE),
                aco("100000000", "88000000", 5_095, alternative("76.63"))
                    .participantRevenue(ParticipantRevenue.notPublished())
                    .build())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void settlementLeavesFewBytes(String name, MsspCase each) {
    // All of them, so that the compiler sees every branch before anything is measured.
    cases().forEach(any -> leastBytes((MsspCase) any.get()[1]));

    assertThat(leastBytes(each)).as("bytes per settlement, " + name).isBetween(16L, (long) BYTES);
  }

  /** A call may leave a handful of objects, a row none. */
  @Test
  void rowsOfColumnsLeaveNoBytes() {
    MsspColumns columns = MsspSweepTest.rows(11, MsspSweep.LARGEST).columns();
    for (MsspTrack track : MsspSweepTest.tracks()) {
      long least = Allocations.leastBytes(() -> settleAll(track, columns), 1, columns.rows() - 1);
      assertThat(least / columns.rows()).as("bytes a row, %s", track).isZero();
    }
  }

  private static MsspColumns settleAll(MsspTrack track, MsspColumns columns) {
    track.settleRows(columns, 0, columns.rows());
    return columns;
  }

  private static long leastBytes(MsspCase each) {
    return Allocations.leastBytes(() -> each.track().settle(each.aco()), CALLS, BYTES);
  }
}
