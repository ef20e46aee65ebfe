package org.openvbc.models.hospital;

import java.math.RoundingMode;
import java.util.List;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;

/**
 * How a percentile of totals is taken. CMS's own definition is not known: on the public list of
 * FY2024 none of these gives the threshold that its flags show, because the hospitals that CMS
 * ranks differ from that list. So whoever computes a threshold must choose.
 */
public enum HacPercentile {
  /** The total at position {@code ceil(p x n)}. */
  NEAREST_RANK,
  /** Between the two totals around position {@code p x (n - 1) + 1}. */
  INTERPOLATED_INCLUSIVE,
  /** Between the two totals around position {@code p x (n + 1)}, within the list. */
  INTERPOLATED_EXCLUSIVE,
  /** The total at position {@code ceil(p x n)}; the mean with the next where p x n is whole. */
  AVERAGED;

  /**
   * The percentile of a population, exact.
   *
   * @param percentile which, such as 75 %
   * @param totals the totals that are ranked; without hospitals in Maryland
   * @throws org.openvbc.core.model.InvalidPerformanceException if there is no total, or the
   *     percentile is not between 0 and 1
   */
  public Rate of(Rate percentile, List<Rate> totals) {
    Violations.of("HacPercentile")
        .requireShare("percentile", percentile, "section 1886(p)(2)")
        .require(!totals.isEmpty(), "totals", "none", "at least one", "section 1886(p)(2)")
        .throwIfInvalidPerformance();
    List<Rate> sorted = totals.stream().sorted().toList();
    int n = sorted.size();
    return switch (this) {
      case NEAREST_RANK -> at(sorted, up(percentile.times(Rate.of(n, 1))));
      case INTERPOLATED_INCLUSIVE ->
          between(sorted, percentile.times(Rate.of(n - 1L, 1)).plus(Rate.ONE));
      case INTERPOLATED_EXCLUSIVE -> between(sorted, percentile.times(Rate.of(n + 1L, 1)));
      case AVERAGED -> averaged(sorted, percentile.times(Rate.of(n, 1)));
    };
  }

  private static Rate averaged(List<Rate> sorted, Rate position) {
    long place = up(position);
    boolean isWhole = Rate.of(place, 1).equals(position);
    return isWhole
        ? at(sorted, place).plus(at(sorted, place + 1)).times(Rate.of(1, 2))
        : at(sorted, place);
  }

  private static Rate between(List<Rate> sorted, Rate position) {
    long place = position.toBigDecimal(0, RoundingMode.FLOOR).longValueExact();
    Rate low = at(sorted, place);
    return low.plus(at(sorted, place + 1).minus(low).times(position.minus(Rate.of(place, 1))));
  }

  /**
   * The total at a place from 1 to n; before the first it is the first, after the last the last.
   */
  private static Rate at(List<Rate> sorted, long place) {
    return sorted.get(Math.toIntExact(Math.min(sorted.size(), Math.max(1, place))) - 1);
  }

  private static long up(Rate position) {
    return position.toBigDecimal(0, RoundingMode.CEILING).longValueExact();
  }
}
