package org.openvbc.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

class BigFractionTest {
  private static BigFraction fraction(long numerator, long denominator) {
    return BigFraction.of(numerator, denominator);
  }

  @Test
  void aFractionIsAlwaysInLowestTerms() {
    assertThat(fraction(6, 8)).isEqualTo(fraction(3, 4)).hasSameHashCodeAs(fraction(3, 4));
    assertThat(fraction(-6, 8).numerator()).isEqualTo(-3);
    assertThat(fraction(0, 8).denominator()).isEqualTo(1);
    assertThat(fraction(7, 1).numerator()).isEqualTo(7);
  }

  @Test
  void aDenominatorThatIsNotPositiveIsRefused() {
    assertThatThrownBy(() -> fraction(1, 0))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage("denominator 0 is not positive");
    assertThatThrownBy(() -> fraction(1, -2)).hasMessage("denominator -2 is not positive");
  }

  @Test
  void decimalsOfEitherScaleAreExact() {
    assertThat(BigFraction.of(new BigDecimal("0.75"))).isEqualTo(fraction(3, 4));
    assertThat(BigFraction.of(new BigDecimal("75"))).isEqualTo(fraction(75, 1));
    assertThat(BigFraction.of(new BigDecimal("7E+2"))).isEqualTo(fraction(700, 1));
    assertThat(BigFraction.of(new BigDecimal("-0.5"))).isEqualTo(fraction(-1, 2));
  }

  @Test
  void theFourOperationsAreThoseOfFractions() {
    assertThat(fraction(1, 6).plus(fraction(1, 4))).isEqualTo(fraction(5, 12));
    assertThat(fraction(2, 3).times(fraction(-3, 4))).isEqualTo(fraction(-1, 2));
    assertThat(fraction(2, 3).dividedBy(fraction(4, 5))).isEqualTo(fraction(5, 6));
    assertThat(fraction(2, 3).dividedBy(fraction(-4, 5))).isEqualTo(fraction(-5, 6));
    assertThat(fraction(2, 3).negated()).isEqualTo(fraction(-2, 3));
  }

  @Test
  void divisionByZeroIsRefused() {
    assertThatThrownBy(() -> fraction(1, 2).dividedBy(fraction(0, 1)))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage("division by zero");
  }

  @Test
  void bothPartsMustFitALong() {
    BigInteger two63 = BigInteger.ONE.shiftLeft(63);
    assertThat(fraction(Long.MAX_VALUE, 2).fitsLongs()).isTrue();
    assertThat(fraction(Long.MIN_VALUE, 1).fitsLongs()).isTrue();
    assertThat(new BigFraction(two63, BigInteger.ONE).fitsLongs()).isFalse();
    assertThat(new BigFraction(BigInteger.ONE, two63).fitsLongs()).isFalse();
    assertThat(new BigFraction(BigInteger.ONE, two63.subtract(BigInteger.ONE)).fitsLongs())
        .isTrue();
  }

  @Test
  void itRoundsToWholeNumbersAndToDecimals() {
    assertThat(fraction(5, 2).rounded(RoundingMode.HALF_EVEN)).isEqualTo(2);
    assertThat(fraction(5, 2).rounded(RoundingMode.HALF_UP)).isEqualTo(3);
    assertThat(fraction(2, 3).toBigDecimal(4, RoundingMode.HALF_UP)).isEqualTo("0.6667");
    assertThatThrownBy(() -> fraction(5, 2).rounded(RoundingMode.UNNECESSARY))
        .hasMessage("the quotient is not exact and the rounding mode is UNNECESSARY");
  }

  @Test
  void aDecimalThatRoundsUpToTheEndOfALongKeepsItsSign() {
    BigFraction end = fraction(3_689_348_814_741_910_323L, 400_000);
    assertThat(end.toBigDecimal(6, RoundingMode.HALF_UP)).isEqualTo("9223372036854.775808");
    assertThat(end.negated().toBigDecimal(6, RoundingMode.HALF_UP))
        .isEqualTo("-9223372036854.775808");
    assertThat(end.toBigDecimal(6, RoundingMode.DOWN)).isEqualTo("9223372036854.775807");
  }

  @Test
  void placesMayBeNegative() {
    assertThat(fraction(1_251, 1).toBigDecimal(-2, RoundingMode.HALF_UP))
        .isEqualByComparingTo("1300");
    assertThat(fraction(1_251, 1).toBigDecimal(0, RoundingMode.DOWN)).isEqualTo("1251");
  }

  @Test
  void itComparesByValue() {
    assertThat(fraction(1, 3)).isLessThan(fraction(2, 5)).isEqualByComparingTo(fraction(2, 6));
    assertThat(fraction(-1, 3)).isGreaterThan(fraction(-2, 5));
  }
}
