package org.openvbc.models.sharedsavings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.sharedsavings.SharedSavingsSamples.*;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openvbc.testing.Allocations;

/** What one settlement leaves for the garbage collector, with the worksheet off. */
@Tag("allocation")
class SharedSavingsAllocationTest {
  private static final int CALLS = 10_000;

  @Test
  void settlementAgainstAStatedTargetLeavesFewBytes() {
    leaves(twoSided("10000000"), cost("9700000", "0.82"), 800);
  }

  /** The target is made from history anew: fractions that two longs do not hold. */
  @Test
  void settlementAgainstHistoryLeavesABoundedNumberOfBytes() {
    leaves(full(), fullYear(), 12_500);
  }

  private static void leaves(SharedSavings contract, SharedSavingsPerformance year, int bytes) {
    long least = Allocations.leastBytes(() -> contract.settle(year), CALLS, bytes);
    assertThat(least).as("bytes per settlement").isBetween(50L, (long) bytes);
    assertThat(contract.settle(year).netPayment().isPositive()).isTrue();
  }
}
