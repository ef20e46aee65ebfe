package org.openvbc.core.actuarial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvbc.core.money.Rate;

/** The bell curve to twenty decimals. */
class StandardNormalTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0.5",
    "0.1, 0.53982783727702898147",
    "1, 0.84134474606854294859",
    "1.96, 0.97500210485177956586",
    "-3, 0.00134989803163009453",
    "5, 0.99999971334842812081",
    "11, 1",
    "-11, 0"
  })
  void probabilityBelow(String z, String probability) {
    assertThat(StandardNormal.probabilityBelow(Rate.of(z))).isEqualTo(Rate.of(probability));
  }

  @ParameterizedTest
  @CsvSource({
    "0.5, 0",
    "0.9, 1.28155156554460046697",
    "0.95, 1.64485362695147271486",
    "0.005, -2.57582930354890076098",
    "0.999999, 4.75342430882289894819"
  })
  void quantile(String probability, String z) {
    assertThat(StandardNormal.quantile(Rate.of(probability))).isEqualTo(Rate.of(z));
  }

  @Test
  void certaintyHasNoQuantile() {
    assertThatThrownBy(() -> StandardNormal.quantile(Rate.ONE))
        .hasMessage("probability 100% is not between 0.0001% and 99.9999%");
    assertThatThrownBy(() -> StandardNormal.quantile(Rate.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property(tries = 100)
  void quantileAndProbabilityAreEachOthersInverse(
      @ForAll @IntRange(min = 1, max = 9_999) int tenThousandths) {
    Rate probability = Rate.of(tenThousandths, 10_000);
    Rate back = StandardNormal.probabilityBelow(StandardNormal.quantile(probability));
    Rate off = back.minus(probability);
    Rate bound = Rate.of(new BigDecimal("0.00000000000000000002"));
    assertThat(off.isWithin(bound.negated(), bound)).isTrue();
    assertThat(
            StandardNormal.quantile(probability.complement())
                .plus(StandardNormal.quantile(probability)))
        .isEqualTo(Rate.ZERO);
  }

  @Property(tries = 100)
  void bothSidesMakeTheWhole(@ForAll @IntRange(min = -9_000, max = 9_000) int thousandths) {
    Rate z = Rate.of(thousandths, 1_000);
    assertThat(StandardNormal.probabilityBelow(z).plus(StandardNormal.probabilityAbove(z)))
        .isEqualTo(Rate.ONE);
  }
}
