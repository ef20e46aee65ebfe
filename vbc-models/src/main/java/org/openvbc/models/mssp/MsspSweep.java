package org.openvbc.models.mssp;

import static org.openvbc.models.mssp.MsspFactors.*;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.openvbc.core.internal.Wide;
import org.openvbc.core.parameter.BinaryCurve;
import org.openvbc.core.parameter.Curve;

/**
 * Settles rows of columns in fixed point where that leaves no doubt of the cent, and hands the
 * others to {@link MsspKernel}: the price of binary fractions, and still exact.
 *
 * <p>A factor over the divisor becomes a number of 2^-scale, and an amount the high half of one
 * product: cents, or whatever the rule rounds to, with some 11 binary places. How far that can be
 * from the exact amount is known, so that a row is settled here only if no number so near would be
 * rounded otherwise, and if savings or losses are not as near to the minimum rate. Of ordinary rows
 * one in fifty is in doubt, most of them where a rate makes half a cent of whole ones.
 *
 * <p>How far: with sizes below 2^53 millionths, a share off by half a unit, and by another half for
 * each of 10,000 points of the score, makes less than 2.5 units of the result. The limits and the
 * reduction are off by next to nothing, and what is cut off each product is less than one unit:
 * {@link #DOUBT} is above the sum. A minimum rate is off by half a unit of 2^-64, and by another
 * half for each beneficiary between the size and the knot before it, at most 2^17 of them: less
 * than 2^6 millionths of a benchmark, what is cut off included.
 *
 * <p>Choices that chance makes are made by masks. There is nothing in the loop that is not needed
 * by every row.
 */
final class MsspSweep {
  private static final byte SETTLED = MsspRowStatus.SETTLED.code();

  /** No row's status for longer than a slice is settled. */
  private static final byte IN_DOUBT = -1;

  /** How many bits a size may have; rows with larger ones take the long way. */
  private static final int SIZE_BITS = 53;

  /** A little above $9 billion in millionths. */
  static final long LARGEST = (1L << SIZE_BITS) - 1;

  /** How many bits a number of beneficiaries may have beyond the first of the table. */
  private static final int COUNT_BITS = 26;

  private static final long TOO_LARGE = -1L << SIZE_BITS;

  /** Binary places of a minimum rate: the high half of a product with a size is in millionths. */
  private static final int RATE_PLACES = Long.SIZE;

  /** The binary places of a share of one, which leaves a bit for its sign. */
  private static final int SHARE_PLACES = 62;

  private static final long DOUBT = 6;
  private static final long DOUBT_OF_MINIMUM = 1L << 6;
  private static final long LONGEST_LINE = 1L << 17;

  private final MsspKernel kernel;
  final BinaryCurve minimumRates;
  final long[] words;
  final long revenueWord;
  private final long disasterWord;
  final int places;

  private MsspSweep(MsspKernel kernel, BinaryCurve minimumRates) {
    this.kernel = kernel;
    this.minimumRates = minimumRates;
    MsspFactors factors = kernel.factors;
    int scale = scale(kernel);
    places = places(kernel);
    words = new long[factors.ofStates.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = word(factors.ofStates[i], factors.divisor, scale);
    }
    revenueWord = word(factors.revenueLimit, factors.divisor, scale);
    disasterWord = word(factors.whole, factors.divisor, scale);
  }

  /** The sweep of a track; empty if its results can't be told from their neighbours so. */
  static Optional<MsspSweep> of(MsspKernel kernel) {
    boolean isTold =
        kernel.rule.rounding.mode() == RoundingMode.HALF_UP
            && places(kernel) > Long.SIZE - Long.numberOfLeadingZeros(4 * DOUBT);
    return isTold
        ? table(kernel)
            .inBinary(RATE_PLACES)
            .filter(rates -> rates.longestLine() <= LONGEST_LINE)
            .map(rates -> new MsspSweep(kernel, rates))
        : Optional.empty();
  }

  /** The minimum rates by size; one line where one rate holds for all. */
  private static Curve table(MsspKernel kernel) {
    return kernel
        .rule
        .minimumRate
        .table()
        .orElseGet(
            () -> Curve.of(List.of(new Curve.Knot(1, kernel.rule.minimumRate.rateBelowTable()))));
  }

  /** A share of one millionth, over what the rule rounds to, is below 2^62 at this scale. */
  private static int scale(MsspKernel kernel) {
    long unit = kernel.rule.rounding.unit().micros();
    return SHARE_PLACES + Long.SIZE - 1 - Long.numberOfLeadingZeros(unit);
  }

  private static int places(MsspKernel kernel) {
    return scale(kernel) - Long.SIZE;
  }

  private static long word(long numerator, long divisor, int scale) {
    return Wide.divide(numerator << scale - Long.SIZE, 0, divisor, RoundingMode.HALF_UP);
  }

  /** Negative if two amounts with such a difference may be told the wrong way round. */
  static long apart(long difference) {
    return Math.abs(difference) - DOUBT;
  }

  /** Negative if what is beyond the minimum rate may not be, or the other way round. */
  static long apartFromMinimum(long beyond) {
    return (beyond ^ beyond >> Long.SIZE - 1) - DOUBT_OF_MINIMUM;
  }

  /** Negative if an amount with binary places may be rounded the wrong way. */
  static long apartFromHalf(long amount, int places) {
    return (amount + (1L << places - 1) + DOUBT & (1L << places) - 1) - 2 * DOUBT;
  }

  /** An amount with binary places, rounded. */
  static long rounded(long amount, int places) {
    return amount + (1L << places - 1) >> places;
  }

  /** Settles rows of a slice that lies within the columns. */
  void settleRows(MsspColumns rows, int from, int to) {
    sweep(rows, from, to);
    byte[] statuses = rows.statuses;
    for (int row = from; row < to; row++) {
      if (statuses[row] == IN_DOUBT) {
        kernel.settleRow(rows, row);
      }
    }
  }

  /** Settles what is beyond doubt, and marks the rows that are not. The arrays are read once. */
  private void sweep(MsspColumns rows, int from, int to) {
    long[] benchmarks = rows.benchmarks;
    long[] expenditures = rows.expenditures;
    int[] beneficiaries = rows.beneficiaries;
    byte[] standards = rows.standards;
    short[] scores = rows.scores;
    long[] revenues = rows.revenues;
    boolean[] lowRevenue = rows.lowRevenue;
    long[] disasters = rows.disasters;
    long[] advances = rows.advances;
    long[] earned = rows.earned;
    long[] netPayments = rows.netPayments;
    byte[] statuses = rows.statuses;
    long[] shares = words;
    boolean isRevenueLimited = kernel.rule.isRevenueLimited;
    boolean hasLowRevenueException = kernel.rule.hasLowRevenueException;
    long leastRevenue = MsspColumns.REVENUE_NOT_PUBLISHED - (isRevenueLimited ? 0 : 1);
    long mostStandard = kernel.mostStandard;
    long halfFrom = kernel.halfFrom;
    long unit = kernel.rule.rounding.unit().micros();
    long half = 1L << places - 1;
    long fraction = (1L << places) - 1;
    for (int row = from; row < to; row++) {
      long benchmark = benchmarks[row];
      long spent = expenditures[row];
      int size = beneficiaries[row];
      long standard = standards[row];
      long score = scores[row];
      long revenue = revenues[row];
      long disaster = disasters[row];
      long advance = advances[row];
      // In a row that is in order, none of these is negative or has more bits than it may have.
      long above =
          benchmark - 1
              | spent
              | revenue - leastRevenue
              | disaster
              | (long) size - minimumRates.first() << SIZE_BITS - COUNT_BITS;
      long below = score | WHOLE_SCORE - score | standard | mostStandard - standard | advance;
      if ((above & TOO_LARGE | below & Long.MIN_VALUE) != 0) {
        statuses[row] = IN_DOUBT;
        continue;
      }
      long isLoss = benchmark - spent >> Long.SIZE - 1;
      long extent = (benchmark - spent ^ isLoss) - isLoss;
      long beyond = extent - Math.multiplyHigh(benchmark, minimumRates.at(size));
      long isShort = beyond >> Long.SIZE - 1;
      // What a state that reaches the minimum rate is paid counts only where it does.
      long counts = ~isShort;
      long state = standard | isLoss & LOSS | REACHED;
      if (hasLowRevenueException) {
        long isLow = -(lowRevenue[row] ? 1L : 0L) & halfFrom - 1 - size >> Long.SIZE - 1;
        state ^= isLow & isShort & (REACHED | LOW_REVENUE);
        counts |= isLow;
      }
      int at = (int) state * WIDTH;
      long byScore = shares[at + BASE] + shares[at + SLOPE] * score;
      long share = Wide.lesser(Wide.greater(byScore, shares[at + LEAST]), shares[at + MOST]);
      long amount =
          Wide.lesser(
              Math.multiplyHigh(extent, share), Math.multiplyHigh(benchmark, shares[at + LIMIT]));
      if (isRevenueLimited) {
        // Beyond everything for savings, and where revenue is not published.
        long limit = Math.multiplyHigh(revenue, revenueWord);
        amount = Wide.lesser(amount, (limit | ~isLoss | revenue >> Long.SIZE - 1) & Long.MAX_VALUE);
      }
      long left = amount - Math.multiplyHigh(disaster & isLoss, disasterWord);
      long rounded = (left & ~(left >> Long.SIZE - 1) & counts) + half;
      long apart = (rounded + DOUBT & fraction) - 2 * DOUBT;
      long apartFromMinimum = (beyond ^ isShort) - DOUBT_OF_MINIMUM;
      long isInDoubt = (apart | apartFromMinimum) >> Long.SIZE - 1;
      long paid = ((rounded >> places) * unit ^ isLoss) - isLoss;
      earned[row] = paid;
      netPayments[row] = paid - Wide.lesser(advance, paid & ~isLoss);
      statuses[row] = (byte) (isInDoubt & IN_DOUBT | ~isInDoubt & SETTLED);
    }
  }
}
