package org.openvbc.core.money;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openvbc.core.internal.BigFraction;
import org.openvbc.core.internal.Wide;

/**
 * What a set of brackets takes of an amount: each its own share of what lies in it, the way a
 * graduated tax is worked out.
 *
 * <p>{@code taken = sum over the brackets of (share - share before) x what of the amount lies above
 * the bracket's edge}, where an edge is a rate of a base. The sign of the amount stays. The same as
 * adding up bracket by bracket, with one common denominator for all of them, so that nothing is
 * brought to one on the way; amounts beyond the range of the 128-bit form go on exactly in big
 * integers.
 */
public final class Brackets {
  /** High halves of so many bits leave room for the factors below. */
  private static final int HIGH_BITS = 14;

  private static final long LEAST_HIGH = -(1L << (HIGH_BITS - 1));
  private static final int SCALE_BITS = 16;
  private static final int WEIGHT_BITS = 15;

  private static final int DENOMINATOR_BITS = 32;

  private final List<Rate> edges;
  private final List<Rate> steps;

  // Edges over one denominator, steps of the shares over another; the first edge is zero.
  private final long[] edgeParts;
  private final long[] stepParts;
  private final long edgeDenominator;
  private final long stepDenominator;
  private final boolean areSmall;

  private Brackets(List<Rate> edges, List<Rate> steps) {
    this.edges = edges;
    this.steps = steps;
    edgeDenominator = smallDenominator(edges);
    stepDenominator = smallDenominator(steps);
    edgeParts = partsOver(edgeDenominator, edges);
    stepParts = partsOver(stepDenominator, steps);
    areSmall = areSmall(edgeParts) && areSmall(stepParts);
  }

  /** The common denominator; zero where it is not small. */
  private static long smallDenominator(List<Rate> rates) {
    long common = Rate.commonDenominator(rates).orElse(0);
    return common >>> WEIGHT_BITS == 0 ? common : 0;
  }

  private static long[] partsOver(long common, List<Rate> rates) {
    return common == 0
        ? new long[0]
        : rates.stream().mapToLong(rate -> rate.numeratorOver(common)).toArray();
  }

  private static boolean areSmall(long[] parts) {
    return parts.length > 0
        && Arrays.stream(parts).allMatch(part -> Math.abs(part) >>> WEIGHT_BITS == 0);
  }

  /**
   * Brackets from where each begins and what it takes.
   *
   * @param edges where each begins, as a rate of the base: the first at zero, each above the one
   *     before
   * @param shares what each takes of what lies in it
   * @throws IllegalArgumentException if there are not as many shares as edges, or the edges do not
   *     begin at zero and ascend
   */
  public static Brackets of(List<Rate> edges, List<Rate> shares) {
    if (edges.size() != shares.size()) {
      throw new IllegalArgumentException(
          "edges " + edges + " and shares " + shares + " are not as many: a bracket has both");
    }
    List<Rate> steps = new ArrayList<>();
    for (int i = 0; i < edges.size(); i++) {
      if (i == 0 ? !edges.get(0).isZero() : edges.get(i - 1).isAtLeast(edges.get(i))) {
        throw new IllegalArgumentException(
            "edges "
                + edges
                + " do not begin at zero and ascend: every dollar lies in one bracket");
      }
      steps.add(i == 0 ? shares.get(0) : shares.get(i).minus(shares.get(i - 1)));
    }
    return new Brackets(List.copyOf(edges), List.copyOf(steps));
  }

  /** What is taken of an amount; the base is not negative. */
  public Unrounded of(Unrounded amount, Unrounded base) {
    // One of the two denominators is one, or they are the same, in nearly every settlement.
    long amountScale = amount.denominator() == base.denominator() ? 1 : base.denominator();
    long baseScale = amount.denominator() == base.denominator() ? 1 : amount.denominator();
    return areSmall
            && base.denominator() >>> DENOMINATOR_BITS == 0
            && hasRoom(amount, amountScale)
            && hasRoom(base, baseScale)
        ? ofSmall(amount, amountScale * edgeDenominator, base, baseScale)
        : ofLarge(amount, base);
  }

  /** Whether products with a scale, an edge and a step stay within 128 bits. */
  private static boolean hasRoom(Unrounded amount, long scale) {
    return (amount.high() - LEAST_HIGH >>> HIGH_BITS | scale >>> SCALE_BITS) == 0;
  }

  private Unrounded ofSmall(Unrounded amount, long amountFactor, Unrounded base, long baseScale) {
    long sign = amount.high() >> Long.SIZE - 1;
    long sizeLow = (amount.low() ^ sign) - sign;
    long sizeHigh = (amount.high() ^ sign) + (sizeLow == 0 ? -sign : 0);
    long high = Wide.timesHigh(sizeHigh, sizeLow, amountFactor);
    long low = sizeLow * amountFactor;
    long sumHigh = Wide.timesHigh(high, low, stepParts[0]);
    long sumLow = low * stepParts[0];
    for (int i = 1; i < stepParts.length; i++) {
      long factor = baseScale * edgeParts[i];
      long edgeLow = base.low() * factor;
      long aboveLow = low - edgeLow;
      long aboveHigh =
          high - Wide.timesHigh(base.high(), base.low(), factor) - Wide.borrow(low, edgeLow);
      // Whether an edge is reached can't be predicted: what is below it is masked away.
      long reached = ~(aboveHigh >> Long.SIZE - 1);
      aboveHigh &= reached;
      aboveLow &= reached;
      long addHigh = Wide.timesHigh(aboveHigh, aboveLow, stepParts[i]);
      long addLow = aboveLow * stepParts[i];
      sumHigh = Wide.sumHigh(sumHigh, sumLow, addHigh, addLow);
      sumLow += addLow;
    }
    long takenLow = (sumLow ^ sign) - sign;
    long takenHigh = (sumHigh ^ sign) + (takenLow == 0 ? -sign : 0);
    long denominator = base.denominator() * baseScale * edgeDenominator * stepDenominator;
    return Unrounded.ofParts(takenHigh, takenLow, denominator);
  }

  private Unrounded ofLarge(Unrounded amount, Unrounded base) {
    boolean isNegative = amount.signum() < 0;
    BigFraction size = isNegative ? amount.wide().negated() : amount.wide();
    BigFraction sum = BigFraction.of(0, 1);
    for (int i = 0; i < edges.size(); i++) {
      BigFraction above = size.plus(base.wide().times(edges.get(i).wide()).negated());
      if (above.numerator().signum() > 0) {
        sum = sum.plus(above.times(steps.get(i).wide()));
      }
    }
    return Unrounded.of(isNegative ? sum.negated() : sum);
  }
}
