package org.openvbc.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.openvbc.core.internal.BigFraction;

@Domain(Amounts.class)
@Domain(DomainContext.Global.class)
class RateLawsTest {
  private static void same(Rate actual, BigFraction expected) {
    assertThat(actual.toFraction()).isEqualTo(expected.numerator() + "/" + expected.denominator());
  }

  @Property
  void theOperationsAreThoseOfFractionsOfAnySize(@ForAll Rate a, @ForAll Rate b) {
    BigFraction x = Amounts.exact(a);
    BigFraction y = Amounts.exact(b);
    same(a.times(b), x.times(y));
    same(a.plus(b), x.plus(y));
    same(a.minus(b), x.plus(y.negated()));
    same(a.negated(), x.negated());
    same(a.complement(), BigFraction.of(1, 1).plus(x.negated()));
    if (!b.isZero()) {
      same(a.dividedBy(b), x.dividedBy(y));
    }
  }

  @Property
  void orderIsThatOfFractions(@ForAll Rate a, @ForAll Rate b) {
    int expected = Amounts.exact(a).compareTo(Amounts.exact(b));
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(expected);
    assertThat(Integer.signum(b.compareTo(a))).isEqualTo(-expected);
    assertThat(a.equals(b)).isEqualTo(expected == 0);
    assertThat(a.signum()).isEqualTo(Amounts.exact(a).numerator().signum());
    assertThat(a.cappedAt(b)).isEqualTo(expected <= 0 ? a : b);
    assertThat(a.notBelow(b)).isEqualTo(expected >= 0 ? a : b);
  }

  @Property
  void equalRatesHaveEqualHashesWhateverHoldsThem(@ForAll Rate a, @ForAll Rate b) {
    if (!b.isZero()) {
      Rate roundTrip = a.times(b).dividedBy(b);
      assertThat(roundTrip).isEqualTo(a).hasSameHashCodeAs(a).isEqualByComparingTo(a);
      assertThat(roundTrip).hasToString(a.toString());
    }
  }

  @Property
  void roundingIsThatOfDecimals(
      @ForAll Rate a, @ForAll @IntRange(max = 12) int places, @ForAll RoundingMode mode) {
    if (mode != RoundingMode.UNNECESSARY) {
      Rate rounded = a.rounded(places, mode);
      assertThat(rounded.fitsDecimals(places)).isTrue();
      assertThat(rounded.toBigDecimal(places, RoundingMode.UNNECESSARY))
          .isEqualTo(a.toBigDecimal(places, mode));
    }
  }

  @Property
  void anExactPercentageReadsBack(@ForAll @IntRange(min = -1_000_000) int units) {
    Rate rate = Rate.of(units, 100_000_000);
    assertThat(Rate.parse(rate.toString())).isEqualTo(rate);
  }
}
