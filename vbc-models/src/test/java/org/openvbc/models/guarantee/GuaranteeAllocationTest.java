package org.openvbc.models.guarantee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.guarantee.GuaranteeSamples.*;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What one settlement of a year leaves for the garbage collector, with the worksheet off. */
@Tag("allocation")
class GuaranteeAllocationTest {
  private static final int BYTES = 45_000;
  private static final int WARM_UP = 5_000;
  private static final int MEASURED = 2_000;
  private static final int ROUNDS = 50;

  private static GuaranteeSettlement kept = contract().settle(year());

  @Test
  void settlementLeavesFewBytes() {
    VendorGuarantee contract = contract();
    GuaranteePerformance year = year();
    settle(contract, year, WARM_UP);
    long least = Long.MAX_VALUE;
    // The compiler works beside the test: measure until it has finished, or give up.
    for (int i = 0; i < ROUNDS && least > BYTES; i++) {
      long before = allocated();
      settle(contract, year, MEASURED);
      least = Math.min(least, (allocated() - before) / MEASURED);
    }
    assertThat(least).as("bytes per settlement").isBetween(50L, (long) BYTES);
    assertThat(kept.refund().isPositive()).isTrue();
  }

  private static void settle(VendorGuarantee contract, GuaranteePerformance year, int times) {
    for (int i = 0; i < times; i++) {
      kept = contract.settle(year);
    }
  }

  private static long allocated() {
    return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
  }
}
