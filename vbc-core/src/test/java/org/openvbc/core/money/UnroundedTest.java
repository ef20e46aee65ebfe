package org.openvbc.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

class UnroundedTest {
  private static final Money MAX = Money.ofMicros(Long.MAX_VALUE);
  private static final Money MIN = Money.ofMicros(Long.MIN_VALUE);
  private static final Rate THIRD = Rate.of(1, 3);
  private static final Rate TWO_62 = Rate.of(1L << 62, 1);

  /** Beyond 128 bits, or over more than a long. */
  private static Unrounded wide() {
    return MAX.times(TWO_62).times(TWO_62).times(THIRD);
  }

  @Test
  void aChainRoundsOnceAtTheEnd() {
    Unrounded share = Money.of("0.01").times(Rate.of("0.5")).times(Rate.of("0.999"));
    assertThat(share.rounded(Rounding.CENTS)).isEqualTo(Money.ZERO);
    assertThat(share.times(Rate.of(1000, 999)).rounded(Rounding.CENTS)).isEqualTo(Money.of("0.01"));
    assertThat(Money.of(100).times(THIRD).times(Rate.of(3, 1)).rounded(Rounding.CENTS))
        .isEqualTo(Money.of(100));
  }

  @Test
  void equalAmountsAreEqualWhateverHoldsThem() {
    Unrounded ten = Money.of(10).unrounded();
    Unrounded back = Money.of(30).times(THIRD);
    Unrounded throughWide =
        Money.of(10)
            .times(TWO_62)
            .times(TWO_62)
            .times(TWO_62)
            .times(Rate.of(1, 1L << 62))
            .times(Rate.of(1, 1L << 62))
            .times(Rate.of(1, 1L << 62));
    assertThat(back).isEqualTo(ten).hasSameHashCodeAs(ten).isEqualByComparingTo(ten);
    assertThat(throughWide).isEqualTo(ten).hasSameHashCodeAs(ten).hasToString("$10.00");
    assertThat(ten).isNotEqualTo(Money.of(10)).isNotEqualTo(Money.of(11).unrounded());
    assertThat(wide()).isEqualTo(wide()).isNotEqualTo(ten).hasSameHashCodeAs(wide());
    assertThat(Unrounded.ZERO)
        .isEqualTo(Money.ZERO.times(THIRD))
        .isEqualTo(wide().times(Rate.ZERO));
    assertThat(wide().hashCode()).isNotEqualTo(ten.hashCode());
  }

  @Test
  void signsAreToldOnEveryForm() {
    assertThat(Unrounded.ZERO.signum()).isZero();
    assertThat(Money.ofMicros(1).unrounded().signum()).isEqualTo(1);
    assertThat(Money.ofMicros(-1).unrounded().signum()).isEqualTo(-1);
    assertThat(MAX.times(TWO_62).signum()).isEqualTo(1);
    assertThat(Money.ofMicros(4).times(TWO_62).signum()).as("low half zero").isEqualTo(1);
    assertThat(Money.ofMicros(-4).times(TWO_62).signum()).isEqualTo(-1);
    assertThat(wide().signum()).isEqualTo(1);
    assertThat(wide().negated().signum()).isEqualTo(-1);
  }

  @Test
  void negationMeetsEveryHalf() {
    Unrounded lowZero = Money.ofMicros(4).times(TWO_62);
    assertThat(lowZero.negated()).isEqualTo(Money.ofMicros(-4).times(TWO_62));
    assertThat(lowZero.negated().negated()).isEqualTo(lowZero);
    Unrounded odd = Money.ofMicros(5).times(TWO_62);
    assertThat(odd.negated()).isEqualTo(Money.ofMicros(-5).times(TWO_62));
    Unrounded least = MIN.times(Rate.of(Long.MIN_VALUE, 1)).times(Rate.of(-2, 1));
    assertThat(least.negated().signum()).isEqualTo(1);
    assertThat(least.negated().negated()).isEqualTo(least);
    assertThat(least.plus(least.negated())).isEqualTo(Unrounded.ZERO);
    assertThat(wide().negated().negated()).isEqualTo(wide());
  }

  @Test
  void sumsCarryBetweenTheHalvesAndLeave128BitsExactly() {
    Unrounded ends = MAX.unrounded().plus(MAX.unrounded()).plus(Money.ofMicros(2).unrounded());
    assertThat(ends).isEqualTo(Money.ofMicros(4).times(TWO_62));
    assertThat(Money.ofMicros(-1).unrounded().plus(Money.ofMicros(1).unrounded()))
        .isEqualTo(Unrounded.ZERO);
    Unrounded most = MAX.times(TWO_62).times(Rate.of(4, 1));
    assertThat(most.plus(most)).isEqualTo(most.times(Rate.of(2, 1)));
    assertThat(most.negated().minus(most)).isEqualTo(most.times(Rate.of(-2, 1)));
    assertThat(most.times(THIRD).plus(most.times(Rate.of(1, 6))))
        .isEqualTo(most.times(Rate.of(1, 2)));
    Unrounded big = MAX.times(TWO_62).times(Rate.of(2, 1));
    Unrounded twice = big.plus(big);
    assertThat(twice).isEqualTo(big.times(Rate.of(2, 1)));
    assertThat(twice.plus(twice)).isEqualTo(big.times(Rate.of(4, 1)));
    assertThat(twice.plus(twice).minus(twice)).isEqualTo(twice);
    assertThat(big.negated().minus(big).minus(big)).isEqualTo(big.times(Rate.of(-3, 1)));
    assertThat(Money.of(1).times(THIRD).plus(Money.of(1).times(Rate.of(1, 6))))
        .isEqualTo(Money.of(1).times(Rate.of(1, 2)));
  }

  @Test
  void theLesserAndTheGreaterAreChosenExactly() {
    Unrounded third = Money.of(1).times(THIRD);
    Unrounded cut = Money.of("0.333333").unrounded();
    assertThat(third.cappedAt(cut)).isEqualTo(cut);
    assertThat(cut.cappedAt(third)).isEqualTo(cut);
    assertThat(third.notBelow(cut)).isEqualTo(third);
    assertThat(cut.notBelow(third)).isEqualTo(third);
    assertThat(wide().cappedAt(third)).isEqualTo(third);
    assertThat(third.cappedAt(wide())).isEqualTo(third);
    assertThat(third.notBelow(wide())).isEqualTo(wide());
    assertThat(third.isMoreThan(cut)).isTrue();
    assertThat(cut.isMoreThan(third)).isFalse();
    assertThat(third.isMoreThan(third)).isFalse();
    assertThat(third.isAtLeast(third)).isTrue();
    assertThat(third.isAtLeast(cut)).isTrue();
    assertThat(cut.isAtLeast(third)).isFalse();
    assertThat(MAX.isAtLeast(wide())).isFalse();
    assertThat(MIN.isAtLeast(wide().negated())).isTrue();
  }

  @Test
  void aResultBeyondMoneyIsRefusedByNameOnEveryForm() {
    assertThatThrownBy(() -> MAX.times(Rate.of(3, 1)).rounded(Rounding.CENTS))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage(
            "money overflow: $27,670,116,110,564.327421 rounded to $0.01, HALF_UP"
                + " is beyond 9.2 trillion dollars");
    assertThatThrownBy(() -> MAX.times(Rate.of(20_000, 1)).rounded(Rounding.CENTS))
        .as("the count of cents leaves a long, too")
        .isInstanceOf(ArithmeticException.class)
        .hasMessageStartingWith("money overflow: $184,467,440,737,095,516.14 rounded to $0.01");
    assertThatThrownBy(() -> wide().rounded(Rounding.CENTS))
        .isInstanceOf(ArithmeticException.class)
        .hasMessageStartingWith("money overflow: ~$")
        .hasMessageEndingWith(" rounded to $0.01, HALF_UP is beyond 9.2 trillion dollars");
    assertThatThrownBy(() -> wide().negated().rounded(Rounding.CENTS))
        .isInstanceOf(ArithmeticException.class)
        .hasMessageStartingWith("money overflow: ~-$");
  }

  @Test
  void anAmountThatOnlyItsRoundingTakesBeyondMoneyIsRefusedByName() {
    Unrounded half = Money.ofMicros(6_148_914_691_236_517_205L).times(Rate.of(3, 2));
    assertThat(half.rounded(Rounding.MILLIONTHS.withMode(RoundingMode.DOWN))).isEqualTo(MAX);
    assertThatThrownBy(() -> half.rounded(Rounding.MILLIONTHS))
        .isInstanceOf(ArithmeticException.class)
        .hasMessageStartingWith("money overflow: $9,223,372,036,854.775808… rounded to $0.000001");
    assertThat(half.negated().rounded(Rounding.MILLIONTHS)).isEqualTo(MIN);
  }

  @Test
  void anAmountThatMustBeExactSaysSo() {
    Rounding exact = Rounding.CENTS.withMode(RoundingMode.UNNECESSARY);
    assertThat(Money.of(30).times(THIRD).rounded(exact)).isEqualTo(Money.of(10));
    assertThatThrownBy(() -> Money.of(10).times(THIRD).rounded(exact))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage(
            "money ~$3.333333 is not a multiple of $0.01, as the rounding mode UNNECESSARY demands");
    assertThatThrownBy(
            () -> Money.of(1).times(Rate.of(1, Long.MAX_VALUE)).times(THIRD).rounded(exact))
        .hasMessageContaining("is not a multiple of $0.01");
    assertThatThrownBy(() -> MAX.times(Rate.of(3, 1)).rounded(exact))
        .hasMessageStartingWith("money overflow");
    assertThatThrownBy(() -> MIN.times(Rate.of(3, 1)).rounded(exact))
        .hasMessageStartingWith("money overflow");
  }

  @Test
  void aWideAmountWithinTheRangeRoundsAsAnyOther() {
    Unrounded tinyOver = Money.of("0.005").times(Rate.of(Long.MAX_VALUE, Long.MAX_VALUE - 1));
    assertThat(tinyOver.times(THIRD).times(Rate.of(3, 1)).rounded(Rounding.CENTS))
        .isEqualTo(Money.of("0.01"));
    Unrounded tinyUnder = Money.of("0.005").times(Rate.of(Long.MAX_VALUE - 1, Long.MAX_VALUE));
    assertThat(tinyUnder.times(THIRD).times(Rate.of(3, 1)).rounded(Rounding.CENTS))
        .isEqualTo(Money.ZERO);
    assertThat(tinyUnder.rounded(Rounding.CENTS)).isEqualTo(Money.ZERO);
    assertThat(tinyOver.rounded(Rounding.CENTS)).isEqualTo(Money.of("0.01"));
    assertThat(tinyUnder.negated().rounded(Rounding.CENTS)).isEqualTo(Money.ZERO);
  }

  @Test
  void itReadsAsDollarsAndAMarkWhereThatIsNotAllOfIt() {
    assertThat(Money.of(1).times(THIRD)).hasToString("~$0.333333");
    assertThat(Money.of(-2).times(THIRD)).hasToString("~-$0.666667");
    assertThat(Money.of(30).times(THIRD)).hasToString("$10.00");
    assertThat(Unrounded.ZERO).hasToString("$0.00");
    assertThat(Money.ofMicros(1).unrounded()).hasToString("$0.000001");
    assertThat(Money.of(1).times(THIRD).toBigDecimal(8, RoundingMode.UP)).isEqualTo("0.33333334");
  }
}
