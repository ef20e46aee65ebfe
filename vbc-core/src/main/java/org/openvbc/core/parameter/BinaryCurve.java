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
  /** So many buckets are still found in the nearest memory. */
  private static final int MOST_BUCKETS = 1 << 13;

  private static final int WIDTH = 2;
  private static final int SLOPE = 1;

  private final int first;
  private final int shift;
  // Sizes from zero on in buckets of 2^shift: which line holds all the sizes of each.
  private final byte[] lineOfBucket;
  // Of each line, side by side: the rate at a size of zero, if the line went so far, and its slope.
  // The former may be beyond a long; what is cut off it comes back with the product.
  private final long[] lines;
  private final long longestLine;

  private BinaryCurve(List<Line> lines, int shift) {
    this.first = (int) lines.get(0).from;
    this.shift = shift;
    this.lines = new long[lines.size() * WIDTH];
    lineOfBucket = new byte[(int) (lines.get(lines.size() - 1).from >>> shift) + 1];
    long longest = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      long slope = line.slope.longValueExact();
      this.lines[i * WIDTH] = line.start.longValueExact() - slope * line.from;
      this.lines[i * WIDTH + SLOPE] = slope;
      if (!line.isLevel) {
        longest = Math.max(longest, lines.get(i + 1).from - 1 - line.from);
      }
      for (int j = (int) (line.from >>> shift); j < lineOfBucket.length; j++) {
        lineOfBucket[j] = (byte) i;
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
    long first = lines.get(0).from;
    long last = lines.get(lines.size() - 1).from;
    if (first < 0 || last > Integer.MAX_VALUE || lines.size() > Byte.MAX_VALUE) {
      return Optional.empty();
    }
    int shift = Integer.SIZE - 1;
    for (Line line : lines) {
      if (line.start.bitLength() >= Long.SIZE || line.slope.bitLength() >= Long.SIZE) {
        return Optional.empty();
      }
      if (line.from > first) {
        shift = Math.min(shift, Long.numberOfTrailingZeros(line.from));
      }
    }
    return last >>> shift < MOST_BUCKETS
        ? Optional.of(new BinaryCurve(lines, shift))
        : Optional.empty();
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
  public long at(int size) {
    int line = lineOfBucket[Math.min(size >>> shift, lineOfBucket.length - 1)] * WIDTH;
    return lines[line] + lines[line + SLOPE] * size;
  }
}
