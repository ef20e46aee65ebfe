package org.openvbc.core.money;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Splits an amount in given proportions so that the parts add up to the whole, to the cent.
 *
 * <p>Largest remainder: each part is first cut down to a multiple of the unit; the units that are
 * left go one each to the parts that lost most, the earlier part first where two lost the same.
 */
public final class Split {
  private Split() {}

  /**
   * Splits to the cent.
   *
   * @param total the amount, of either sign, a multiple of a cent
   * @param weights one per part, none negative, at least one above zero
   * @return the parts in the order of the weights; they sum to the total
   * @throws IllegalArgumentException if a weight is negative, all are zero, or the total is not
   *     whole cents
   */
  public static List<Money> toCents(Money total, List<Rate> weights) {
    return byLargestRemainder(total, weights, Rounding.CENTS.unit());
  }

  /** Splits to multiples of the unit; otherwise as {@link #toCents}. */
  public static List<Money> byLargestRemainder(Money total, List<Rate> weights, Money unit) {
    Rate sum = sumOf(weights);
    Rounding down = new Rounding(unit, RoundingMode.DOWN);
    if (!total.rounded(down).equals(total)) {
      throw new IllegalArgumentException(
          "total " + total + " is not a multiple of " + unit + ": round it before it is split");
    }
    List<Money> parts = new ArrayList<>(weights.size());
    List<Unrounded> lost = new ArrayList<>(weights.size());
    Money left = total;
    for (Rate weight : weights) {
      Unrounded exact = total.times(weight.dividedBy(sum));
      Money cut = exact.rounded(down);
      parts.add(cut);
      lost.add(total.isNegative() ? cut.unrounded().minus(exact) : exact.minus(cut.unrounded()));
      left = left.minus(cut);
    }
    Money step = left.isNegative() ? unit.negated() : unit;
    long units = left.micros() / step.micros();
    IntStream.range(0, parts.size())
        .boxed()
        .sorted(Comparator.comparing((Integer part) -> lost.get(part)).reversed())
        .limit(units)
        .forEach(part -> parts.set(part, parts.get(part).plus(step)));
    return List.copyOf(parts);
  }

  private static Rate sumOf(List<Rate> weights) {
    Rate sum = Rate.ZERO;
    for (int part = 0; part < weights.size(); part++) {
      Rate weight = weights.get(part);
      if (weight.signum() < 0) {
        throw new IllegalArgumentException(
            "weight " + weight + " of part " + part + " is negative: weights are at least 0");
      }
      sum = sum.plus(weight);
    }
    if (sum.isZero()) {
      throw new IllegalArgumentException(
          "the weights of " + weights.size() + " parts sum to zero: nothing says who gets what");
    }
    return sum;
  }
}
