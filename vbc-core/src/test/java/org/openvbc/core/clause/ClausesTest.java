package org.openvbc.core.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.parameter.Curve;
import org.openvbc.core.quality.Score;

class ClausesTest {
  private static final Money CENT = Money.ofCents(1);
  private static final Unrounded HUNDRED = Money.of(100).unrounded();

  private static Rate share(int hundredths) {
    return Rate.of(hundredths, 100);
  }

  // ---------------------------------------------------------------- minimum rate

  @Test
  void theMinimumIsReachedOnTheCentAndNotOneCentBelow() {
    Money base = Money.of("100000.00");
    Rate minimum = Rate.of("0.039");
    Money on = Money.of("3900.00");
    assertThat(MinimumRate.isReached(on, base, minimum)).isTrue();
    assertThat(MinimumRate.isReached(on.minus(CENT), base, minimum)).isFalse();
    assertThat(MinimumRate.isReached(on.plus(CENT), base, minimum)).isTrue();
  }

  @Test
  void theMinimumIsDecidedOnExactProductsWhereItIsNoWholeCent() {
    Money base = Money.of(100);
    Rate third = Rate.of(1, 3);
    assertThat(MinimumRate.isReached(Money.of("33.333333"), base, third)).isFalse();
    assertThat(MinimumRate.isReached(Money.of("33.333334"), base, third)).isTrue();
    assertThat(MinimumRate.isReached(Money.ZERO, base, Rate.ZERO)).isTrue();
    assertThat(MinimumRate.isReached(CENT.negated(), base, Rate.ZERO)).isFalse();
  }

  @Test
  void aFixedMinimumHoldsForEverySize() {
    MinimumRate fixed = MinimumRate.fixed(Rate.of("0.02"));
    assertThat(fixed.forSize(0)).isEqualTo(Rate.of("0.02"));
    assertThat(fixed.forSize(Long.MAX_VALUE)).isEqualTo(Rate.of("0.02"));
    assertThat(fixed).hasToString("2%");
  }

  @Test
  void belowItsTableOneRateHolds() {
    Curve curve =
        Curve.of(
            List.of(
                new Curve.Knot(5_000, Rate.of("0.039")), new Curve.Knot(5_999, Rate.of("0.036"))));
    MinimumRate bySize = MinimumRate.table(curve, Rate.of("0.12"));
    assertThat(bySize.forSize(4_999)).isEqualTo(Rate.of("0.12"));
    assertThat(bySize.forSize(5_000)).isEqualTo(Rate.of("0.039"));
    assertThat(bySize.forSize(6_000)).isEqualTo(Rate.of("0.036"));
    assertThat(bySize).hasToString("by size, 12% below 5000");
    Money base = Money.of(1_000);
    assertThat(bySize.isReached(Money.of(120), base, 4_999)).isTrue();
    assertThat(bySize.isReached(Money.of(120).minus(CENT), base, 4_999)).isFalse();
    assertThat(bySize.isReached(Money.of(39), base, 5_000)).isTrue();
    assertThat(bySize.isReached(Money.of(39).minus(CENT), base, 5_000)).isFalse();
    assertThat(MinimumRate.fixed(Rate.of("0.02")).isReached(Money.of(20), base, 1)).isTrue();
  }

  // ---------------------------------------------------------------- limits

  @Test
  void theLimitIsTheLesserOfTheTwo() {
    Limits limits = Limits.lesserOf(Rate.of("0.08"), Rate.of("0.04"));
    Money revenue = Money.of(500);
    Money benchmark = Money.of(1000);
    assertThat(limits.on(revenue, benchmark)).isEqualTo(Money.of(40).unrounded());
    assertThat(limits.isBoundByFirst(revenue, benchmark)).as("a tie binds neither").isFalse();
    assertThat(limits.on(revenue.minus(CENT), benchmark))
        .isEqualTo(Money.of("39.9992").unrounded());
    assertThat(limits.isBoundByFirst(revenue.minus(CENT), benchmark)).isTrue();
    assertThat(limits.on(revenue.plus(CENT), benchmark)).isEqualTo(Money.of(40).unrounded());
    assertThat(limits.isBoundByFirst(revenue.plus(CENT), benchmark)).isFalse();
  }

  @Property
  void noBaseGivesMoreThanTheLimit(
      @ForAll @IntRange(max = 1_000_000) int first,
      @ForAll @IntRange(max = 1_000_000) int second,
      @ForAll @IntRange(max = 100) int rate,
      @ForAll @IntRange(max = 100) int otherRate) {
    Limits limits = new Limits(share(rate), share(otherRate));
    Money a = Money.ofCents(first);
    Money b = Money.ofCents(second);
    Unrounded limit = limits.on(a, b);
    assertThat(a.times(share(rate)).isAtLeast(limit)).isTrue();
    assertThat(b.times(share(otherRate)).isAtLeast(limit)).isTrue();
    assertThat(limit)
        .isEqualTo(limits.isBoundByFirst(a, b) ? a.times(share(rate)) : b.times(share(otherRate)));
  }

  // ---------------------------------------------------------------- quality

  private static final QualityAdjustment QUALITY =
      new QualityAdjustment(Rate.of("0.75"), Rate.of("0.40"), Rate.of("0.75"));

  @ParameterizedTest
  @CsvSource({
    "1, 0.75, 0.40",
    "0.8, 0.6, 0.4",
    "0.80004, 0.60003, 0.4",
    "0.79996, 0.59997, 0.40003",
    "0.5, 0.375, 0.625",
    "0.3333, 0.249975, 0.75",
    "0.3334, 0.25005, 0.74995",
    "0, 0, 0.75",
  })
  void qualityScalesGainsAndTheOtherWayLosses(String score, String gains, String losses) {
    assertThat(QUALITY.ofGains(Score.of(score))).isEqualTo(Rate.of(gains));
    assertThat(QUALITY.ofLosses(Score.of(score))).isEqualTo(Rate.of(losses));
  }

  @Property
  void moreQualityNeverPaysLessAndNeverOwesMore(
      @ForAll @IntRange(max = 100) int one, @ForAll @IntRange(max = 100) int other) {
    Score low = new Score(share(Math.min(one, other)));
    Score high = new Score(share(Math.max(one, other)));
    assertThat(QUALITY.ofGains(high).isAtLeast(QUALITY.ofGains(low))).isTrue();
    assertThat(QUALITY.ofLosses(low).isAtLeast(QUALITY.ofLosses(high))).isTrue();
    assertThat(QUALITY.ofLosses(low).isWithin(QUALITY.floor(), QUALITY.ceiling())).isTrue();
  }

  // ---------------------------------------------------------------- kept of gains

  @Test
  void whatIsNotWithheldIsKept() {
    KeptOfGains kept = KeptOfGains.afterWithholding(Rate.of("0.02"));
    assertThat(kept.rate()).isEqualTo(Rate.of("0.98"));
    assertThat(kept.of(HUNDRED)).isEqualTo(Money.of(98).unrounded());
    assertThat(KeptOfGains.afterWithholding(Rate.ZERO).of(HUNDRED)).isEqualTo(HUNDRED);
    assertThat(KeptOfGains.afterWithholding(Rate.ONE).of(HUNDRED)).isEqualTo(Unrounded.ZERO);
  }

  // ---------------------------------------------------------------- recoupment

  @ParameterizedTest
  @CsvSource({
    "100, 100, 100",
    "100, 99.99, 99.99",
    "100, 100.01, 100",
    "100, 0, 0",
    "100, -5, 0",
    "0, 100, 0",
    "0, -5, 0",
    "0.01, 0.01, 0.01"
  })
  void theLesserOfBalanceAndEarnedIsTakenBack(String balance, String earned, String recouped) {
    assertThat(new Recoupment(Money.of(balance)).from(Money.of(earned)))
        .isEqualTo(Money.of(recouped));
  }

  @Test
  void aBalanceIsNotNegative() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Recoupment(CENT.negated()))
        .withMessage("balance -$0.01 is negative: what is taken back was paid in advance");
  }

  @Property
  void nothingIsTakenBackBeyondBalanceOrEarned(
      @ForAll @IntRange(max = 1_000_000) int balance, @ForAll int earned) {
    Money recouped = new Recoupment(Money.ofCents(balance)).from(Money.ofCents(earned));
    assertThat(recouped.isNegative()).isFalse();
    assertThat(recouped.isMoreThan(Money.ofCents(balance))).isFalse();
    assertThat(recouped.isMoreThan(Money.ofCents(Math.max(0, earned)))).isFalse();
  }

  // ---------------------------------------------------------------- part of the year

  @Test
  void onlyTheMonthsThatCountArePaid() {
    assertThat(new PartOfYear(12).of(HUNDRED)).isSameAs(HUNDRED);
    assertThat(new PartOfYear(12).isWhole()).isTrue();
    assertThat(new PartOfYear(11).isWhole()).isFalse();
    assertThat(new PartOfYear(6).of(HUNDRED)).isEqualTo(Money.of(50).unrounded());
    assertThat(new PartOfYear(0).of(HUNDRED)).isEqualTo(Unrounded.ZERO);
    assertThat(new PartOfYear(7).rate()).isEqualTo(Rate.of(7, 12));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 13, Integer.MAX_VALUE, Integer.MIN_VALUE})
  void aYearHasTwelveMonths(int months) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PartOfYear(months))
        .withMessage("months " + months + " are not between 0 and 12: a part of one year");
  }
}
