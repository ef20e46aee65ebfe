package org.openvbc.models.mssp;

import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.openvbc.core.clause.MinimumRate;
import org.openvbc.core.internal.Wide;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;

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

  private final MsspRule rule;
  private final MinimumRate minimum;
  private final Rounding rounding;
  private final long unit;
  private final long sharing;
  private final long kept;
  private final long half;
  private final long lossFloor;
  private final long lossCeiling;
  private final long paymentLimit;
  private final long benchmarkLossLimit;
  private final long revenueLossLimit;
  private final long months;
  private final long divisor;
  private final long scale;
  private final long needsHalf;

  private MsspKernel(MsspRule rule, long unit) {
    this.rule = rule;
    this.unit = unit;
    minimum = rule.minimumRate;
    rounding = rule.rounding;
    sharing = rule.sharingRate.numeratorOver(unit);
    kept = rule.keptAfterSequestration.rate().numeratorOver(unit);
    half = rule.lowRevenueShareOfRate.numeratorOver(unit);
    lossFloor = rule.qualityAdjustment.floor().numeratorOver(unit) * WHOLE_SCORE;
    lossCeiling = rule.lossRateCeiling.numeratorOver(unit) * WHOLE_SCORE;
    scale = unit * unit * WHOLE_SCORE;
    paymentLimit = rule.paymentLimit.numeratorOver(unit) * scale;
    benchmarkLossLimit = rule.benchmarkLossLimit.numeratorOver(unit) * scale;
    revenueLossLimit = rule.revenueLossLimit.numeratorOver(unit) * scale;
    months = rule.partOfYear.months();
    divisor = scale * unit * MONTHS * rounding.unit().micros();
    needsHalf = rule.hasLowRevenueException ? -1 : 0;
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

  /** Settles a row and returns the code of its status. */
  byte settle(MsspColumns rows, int row) {
    long benchmark = rows.benchmarks[row];
    long spent = rows.expenditures[row];
    int beneficiaries = rows.beneficiaries[row];
    int standard = rows.standards[row];
    int score = rows.scores[row];
    long revenue = at(rows.revenues, row);
    long disaster = at(rows.disasters, row);
    long advance = at(rows.advances, row);
    if ((benchmark - 1
            | LARGEST - benchmark
            | spent
            | LARGEST - spent
            | beneficiaries - 1L
            | MOST_BENEFICIARIES - (long) beneficiaries
            | score
            | WHOLE_SCORE - (long) score
            | standard
            | (rule.knowsAlternativeStandard ? ALTERNATIVE_MET : MET) - (long) standard
            | LARGEST - revenue
            | disaster
            | LARGEST - disaster
            | advance)
        < 0) {
      return whatIsWrong(benchmark, spent, beneficiaries, standard, score, revenue, disaster)
          .code();
    }
    long savings = benchmark - spent;
    long isLoss = savings >> Long.SIZE - 1;
    long size = (savings ^ isLoss) - isLoss;
    long reached = isReached(size, benchmark, beneficiaries) ? -1 : 0;
    if (rule.isRevenueLimited && (rows.revenues == null || revenue < -1)) {
      return MsspRowStatus.REVENUE_NOT_STATED.code();
    }
    if (rule.hasLowRevenueException && rows.lowRevenue == null) {
      return MsspRowStatus.REVENUE_CATEGORY_NOT_STATED.code();
    }
    if (rule.asksForGuardrail && !rows.isGuardrailStated && (isLoss & reached) != 0) {
      return MsspRowStatus.GUARDRAIL_NOT_STATED.code();
    }
    long earned =
        isLoss == 0
            ? earned(rows, row, benchmark, size, reached, beneficiaries, standard, score)
            : -owed(benchmark, size, reached, standard, score, revenue, disaster);
    rows.earned[row] = earned;
    rows.netPayments[row] = earned - Math.min(advance, Math.max(earned, 0));
    return MsspRowStatus.SETTLED.code();
  }

  private boolean isReached(long size, long benchmark, int beneficiaries) {
    return minimum.isReached(Money.ofMicros(size), Money.ofMicros(benchmark), beneficiaries);
  }

  private static long at(long @Nullable [] column, int row) {
    return column == null ? 0 : column[row];
  }

  /** Savings: the share by the year's rule, at half rate below the minimum, within the limit. */
  private long earned(
      MsspColumns rows,
      int row,
      long benchmark,
      long size,
      long reached,
      int beneficiaries,
      int standard,
      int score) {
    long isHalf = needsHalf & ~reached & halfMask(rows, row, beneficiaries);
    long byScore = rule.isScaledByScore || standard == ALTERNATIVE_MET ? -1 : 0;
    long rate = Wide.chosen(byScore, sharing * score, sharing * WHOLE_SCORE);
    rate &= (reached | isHalf) & (standard == NOT_MET ? 0 : -1);
    long factor = rate * Wide.chosen(isHalf, half, unit) * kept;
    return least(size, factor, benchmark, paymentLimit);
  }

  private long halfMask(MsspColumns rows, int row, int beneficiaries) {
    boolean[] low = rows.lowRevenue;
    return low != null && low[row] && beneficiaries >= rule.lowRevenueLeastBeneficiaries ? -1 : 0;
  }

  /** Losses: the rate by quality, within the lesser limit, less what disasters take off. */
  private long owed(
      long benchmark,
      long size,
      long reached,
      int standard,
      int score,
      long revenue,
      long disaster) {
    if (!rule.isTwoSided) {
      return 0;
    }
    long fallen = unit * WHOLE_SCORE - sharing * score;
    long rate = Math.min(Math.max(fallen, lossFloor), lossCeiling);
    rate = rule.hasOneLossRate || standard == NOT_MET ? lossCeiling : rate;
    long factor = (rate & reached) * unit * unit;
    long isByRevenue = rule.isRevenueLimited && revenue >= 0 ? -1 : 0;
    return leastLoss(size, factor, benchmark, revenue, isByRevenue, disaster);
  }

  /** The lesser of size x factor and base x limit, for the months that count, rounded. */
  private long least(long size, long factor, long base, long limit) {
    long low = size * factor;
    long high = Math.multiplyHigh(size, factor);
    long capLow = base * limit;
    long capHigh = Math.multiplyHigh(base, limit);
    long isLess = Wide.lessMask(high, low, capHigh, capLow);
    return rounded(Wide.chosen(isLess, high, capHigh), Wide.chosen(isLess, low, capLow));
  }

  private long leastLoss(
      long size, long factor, long benchmark, long revenue, long isByRevenue, long disaster) {
    long low = size * factor;
    long high = Math.multiplyHigh(size, factor);
    long capLow = benchmark * benchmarkLossLimit;
    long capHigh = Math.multiplyHigh(benchmark, benchmarkLossLimit);
    long otherLow = revenue * revenueLossLimit;
    long otherHigh = Math.multiplyHigh(revenue, revenueLossLimit);
    long isOther = isByRevenue & Wide.lessMask(otherHigh, otherLow, capHigh, capLow);
    capLow = Wide.chosen(isOther, otherLow, capLow);
    capHigh = Wide.chosen(isOther, otherHigh, capHigh);
    long isLess = Wide.lessMask(high, low, capHigh, capLow);
    low = Wide.chosen(isLess, low, capLow);
    high = Wide.chosen(isLess, high, capHigh);
    if (disaster != 0) {
      long all = scale * unit;
      long offLow = disaster * all;
      long offHigh = Math.multiplyHigh(disaster, all);
      long leaves = Wide.lessMask(offHigh, offLow, high, low);
      high = leaves & high - offHigh - Wide.borrow(low, offLow);
      low = leaves & low - offLow;
    }
    return rounded(high, low);
  }

  private long rounded(long high, long low) {
    long count =
        Wide.divide(Wide.timesHigh(high, low, months), low * months, divisor, rounding.mode());
    return count * rounding.unit().micros();
  }

  private MsspRowStatus whatIsWrong(
      long benchmark,
      long spent,
      int beneficiaries,
      int standard,
      int score,
      long revenue,
      long disaster) {
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
    if (standard == ALTERNATIVE_MET && !rule.knowsAlternativeStandard) {
      return MsspRowStatus.STANDARD_NOT_OFFERED;
    }
    if (revenue > LARGEST) {
      return MsspRowStatus.REVENUE_OUT_OF_RANGE;
    }
    return disaster < 0 || disaster > LARGEST
        ? MsspRowStatus.DISASTER_OUT_OF_RANGE
        : MsspRowStatus.ADVANCE_OUT_OF_RANGE;
  }
}
