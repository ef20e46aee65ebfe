package org.openvbc.jmh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.openvbc.core.money.Money;
import org.openvbc.models.reach.ReachAcoType;
import org.openvbc.models.reach.ReachArrangement;
import org.openvbc.models.reach.ReachRowStatus;

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

  @Test
  void columnsPayTheSameCentsAndBinaryFractionsNearlyDo() {
    PlainBigDecimalReach.Year[] years = PlainBigDecimalReach.years(ROWS);
    ReachColumnsJmh.Columns columns = new ReachColumnsJmh.Columns(ROWS);
    columns.settle();
    for (int row = 0; row < ROWS; row++) {
      PlainBigDecimalReach.Plain plain = years[row].plain();
      BigDecimal paid = PlainBigDecimalReach.answer(plain);
      assertThat(columns.rows.status(row)).isEqualTo(ReachRowStatus.SETTLED);
      assertThat(Money.ofMicros(columns.netPayments[row]).toBigDecimal())
          .isEqualByComparingTo(paid);
      assertThat(
              PlainDoubleReach.answer(plain.benchmark().doubleValue(), plain.cost().doubleValue()))
          .isCloseTo(paid.doubleValue(), within(0.011));
    }
  }
}
