package org.openvbc.models.sharedsavings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.sharedsavings.SharedSavingsSamples.*;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What one settlement leaves for the garbage collector, with the worksheet off. */
@Tag("allocation")
class SharedSavingsAllocationTest {
  private static final int WARM_UP = 30_000;
  private static final int MEASURED = 10_000;
  private static final int ROUNDS = 100;

  private static SharedSavingsSettlement kept = plain("10000000").settle(cost("9700000"));

  @Test
  void settlementAgainstAStatedTargetLeavesFewBytes() {
    leaves(twoSided("10000000"), cost("9700000", "0.82"), 2_500);
  }

  /** The target is made from history anew: fractions that two longs do not hold. */
  @Test
  void settlementAgainstHistoryLeavesABoundedNumberOfBytes() {
    leaves(full(), fullYear(), 20_000);
  }

  private static void leaves(SharedSavings contract, SharedSavingsPerformance year, int bytes) {
    settle(contract, year, WARM_UP);
    long least = Long.MAX_VALUE;
    // The compiler works beside the test: measure until it has finished, or give up.
    for (int i = 0; i < ROUNDS && least > bytes; i++) {
      long before = allocated();
      settle(contract, year, MEASURED);
      least = Math.min(least, (allocated() - before) / MEASURED);
    }
    assertThat(least).as("bytes per settlement").isBetween(50L, (long) bytes);
    assertThat(kept.netPayment().isPositive()).isTrue();
  }

  private static void settle(SharedSavings contract, SharedSavingsPerformance year, int times) {
    for (int i = 0; i < times; i++) {
      kept = contract.settle(year);
    }
  }

  private static long allocated() {
    return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
  }
}
