package org.openvbc.jmh;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openvbc.models.reach.ReachAcoType;
import org.openvbc.models.reach.ReachArrangement;

class ReachContestantsTest {
  private static final int ROWS = 2_048;

  @Test
  void bothPayTheSameCents() {
    ReachArrangement model = ReachArrangement.professional(2024, ReachAcoType.STANDARD);
    int gains = 0;
    for (PlainBigDecimalReach.Year year : PlainBigDecimalReach.years(ROWS)) {
      assertThat(model.settle(year.performance()).netPayment().toBigDecimal())
          .isEqualByComparingTo(PlainBigDecimalReach.answer(year.plain()));
      gains += year.benchmark() > year.cost() ? 1 : 0;
    }
    assertThat(gains).isBetween(ROWS / 3, 2 * ROWS / 3);
  }
}
