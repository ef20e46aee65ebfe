package org.openvbc.core.parameter;

import java.util.List;
import org.openvbc.core.money.Rate;

/**
 * A table of rates by size, with straight lines between its knots: the minimum savings rate by
 * assigned beneficiaries, for one.
 *
 * <p>Between two knots {@code value = from + (to - from) x (n - fromN) / (toN - fromN)}, as an
 * exact fraction. Above the last knot the last value holds; below the first there is no value.
 */
public final class Curve {
  private final long[] knots;
  // Between knots i and i + 1 the value is (start[i] + slope[i] x (n - knots[i])) / denominator[i].
  private final long[] start;
  private final long[] slope;
  private final long[] denominator;

  private Curve(List<Knot> table) {
    int size = table.size();
    knots = new long[size];
    start = new long[size];
    slope = new long[size];
    denominator = new long[size];
    for (int i = 0; i < size; i++) {
      Knot knot = table.get(i);
      Knot next = table.get(Math.min(i + 1, size - 1));
      knots[i] = knot.at();
      try {
        long width = i == size - 1 ? 1 : Math.subtractExact(next.at(), knot.at());
        Rate perUnit = next.value().minus(knot.value()).times(Rate.of(1, width));
        long common = commonDenominator(knot.value(), perUnit);
        start[i] = scaled(knot.value(), common);
        slope[i] = scaled(perUnit, common);
        denominator[i] = common;
        // Every numerator up to the next knot lies between the first and this one.
        Math.addExact(start[i], Math.multiplyExact(slope[i], width));
      } catch (ArithmeticException | NumberFormatException e) {
        throw new IllegalArgumentException(
            "from knot " + knot + " to " + next + " the fractions are beyond the range of a long",
            e);
      }
    }
  }

  /**
   * A knot of the table.
   *
   * @param at the size
   * @param value the rate at exactly that size
   */
  public record Knot(long at, Rate value) {}

  /**
   * A table from its knots in ascending order.
   *
   * @throws IllegalArgumentException if there is none, two are out of order, or the fractions
   *     between two are beyond the range of a long
   */
  public static Curve of(List<Knot> knots) {
    if (knots.isEmpty()) {
      throw new IllegalArgumentException("a table of rates needs at least one knot");
    }
    for (int i = 1; i < knots.size(); i++) {
      if (knots.get(i).at() <= knots.get(i - 1).at()) {
        throw new IllegalArgumentException(
            "knot "
                + knots.get(i).at()
                + " does not follow "
                + knots.get(i - 1).at()
                + ": knots ascend");
      }
    }
    return new Curve(knots);
  }

  private static long commonDenominator(Rate a, Rate b) {
    long first = lowestDenominator(a);
    long second = lowestDenominator(b);
    return Math.multiplyExact(first / gcd(first, second), second);
  }

  private static long lowestDenominator(Rate rate) {
    String fraction = rate.toFraction();
    return Long.parseLong(fraction.substring(fraction.indexOf('/') + 1));
  }

  private static long scaled(Rate rate, long common) {
    String fraction = rate.times(Rate.of(common, 1)).toFraction();
    return Long.parseLong(fraction.substring(0, fraction.indexOf('/')));
  }

  private static long gcd(long a, long b) {
    return b == 0 ? a : gcd(b, a % b);
  }

  /** The first size that the table covers. */
  public long first() {
    return knots[0];
  }

  /**
   * The rate for a size, exact.
   *
   * @throws IllegalArgumentException if the size is below the first knot
   */
  public Rate at(long size) {
    if (size < knots[0]) {
      throw new IllegalArgumentException(
          "size " + size + " is below " + knots[0] + ", where the table begins");
    }
    // Counting every knot costs less than guessing wrong where a search may stop.
    int segment = -1;
    for (long knot : knots) {
      segment += size >= knot ? 1 : 0;
    }
    return Rate.of(start[segment] + slope[segment] * (size - knots[segment]), denominator[segment]);
  }
}
