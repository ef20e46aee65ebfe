package org.openvbc.core.actuarial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.openvbc.core.money.Rate;

/** A coefficient on the logarithm of spending becomes a multiplier, rounded once. */
class RiskMultiplierTest {
  private static final MathContext DIGITS = new MathContext(60);

  private static Rate of(String coefficient, int decimals) {
    return RiskMultiplier.fromLogCoefficient(new BigDecimal(coefficient), decimals);
  }

  /** The series of the exponential function, summed far past the digits that are compared. */
  private static BigDecimal series(BigDecimal x) {
    BigDecimal sum = BigDecimal.ONE;
    BigDecimal term = BigDecimal.ONE;
    for (int i = 1; i < 250; i++) {
      term = term.multiply(x, DIGITS).divide(new BigDecimal(BigInteger.valueOf(i)), DIGITS);
      sum = sum.add(term, DIGITS);
    }
    return sum;
  }

  @Test
  void referenceLevelIsExactlyOne() {
    assertThat(of("0", 14)).isEqualTo(Rate.ONE);
    assertThat(of("0.000", 0)).isEqualTo(Rate.ONE);
  }

  @Test
  void knownValuesAreRoundedHalfUp() {
    assertThat(of("1", 20)).isEqualTo(Rate.of("2.71828182845904523536"));
    assertThat(of("1", 4)).isEqualTo(Rate.of("2.7183"));
    assertThat(of("-1", 20)).isEqualTo(Rate.of("0.36787944117144232160"));
    assertThat(of("0.0620", 14)).isEqualTo(Rate.of("1.06396234472803"));
  }

  @Property(tries = 200)
  void multiplierIsTheExponentialToItsLastDecimal(
      @ForAll @BigRange(min = "-5", max = "5") @Scale(6) BigDecimal coefficient) {
    assertThat(
            RiskMultiplier.fromLogCoefficient(coefficient, 20)
                .toBigDecimal(20, RoundingMode.UNNECESSARY))
        .isEqualByComparingTo(series(coefficient).setScale(20, RoundingMode.HALF_UP));
  }

  @Test
  void coefficientOrScaleBeyondReasonIsRefused() {
    assertThatThrownBy(() -> of("46.1", 14))
        .hasMessage("coefficient 46.1 is not between -46 and 46: a logarithm of spending");
    assertThatThrownBy(() -> of("-46.1", 14)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> of("1", 21)).hasMessage("decimals 21 are not between 0 and 20");
    assertThatThrownBy(() -> of("1", -1)).hasMessage("decimals -1 are not between 0 and 20");
    assertThat(of("46", 0)).isNotNull();
    assertThat(of("-46", 20)).isEqualTo(Rate.of("0.00000000000000000001"));
  }
}
