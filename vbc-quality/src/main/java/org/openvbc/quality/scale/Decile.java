package org.openvbc.quality.scale;

import java.math.RoundingMode;
import org.openvbc.core.money.Rate;

/**
 * The tenth of a benchmark's distribution in which a result lies: 1 for the lowest, 10 for the
 * best.
 *
 * <p>Decile {@code d} means that the result is at or above the {@code 10 x (d - 1)}th percentile:
 * decile 2 or better is the 10th percentile or better, decile 5 or better the 40th.
 *
 * @param number the decile, 1 to 10
 */
public record Decile(int number) implements Comparable<Decile> {
  private static final int LAST = 10;

  /** Checks the range. */
  public Decile {
    if (number < 1 || number > LAST) {
      throw new IllegalArgumentException(
          "decile " + number + " is not between 1 and " + LAST + ": a tenth of a distribution");
    }
  }

  /** A decile, 1 to 10. */
  public static Decile of(int number) {
    return new Decile(number);
  }

  /**
   * The decile in which a percentile lies; the 100th is in the highest.
   *
   * @throws IllegalArgumentException if the percentile is not between 0 % and 100 %
   */
  public static Decile ofPercentile(Rate percentile) {
    if (!percentile.isWithin(Rate.ZERO, Rate.ONE)) {
      throw new IllegalArgumentException(
          "percentile " + percentile + " is not between 0% and 100%: a place in a distribution");
    }
    int full =
        percentile.times(Rate.of(LAST, 1)).toBigDecimal(0, RoundingMode.FLOOR).intValueExact();
    return new Decile(Math.min(full + 1, LAST));
  }

  /** The percentile that every result in this decile has reached: 30 % for decile 4. */
  public Rate percentile() {
    return Rate.of(number - 1L, LAST);
  }

  @Override
  public int compareTo(Decile other) {
    return Integer.compare(number, other.number);
  }

  @Override
  public String toString() {
    return "decile " + number;
  }
}
