package org.openvbc.jmh;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.money.Money;
import org.openvbc.models.mssp.MsspLimit;
import org.openvbc.models.mssp.MsspOutcomes;
import org.openvbc.models.mssp.MsspRowStatus;
import org.openvbc.models.mssp.MsspSettlement;
import org.openvbc.models.mssp.MsspWithoutWorksheet;

class ContestantsTest {
  private static final PanelRow[] ROWS = Panel.rows(50_000);

  private static BigDecimal settled(PanelRow row) {
    return row.contract().track().settle(row.performance()).netPayment().toBigDecimal();
  }

  @Test
  void bigDecimalGivesTheSameCents() {
    for (PanelRow row : ROWS) {
      assertThat(PlainBigDecimal.answer(PlainBigDecimal.Year.of(row)))
          .as(row::toString)
          .isEqualByComparingTo(settled(row));
    }
  }

  @Test
  void jodaMoneyGivesTheSameCents() {
    for (PanelRow row : ROWS) {
      assertThat(PlainJodaMoney.answer(PlainJodaMoney.Year.of(row)).getAmount())
          .as(row::toString)
          .isEqualByComparingTo(settled(row));
    }
  }

  @Test
  void decimal4jGivesTheSameCents() {
    for (PanelRow row : ROWS) {
      assertThat(PlainDecimal4j.answer(PlainDecimal4j.Year.of(row)).toBigDecimal())
          .as(row::toString)
          .isEqualByComparingTo(settled(row));
    }
  }

  @Test
  void columnsGiveTheSameCents() {
    PanelColumns rows = new PanelColumns(ROWS);
    rows.settleEach();
    for (int row = 0; row < ROWS.length; row++) {
      assertThat(rows.columns.status(row)).isEqualTo(MsspRowStatus.SETTLED);
      assertThat(Money.ofMicros(rows.netPayments[row]).toBigDecimal())
          .as(ROWS[row]::toString)
          .isEqualByComparingTo(settled(ROWS[row]));
    }
  }

  /** Ties and the last binary place make a cent; nothing makes two. */
  @Test
  void columnsOfDoubleAreWithinACent() {
    PanelRow[] panel = Panel.rows(ROWS.length, Contract.ENHANCED_VARIABLE);
    PlainDoubleColumns rows = new PlainDoubleColumns(panel);
    rows.settleRows(0, panel.length);
    int nearMinimum = 0;
    for (int row = 0; row < panel.length; row++) {
      double exact = settled(panel[row]).doubleValue();
      if (Math.abs(rows.netPayments[row] - exact) > 0.0101) {
        nearMinimum++;
      }
    }
    // A few buckets of its table hold a knot, beside which the minimum rate is a little off.
    assertThat(nearMinimum).isLessThan(panel.length / 1_000);
  }

  @Test
  void theCalculatorWithoutWorksheetSettlesAlike() {
    for (PanelRow row : ROWS) {
      MsspSettlement with = row.contract().track().settle(row.performance());
      MsspSettlement without =
          new MsspWithoutWorksheet(row.contract().track()).settle(row.performance());
      assertThat(without).as(row::toString).isEqualTo(with);
    }
  }

  @Test
  void thePanelMeetsEveryBranchOften() {
    Map<Outcome, Integer> outcomes = new HashMap<>();
    Map<MsspLimit, Integer> limits = new EnumMap<>(MsspLimit.class);
    for (PanelRow row : ROWS) {
      MsspSettlement settlement = row.contract().track().settle(row.performance());
      outcomes.merge(settlement.outcome(), 1, Integer::sum);
      limits.merge(settlement.limitedBy(), 1, Integer::sum);
    }
    assertThat(outcomes.keySet())
        .contains(
            MsspOutcomes.SAVINGS_EARNED,
            MsspOutcomes.SAVINGS_EARNED_AT_HALF_RATE,
            MsspOutcomes.BELOW_MINIMUM_SAVINGS_RATE,
            MsspOutcomes.BELOW_MINIMUM_LOSS_RATE,
            MsspOutcomes.QUALITY_STANDARD_NOT_MET,
            MsspOutcomes.LOSSES_OWED,
            MsspOutcomes.LOSSES_WAIVED);
    assertThat(outcomes.values()).allMatch(count -> count >= ROWS.length / 500);
    assertThat(limits).hasSize(MsspLimit.values().length);
    assertThat(limits.values()).allMatch(count -> count >= ROWS.length / 100);
  }

  @Test
  void theInexactContestantsAreWrong() {
    Wrongness wrongness = Wrongness.of(ROWS.length);
    assertThat(wrongness.paid()).isGreaterThan(ROWS.length / 2);
    assertThat(wrongness.fastMoneyRefusedRates()).isPositive();
    assertThat(wrongness.fastMoneyWrong()).isPositive();
    assertThat(wrongness.doubleWrong()).isPositive();
  }
}
