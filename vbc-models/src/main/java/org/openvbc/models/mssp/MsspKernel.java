package org.openvbc.models.mssp;

import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.openvbc.core.internal.Wide;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.parameter.Curve;

/**
 * The rule of one track on raw numbers, for columns: the same figures as {@link MsspRule}, all over
 * one common denominator, with choices made by masks where chance decides them.
 *
 * <p>Every rate of the track is a whole number over {@link #unit}, a score one over 10,000. A share
 * of savings or losses is a size times three such rates (sharing or loss rate, half rate, what
 * sequestration keeps) over {@code unit^3 x 10,000}, and the limits are brought to the same
 * denominator; the least is divided once, where the rule rounds. A law holds it to the object form
 * row by row.
 */
final class MsspKernel {
  private static final byte SETTLED = MsspRowStatus.SETTLED.code();
  static final byte NOT_MET = 0;
  static final byte MET = 1;
  static final byte ALTERNATIVE_MET = 2;

  /** $100 billion in millionths: what the denominators leave room for. */
  static final long LARGEST = 100_000_000_000_000_000L;

  static final int MOST_BENEFICIARIES = 100_000_000;
  static final int WHOLE_SCORE = 10_000;
  private static final int MONTHS = 12;

  /** Divisors up to here are divided by one guess and one correction. */
  private static final long MOST_DIVISOR = 1L << 61;

  /** Quotients below this are found by one guess: $10 trillion in cents. */
  private static final long MOST_QUOTIENT = 1L << 50;

  private final MsspRule rule;
  private final @Nullable Curve table;
  private final long tableBegins;
  private final long minimumBelow;
  private final long minimumBelowDenominator;
  private final Rounding rounding;
  private final long roundingUnit;
  private final boolean isHalfUp;
  private final long unit;
  private final long sharing;
  private final long kept;
  private final long half;
  private final long lossFloor;
  private final long lossCeiling;
  private final long paymentLimit;
  private final long benchmarkLossLimit;
  private final long revenueLossLimit;
  private final long whole;
  private final long months;
  private final long divisor;
  private final long mostStandard;
  private final long leastRevenue;
  private final long halfFrom;

  // All ones where it holds of the track, else zero.
  private final long isScaledByScore;
  private final long hasOneLossRate;
  private final long isTwoSided;
  private final long isRevenueLimited;

  private MsspKernel(MsspRule rule, long unit) {
    this.rule = rule;
    this.unit = unit;
    table = rule.minimumRate.table().orElse(null);
    tableBegins = table == null ? Long.MAX_VALUE : table.first();
    Rate below = rule.minimumRate.rateBelowTable();
    minimumBelowDenominator = Rate.commonDenominator(List.of(below)).orElseThrow();
    minimumBelow = below.numeratorOver(minimumBelowDenominator);
    rounding = rule.rounding;
    roundingUnit = rounding.unit().micros();
    isHalfUp = rounding.mode() == RoundingMode.HALF_UP && LARGEST / roundingUnit < MOST_QUOTIENT;
    sharing = rule.sharingRate.numeratorOver(unit);
    kept = rule.keptAfterSequestration.rate().numeratorOver(unit);
    half = rule.lowRevenueShareOfRate.numeratorOver(unit);
    lossFloor = rule.qualityAdjustment.floor().numeratorOver(unit) * WHOLE_SCORE;
    lossCeiling = rule.lossRateCeiling.numeratorOver(unit) * WHOLE_SCORE;
    long rest = unit * unit * WHOLE_SCORE;
    whole = rest * unit;
    paymentLimit = rule.paymentLimit.numeratorOver(unit) * rest;
    benchmarkLossLimit = rule.benchmarkLossLimit.numeratorOver(unit) * rest;
    revenueLossLimit = rule.revenueLossLimit.numeratorOver(unit) * rest;
    months = rule.partOfYear.months();
    divisor = whole * MONTHS * roundingUnit;
    mostStandard = rule.knowsAlternativeStandard ? ALTERNATIVE_MET : MET;
    leastRevenue = rule.isRevenueLimited ? MsspColumns.REVENUE_NOT_PUBLISHED : Long.MIN_VALUE;
    halfFrom = rule.hasLowRevenueException ? rule.lowRevenueLeastBeneficiaries : Long.MAX_VALUE;
    isScaledByScore = mask(rule.isScaledByScore);
    hasOneLossRate = mask(rule.hasOneLossRate);
    isTwoSided = mask(rule.isTwoSided);
    isRevenueLimited = mask(rule.isRevenueLimited);
  }

  private static long mask(boolean holds) {
    return holds ? -1 : 0;
  }

  /**
   * The kernel of a track.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if the rates of the track have no common
   *     denominator that is small enough: such a track is settled one by one
   */
  static MsspKernel of(MsspRule rule) {
    OptionalLong unit =
        Rate.commonDenominator(
            List.of(
                rule.sharingRate,
                rule.keptAfterSequestration.rate(),
                rule.lowRevenueShareOfRate,
                rule.qualityAdjustment.floor(),
                rule.lossRateCeiling,
                rule.paymentLimit,
                rule.benchmarkLossLimit,
                rule.revenueLossLimit));
    long common = unit.orElse(Long.MAX_VALUE);
    boolean fits =
        common <= WHOLE_SCORE
            && common * common * common
                <= MOST_DIVISOR / WHOLE_SCORE / MONTHS / rule.rounding.unit().micros();
    Violations.of("MsspTrack")
        .require(
            fits,
            "rates",
            "common denominator " + (unit.isPresent() ? common : "beyond a long"),
            "one whose cube times 120,000 and the rounding unit is below 2^61",
            "columns keep every rate over one denominator; settle such terms one by one")
        .throwIfInvalidTerms();
    return new MsspKernel(rule, common);
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
    boolean asksForGuardrail = rule.asksForGuardrail && !rows.isGuardrailStated;
    boolean lacksColumn = rule.hasLowRevenueException && !rows.isLowRevenueStated;
    for (int row = from; row < to; row++) {
      long benchmark = benchmarks[row];
      long spent = expenditures[row];
      long size = beneficiaries[row];
      long standard = standards[row];
      long score = scores[row];
      long revenue = revenues[row];
      long disaster = disasters[row];
      long advance = advances[row];
      if (lacksColumn
          || isOutOfRange(benchmark, spent, size, standard, score, revenue, disaster, advance)) {
        statuses[row] =
            whatIsWrong(benchmark, spent, size, standard, score, revenue, disaster, advance).code();
        continue;
      }
      long isLoss = benchmark - spent >> Long.SIZE - 1;
      long isReached = reached(Math.abs(benchmark - spent), benchmark, size);
      if (asksForGuardrail && (isLoss & isReached) != 0) {
        statuses[row] = MsspRowStatus.GUARDRAIL_NOT_STATED.code();
        continue;
      }
      long isLow = -(lowRevenue[row] ? 1L : 0L) & halfFrom - 1 - size >> Long.SIZE - 1;
      long isHalf = isLow & ~isReached & ~isLoss;
      long gain = gainFactor(standard, score, isHalf) & (isReached | isHalf);
      long loss = lossFactor(standard, score) & isReached & isTwoSided;
      long factor = Wide.chosen(isLoss, loss, gain);
      long amount = least(benchmark, spent, factor, revenue, disaster, isLoss);
      long paid = (amount ^ isLoss) - isLoss;
      earned[row] = paid;
      netPayments[row] = paid - Math.min(advance, Math.max(paid, 0));
      statuses[row] = SETTLED;
    }
  }

  /** One test for all that can be wrong with the numbers of a row: none of these is negative. */
  private boolean isOutOfRange(
      long benchmark,
      long spent,
      long beneficiaries,
      long standard,
      long score,
      long revenue,
      long disaster,
      long advance) {
    long worst =
        benchmark - 1
            | LARGEST - benchmark
            | spent
            | LARGEST - spent
            | beneficiaries - 1
            | MOST_BENEFICIARIES - beneficiaries
            | score
            | WHOLE_SCORE - score
            | standard
            | mostStandard - standard
            | disaster
            | LARGEST - disaster
            | advance;
    return worst < 0 || revenue > LARGEST || revenue < leastRevenue;
  }

  /** All ones if the size is at least the minimum rate of the benchmark, on exact products. */
  private long reached(long size, long benchmark, long beneficiaries) {
    long numerator = minimumBelow;
    long denominator = minimumBelowDenominator;
    if (table != null && beneficiaries >= tableBegins) {
      int segment = table.segmentOf(beneficiaries);
      numerator = table.numeratorAt(segment, beneficiaries);
      denominator = table.denominatorAt(segment);
    }
    return ~Wide.lessMask(
        Math.multiplyHigh(size, denominator),
        size * denominator,
        Math.multiplyHigh(benchmark, numerator),
        benchmark * numerator);
  }

  /** What savings are multiplied with: the sharing rate by the year's rule, half of it, kept. */
  private long gainFactor(long standard, long score, long isHalf) {
    long isMet = -(standard + 1 >> 1);
    long isByScore = isScaledByScore | -(standard >> 1);
    long rate = Wide.chosen(isByScore, sharing * score, sharing * WHOLE_SCORE) & isMet;
    return rate * Wide.chosen(isHalf, half, unit) * kept;
  }

  /** What losses are multiplied with: the rate by quality, the ceiling where quality failed. */
  private long lossFactor(long standard, long score) {
    long fallen = unit * WHOLE_SCORE - sharing * score;
    long byScore = Math.min(Math.max(fallen, lossFloor), lossCeiling);
    long isCeiling = hasOneLossRate | ~-(standard + 1 >> 1);
    return Wide.chosen(isCeiling, lossCeiling, byScore) * unit * unit;
  }

  /** The share within its limit, less what disasters take off losses, rounded. */
  private long least(
      long benchmark, long spent, long factor, long revenue, long disaster, long isLoss) {
    long size = Math.abs(benchmark - spent);
    long low = size * factor;
    long high = Math.multiplyHigh(size, factor);
    long limit = Wide.chosen(isLoss, benchmarkLossLimit, paymentLimit);
    long capLow = benchmark * limit;
    long capHigh = Math.multiplyHigh(benchmark, limit);
    long otherLow = revenue * revenueLossLimit;
    long otherHigh = Math.multiplyHigh(revenue, revenueLossLimit);
    long isOther =
        isLoss
            & isRevenueLimited
            & ~(revenue >> Long.SIZE - 1)
            & Wide.lessMask(otherHigh, otherLow, capHigh, capLow);
    capLow = Wide.chosen(isOther, otherLow, capLow);
    capHigh = Wide.chosen(isOther, otherHigh, capHigh);
    long isLess = Wide.lessMask(high, low, capHigh, capLow);
    low = Wide.chosen(isLess, low, capLow);
    high = Wide.chosen(isLess, high, capHigh);
    long off = disaster & isLoss;
    long offLow = off * whole;
    long offHigh = Math.multiplyHigh(off, whole);
    long isLeft = Wide.lessMask(offHigh, offLow, high, low);
    return rounded(high - offHigh - Wide.borrow(low, offLow) & isLeft, low - offLow & isLeft);
  }

  private long rounded(long high, long low) {
    long partHigh = Wide.timesHigh(high, low, months);
    long partLow = low * months;
    long count =
        isHalfUp
            ? Wide.divideHalfUp(partHigh, partLow, divisor)
            : Wide.divide(partHigh, partLow, divisor, rounding.mode());
    return count * roundingUnit;
  }

  private MsspRowStatus whatIsWrong(
      long benchmark,
      long spent,
      long beneficiaries,
      long standard,
      long score,
      long revenue,
      long disaster,
      long advance) {
    if (benchmark <= 0 || benchmark > LARGEST) {
      return MsspRowStatus.BENCHMARK_OUT_OF_RANGE;
    }
    if (spent < 0 || spent > LARGEST) {
      return MsspRowStatus.EXPENDITURES_OUT_OF_RANGE;
    }
    if (beneficiaries <= 0 || beneficiaries > MOST_BENEFICIARIES) {
      return MsspRowStatus.BENEFICIARIES_OUT_OF_RANGE;
    }
    if (score < 0 || score > WHOLE_SCORE) {
      return MsspRowStatus.SCORE_OUT_OF_RANGE;
    }
    if (standard < 0 || standard > ALTERNATIVE_MET) {
      return MsspRowStatus.UNKNOWN_STANDARD;
    }
    if (standard > mostStandard) {
      return MsspRowStatus.STANDARD_NOT_OFFERED;
    }
    if (revenue > LARGEST) {
      return MsspRowStatus.REVENUE_OUT_OF_RANGE;
    }
    if (revenue < leastRevenue) {
      return MsspRowStatus.REVENUE_NOT_STATED;
    }
    if (disaster < 0 || disaster > LARGEST) {
      return MsspRowStatus.DISASTER_OUT_OF_RANGE;
    }
    return advance < 0
        ? MsspRowStatus.ADVANCE_OUT_OF_RANGE
        : MsspRowStatus.REVENUE_CATEGORY_NOT_STATED;
  }
}
