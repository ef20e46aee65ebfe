package org.openvbc.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateTest {
  /** A rate that two longs do not hold: 2^-80. */
  private static final Rate TINY = Rate.of(1, 1L << 40).times(Rate.of(1, 1L << 40));

  @Test
  void everyWayOfWritingARateGivesTheSame() {
    assertThat(Rate.of("0.75"))
        .isEqualTo(Rate.of(3, 4))
        .isEqualTo(Rate.of(750, 1000))
        .isEqualTo(Rate.of(-3, -4))
        .isEqualTo(Rate.ofPercent("75"))
        .isEqualTo(Rate.parse("75%"))
        .isEqualTo(Rate.parse(" 75.0 % "))
        .isEqualTo(Rate.parse("0.75"))
        .isEqualTo(Rate.of(new BigDecimal("0.750")))
        .isEqualTo(Rate.of(Money.of(300), Money.of(400)))
        .hasSameHashCodeAs(Rate.of(750, 1000));
    assertThat(Rate.of("0.75")).isNotEqualTo(Rate.of("0.7500001")).isNotEqualTo("0.75");
    assertThat(Rate.of(3, -4)).isEqualTo(Rate.of(-3, 4));
    assertThat(Rate.of(1, 3).hashCode()).isNotEqualTo(Rate.of(2, 3).hashCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "NaN", "Infinity", "1e-3", "3,9", "3/4", "three", "%", "3.9%%", "5 0%"})
  void whatIsNoRateIsRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rate.parse(text))
        .withMessageContaining("is not a");
  }

  @Test
  void aBadRateIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rate.of("3.9%"))
        .withMessage("\"3.9%\" is not a rate such as 0.75");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rate.ofPercent("3.9%"))
        .withMessage("\"3.9%\" is not a percentage such as 3.9");
  }

  @Test
  void aPartOfNothingHasNoRate() {
    assertThatThrownBy(() -> Rate.of(5, 0))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage("rate 5 of 0: a part of nothing has no rate");
    assertThatThrownBy(() -> Rate.of(Money.of(5), Money.ZERO))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage("rate $5.00 of $0.00: a part of nothing has no rate");
    assertThatThrownBy(() -> Rate.ONE.dividedBy(Rate.ZERO))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage("division by zero");
  }

  @Test
  void theLeastLongHasItsOppositeAsARate() {
    Rate least = Rate.of(Long.MIN_VALUE, 1);
    assertThat(least.negated().toFraction()).isEqualTo("9223372036854775808/1");
    assertThat(least.negated().negated()).isEqualTo(least).hasSameHashCodeAs(least);
    assertThat(Rate.of(Long.MIN_VALUE, -1).toFraction()).isEqualTo("9223372036854775808/1");
    assertThat(Rate.of(1, Long.MIN_VALUE).toFraction()).isEqualTo("-1/9223372036854775808");
    assertThat(least.complement().toFraction()).isEqualTo("9223372036854775809/1");
    assertThat(Rate.of(Long.MIN_VALUE, Long.MIN_VALUE)).isEqualTo(Rate.ONE);
    assertThat(least.times(Rate.of(-1, 1)).toFraction()).isEqualTo("9223372036854775808/1");
    assertThat(Rate.of(Long.MAX_VALUE, 1).complement().toFraction())
        .isEqualTo("-9223372036854775806/1");
  }

  @Test
  void sumsThatLeaveALongGoOnExactly() {
    Rate most = Rate.of(Long.MAX_VALUE, 1);
    assertThat(most.plus(Rate.ONE).toFraction()).isEqualTo("9223372036854775808/1");
    assertThat(most.plus(Rate.ONE).minus(Rate.ONE)).isEqualTo(most);
    assertThat(Rate.of(Long.MIN_VALUE, 1).minus(Rate.ONE).toFraction())
        .isEqualTo("-9223372036854775809/1");
    assertThat(Rate.of(1, 6).plus(Rate.of(1, 4)).toFraction()).isEqualTo("5/12");
    assertThat(Rate.of(1, 6).plus(Rate.of(1, 6)).toFraction()).isEqualTo("1/3");
  }

  @Test
  void sumsOfUnlikeFractionsLeaveALongExactlyOnEachSide() {
    Rate third = Rate.of(1, 3);
    Rate most = Rate.of(Long.MAX_VALUE, 1);
    Rate fine = Rate.of(1, Long.MAX_VALUE);
    assertThat(third.plus(most).toFraction()).isEqualTo("27670116110564327422/3");
    assertThat(most.plus(third)).isEqualTo(third.plus(most));
    assertThat(third.plus(fine).toFraction()).isEqualTo("9223372036854775810/27670116110564327421");
    assertThat(fine.plus(third)).isEqualTo(third.plus(fine));
    Rate half = Rate.of(Long.MAX_VALUE / 3, 1);
    assertThat(half.plus(Rate.of(2, 3)).toFraction()).isEqualTo("9223372036854775808/3");
    assertThat(half.negated().minus(Rate.of(4, 3)).toFraction())
        .isEqualTo("-9223372036854775810/3");
  }

  @Test
  void productsThatLeaveTwoLongsGoOnExactly() {
    assertThat(TINY.toFraction()).isEqualTo("1/1208925819614629174706176");
    assertThat(TINY.isWide()).isTrue();
    Rate back = TINY.times(Rate.of(1L << 40, 1));
    assertThat(back.isWide()).isFalse();
    assertThat(back).isEqualTo(Rate.of(1, 1L << 40)).hasSameHashCodeAs(Rate.of(1, 1L << 40));
    assertThat(TINY.signum()).isEqualTo(1);
    assertThat(TINY.negated().signum()).isEqualTo(-1);
    assertThat(TINY.isZero()).isFalse();
    assertThat(TINY).isGreaterThan(Rate.ZERO).isLessThan(Rate.of(1, Long.MAX_VALUE));
    assertThat(TINY.negated()).isLessThan(Rate.ZERO).isNotEqualTo(TINY);
    assertThat(TINY.complement().complement()).isEqualTo(TINY);
    assertThat(TINY.dividedBy(TINY)).isEqualTo(Rate.ONE);
    assertThat(TINY.minus(TINY)).isEqualTo(Rate.ZERO).hasSameHashCodeAs(Rate.ZERO);
  }

  @Test
  void ordinaryProductsStayOnTwoLongs() {
    Rate share = Rate.of("0.75").times(Rate.of("0.8432")).times(Rate.of(98, 100));
    assertThat(share.isWide()).isFalse();
    assertThat(share.numerator()).isPositive();
    assertThat(share.denominator()).isPositive();
    assertThat(Rate.of(Long.MAX_VALUE, 1).times(Rate.of(1, Long.MAX_VALUE)).isWide()).isFalse();
    assertThat(Rate.of(4, 6).numerator()).as("not reduced on the fast path").isEqualTo(4);
    assertThat(Rate.of(4, 6).complement().numerator()).isEqualTo(2);
    assertThat(Rate.of(4, 6).plus(Rate.of(-1, 6)).numerator()).isEqualTo(3);
    assertThat(Rate.of(4, 6).plus(Rate.of(0, 6)).numerator()).isEqualTo(4);
    assertThat(Rate.of(1, 4).plus(Rate.of(1, 6)).denominator()).isEqualTo(24);
    assertThat(Rate.of(4, 6).negated().numerator()).isEqualTo(-4);
    assertThat(Rate.of(4, 6).plus(Rate.of(1, 6)).denominator()).isEqualTo(6);
    assertThat(Rate.of(4, 6).times(Rate.of(1, 6)).denominator()).isEqualTo(36);
  }

  @Test
  void signsAreTold() {
    assertThat(Rate.ZERO.signum()).isZero();
    assertThat(Rate.ZERO.isZero()).isTrue();
    assertThat(Rate.of(-1, 3).signum()).isEqualTo(-1);
    assertThat(Rate.ONE.isZero()).isFalse();
  }

  @Test
  void boundsBelongToTheRange() {
    Rate low = Rate.of("0.4");
    Rate high = Rate.of("0.6");
    assertThat(low.isWithin(low, high)).isTrue();
    assertThat(high.isWithin(low, high)).isTrue();
    assertThat(Rate.of("0.3999").isWithin(low, high)).isFalse();
    assertThat(Rate.of("0.6001").isWithin(low, high)).isFalse();
    assertThat(low.isAtLeast(low)).isTrue();
    assertThat(low.isAtLeast(high)).isFalse();
    assertThat(high.isAtLeast(low)).isTrue();
    assertThat(low.cappedAt(high)).isEqualTo(low);
    assertThat(high.cappedAt(low)).isEqualTo(low);
    assertThat(low.notBelow(high)).isEqualTo(high);
    assertThat(high.notBelow(low)).isEqualTo(high);
    Rate same = Rate.of("0.40");
    assertThat(low.cappedAt(same)).isEqualTo(low);
    assertThat(low.notBelow(same)).isEqualTo(low);
  }

  @Test
  void roundingIsAskedForByNameAndPlaces() {
    Rate twoThirds = Rate.of(2, 3);
    assertThat(twoThirds.rounded(4, RoundingMode.HALF_UP)).isEqualTo(Rate.of("0.6667"));
    assertThat(twoThirds.rounded(4, RoundingMode.DOWN)).isEqualTo(Rate.of("0.6666"));
    assertThat(twoThirds.rounded(0, RoundingMode.HALF_UP)).isEqualTo(Rate.ONE);
    assertThat(Rate.of("0.00005").rounded(4, RoundingMode.HALF_UP)).isEqualTo(Rate.of("0.0001"));
    assertThat(twoThirds.toBigDecimal(3, RoundingMode.HALF_EVEN)).isEqualTo("0.667");
    assertThat(TINY.rounded(10, RoundingMode.UP)).isEqualTo(Rate.of("0.0000000001"));
  }

  @Test
  void roundingUpToTheEndOfALongKeepsTheSign() {
    Rate end = Rate.of(3_689_348_814_741_910_323L, 400_000);
    assertThat(end.rounded(6, RoundingMode.HALF_UP).toFraction())
        .isEqualTo(Rate.of("9223372036854.775808").toFraction());
  }

  @Test
  void decimalsAreCounted() {
    assertThat(Rate.of("0.0050").fitsDecimals(3)).isTrue();
    assertThat(Rate.of("0.0050").fitsDecimals(2)).isFalse();
    assertThat(Rate.of(1, 3).fitsDecimals(30)).isFalse();
    assertThat(Rate.of(3, 1).fitsDecimals(0)).isTrue();
    assertThat(TINY.fitsDecimals(80)).isTrue();
    assertThat(TINY.fitsDecimals(79)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "0.75, 75%",
    "0.38315, 38.315%",
    "0, 0%",
    "1, 100%",
    "10, 1000%",
    "-0.05, -5%",
    "0.00000001, 0.000001%",
    "0.000000001, ~0%",
    "0.123456789, ~12.345679%"
  })
  void aRateReadsAsAPercentageAndAMarkWhereItIsNotAllOfIt(String rate, String printed) {
    assertThat(Rate.of(rate)).hasToString(printed);
  }

  @Test
  void aQuotientIsShownRoundedAndMarked() {
    assertThat(Rate.of(149_153, 5_000_000).times(Rate.of(10, 11))).hasToString("~2.711873%");
    assertThat(Rate.of(274, 4_999).toFraction()).isEqualTo("274/4999");
    assertThatIllegalArgumentException().isThrownBy(() -> Rate.parse(Rate.of(1, 3).toString()));
  }

  @Test
  void aPartOfNothingHasNoRateBeforeItIsRoundedEither() {
    Unrounded third = Money.of(1).times(Rate.of(1, 3));
    assertThat(Rate.of(third, Money.of(1).unrounded())).isEqualTo(Rate.of(1, 3));
    assertThat(Rate.of(third, third.negated())).isEqualTo(Rate.of(-1, 1));
    assertThatThrownBy(() -> Rate.of(third, Unrounded.ZERO))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage("rate ~$0.333333 of $0.00: a part of nothing has no rate");
  }
}
