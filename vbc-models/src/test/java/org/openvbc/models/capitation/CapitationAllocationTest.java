package org.openvbc.models.capitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.capitation.CapitationSamples.*;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openvbc.testing.Allocations;

/**
 * What one settlement leaves for the garbage collector, with the worksheet off: it goes by the
 * cells of the contract and not by members, months or member months.
 */
@Tag("allocation")
class CapitationAllocationTest {
  private static final int BYTES = 2_000;
  private static final int CALLS = 10_000;

  @Test
  void settlementLeavesFewBytes() {
    Capitation contract = byCell();
    CapitationPerformance group = cells().build();
    long least = Allocations.leastBytes(() -> contract.settle(group), CALLS, BYTES);
    assertThat(least).as("bytes per settlement").isBetween(50L, (long) BYTES);
    assertThat(contract.settle(group).netPayment().isPositive()).isTrue();
  }
}
