package org.openvbc.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** Sums of unrounded amounts are exact, whatever their denominators. */
class UnroundedSumTest {

  @Property
  void sumOfTwoProductsIsExact(
      @ForAll long a,
      @ForAll long b,
      @ForAll long part,
      @ForAll @LongRange(min = 1) long whole,
      @ForAll @LongRange(min = 1, max = 1_000_000) long factor) {
    Unrounded left = Money.ofMicros(a).times(Rate.of(part, whole));
    Unrounded right = Money.ofMicros(b).times(Rate.of(1, factor));

    // Over the common denominator whole x factor, in millionths.
    BigInteger top =
        big(a).multiply(big(part)).multiply(big(factor)).add(big(b).multiply(big(whole)));
    BigDecimal expected =
        new BigDecimal(top)
            .divide(new BigDecimal(big(whole).multiply(big(factor))), 20, RoundingMode.HALF_UP)
            .movePointLeft(6);
    assertThat(left.plus(right).toBigDecimal(26, RoundingMode.HALF_UP))
        .isEqualByComparingTo(expected);
    assertThat(right.plus(left)).isEqualTo(left.plus(right));
    assertThat(left.plus(right).minus(right)).isEqualTo(left);
  }

  @Test
  void denominatorThatIsAMultipleOfTheOtherIsTheCommonOne() {
    Unrounded third = Money.of(1).times(Rate.of(1, 3));
    Unrounded twelfth = Money.of(1).times(Rate.of(1, 12));

    assertThat(third.plus(twelfth)).isEqualTo(Money.of(1).times(Rate.of(5, 12)));
    assertThat(twelfth.plus(third)).isEqualTo(Money.of(1).times(Rate.of(5, 12)));
    assertThat(third.minus(Unrounded.ZERO)).isEqualTo(third);
    assertThat(Unrounded.ZERO.minus(third)).isEqualTo(third.negated());
  }

  @Test
  void sumBeyond128BitsGoesOnExactly() {
    Unrounded huge = Money.ofMicros(Long.MAX_VALUE).times(Rate.of(Long.MAX_VALUE, 3));
    Unrounded small = Money.ofMicros(1).times(Rate.of(1, 3_000_000_000_000_000_000L));

    assertThat(huge.plus(huge).plus(huge))
        .isEqualTo(Money.ofMicros(Long.MAX_VALUE).times(Rate.of(Long.MAX_VALUE, 1)));
    assertThat(huge.plus(small).minus(huge)).isEqualTo(small);
    assertThat(small.plus(huge)).isEqualTo(huge.plus(small));
  }

  private static BigInteger big(long value) {
    return BigInteger.valueOf(value);
  }
}
