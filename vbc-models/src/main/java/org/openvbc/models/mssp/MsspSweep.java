package org.openvbc.models.mssp;

import static org.openvbc.models.mssp.MsspFactors.*;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import org.openvbc.core.internal.BigFraction;
import org.openvbc.core.internal.Wide;
import org.openvbc.core.parameter.Curve;

/**
 * Settles rows of columns in fixed point where that leaves no doubt of the cent, and hands the
 * others to {@link MsspKernel}: the price of binary fractions, and still exact.
 *
 * <p>A factor over the divisor becomes a number of 2^-scale, and an amount the high half of one
 * product: cents, or whatever the rule rounds to, with some 20 binary places. How far that can be
 * from the exact amount is known, so that a row is settled here only if no number so near would be
 * rounded otherwise, and if savings or losses are not as near to the minimum rate. Of ordinary rows
 * about one in fifty is in doubt, most of them at a limit that ends in half a cent.
 *
 * <p>How far: with sizes below 2^53.2 millionths, a share off by half a unit, and by another half
 * for each of 10,000 points of the score, is off by less than 1,395 units of the result, every
 * limit and every reduction by less than two; {@link #DOUBT} is above the sum. A minimum rate is
 * off by half a unit of 2^-55, and by another half for each beneficiary between the size and the
 * knot before it, at most 2^17 of them: less than 2^16 millionths of a benchmark.
 *
 * <p>Choices that chance makes are made by masks. There is nothing in the loop that is not needed
 * by every row.
 */
final class MsspSweep {
  private static final byte SETTLED = MsspRowStatus.SETTLED.code();

  /** $10 billion in millionths; beyond it rows take the long way. */
  static final long LARGEST = 10_000_000_000_000_000L;

  /** By how much sizes up to {@link #LARGEST} can be shifted. */
  private static final int SHIFT = 9;

  /** Binary places of a minimum rate, so that its product with a shifted size is in millionths. */
  private static final int RATE_PLACES = Long.SIZE - SHIFT;

  /** The binary places of a share of one, which leaves a bit for its sign. */
  private static final int SHARE_PLACES = 62;

  private static final long DOUBT = 1L << 11;
  private static final long DOUBT_OF_MINIMUM = 1L << 16;
  private static final long LONGEST_LINE = 1L << 17;

  private final MsspKernel kernel;
  private final long[] words;
  private final long revenueWord;
  private final long disasterWord;
  private final Curve table;
  private final long[] lines;
  private final long tableBegins;
  private final int places;

  MsspSweep(MsspKernel kernel) {
    this.kernel = kernel;
    MsspFactors factors = kernel.factors;
    int scale = scale(kernel);
    places = places(kernel);
    words = new long[factors.ofStates.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = word(factors.ofStates[i], factors.divisor, scale);
    }
    revenueWord = word(factors.revenueLimit, factors.divisor, scale);
    disasterWord = word(factors.whole, factors.divisor, scale);
    table = table(kernel);
    lines = table.binary(RATE_PLACES);
    tableBegins = table.first();
  }

  /** Whether results of the track can be told from their neighbours in fixed point. */
  static boolean isFor(MsspKernel kernel) {
    return kernel.rule.rounding.mode() == RoundingMode.HALF_UP
        && 1L << places(kernel) > 4 * DOUBT
        && table(kernel).longestSlope() <= LONGEST_LINE;
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
    return SHIFT + scale(kernel) - Long.SIZE;
  }

  private static long word(long numerator, long divisor, int scale) {
    return new BigFraction(
            BigInteger.valueOf(numerator).shiftLeft(scale), BigInteger.valueOf(divisor))
        .rounded(RoundingMode.HALF_UP)
        .longValueExact();
  }

  /**
   * Settles rows of a slice that lies within the columns. The arrays are read once, and whatever is
   * called per row is small enough to become part of the loop.
   */
  void settleRows(MsspColumns rows, int from, int to) {
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
    long[] rates = lines;
    boolean isRevenueLimited = kernel.rule.isRevenueLimited;
    long leastRevenue = MsspColumns.REVENUE_NOT_PUBLISHED - (isRevenueLimited ? 0 : 1);
    long mostStandard = kernel.mostStandard;
    long halfFrom = kernel.halfFrom;
    long unit = kernel.rule.rounding.unit().micros();
    long half = 1L << places - 1;
    long fraction = (1L << places) - 1;
    // All ones where losses need a word on the two-way benchmark that is not there.
    long isGuarded = kernel.lacksGuardrail(rows) ? -1 : 0;
    for (int row = from; row < to; row++) {
      long benchmark = benchmarks[row];
      long spent = expenditures[row];
      long size = beneficiaries[row];
      long standard = standards[row];
      long score = scores[row];
      long revenue = revenues[row];
      long disaster = disasters[row];
      long advance = advances[row];
      // None of these is negative in a row that is in order and not too large.
      long worst =
          benchmark - 1
              | LARGEST - benchmark
              | spent
              | LARGEST - spent
              | size - tableBegins
              | MsspKernel.MOST_BENEFICIARIES - size
              | score
              | WHOLE_SCORE - score
              | standard
              | mostStandard - standard
              | revenue - leastRevenue
              | LARGEST - revenue
              | disaster
              | LARGEST - disaster
              | advance;
      if (worst < 0) {
        kernel.settleRow(rows, row);
        continue;
      }
      long isLoss = benchmark - spent >> Long.SIZE - 1;
      long extent = (benchmark - spent ^ isLoss) - isLoss;
      int line = table.segmentOf(size);
      long rate =
          rates[line + Curve.START] + rates[line + Curve.SLOPE] * (size - rates[line + Curve.FROM]);
      long beyond = extent - Math.multiplyHigh(benchmark << SHIFT, rate);
      long isShort = beyond >> Long.SIZE - 1;
      long isLow = -(lowRevenue[row] ? 1L : 0L) & halfFrom - 1 - size >> Long.SIZE - 1;
      int at = (int) (standard | isLoss & LOSS | ~isShort & REACHED | isLow & LOW_REVENUE) * WIDTH;
      long byScore = shares[at + BASE] + shares[at + SLOPE] * score;
      long share = Wide.lesser(Wide.greater(byScore, shares[at + LEAST]), shares[at + MOST]);
      long amount =
          Wide.lesser(
              Math.multiplyHigh(extent << SHIFT, share),
              Math.multiplyHigh(benchmark << SHIFT, shares[at + LIMIT]));
      if (isRevenueLimited) {
        // Beyond everything for savings, and where revenue is not published.
        long limit = Math.multiplyHigh(revenue << SHIFT, revenueWord);
        amount = Wide.lesser(amount, (limit | ~isLoss | revenue >> Long.SIZE - 1) & Long.MAX_VALUE);
      }
      long off = Math.multiplyHigh((disaster & isLoss) << SHIFT, disasterWord);
      long rounded = Wide.greater(amount - off, 0) + half;
      long apart = (rounded + DOUBT & fraction) - 2 * DOUBT;
      long apartFromMinimum = (beyond ^ isShort) - DOUBT_OF_MINIMUM;
      if ((apart | apartFromMinimum | isGuarded & isLoss & ~isShort) < 0) {
        kernel.settleRow(rows, row);
        continue;
      }
      long paid = ((rounded >> places) * unit ^ isLoss) - isLoss;
      earned[row] = paid;
      netPayments[row] = paid - Wide.lesser(advance, paid & ~isLoss);
      statuses[row] = SETTLED;
    }
  }
}
