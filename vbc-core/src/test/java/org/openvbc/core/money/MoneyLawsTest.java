package org.openvbc.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(Amounts.class)
@Domain(DomainContext.Global.class)
class MoneyLawsTest {

  private static void sameOrOverflow(BigDecimal expected, Supplier<Money> actual) {
    if (expected.compareTo(Amounts.MIN) >= 0 && expected.compareTo(Amounts.MAX) <= 0) {
      assertThat(actual.get().toBigDecimal()).isEqualByComparingTo(expected);
    } else {
      assertThatThrownBy(actual::get)
          .isInstanceOf(ArithmeticException.class)
          .hasMessageStartingWith("money overflow: ");
    }
  }

  @Property
  void sumsAndDifferencesAreThoseOfDecimals(@ForAll Money a, @ForAll Money b) {
    sameOrOverflow(a.toBigDecimal().add(b.toBigDecimal()), () -> a.plus(b));
    sameOrOverflow(a.toBigDecimal().subtract(b.toBigDecimal()), () -> a.minus(b));
    sameOrOverflow(a.toBigDecimal().negate(), a::negated);
    sameOrOverflow(a.toBigDecimal().abs(), a::abs);
  }

  @Property
  void wholeMultiplesAreThoseOfDecimals(@ForAll Money a, @ForAll int count) {
    sameOrOverflow(a.toBigDecimal().multiply(BigDecimal.valueOf(count)), () -> a.times(count));
  }

  @Property
  void orderAndEqualityAreThoseOfDecimals(@ForAll Money a, @ForAll Money b) {
    int expected = a.toBigDecimal().compareTo(b.toBigDecimal());
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(expected);
    assertThat(a.equals(b)).isEqualTo(expected == 0);
    assertThat(a.isAtLeast(b)).isEqualTo(expected >= 0);
    assertThat(a.isMoreThan(b)).isEqualTo(expected > 0);
    assertThat(a.cappedAt(b).toBigDecimal()).isEqualTo(a.toBigDecimal().min(b.toBigDecimal()));
    assertThat(a.notBelow(b).toBigDecimal()).isEqualTo(a.toBigDecimal().max(b.toBigDecimal()));
  }

  @Property
  void whatIsPrintedReadsBackAsTheSame(@ForAll Money a) {
    assertThat(Money.parse(a.toString())).isEqualTo(a).hasSameHashCodeAs(a);
    assertThat(Money.of(a.toBigDecimal())).isEqualTo(a);
    assertThat(Money.of(a.toBigDecimal().toPlainString())).isEqualTo(a);
    assertThat(Money.ofMicros(a.micros())).isEqualTo(a);
  }

  @Property
  void roundingIsThatOfDecimals(@ForAll Money a, @ForAll RoundingMode mode) {
    if (mode == RoundingMode.UNNECESSARY) {
      return;
    }
    sameOrOverflow(
        a.toBigDecimal().setScale(2, mode), () -> a.rounded(Rounding.CENTS.withMode(mode)));
    sameOrOverflow(
        a.toBigDecimal().setScale(0, mode), () -> a.rounded(Rounding.DOLLARS.withMode(mode)));
    assertThat(a.rounded(Rounding.MILLIONTHS.withMode(mode))).isEqualTo(a);
    assertThat(a.unrounded().rounded(Rounding.MILLIONTHS.withMode(mode))).isEqualTo(a);
  }

  @Property
  void aThresholdIsDecidedOnExactProducts(@ForAll Money a, @ForAll Unrounded threshold) {
    boolean expected = a.unrounded().compareTo(threshold) >= 0;
    assertThat(a.isAtLeast(threshold)).isEqualTo(expected);
  }
}
