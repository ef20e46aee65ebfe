package org.openvbc.jmh;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.money.Money;
import org.openvbc.models.sharedsavings.SharedSavingsOutcomes;
import org.openvbc.models.sharedsavings.SharedSavingsRowStatus;
import org.openvbc.models.sharedsavings.SharedSavingsSettlement;

class SharedSavingsContestantsTest {
  private static final int ROWS = 20_000;

  @Test
  void exactWaysPayTheSameCentsAndBinaryFractionsNearlyDo() {
    SharedSavingsPanel panel = new SharedSavingsPanel(ROWS);
    panel.settle();
    Map<Outcome, Integer> outcomes = new HashMap<>();
    int capped = 0;
    int farOff = 0;
    for (int row = 0; row < ROWS; row++) {
      SharedSavingsPanel.Plain plain = panel.plain(row);
      BigDecimal paid = SharedSavingsPanel.answer(plain);
      SharedSavingsSettlement settled = panel.contract(row).settle(panel.performance(row));
      assertThat(panel.columns.status(row)).isEqualTo(SharedSavingsRowStatus.SETTLED);
      assertThat(Money.ofMicros(panel.netPayments[row]).toBigDecimal()).isEqualByComparingTo(paid);
      assertThat(settled.netPayment().toBigDecimal()).isEqualByComparingTo(paid);
      outcomes.merge(settled.outcome(), 1, Integer::sum);
      capped += settled.sharing().isCapped() ? 1 : 0;
      double binary =
          SharedSavingsPanel.binary(
              plain.target().doubleValue(),
              plain.cost().doubleValue(),
              plain.score().doubleValue());
      farOff += Math.abs(binary - paid.doubleValue()) > 0.011 ? 1 : 0;
    }
    assertThat(outcomes)
        .containsKeys(
            SharedSavingsOutcomes.SAVINGS_EARNED,
            SharedSavingsOutcomes.LOSSES_OWED,
            SharedSavingsOutcomes.BELOW_SAVINGS_THRESHOLD,
            SharedSavingsOutcomes.BELOW_LOSS_THRESHOLD);
    assertThat(capped).isGreaterThan(ROWS / 20);
    // A year on the threshold may be decided the wrong way in binary fractions; nearly none is.
    assertThat(farOff).isLessThan(ROWS / 1_000);
  }
}
