package org.openvbc.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerEmployeePerMonth;
import org.openvbc.core.money.Rate;

class EmployeeMonthsTest {
  @Test
  void dollarsPerEmployeeMeetEmployeeMonths() {
    assertThat(EmployeeMonths.of(12_260).times(PerEmployeePerMonth.of("485.00")))
        .isEqualTo(Money.of(5_946_100).unrounded());
    assertThat(EmployeeMonths.of("0.5").times(PerEmployeePerMonth.of("4.51")))
        .isEqualTo(Money.of("2.255").unrounded());
    assertThat(EmployeeMonths.ZERO.times(PerEmployeePerMonth.of("485")))
        .isEqualTo(Money.ZERO.unrounded());
  }

  @Test
  void theyAddUp() {
    assertThat(EmployeeMonths.of(5).plus(EmployeeMonths.of("7.5")))
        .isEqualTo(EmployeeMonths.of("12.50"))
        .hasSameHashCodeAs(new EmployeeMonths(Rate.of(25, 2)));
    assertThat(EmployeeMonths.ZERO.isZero()).isTrue();
    assertThat(EmployeeMonths.of(1).isZero()).isFalse();
  }

  @Test
  void monthsAreCountedFromZero() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EmployeeMonths.of(-1))
        .withMessage("employeeMonths -1/1 is negative: months are counted from zero");
  }

  @Test
  void theyReadAsANumber() {
    assertThat(EmployeeMonths.of(12_260)).hasToString("12260 employee months");
    assertThat(EmployeeMonths.of("0.50")).hasToString("0.5 employee months");
    assertThat(new EmployeeMonths(Rate.of(2, 3))).hasToString("0.66667 employee months");
  }
}
