package org.openvbc.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundingTest {
  @Test
  void theNamedRoundingsRoundHalvesAwayFromZeroToTheirUnit() {
    Money amount = Money.of("1234567.895");
    assertThat(amount.rounded(Rounding.CENTS)).isEqualTo(Money.of("1234567.90"));
    assertThat(amount.rounded(Rounding.DOLLARS)).isEqualTo(Money.of("1234568"));
    assertThat(amount.negated().rounded(Rounding.DOLLARS)).isEqualTo(Money.of("-1234568"));
    assertThat(Money.ofMicros(1).times(Rate.of(1, 2)).rounded(Rounding.MILLIONTHS))
        .isEqualTo(Money.ofMicros(1));
  }

  @Test
  void anyUnitServes() {
    Rounding toNickels = new Rounding(Money.of("0.05"), RoundingMode.HALF_EVEN);
    assertThat(Money.of("1.125").rounded(toNickels)).isEqualTo(Money.of("1.10"));
    assertThat(Money.of("1.175").rounded(toNickels)).isEqualTo(Money.of("1.20"));
    Rounding toTrillions = new Rounding(Money.of(9_000_000_000_000L), RoundingMode.HALF_UP);
    assertThat(Money.of(5_000_000_000_000L).rounded(toTrillions))
        .isEqualTo(Money.of(9_000_000_000_000L));
    assertThat(Money.of(15).times(Rate.of(1, 3)).rounded(toTrillions)).isEqualTo(Money.ZERO);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, Long.MIN_VALUE})
  void aUnitMustBePositive(long micros) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Rounding(Money.ofMicros(micros), RoundingMode.UP))
        .withMessage("unit " + Money.ofMicros(micros) + " of a rounding must be positive");
  }

  @Test
  void anotherModeKeepsTheUnit() {
    Rounding down = Rounding.CENTS.withMode(RoundingMode.DOWN);
    assertThat(down).isEqualTo(new Rounding(Money.ofCents(1), RoundingMode.DOWN));
    assertThat(down).hasToString("to $0.01, DOWN");
    assertThat(Rounding.CENTS).hasToString("to $0.01, HALF_UP");
    assertThat(Rounding.DOLLARS).hasToString("to $1.00, HALF_UP");
    assertThat(Rounding.MILLIONTHS).hasToString("to $0.000001, HALF_UP");
  }
}
