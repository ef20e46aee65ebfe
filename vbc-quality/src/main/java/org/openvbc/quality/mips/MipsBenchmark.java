package org.openvbc.quality.mips;

import java.math.RoundingMode;
import java.util.List;
import org.openvbc.core.money.Rate;
import org.openvbc.quality.measure.Direction;
import org.openvbc.quality.measure.MeasureRate;
import org.openvbc.quality.scale.DecileBenchmark;

/**
 * The benchmark of a quality measure and the points that a rate earns by it.
 *
 * <p>In decile {@code d}, which runs from {@code lo} to {@code hi}: {@code d + (rate - lo) / (hi -
 * lo)}, to one decimal; 10 points in decile 10. Inverse measures run the other way.
 *
 * @param deciles where deciles 2 to 10 begin
 * @param start where decile 1 begins; a rate worse than that earns the floor
 */
public record MipsBenchmark(DecileBenchmark deciles, Rate start) {
  private static final int LAST = 10;
  private static final int DECIMALS = 1;

  /** Checks that decile 1 begins before decile 2. */
  public MipsBenchmark {
    if (isWorse(deciles.cutPoints().get(0), start, deciles.direction())) {
      throw new IllegalArgumentException(
          "start "
              + start
              + " is better than "
              + deciles.cutPoints().get(0)
              + ", where decile 2 begins");
    }
  }

  /** A benchmark whose decile 1 begins at the worst rate there can be. */
  public static MipsBenchmark of(DecileBenchmark deciles) {
    return new MipsBenchmark(
        deciles, deciles.direction() == Direction.HIGHER_IS_BETTER ? Rate.ZERO : Rate.ONE);
  }

  private static boolean isWorse(Rate rate, Rate than, Direction direction) {
    int sign = rate.compareTo(than);
    return direction == Direction.HIGHER_IS_BETTER ? sign < 0 : sign > 0;
  }

  /** The decile points of a rate before floors and caps, 0 to 10; 0 before decile 1. */
  public Rate points(MeasureRate rate, RoundingMode mode) {
    int decile = deciles.decileOf(rate).number();
    if (decile == LAST) {
      return Rate.of(LAST, 1);
    }
    if (isWorse(rate.rate(), start, deciles.direction())) {
      return Rate.ZERO;
    }
    List<Rate> edges = deciles.cutPoints();
    Rate low = decile == 1 ? start : edges.get(decile - 2);
    Rate high = edges.get(decile - 1);
    Rate position = rate.rate().minus(low).dividedBy(high.minus(low));
    return Rate.of(decile, 1).plus(position).rounded(DECIMALS, mode);
  }
}
