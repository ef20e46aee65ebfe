package org.openvbc.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PerYearTest {
  @Test
  void aYearlyAmountSaysThatItIsOne() {
    assertThat(PerYear.of("12191.1618")).hasToString("$12,191.1618 per person year");
    assertThat(PerYear.of("12191.1618").amount()).isEqualTo(Money.of("12191.1618").unrounded());
    assertThat(PerYear.of("5")).isEqualTo(PerYear.of(Money.of(5)));
  }

  @Test
  void aBadAmountIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PerYear.of("12k"))
        .withMessage("\"12k\" is not an amount in dollars such as 1234.56");
  }
}
