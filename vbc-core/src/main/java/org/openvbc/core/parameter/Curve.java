package org.openvbc.core.parameter;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.openvbc.core.money.Rate;

/**
 * A table of rates by size, with straight lines between its knots: the minimum savings rate by
 * assigned beneficiaries, for one.
 *
 * <p>Between two knots {@code value = from + (to - from) x (n - fromN) / (toN - fromN)}, as an
 * exact fraction. Above the last knot the last value holds; below the first there is no value.
 */
public final class Curve {
  /** Enough that a look-up hardly ever has to go on from the segment that it finds first. */
  private static final int BUCKETS = 1024;

  // Of each segment, side by side: its first size, its last one, and the parts of its fraction.

  private static final int FROM = 0;
  private static final int THROUGH = 1;
  private static final int START = 2;
  private static final int SLOPE = 3;
  private static final int DENOMINATOR = 4;
  private static final int WIDTH = 8;

  private final Segment[] segments;
  private final long first;
  private final long[] parts;
  // Sizes from the first knot to the last in buckets of 2^shift: where each bucket begins.
  private final int[] firstInBucket;
  private final int shift;
  // Whether in some bucket more than one knot lies, so that a look-up may have to go on.
  private final boolean isCrowded;

  private Curve(Segment[] segments) {
    this.segments = segments;
    first = segments[0].from;
    parts = new long[segments.length * WIDTH];
    for (int i = 0; i < segments.length; i++) {
      segments[i].layOut(parts, i * WIDTH);
    }
    // A range beyond that of a long is right as an unsigned number, which a shift makes a signed
    // one.
    long range = segments[segments.length - 1].from - first;
    int bits = Long.SIZE - Long.numberOfLeadingZeros(range);
    shift = Math.max(1, bits - Integer.numberOfTrailingZeros(BUCKETS));
    // One bucket more than the knots need, which holds all the larger sizes.
    firstInBucket = new int[(int) (range >>> shift) + 2];
    int at = 0;
    boolean crowded = false;
    for (int bucket = 0; bucket < firstInBucket.length - 1; bucket++) {
      int next = holding(first + ((long) bucket << shift), at);
      crowded |= bucket > 0 && next > at + WIDTH;
      at = next;
      firstInBucket[bucket] = at;
    }
    int last = (segments.length - 1) * WIDTH;
    isCrowded = crowded || last > at + WIDTH;
    firstInBucket[firstInBucket.length - 1] = last;
  }

  /**
   * What holds from one knot to the next: {@code (start + slope x (size - from)) / denominator}.
   *
   * @param from the first size
   * @param through the last size
   * @param start the numerator at the first size
   * @param slope what the numerator gains from size to size
   * @param denominator the denominator, positive
   */
  private record Segment(long from, long through, long start, long slope, long denominator) {

    /** From a knot to the next one, exclusive. */
    static Segment between(Knot knot, Knot next) {
      try {
        long width = Math.subtractExact(next.at(), knot.at());
        Rate perUnit = next.value().minus(knot.value()).times(Rate.of(1, width));
        long common = Rate.commonDenominator(List.of(knot.value(), perUnit)).orElseThrow();
        long start = knot.value().numeratorOver(common);
        long slope = perUnit.numeratorOver(common);
        // Every numerator up to the next knot lies between the first and this one.
        Math.addExact(start, Math.multiplyExact(slope, width));
        return new Segment(knot.at(), next.at() - 1, start, slope, common);
      } catch (ArithmeticException | NoSuchElementException e) {
        throw outOfRange(knot, next, e);
      }
    }

    /** From a knot on. */
    static Segment from(Knot knot) {
      try {
        long denominator = Rate.commonDenominator(List.of(knot.value())).orElseThrow();
        long value = knot.value().numeratorOver(denominator);
        return new Segment(knot.at(), Long.MAX_VALUE, value, 0, denominator);
      } catch (ArithmeticException | NoSuchElementException e) {
        throw outOfRange(knot, knot, e);
      }
    }

    private static IllegalArgumentException outOfRange(Knot from, Knot to, RuntimeException cause) {
      return new IllegalArgumentException(
          "from knot " + from + " to " + to + " the fractions are beyond the range of a long",
          cause);
    }

    Segment endingAt(long end) {
      return new Segment(from, end - 1, start, slope, denominator);
    }

    void layOut(long[] parts, int at) {
      parts[at + FROM] = from;
      parts[at + THROUGH] = through;
      parts[at + START] = start;
      parts[at + SLOPE] = slope;
      parts[at + DENOMINATOR] = denominator;
    }

    boolean isOneSizeOn(Segment line) {
      Rate size = Rate.of(from, 1);
      return from == through && line.at(size).equals(at(size));
    }

    BinaryCurve.Line inBinary(int places) {
      return new BinaryCurve.Line(from, binary(start, places), binary(slope, places), slope == 0);
    }

    private BigInteger binary(long numerator, int places) {
      return new BigDecimal(BigInteger.valueOf(numerator).shiftLeft(places))
          .divide(BigDecimal.valueOf(denominator), 0, RoundingMode.HALF_UP)
          .unscaledValue();
    }

    Rate at(Rate size) {
      Rate beyond = size.minus(Rate.of(from, 1));
      return Rate.of(start, denominator).plus(beyond.times(Rate.of(slope, denominator)));
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
    int last = knots.size() - 1;
    Segment[] segments = new Segment[last + 1];
    for (int i = 0; i < last; i++) {
      segments[i] = Segment.between(knots.get(i), knots.get(i + 1));
    }
    segments[last] = Segment.from(knots.get(last));
    return new Curve(segments);
  }

  /**
   * The same table below a size, and one rate from there on: the table of a minimum rate that an
   * election replaces for the larger ones.
   *
   * @throws IllegalArgumentException if the size is not above the first knot
   */
  public Curve until(long size, Rate from) {
    if (size <= first) {
      throw new IllegalArgumentException(
          "size " + size + " is not above " + first + ", where the table begins");
    }
    int kept = holding(size - 1, 0) / WIDTH + 1;
    Segment[] shorter = Arrays.copyOf(segments, kept + 1);
    shorter[kept - 1] = segments[kept - 1].endingAt(size);
    shorter[kept] = Segment.from(new Knot(size, from));
    return new Curve(shorter);
  }

  /** The first size that the table covers. */
  public long first() {
    return first;
  }

  /**
   * The rate for a size, exact.
   *
   * @throws IllegalArgumentException if the size is below the first knot
   */
  public Rate at(long size) {
    if (size < first) {
      throw new IllegalArgumentException(
          "size " + size + " is below " + first + ", where the table begins");
    }
    int segment = segmentOf(size);
    return Rate.of(numeratorAt(segment, size), denominatorAt(segment));
  }

  /**
   * Which straight line a size lies on, for columns, which take numerator and denominator of the
   * rate by themselves; the size is at least {@link #first()}.
   */
  public int segmentOf(long size) {
    int from = bucketOf(size);
    return isCrowded ? holding(size, from) : orNext(size, from);
  }

  /**
   * The same table in binary, for the fixed point of columns.
   *
   * @param places how many binary places a rate has
   * @return the table; empty if a rate is not below one half, a size is beyond an int, or the knots
   *     do not lie on a grid that is coarse enough to look a size up in one step
   */
  public Optional<BinaryCurve> inBinary(int places) {
    List<BinaryCurve.Line> lines = new ArrayList<>();
    Segment line = segments[0];
    lines.add(line.inBinary(places));
    for (Segment next : List.of(segments).subList(1, segments.length)) {
      // Where a knot follows close upon another, the line before may well lead to both.
      if (!next.isOneSizeOn(line)) {
        line = next;
        lines.add(next.inBinary(places));
      }
    }
    return BinaryCurve.of(lines);
  }

  /** The numerator of the rate for a size that lies on a segment. */
  public long numeratorAt(int segment, long size) {
    return parts[segment + START] + parts[segment + SLOPE] * (size - parts[segment + FROM]);
  }

  /** The denominator of the rates on a segment. */
  public long denominatorAt(int segment) {
    return parts[segment + DENOMINATOR];
  }

  /**
   * The rate for a size that need not be whole, such as person years, exact.
   *
   * @throws IllegalArgumentException if the size is below the first knot
   */
  public Rate at(Rate size) {
    if (!size.isAtLeast(Rate.of(first, 1))) {
      throw new IllegalArgumentException(
          "size " + size.toFraction() + " is below " + first + ", where the table begins");
    }
    long whole = size.toBigDecimal(0, RoundingMode.FLOOR).longValueExact();
    return segments[holding(whole, bucketOf(whole)) / WIDTH].at(size);
  }

  private int bucketOf(long size) {
    return firstInBucket[(int) Math.min(size - first >>> shift, firstInBucket.length - 1)];
  }

  /** Where the segment is that holds a size: the one given, or one that comes after it. */
  private int holding(long size, int from) {
    int at = orNext(size, from);
    while (size > parts[at + THROUGH]) {
      at += WIDTH;
    }
    return at;
  }

  /**
   * The segment given, or the next one if the size lies beyond it. Whether a knot lies between
   * can't be predicted: an addition, not a branch.
   */
  private int orNext(long size, int from) {
    return from + (size > parts[from + THROUGH] ? WIDTH : 0);
  }
}
