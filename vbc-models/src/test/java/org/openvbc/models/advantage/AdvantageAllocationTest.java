package org.openvbc.models.advantage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.advantage.AdvantageSamples.*;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openvbc.core.model.Settlement;
import org.openvbc.core.money.Money;
import org.openvbc.core.quality.StarRating;

/**
 * What one settlement leaves for the garbage collector, with the worksheet off.
 *
 * <p>A provider's settlement is a record of six references (40 bytes) with up to three amounts (16
 * bytes each); a member month is one amount. Sums and limits choose between figures, and those that
 * are carried through a choice or a loop stay on the heap (40 bytes each): about ten of them in a
 * corridor with limits, three in a member month. The bounds leave room for one more figure.
 */
@Tag("allocation")
class AdvantageAllocationTest {
  private static final int WARM_UP = 60_000;
  private static final int MEASURED = 20_000;
  private static final int ROUNDS = 200;

  private static Object kept = "";

  private static long least(Supplier<?> work, long bound) {
    run(work, WARM_UP);
    long least = Long.MAX_VALUE;
    // The compiler works beside the test: measure until it has finished, or give up.
    for (int i = 0; i < ROUNDS && least > bound; i++) {
      long before = allocated();
      run(work, MEASURED);
      least = Math.min(least, (allocated() - before) / MEASURED);
    }
    return least;
  }

  private static void run(Supplier<?> work, int times) {
    for (int i = 0; i < times; i++) {
      kept = work.get();
    }
  }

  private static long allocated() {
    return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
  }

  @Test
  void providerSettlementLeavesFewBytes() {
    ProviderContract contract =
        deadband().withLimits(limits("0.008")).withQualityMultiplier(starMultiplier());
    ProviderYear year = year("984000000").withRating(StarRating.of("3.5"));

    assertThat(least(() -> contract.settle(year), 600)).isBetween(40L, 600L);
    assertThat(((Settlement) kept).netPayment()).isEqualTo(Money.of(7_200_000));
  }

  @Test
  void memberMonthLeavesFewBytes() {
    AdvantagePlan plan = plan(2025, "4.0");
    MemberRisk risk = MemberRisk.paid("1.034");

    assertThat(least(() -> plan.memberMonthPayment(COUNTY, risk), 184)).isBetween(16L, 184L);
  }
}
