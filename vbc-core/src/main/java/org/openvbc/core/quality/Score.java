package org.openvbc.core.quality;

import java.math.RoundingMode;
import org.openvbc.core.money.Rate;

/**
 * A quality score between 0 % and 100 %, exact as its programme computes it.
 *
 * @param rate the score as a rate
 */
public record Score(Rate rate) implements Comparable<Score> {
  /** Full marks. */
  public static final Score FULL = new Score(Rate.ONE);

  /** No marks. */
  public static final Score NONE = new Score(Rate.ZERO);

  /** Checks the range. */
  public Score {
    if (!rate.isWithin(Rate.ZERO, Rate.ONE)) {
      throw new IllegalArgumentException(
          "score " + rate + " is not between 0% and 100%: a share of points available");
    }
  }

  /** A score from a decimal fraction, such as {@code "0.7663"}. */
  public static Score of(String fraction) {
    return new Score(Rate.of(fraction));
  }

  /** A score from a percentage, such as {@code "76.63"}. */
  public static Score ofPercent(String percent) {
    return new Score(Rate.ofPercent(percent));
  }

  /** The score rounded to a number of decimals of the percentage. */
  public Score roundedToPercentDecimals(int decimals) {
    return new Score(rate.rounded(decimals + 2, RoundingMode.HALF_UP));
  }

  /** The greater of the two. */
  public Score notBelow(Score floor) {
    return compareTo(floor) >= 0 ? this : floor;
  }

  /** Whether the score is the other or more. */
  public boolean isAtLeast(Score other) {
    return compareTo(other) >= 0;
  }

  @Override
  public int compareTo(Score other) {
    return rate.compareTo(other.rate);
  }

  @Override
  public String toString() {
    return rate.toString();
  }
}
