package org.openvbc.models.mssp;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openvbc.core.internal.Wide;
import org.openvbc.core.money.Rate;
import org.openvbc.core.parameter.Curve;

/**
 * The rule of one track on raw numbers, one row of columns at a time: the same figures as {@link
 * MsspRule}, exact on 128 bits, divided once where the rule rounds.
 *
 * <p>Most rows are settled by {@link MsspSweep}, in fixed point and many at a time; those come here
 * that it cannot settle without a doubt. A law holds both to the object form row by row.
 */
final class MsspKernel {
  /** $100 billion in millionths: what the denominators leave room for. */
  static final long LARGEST = 100_000_000_000_000_000L;

  static final int MOST_BENEFICIARIES = 100_000_000;

  final MsspRule rule;
  final MsspFactors factors;
  final long mostStandard;
  final long halfFrom;
  private final @Nullable Curve table;
  private final long minimumBelow;
  private final long minimumBelowDenominator;
  final @Nullable MsspSweep sweep;

  /**
   * The kernel of a track.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if the rates of the track have no common
   *     denominator that is small enough: such a track is settled one by one
   */
  MsspKernel(MsspRule rule) {
    this.rule = rule;
    factors = new MsspFactors(rule);
    mostStandard = rule.knowsAlternativeStandard ? MsspFactors.ALTERNATIVE_MET : MsspFactors.MET;
    halfFrom = rule.hasLowRevenueException ? rule.lowRevenueLeastBeneficiaries : Long.MAX_VALUE;
    table = rule.minimumRate.table().orElse(null);
    Rate below = rule.minimumRate.rateBelowTable();
    minimumBelowDenominator = Rate.commonDenominator(List.of(below)).orElseThrow();
    minimumBelow = below.numeratorOver(minimumBelowDenominator);
    sweep = MsspSweep.of(this).orElse(null);
  }

  /** Settles rows of a slice that lies within the columns. */
  void settleRows(MsspColumns rows, int from, int to) {
    if (sweep != null && !lacksRevenueCategory(rows) && !lacksGuardrail(rows)) {
      sweep.settleRows(rows, from, to);
      return;
    }
    for (int row = from; row < to; row++) {
      settleRow(rows, row);
    }
  }

  /** Settles one row, or writes why it cannot be settled and nothing else. */
  void settleRow(MsspColumns rows, int row) {
    MsspRowStatus status = whatIsWrong(rows, row);
    rows.statuses[row] = status.code();
    if (status == MsspRowStatus.SETTLED) {
      long amount = amount(rows, row);
      long paid = isLoss(rows, row) ? -amount : amount;
      rows.earned[row] = paid;
      rows.netPayments[row] = paid - Math.min(rows.advances[row], Math.max(paid, 0));
    }
  }

  private static boolean isLoss(MsspColumns rows, int row) {
    return rows.benchmarks[row] < rows.expenditures[row];
  }

  private boolean isReached(MsspColumns rows, int row) {
    long benchmark = rows.benchmarks[row];
    long beneficiaries = rows.beneficiaries[row];
    long numerator = minimumBelow;
    long denominator = minimumBelowDenominator;
    if (table != null && beneficiaries >= table.first()) {
      int line = table.segmentOf(beneficiaries);
      numerator = table.numeratorAt(line, beneficiaries);
      denominator = table.denominatorAt(line);
    }
    return !isLess(Math.abs(benchmark - rows.expenditures[row]), denominator, benchmark, numerator);
  }

  private int stateOf(MsspColumns rows, int row) {
    boolean isLowRevenue = rows.lowRevenue[row] && rows.beneficiaries[row] >= halfFrom;
    return rows.standards[row]
        + (isLoss(rows, row) ? MsspFactors.LOSS : 0)
        + (isReached(rows, row) ? MsspFactors.REACHED : 0)
        + (isLowRevenue ? MsspFactors.LOW_REVENUE : 0);
  }

  private long amount(MsspColumns rows, int row) {
    long benchmark = rows.benchmarks[row];
    return amount(
        stateOf(rows, row),
        benchmark,
        Math.abs(benchmark - rows.expenditures[row]),
        rows.scores[row],
        rows.revenues[row],
        rows.disasters[row]);
  }

  /**
   * The share within its limit, less what disasters take off losses, rounded.
   *
   * @param state as {@link MsspFactors} counts them
   * @param extent savings or losses without their sign
   * @param score in ten-thousandths
   * @param revenue negative where it is not published
   */
  long amount(int state, long benchmark, long extent, long score, long revenue, long disaster) {
    int at = state * MsspFactors.WIDTH;
    long[] of = factors.ofStates;
    long byScore = of[at + MsspFactors.BASE] + of[at + MsspFactors.SLOPE] * score;
    long share = Math.min(Math.max(byScore, of[at + MsspFactors.LEAST]), of[at + MsspFactors.MOST]);
    long limited = benchmark;
    long limit = of[at + MsspFactors.LIMIT];
    boolean isLoss = (state & MsspFactors.LOSS) != 0;
    if (isLoss && rule.isRevenueLimited && revenue >= 0) {
      if (isLess(revenue, factors.revenueLimit, limited, limit)) {
        limited = revenue;
        limit = factors.revenueLimit;
      }
    }
    if (isLess(extent, share, limited, limit)) {
      limited = extent;
      limit = share;
    }
    return rounded(limited, limit, isLoss ? disaster : 0);
  }

  private static boolean isLess(long a, long ofA, long b, long ofB) {
    return Wide.compare(Math.multiplyHigh(a, ofA), a * ofA, Math.multiplyHigh(b, ofB), b * ofB) < 0;
  }

  private long rounded(long size, long factor, long disaster) {
    if (!isLess(disaster, factors.whole, size, factor)) {
      return 0;
    }
    long low = size * factor;
    long offLow = disaster * factors.whole;
    long high =
        Math.multiplyHigh(size, factor)
            - Math.multiplyHigh(disaster, factors.whole)
            - Wide.borrow(low, offLow);
    return Wide.divide(high, low - offLow, factors.divisor, rule.rounding.mode())
        * rule.rounding.unit().micros();
  }

  // ---------------------------------------------------------------- what is wrong

  private boolean lacksRevenueCategory(MsspColumns rows) {
    return rule.hasLowRevenueException && !rows.isLowRevenueStated;
  }

  private boolean lacksGuardrail(MsspColumns rows) {
    return rule.asksForGuardrail && !rows.isGuardrailStated;
  }

  private MsspRowStatus whatIsWrong(MsspColumns rows, int row) {
    if (isOutside(rows.benchmarks[row], 1, LARGEST)) {
      return MsspRowStatus.BENCHMARK_OUT_OF_RANGE;
    }
    if (isOutside(rows.expenditures[row], 0, LARGEST)) {
      return MsspRowStatus.EXPENDITURES_OUT_OF_RANGE;
    }
    if (isOutside(rows.beneficiaries[row], 1, MOST_BENEFICIARIES)) {
      return MsspRowStatus.BENEFICIARIES_OUT_OF_RANGE;
    }
    if (isOutside(rows.scores[row], 0, MsspFactors.WHOLE_SCORE)) {
      return MsspRowStatus.SCORE_OUT_OF_RANGE;
    }
    if (isOutside(rows.standards[row], MsspFactors.NOT_MET, MsspFactors.ALTERNATIVE_MET)) {
      return MsspRowStatus.UNKNOWN_STANDARD;
    }
    if (rows.standards[row] > mostStandard) {
      return MsspRowStatus.STANDARD_NOT_OFFERED;
    }
    if (rows.revenues[row] > LARGEST) {
      return MsspRowStatus.REVENUE_OUT_OF_RANGE;
    }
    if (rule.isRevenueLimited && rows.revenues[row] < MsspColumns.REVENUE_NOT_PUBLISHED) {
      return MsspRowStatus.REVENUE_NOT_STATED;
    }
    if (isOutside(rows.disasters[row], 0, LARGEST)) {
      return MsspRowStatus.DISASTER_OUT_OF_RANGE;
    }
    if (rows.advances[row] < 0) {
      return MsspRowStatus.ADVANCE_OUT_OF_RANGE;
    }
    if (lacksRevenueCategory(rows)) {
      return MsspRowStatus.REVENUE_CATEGORY_NOT_STATED;
    }
    return lacksGuardrail(rows) && isLoss(rows, row) && isReached(rows, row)
        ? MsspRowStatus.GUARDRAIL_NOT_STATED
        : MsspRowStatus.SETTLED;
  }

  private static boolean isOutside(long value, long least, long most) {
    return value < least || value > most;
  }
}
