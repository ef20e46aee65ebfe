package org.openvbc.core.parameter;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * A table of rates by size in whole numbers of a power of two, as columns need it that settle in
 * fixed point: one look-up and one product a rate.
 *
 * <p>{@code rate = intercept + slope x size} on the line that holds the size, with both rounded to
 * the nearest. A rate is off by at most half a unit, and by another half for each size between it
 * and where its line begins, of which there are at most {@link #longestLine()}.
 *
 * @see Curve#inBinary
 */
public final class BinaryCurve {
  /** So many buckets are still found in near memory. */
  private static final int MOST_BUCKETS = 1 << 12;

  private static final int WIDTH = 2;
  private static final int SLOPE = 1;

  /** Binary places of {@link #bucketsPerSize}, of which the products with a size have room. */
  private static final int PLACES = 50;

  private final int first;
  private final int last;

  /** Sizes from zero to the last line's are in buckets of one width, each within one line. */
  private final long bucketsPerSize;

  // Of the line of each bucket, side by side: the rate at a size of zero, if the line went so far,
  // and its slope. The former may be beyond a long; what is cut off it comes back with the product.
  private final long[] lines;
  private final long longestLine;

  private BinaryCurve(List<Line> lines, int width) {
    first = (int) lines.get(0).from;
    last = (int) lastOf(lines);
    bucketsPerSize = (1L << PLACES) / width + 1;
    this.lines = new long[(last / width + 1) * WIDTH];
    long longest = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      long slope = line.slope.longValueExact();
      long atZero = line.start.longValueExact() - slope * line.from;
      int from = i == 0 ? 0 : (int) line.from / width * WIDTH;
      for (int j = from; j < this.lines.length; j += WIDTH) {
        this.lines[j] = atZero;
        this.lines[j + SLOPE] = slope;
      }
      if (!line.isLevel) {
        longest = Math.max(longest, lines.get(i + 1).from - 1 - line.from);
      }
    }
    longestLine = longest;
  }

  /**
   * A line of the table.
   *
   * @param from its first size
   * @param start the rate there
   * @param slope what a size more adds to it
   * @param isLevel whether the exact slope is zero
   */
  record Line(long from, BigInteger start, BigInteger slope, boolean isLevel) {}

  /** Lines in ascending order, of which the last is level; empty if they do not suit. */
  static Optional<BinaryCurve> of(List<Line> lines) {
    if (lines.get(0).from < 0 || lines.get(lines.size() - 1).from > Integer.MAX_VALUE) {
      return Optional.empty();
    }
    BigInteger common = BigInteger.ZERO;
    for (Line line : lines) {
      if (line.start.bitLength() >= Long.SIZE || line.slope.bitLength() >= Long.SIZE) {
        return Optional.empty();
      }
    }
    for (Line line : lines.subList(1, lines.size())) {
      common = common.gcd(BigInteger.valueOf(line.from));
    }
    int width = common.max(BigInteger.ONE).intValueExact();
    return lastOf(lines) / width < MOST_BUCKETS && lastOf(lines) * width < 1L << PLACES
        ? Optional.of(new BinaryCurve(lines, width))
        : Optional.empty();
  }

  /** Where the last line begins; zero if it is the only one. */
  private static long lastOf(List<Line> lines) {
    return lines.size() == 1 ? 0 : lines.get(lines.size() - 1).from;
  }

  /** The first size that the table covers. */
  public int first() {
    return first;
  }

  /** How many sizes after its first one the longest line has that is not level. */
  public long longestLine() {
    return longestLine;
  }

  /** The rate for a size that is at least {@link #first()}. */
  public long at(long size) {
    int line = (int) (Math.min(size, last) * bucketsPerSize >>> PLACES) * WIDTH;
    return lines[line] + lines[line + SLOPE] * size;
  }
}
