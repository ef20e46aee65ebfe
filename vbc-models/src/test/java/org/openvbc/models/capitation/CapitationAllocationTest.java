package org.openvbc.models.capitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.capitation.CapitationSamples.*;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What one settlement leaves for the garbage collector, with the worksheet off: it goes by the
 * cells of the contract and not by members, months or member months.
 */
@Tag("allocation")
class CapitationAllocationTest {
  private static final int BYTES = 3_000;
  private static final int WARM_UP = 30_000;
  private static final int MEASURED = 10_000;
  private static final int ROUNDS = 100;

  private static CapitationSettlement kept = byCell().settle(cells().build());

  @Test
  void settlementLeavesFewBytes() {
    Capitation contract = byCell();
    CapitationPerformance group = cells().build();
    settle(contract, group, WARM_UP);
    long least = Long.MAX_VALUE;
    // The compiler works beside the test: measure until it has finished, or give up.
    for (int i = 0; i < ROUNDS && least > BYTES; i++) {
      long before = allocated();
      settle(contract, group, MEASURED);
      least = Math.min(least, (allocated() - before) / MEASURED);
    }
    assertThat(least).as("bytes per settlement").isBetween(50L, (long) BYTES);
    assertThat(kept.netPayment().isPositive()).isTrue();
  }

  private static void settle(Capitation contract, CapitationPerformance group, int times) {
    for (int i = 0; i < times; i++) {
      kept = contract.settle(group);
    }
  }

  private static long allocated() {
    return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
  }
}
