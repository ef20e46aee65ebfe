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
  private static final int OFFSET_BITS = 30;

  private static final int DENOMINATOR_BITS = 32;

  private final List<Rate> edges;
  private final List<Rate> steps;

  // Edges over one denominator, shares over another, offsets over their product.
  private final long[] edgeParts;
  private final long[] shareParts;
  private final long[] offsetParts;
  private final long edgeDenominator;
  private final long shareDenominator;
  private final boolean areSmall;

  private Brackets(List<Rate> edges, List<Rate> shares, List<Rate> steps) {
    this.edges = edges;
    this.steps = steps;
    edgeDenominator = smallDenominator(edges);
    shareDenominator = smallDenominator(shares);
    edgeParts = partsOver(edgeDenominator, edges);
    shareParts = partsOver(shareDenominator, shares);
    boolean haveSmallParts = areSmall(edgeParts, WEIGHT_BITS) && areSmall(shareParts, WEIGHT_BITS);
    offsetParts = haveSmallParts ? offsets(edgeParts, shareParts) : new long[0];
    areSmall = areSmall(offsetParts, OFFSET_BITS);
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

  private static boolean areSmall(long[] parts, int bits) {
    return parts.length > 0 && Arrays.stream(parts).allMatch(part -> Math.abs(part) >>> bits == 0);
  }

  /** What the share of a bracket would take too much of all that lies below its edge. */
  private static long[] offsets(long[] edges, long[] shares) {
    long[] offsets = new long[edges.length];
    for (int i = 1; i < edges.length; i++) {
      offsets[i] = offsets[i - 1] + (shares[i] - shares[i - 1]) * edges[i];
    }
    return offsets;
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
    return new Brackets(List.copyOf(edges), List.copyOf(shares), List.copyOf(steps));
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
    long sizeHigh = Wide.signedHigh(amount.high(), amount.low(), sign);
    long sizeLow = Wide.signedLow(amount.low(), sign);
    long high = Wide.timesHigh(sizeHigh, sizeLow, amountFactor);
    long low = sizeLow * amountFactor;
    long baseHigh = Wide.timesHigh(base.high(), base.low(), baseScale);
    long baseLow = base.low() * baseScale;
    int bracket = bracketOf(high, low, baseHigh, baseLow);
    long wholeLow = low * shareParts[bracket];
    long offLow = baseLow * offsetParts[bracket];
    long takenHigh =
        Wide.timesHigh(high, low, shareParts[bracket])
            - Wide.timesHigh(baseHigh, baseLow, offsetParts[bracket])
            - Wide.borrow(wholeLow, offLow);
    long takenLow = wholeLow - offLow;
    return Unrounded.ofParts(
        Wide.signedHigh(takenHigh, takenLow, sign),
        Wide.signedLow(takenLow, sign),
        base.denominator() * baseScale * edgeDenominator * shareDenominator);
  }

  // ---------------------------------------------------------------- raw numbers, for columns

  /** Whether edges and shares have the small denominators that raw numbers need. */
  public boolean areSmall() {
    return areSmall;
  }

  /** What every edge is a whole number of parts of. */
  public long edgeDenominator() {
    return edgeDenominator;
  }

  /** What every share is a whole number of parts of. */
  public long shareDenominator() {
    return shareDenominator;
  }

  /**
   * The number of the bracket that a size lies in, from 0. Which it is can't be predicted: it is
   * counted without a branch.
   *
   * <p>What is taken is then {@code size x share - base x offset}, over {@link #edgeDenominator} x
   * {@link #shareDenominator}.
   *
   * @param high the high half of the size, not negative, times {@link #edgeDenominator}
   * @param low the low half of it
   * @param baseHigh the high half of the base, over the denominator of the size
   * @param baseLow the low half of it
   */
  public int bracketOf(long high, long low, long baseHigh, long baseLow) {
    long below = 0;
    for (int i = 1; i < edgeParts.length; i++) {
      long edge = edgeParts[i];
      below += Wide.lessMask(high, low, Wide.timesHigh(baseHigh, baseLow, edge), baseLow * edge);
    }
    return edgeParts.length - 1 + (int) below;
  }

  /** The share of a bracket, over {@link #shareDenominator}. */
  public long shareOf(int bracket) {
    return shareParts[bracket];
  }

  /**
   * What the share of a bracket takes too much of what lies below it, as a part of the base over
   * {@link #edgeDenominator} x {@link #shareDenominator}.
   */
  public long offsetOf(int bracket) {
    return offsetParts[bracket];
  }

  // ---------------------------------------------------------------- large numbers

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
