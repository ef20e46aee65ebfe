package org.openvbc.quality.scale;

import java.util.List;
import java.util.stream.IntStream;
import org.openvbc.core.money.Rate;
import org.openvbc.quality.measure.Direction;
import org.openvbc.quality.measure.MeasureRate;

/**
 * The rates at which the deciles of a measure begin.
 *
 * <p>Nine cut points for deciles 2 to 10, as printed: ascending where more is better, descending
 * for an inverse measure. A rate on a cut point is in the better decile.
 *
 * @param direction whether more is better
 * @param cutPoints where deciles 2 to 10 begin, in that order
 */
public record DecileBenchmark(Direction direction, List<Rate> cutPoints) {
  private static final int CUT_POINTS = 9;

  /** Checks number and order of the cut points. */
  public DecileBenchmark {
    cutPoints = List.copyOf(cutPoints);
    if (cutPoints.size() != CUT_POINTS) {
      throw new IllegalArgumentException(
          "cutPoints are " + cutPoints.size() + ", not 9: where deciles 2 to 10 begin");
    }
    for (int i = 1; i < CUT_POINTS; i++) {
      if (!isAsGood(direction, cutPoints.get(i), cutPoints.get(i - 1))) {
        throw new IllegalArgumentException(
            "cut point "
                + cutPoints.get(i)
                + " is worse than "
                + cutPoints.get(i - 1)
                + " before it: deciles go from worst to best");
      }
    }
  }

  /**
   * The flat benchmark: decile {@code d} begins at {@code 10 x (d - 1)} %, mirrored for an inverse
   * measure.
   *
   * <p>Source: the flat grid of the APP benchmarks (42 CFR 414.1380(b)(1)(ii)).
   */
  public static DecileBenchmark flat(Direction direction) {
    return new DecileBenchmark(
        direction,
        IntStream.rangeClosed(1, CUT_POINTS)
            .mapToObj(tenth -> Rate.of(tenth, CUT_POINTS + 1))
            .map(rate -> direction == Direction.HIGHER_IS_BETTER ? rate : rate.complement())
            .toList());
  }

  /**
   * The decile of a result.
   *
   * @throws IllegalArgumentException if the result's direction is not the benchmark's
   */
  public Decile decileOf(MeasureRate result) {
    if (result.direction() != direction) {
      throw new IllegalArgumentException(
          "direction " + result.direction() + " is not that of the benchmark, " + direction);
    }
    int decile = 1;
    while (decile <= CUT_POINTS && isAsGood(direction, result.rate(), cutPoints.get(decile - 1))) {
      decile++;
    }
    return new Decile(decile);
  }

  private static boolean isAsGood(Direction direction, Rate rate, Rate other) {
    return direction == Direction.HIGHER_IS_BETTER ? rate.isAtLeast(other) : other.isAtLeast(rate);
  }
}
