package org.openvbc.models.advantage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.advantage.AdvantageSamples.*;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openvbc.core.money.Money;
import org.openvbc.core.quality.StarRating;
import org.openvbc.testing.Allocations;

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
  private static final int CALLS = 20_000;

  @Test
  void providerSettlementLeavesFewBytes() {
    ProviderContract contract =
        deadband().withLimits(limits("0.008")).withQualityMultiplier(starMultiplier());
    ProviderYear year = year("984000000").withRating(StarRating.of("3.5"));

    assertThat(Allocations.leastBytes(() -> contract.settle(year), CALLS, 600))
        .isBetween(40L, 600L);
    assertThat(contract.settle(year).netPayment()).isEqualTo(Money.of(7_200_000));
  }

  @Test
  void memberMonthLeavesFewBytes() {
    AdvantagePlan plan = plan(2025, "4.0");
    MemberRisk risk = MemberRisk.paid("1.034");

    assertThat(Allocations.leastBytes(() -> plan.memberMonthPayment(COUNTY, risk), CALLS, 184))
        .isBetween(16L, 184L);
  }
}
