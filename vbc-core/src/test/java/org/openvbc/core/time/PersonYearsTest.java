package org.openvbc.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerYear;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;

class PersonYearsTest {
  @Test
  void twelveMonthsAreOnePersonYear() {
    assertThat(PersonYears.ofMonths(12)).isEqualTo(PersonYears.of("1"));
    assertThat(PersonYears.ofMonths(94_203)).isEqualTo(PersonYears.of("7850.25"));
    assertThat(PersonYears.ofMonths(1).years()).isEqualTo(Rate.of(1, 12));
  }

  @Test
  void dollarsPerYearTimesPersonYearsAreExactUntilRounded() {
    assertThat(PersonYears.ofMonths(1).times(PerYear.of("12000.06"))).hasToString("$1,000.005");
    assertThat(PersonYears.ofMonths(7).times(PerYear.of("100")).rounded(Rounding.CENTS))
        .isEqualTo(Money.of("58.33"));
  }

  @Test
  void theyAddUp() {
    assertThat(PersonYears.ofMonths(5).plus(PersonYears.ofMonths(7)))
        .isEqualTo(PersonYears.of("1"));
    assertThat(PersonYears.ZERO.plus(PersonYears.of("0"))).isEqualTo(PersonYears.ZERO);
    assertThat(PersonYears.ZERO.isZero()).isTrue();
    assertThat(PersonYears.ofMonths(1).isZero()).isFalse();
  }

  @Test
  void monthsAreCountedFromZero() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PersonYears.ofMonths(-1))
        .withMessage("personYears -1/12 is negative: months are counted from zero");
    assertThatIllegalArgumentException().isThrownBy(() -> PersonYears.of("-0.5"));
    assertThat(PersonYears.ofMonths(0)).isEqualTo(PersonYears.ZERO);
  }

  @Test
  void theyReadAsANumber() {
    assertThat(PersonYears.of("7850.25")).hasToString("7850.25 person years");
    assertThat(PersonYears.of("100")).hasToString("100 person years");
    assertThat(PersonYears.ofMonths(1)).hasToString("0.08333 person years");
    assertThat(PersonYears.ofMonths(2)).hasToString("0.16667 person years");
    assertThat(PersonYears.ZERO).hasToString("0 person years");
  }
}
