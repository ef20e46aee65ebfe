package org.openvbc.models.guarantee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.guarantee.GuaranteeSamples.*;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openvbc.testing.Allocations;

/** What one settlement of a year leaves for the garbage collector, with the worksheet off. */
@Tag("allocation")
class GuaranteeAllocationTest {
  private static final int BYTES = 22_000;
  private static final int CALLS = 2_000;

  @Test
  void settlementLeavesFewBytes() {
    VendorGuarantee contract = contract();
    GuaranteePerformance year = year();
    long least = Allocations.leastBytes(() -> contract.settle(year), CALLS, BYTES);
    assertThat(least).as("bytes per settlement").isBetween(50L, (long) BYTES);
    assertThat(contract.settle(year).refund().isPositive()).isTrue();
  }
}
