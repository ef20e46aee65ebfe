package org.openvbc.core.actuarial;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.openvbc.core.money.Rate;

/** The power is proven from the other side: with its error it must enclose the whole power. */
class TrendLawsTest {

  /** Twelve factors in a row: f^12 encloses (1 + t)^m, in whole numbers. */
  @Property(tries = 150)
  void factorIsTheRootToItsLastDecimal(
      @ForAll @IntRange(min = -300, max = 400) int perMille,
      @ForAll @IntRange(min = 0, max = 47) int months) {
    BigDecimal growth = BigDecimal.valueOf(1000 + perMille, 3);
    BigDecimal factor =
        Trend.of(Rate.of(perMille, 1000), months)
            .factor()
            .toBigDecimal(10, RoundingMode.UNNECESSARY);
    BigDecimal half = new BigDecimal(BigInteger.valueOf(5), 11);

    assertThat(factor.subtract(half).pow(12)).isLessThanOrEqualTo(growth.pow(months));
    assertThat(factor.add(half).pow(12)).isGreaterThan(growth.pow(months));
  }

  @Property(tries = 100)
  void splittingTheMonthsOrTurningTheSegmentsChangesNothing(
      @ForAll @IntRange(min = -50, max = 150) int first,
      @ForAll @IntRange(min = -50, max = 150) int second,
      @ForAll @IntRange(min = 0, max = 30) int a,
      @ForAll @IntRange(min = 0, max = 30) int b) {
    Rate early = Rate.of(first, 1000);
    Rate late = Rate.of(second, 1000);
    Rate factor = Trend.of(early, a + b).then(late, b).factor();

    assertThat(Trend.of(late, b).then(early, b).then(early, a).factor()).isEqualTo(factor);
  }

  @Property(tries = 100)
  void aHigherRateOrMoreMonthsOfGrowthNeverLowerTheFactor(
      @ForAll @IntRange(min = 0, max = 200) int perMille,
      @ForAll @IntRange(min = 0, max = 60) int months) {
    Rate factor = Trend.of(Rate.of(perMille, 1000), months).factor();
    assertThat(Trend.of(Rate.of(perMille + 1, 1000), months).factor().isAtLeast(factor)).isTrue();
    assertThat(Trend.of(Rate.of(perMille, 1000), months + 1).factor().isAtLeast(factor)).isTrue();
  }
}
