package org.openvbc.jmh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.openvbc.core.money.Money;
import org.openvbc.core.time.MemberMonthTally;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.time.MonthRule;
import org.openvbc.models.capitation.Capitation;
import org.openvbc.models.capitation.CapitationRowStatus;

class CapitationContestantsTest {
  private static final CapitationPanel.Members MEMBERS = CapitationPanel.Members.build();
  private static final PlainBigDecimalCapitation.Calendar CALENDAR =
      PlainBigDecimalCapitation.Calendar.build();

  /**
   * More than the 34 digits of a hundred thousand quotients can be wrong by, and far from a day.
   */
  private static final int PLACES = 24;

  @Test
  void bothCountTheSameMonths() {
    MemberMonthTally tally = CapitationPanel.count(MEMBERS, CapitationPanel.midMonth());
    assertSame(tally, PlainBigDecimalCapitation.midMonth(MEMBERS, CALENDAR));
    assertThat(tally.total()).isEqualTo(MemberMonths.of(CapitationPanel.MEMBER_MONTHS));
  }

  @Test
  void bothCountTheSameDays() {
    assertSame(
        CapitationPanel.count(MEMBERS, MonthRule.dailyProration()),
        PlainBigDecimalCapitation.daily(MEMBERS, CALENDAR));
  }

  private static void assertSame(MemberMonthTally tally, BigDecimal[] plain) {
    for (int month = 0; month < CapitationPanel.MONTHS; month++) {
      for (int cell = 0; cell < CapitationPanel.CELLS; cell++) {
        assertThat(
                plain[month * CapitationPanel.CELLS + cell].setScale(PLACES, RoundingMode.HALF_UP))
            .isEqualByComparingTo(
                tally
                    .memberMonths(month, cell)
                    .months()
                    .toBigDecimal(PLACES, RoundingMode.HALF_UP));
      }
    }
  }

  @Test
  void bothSettleToTheSameCent() {
    Capitation contract = CapitationPanel.contract();
    for (CapitationPanel.GroupYear year : CapitationPanel.GroupYear.build(2_048)) {
      assertThat(PlainBigDecimalCapitation.answer(PlainBigDecimalCapitation.Year.of(year)))
          .isEqualByComparingTo(contract.settle(year.performance()).netPayment().toBigDecimal());
    }
  }

  @Test
  void columnsPayTheSameCentsAndBinaryFractionsNearlyDo() {
    CapitationRoster roster = new CapitationRoster(20_000);
    CapitationPanel.contract().settleRows(roster.columns, 0, roster.cells.length);
    for (int row = 0; row < roster.cells.length; row++) {
      BigDecimal rate = BigDecimal.valueOf(CapitationPanel.rateCents(roster.cells[row]), 2);
      BigDecimal score = BigDecimal.valueOf(roster.scores[row], 3);
      BigDecimal paid =
          PlainBigDecimalCapitation.answer(rate, BigDecimal.valueOf(roster.members[row]), score);
      assertThat(roster.columns.status(row)).isEqualTo(CapitationRowStatus.SETTLED);
      assertThat(Money.ofMicros(roster.payments[row]).toBigDecimal()).isEqualByComparingTo(paid);
      assertThat(
              CapitationRoster.binary(rate.doubleValue(), roster.members[row], score.doubleValue()))
          .isCloseTo(paid.doubleValue(), within(0.021));
    }
  }
}
