package org.openvbc.jmh;

import java.util.List;
import java.util.SplittableRandom;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.quality.Score;

/** Figures of performances by chance, the same each run. */
final class Draw {
  private static final int TEN_THOUSANDTHS = 10_000;

  private final SplittableRandom random;

  Draw(long seed) {
    random = new SplittableRandom(seed);
  }

  /** A whole number. */
  long count(long least, long below) {
    return random.nextLong(least, below);
  }

  /** Dollars and cents. */
  Money dollars(long least, long below) {
    return Money.ofCents(random.nextLong(least * 100, below * 100));
  }

  /** A part of an amount, or a multiple, in millionths: hardly any sits on a round rate. */
  Money around(Money amount, int leastPercent, int belowPercent) {
    Rate part = Rate.of(random.nextLong(leastPercent * 10_000L, belowPercent * 10_000L), 1_000_000);
    return amount.times(part).rounded(Rounding.CENTS);
  }

  /** A fraction, its numerator by chance. */
  Rate fraction(long least, long below, long whole) {
    return Rate.of(random.nextLong(least, below), whole);
  }

  /** A rate from none to all, in ten-thousandths. */
  Rate share() {
    return fraction(0, TEN_THOUSANDTHS + 1L, TEN_THOUSANDTHS);
  }

  /** A score from none to full, in ten-thousandths. */
  Score score() {
    return new Score(share());
  }

  /** True in so many of a hundred draws. */
  boolean isOneOf(int percent) {
    return random.nextInt(100) < percent;
  }

  /** One of several, each as often. */
  <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
