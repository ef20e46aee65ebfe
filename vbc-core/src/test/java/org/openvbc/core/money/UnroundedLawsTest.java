package org.openvbc.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.openvbc.core.internal.BigFraction;

/** A chain in {@link Unrounded} against the same chain in fractions of any size. */
@Domain(Amounts.class)
@Domain(DomainContext.Global.class)
class UnroundedLawsTest {
  private static final Rounding TO_CENTS_DOWN = Rounding.CENTS.withMode(RoundingMode.DOWN);

  /** Two amounts are the same when no number of places tells them apart. */
  private static void same(Unrounded actual, BigFraction dollars) {
    for (int places : new int[] {0, 6, 40, 140}) {
      assertThat(actual.toBigDecimal(places, RoundingMode.HALF_UP))
          .isEqualTo(dollars.toBigDecimal(places, RoundingMode.HALF_UP));
    }
    assertThat(actual.signum()).isEqualTo(dollars.numerator().signum());
  }

  @Property
  void chainsOfRatesAreExact(@ForAll Money money, @ForAll Rate a, @ForAll Rate b, @ForAll Rate c) {
    Unrounded chain = money.times(a).times(b).times(c);
    BigFraction exact =
        Amounts.exact(money)
            .times(Amounts.exact(a))
            .times(Amounts.exact(b))
            .times(Amounts.exact(c));
    same(chain, exact);
    assertThat(money.times(a.times(b).times(c))).isEqualTo(chain).hasSameHashCodeAs(chain);
    same(chain.negated(), exact.negated());
  }

  @Property
  void sumsAndDifferencesAreExact(
      @ForAll Money a, @ForAll Money b, @ForAll Rate x, @ForAll Rate y) {
    BigFraction first = Amounts.exact(a).times(Amounts.exact(x));
    BigFraction second = Amounts.exact(b).times(Amounts.exact(y));
    same(a.times(x).plus(b.times(y)), first.plus(second));
    same(a.times(x).minus(b.times(y)), first.plus(second.negated()));
    same(a.times(x).plus(b.times(x)), first.plus(Amounts.exact(b).times(Amounts.exact(x))));
    same(a.times(x).plus(b), first.plus(Amounts.exact(b)));
    assertThat(a.times(x).minus(a.times(x))).isEqualTo(Unrounded.ZERO);
  }

  @Property
  void orderIsThatOfFractions(@ForAll Money a, @ForAll Money b, @ForAll Rate x, @ForAll Rate y) {
    Unrounded left = a.times(x);
    Unrounded right = b.times(y);
    int expected =
        Amounts.exact(a)
            .times(Amounts.exact(x))
            .compareTo(Amounts.exact(b).times(Amounts.exact(y)));
    assertThat(Integer.signum(left.compareTo(right))).isEqualTo(expected);
    assertThat(left.equals(right)).isEqualTo(expected == 0);
    assertThat(left.isAtLeast(right)).isEqualTo(expected >= 0);
    assertThat(left.isMoreThan(right)).isEqualTo(expected > 0);
    assertThat(left.cappedAt(right)).isEqualTo(expected <= 0 ? left : right);
    assertThat(left.notBelow(right)).isEqualTo(expected >= 0 ? left : right);
  }

  @Property
  void roundingIsThatOfDecimals(@ForAll Unrounded amount, @ForAll RoundingMode mode) {
    if (mode == RoundingMode.UNNECESSARY) {
      return;
    }
    for (int places : new int[] {0, 2, 6}) {
      Rounding rounding = new Rounding(Money.of(BigDecimal.ONE.movePointLeft(places)), mode);
      BigDecimal expected = amount.toBigDecimal(places, mode);
      if (expected.compareTo(Amounts.MIN) >= 0 && expected.compareTo(Amounts.MAX) <= 0) {
        assertThat(amount.rounded(rounding).toBigDecimal()).isEqualByComparingTo(expected);
      } else {
        assertThatThrownBy(() -> amount.rounded(rounding))
            .isInstanceOf(ArithmeticException.class)
            .hasMessageStartingWith("money overflow: ");
      }
    }
  }

  @Property
  void roundingDownNeverAddsAndUpNeverTakes(@ForAll Money money) {
    Unrounded share = money.times(Rate.of(1, 7));
    Money down = share.rounded(TO_CENTS_DOWN);
    Money up = share.rounded(Rounding.CENTS.withMode(RoundingMode.UP));
    assertThat(up.abs().isAtLeast(down.abs())).isTrue();
    assertThat(up.minus(down).abs().isMoreThan(Money.ofCents(1))).isFalse();
  }
}
