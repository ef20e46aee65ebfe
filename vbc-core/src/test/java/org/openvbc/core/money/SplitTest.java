package org.openvbc.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SplitTest {
  private static final Rate SAME = Rate.ONE;

  private static List<Money> dollars(String... amounts) {
    return List.of(amounts).stream().map(Money::of).toList();
  }

  @Test
  void theUnitsLeftGoToThoseWhoLostMost() {
    // 10.00 x 2/9, 3/9, 4/9 = 2.222..., 3.333..., 4.444...
    assertThat(Split.toCents(Money.of(10), List.of(Rate.of(2, 1), Rate.of(3, 1), Rate.of(4, 1))))
        .isEqualTo(dollars("2.22", "3.33", "4.45"));
  }

  @Test
  void theEarlierPartComesFirstWhereTwoLostTheSame() {
    assertThat(Split.toCents(Money.of(1), List.of(SAME, SAME, SAME)))
        .isEqualTo(dollars("0.34", "0.33", "0.33"));
    assertThat(Split.toCents(Money.of("-0.02"), List.of(SAME, SAME, SAME)))
        .isEqualTo(dollars("-0.01", "-0.01", "0"));
    assertThat(Split.toCents(Money.of("0.01"), List.of(Rate.ZERO, SAME, SAME)))
        .isEqualTo(dollars("0", "0.01", "0"));
  }

  @Test
  void aNegativeTotalSplitsAsThePositiveOneWithTheOtherSign() {
    List<Rate> weights = List.of(Rate.of("0.17"), Rate.of("0.29"), Rate.of("0.54"));
    Money total = Money.of("1234.57");
    assertThat(Split.toCents(total.negated(), weights))
        .isEqualTo(Split.toCents(total, weights).stream().map(Money::negated).toList());
  }

  @Test
  void anotherUnitSplitsToItsMultiples() {
    assertThat(Split.byLargestRemainder(Money.of(100), List.of(SAME, SAME, SAME), Money.of(1)))
        .isEqualTo(dollars("34", "33", "33"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Split.byLargestRemainder(Money.of("100.50"), List.of(SAME), Money.of(1)))
        .withMessage("total $100.50 is not a multiple of $1.00: round it before it is split");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Split.byLargestRemainder(Money.of(1), List.of(SAME), Money.ZERO))
        .withMessage("unit $0.00 of a rounding must be positive");
  }

  @Test
  void aTotalThatIsNotWholeCentsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Split.toCents(Money.of("1.005"), List.of(SAME)))
        .withMessage("total $1.005 is not a multiple of $0.01: round it before it is split");
  }

  @Test
  void weightsAreNotNegativeAndNotAllZero() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Split.toCents(Money.of(1), List.of(SAME, Rate.of("-0.1"))))
        .withMessage("weight -10% of part 1 is negative: weights are at least 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Split.toCents(Money.of(1), List.of(Rate.ZERO, Rate.ZERO)))
        .withMessage("the weights of 2 parts sum to zero: nothing says who gets what");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Split.toCents(Money.of(1), List.of()))
        .withMessage("the weights of 0 parts sum to zero: nothing says who gets what");
  }

  @Test
  void nothingSplitsIntoNothings() {
    assertThat(Split.toCents(Money.ZERO, List.of(SAME, SAME))).isEqualTo(dollars("0", "0"));
  }

  @Test
  void thePartsCannotBeChanged() {
    List<Money> parts = Split.toCents(Money.of(1), List.of(SAME));
    assertThatThrownBy(() -> parts.add(Money.ZERO))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Provide
  Arbitrary<List<Rate>> weights() {
    Arbitrary<Rate> weight =
        Arbitraries.oneOf(
            Arbitraries.longs().between(0, 10).map(n -> Rate.of(n, 7)),
            Combinators.combine(
                    Arbitraries.longs().between(0, Long.MAX_VALUE),
                    Arbitraries.longs().between(1, Long.MAX_VALUE))
                .as(Rate::of));
    return weight.list().ofMinSize(1).ofMaxSize(12);
  }

  @Property
  void thePartsSumToTheWholeAndEachIsWithinOneUnitOfItsExactShare(
      @ForAll("weights") List<Rate> weights, @ForAll int cents) {
    Rate sum = weights.stream().reduce(Rate.ZERO, Rate::plus);
    if (sum.isZero()) {
      return;
    }
    Money total = Money.ofCents(cents);
    List<Money> parts = Split.toCents(total, weights);
    assertThat(parts).hasSameSizeAs(weights);
    assertThat(parts.stream().reduce(Money.ZERO, Money::plus)).isEqualTo(total);
    Unrounded unit = Money.ofCents(1).unrounded();
    for (int i = 0; i < parts.size(); i++) {
      Unrounded exact = total.times(weights.get(i).dividedBy(sum));
      Unrounded off = parts.get(i).unrounded().minus(exact);
      assertThat(unit.isMoreThan(off)).isTrue();
      assertThat(unit.isMoreThan(off.negated())).isTrue();
      assertThat(parts.get(i).rounded(Rounding.CENTS.withMode(RoundingMode.UNNECESSARY)))
          .isEqualTo(parts.get(i));
      if (weights.get(i).isZero()) {
        assertThat(parts.get(i)).isEqualTo(Money.ZERO);
      }
    }
  }

  @Property
  void whoeverGotAUnitMoreLostNoLessThanWhoeverDidNot(
      @ForAll("weights") List<Rate> weights, @ForAll int cents) {
    Rate sum = weights.stream().reduce(Rate.ZERO, Rate::plus);
    if (sum.isZero()) {
      return;
    }
    Money total = Money.ofCents(Math.abs((long) cents));
    List<Money> parts = Split.toCents(total, weights);
    for (int i = 0; i < parts.size(); i++) {
      for (int j = 0; j < parts.size(); j++) {
        Unrounded mine = total.times(weights.get(i).dividedBy(sum));
        Unrounded yours = total.times(weights.get(j).dividedBy(sum));
        boolean gotMore = parts.get(i).unrounded().isMoreThan(mine);
        boolean gotLess = yours.isMoreThan(parts.get(j).unrounded());
        if (gotMore && gotLess) {
          Unrounded lostByMe = mine.minus(cut(mine));
          Unrounded lostByYou = yours.minus(cut(yours));
          assertThat(lostByMe.isAtLeast(lostByYou)).isTrue();
          assertThat(lostByMe.compareTo(lostByYou) == 0 && j < i).isFalse();
        }
      }
    }
  }

  private static Unrounded cut(Unrounded amount) {
    return amount.rounded(Rounding.CENTS.withMode(RoundingMode.DOWN)).unrounded();
  }
}
