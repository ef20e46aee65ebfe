package org.openvbc.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.openvbc.core.internal.BigFraction;

/** What brackets take, beside a sum over them in big fractions. */
class BracketsTest {
  private static final int DRAWS = 200_000;

  private static List<Rate> rates(String... fractions) {
    List<Rate> rates = new ArrayList<>();
    for (String fraction : fractions) {
      rates.add(Rate.of(fraction));
    }
    return rates;
  }

  /** Bracket by bracket: the share of what lies between its edge and the next. */
  private static BigFraction plain(
      List<Rate> edges, List<Rate> shares, BigFraction amount, BigFraction base) {
    boolean isNegative = amount.numerator().signum() < 0;
    BigFraction size = isNegative ? amount.negated() : amount;
    BigFraction sum = BigFraction.of(0, 1);
    for (int i = 0; i < edges.size(); i++) {
      BigFraction from = base.times(edges.get(i).wide());
      BigFraction to =
          i + 1 < edges.size() ? least(size, base.times(edges.get(i + 1).wide())) : size;
      if (to.compareTo(from) > 0) {
        sum = sum.plus(to.plus(from.negated()).times(shares.get(i).wide()));
      }
    }
    return isNegative ? sum.negated() : sum;
  }

  private static BigFraction least(BigFraction a, BigFraction b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  private static Unrounded amount(SplittableRandom random, boolean isSigned) {
    long micros = random.nextLong(Long.MAX_VALUE) >> random.nextInt(62);
    Money money = Money.ofMicros(isSigned && random.nextBoolean() ? -micros : micros);
    long denominator = 1 + (random.nextLong(1L << 62) >> random.nextInt(12, 62));
    return switch (random.nextInt(4)) {
      case 0 -> money.unrounded();
      case 1 -> money.times(Rate.of(random.nextLong(1, 1 + denominator), denominator));
      case 2 -> money.times(Rate.of(7, 20));
      default -> money.times(Rate.of(3, 10_000)).times(Rate.of(random.nextLong(1, 99), 50));
    };
  }

  @Test
  void whatIsTakenIsTheSumOverTheBrackets() {
    List<List<Rate>> edges =
        List.of(
            rates("0"),
            rates("0", "0.05", "0.10", "0.15"),
            rates("0", "0.25", "0.35", "0.5"),
            List.of(Rate.ZERO, Rate.of(1, 3), Rate.of(5, 7)),
            rates("0", "0.0001", "1.5"),
            rates("0", "0.000001", "1.5"),
            List.of(Rate.ZERO, Rate.of(1, 2_147_483_647), Rate.of(1, 1_000_000_007)));
    List<List<Rate>> shares =
        List.of(
            rates("0.5"),
            rates("0.50", "0.35", "0.15", "0.05"),
            rates("1", "0.5", "0.25", "0"),
            rates("0", "1", "0.333"),
            List.of(Rate.ZERO, Rate.of(1, 3), Rate.ONE),
            List.of(Rate.of(1, 7), Rate.of(1, 999_983), Rate.ONE),
            rates("0", "0.5", "0.8"));
    SplittableRandom random = new SplittableRandom(20_260_101);
    int compared = 0;
    for (int i = 0; i < DRAWS; i++) {
      int which = random.nextInt(edges.size());
      Brackets brackets = Brackets.of(edges.get(which), shares.get(which));
      Unrounded amount = amount(random, true);
      Unrounded base = random.nextInt(3) == 0 ? near(amount, random) : amount(random, false);
      BigFraction expected = plain(edges.get(which), shares.get(which), amount.wide(), base.wide());
      Unrounded taken = brackets.of(amount, base);
      assertThat(taken.wide().compareTo(expected))
          .as("%s of %s on %s: %s", brackets, amount.wide(), base.wide(), taken.wide())
          .isZero();
      compared++;
    }
    assertThat(compared).isEqualTo(DRAWS);
  }

  /** A base of which the amount is a few tenths, so that it ends in one of the brackets. */
  private static Unrounded near(Unrounded amount, SplittableRandom random) {
    Unrounded size = amount.signum() < 0 ? amount.negated() : amount;
    return size.times(Rate.of(random.nextLong(10, 200), 10));
  }

  @Test
  void theEndsOfTheSmallFormAreExact() {
    List<Rate> edges = rates("0", "0.5");
    List<Rate> shares = rates("0.25", "0.75");
    Brackets brackets = Brackets.of(edges, shares);
    for (int bit = 60; bit < 90; bit++) {
      for (int more = -1; more <= 1; more++) {
        BigInteger edge = BigInteger.ONE.shiftLeft(bit).add(BigInteger.valueOf(more));
        Unrounded large = Unrounded.ofParts(edge.shiftRight(64).longValue(), edge.longValue(), 1);
        for (Unrounded amount : List.of(large, large.negated(), large.times(Rate.of(1, 3)))) {
          for (Unrounded base : List.of(large, large.times(Rate.of(1, 65_537)), Unrounded.ZERO)) {
            assertThat(brackets.of(amount, base).wide())
                .isEqualTo(plain(edges, shares, amount.wide(), base.wide()));
          }
        }
      }
    }
  }

  @Test
  void readsLikeATaxTable() {
    Brackets brackets = Brackets.of(rates("0", "0.05"), rates("0.5", "0.35"));
    Unrounded base = Money.of(1_000).unrounded();
    assertThat(
            brackets.of(Money.of(50).unrounded(), base).toBigDecimal(2, RoundingMode.UNNECESSARY))
        .isEqualByComparingTo(new BigDecimal("25"));
    assertThat(
            brackets.of(Money.of(-150).unrounded(), base).toBigDecimal(2, RoundingMode.UNNECESSARY))
        .isEqualByComparingTo(new BigDecimal("-60"));
  }

  @Test
  void bracketsThatDoNotCoverEveryDollarOnceAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Brackets.of(rates("0", "0.5"), rates("1")))
        .withMessageContaining("not as many");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Brackets.of(rates("0.1"), rates("1")))
        .withMessageContaining("begin at zero");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Brackets.of(rates("0", "0.5", "0.5"), rates("1", "1", "1")))
        .withMessageContaining("ascend");
  }
}
