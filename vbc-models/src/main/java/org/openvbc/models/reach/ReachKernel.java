package org.openvbc.models.reach;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openvbc.core.column.RowRounding;
import org.openvbc.core.internal.Wide;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Brackets;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;

/**
 * The rule of one arrangement on raw numbers, for columns: the same figures as {@link ReachRule},
 * over one denominator that grows with each step, with choices made by masks where chance decides
 * them.
 *
 * <p>Benchmark, cost and health equity adjustment are brought over {@link #whole}, through the
 * brackets of the corridor and through sequestration; other lines are added over the denominator
 * that results, and the sum is divided once, where the rule rounds. A law holds it to the object
 * form row by row.
 */
final class ReachKernel {
  private static final byte SETTLED = ReachRowStatus.SETTLED.code();

  /** $100 billion in millionths: what the denominators leave room for. */
  static final long LARGEST = 100_000_000_000_000_000L;

  static final int WHOLE_SCORE = 10_000;

  /** No amount is more than a benchmark with its adjustment, a bonus and capitation lines. */
  private static final long MOST = 4 * LARGEST;

  /** Of gains first, of losses second. */
  private final Brackets[] sides;

  private final RowRounding rounding;
  private final long whole;
  private final long factorWithoutQuality;
  private final long withheldByScore;
  private final long kept;
  private final long keptOfLosses;
  private final long gainDenominator;
  private final long lossDenominator;
  private final long mostHealthEquity;
  private final long mostBonus;

  private ReachKernel(ReachRule rule, long unit, long keptDenominator) {
    ReachArrangement terms = rule.arrangement();
    Brackets gains = terms.corridor().gainBrackets();
    Brackets losses = terms.corridor().lossBrackets();
    sides = new Brackets[] {gains, losses};
    rounding = RowRounding.of(terms.rounding(), MOST);
    whole = unit * WHOLE_SCORE;
    withheldByScore = terms.qualityWithhold().numeratorOver(unit);
    long left =
        unit - terms.discount().numeratorOver(unit) - terms.retentionWithhold().numeratorOver(unit);
    factorWithoutQuality = (left - withheldByScore) * WHOLE_SCORE;
    kept = rule.kept().rate().numeratorOver(keptDenominator);
    keptOfLosses = keptDenominator;
    gainDenominator = whole * denominator(gains) * keptDenominator;
    lossDenominator = whole * denominator(losses) * keptDenominator;
    mostHealthEquity = rule.knowsHealthEquity ? LARGEST : 0;
    mostBonus = rule.knowsHighPerformersPool ? LARGEST : 0;
  }

  private static long denominator(Brackets brackets) {
    return brackets.edgeDenominator() * brackets.shareDenominator();
  }

  /**
   * The kernel of an arrangement.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if its corridor has a trigger, or its
   *     rates no common denominators that are small enough: such terms are settled one by one
   */
  static ReachKernel of(ReachRule rule) {
    ReachArrangement terms = rule.arrangement();
    Brackets gains = terms.corridor().gainBrackets();
    Brackets losses = terms.corridor().lossBrackets();
    long unit =
        Rate.commonDenominator(
                List.of(terms.discount(), terms.qualityWithhold(), terms.retentionWithhold()))
            .orElse(0);
    long kept = Rate.commonDenominator(List.of(rule.kept().rate())).orElse(0);
    Violations.of("ReachArrangement")
        .require(
            terms.corridor().trigger().isZero(),
            "corridor",
            terms.corridor(),
            "without a trigger",
            "a trigger has no column; settle such terms one by one")
        .require(
            gains.areSmall()
                && losses.areSmall()
                && fits(terms.rounding(), unit, gains, kept)
                && fits(terms.rounding(), unit, losses, kept),
            "rates",
            terms.corridor() + ", rounding " + terms.rounding(),
            "rates whose common denominators times 10,000 and the rounding unit are below 2^61, and"
                + " a rounding that takes every amount",
            "columns keep every rate over such denominators; settle such terms one by one")
        .throwIfInvalidTerms();
    return new ReachKernel(rule, unit, kept);
  }

  private static boolean fits(Rounding rounding, long unit, Brackets brackets, long kept) {
    return RowRounding.fits(
        rounding, unit, WHOLE_SCORE, brackets.edgeDenominator(), brackets.shareDenominator(), kept);
  }

  /**
   * Settles rows of a slice that lies within the columns. The arrays are read once, and whatever is
   * called per row is small enough to become part of the loop.
   */
  void settleRows(ReachColumns rows, int from, int to) {
    long[] benchmarks = rows.benchmarks;
    short[] scores = rows.scores;
    long[] expenditures = rows.expenditures;
    long[] healthEquity = rows.healthEquity;
    boolean[] eligible = rows.eligible;
    long[] capitationLines = rows.capitationLines;
    long[] bonuses = rows.bonuses;
    long[] provisionalPayments = rows.provisionalPayments;
    long @Nullable [] grossSavings = rows.grossSavings;
    long[] netPayments = rows.netPayments;
    byte[] statuses = rows.statuses;
    for (int row = from; row < to; row++) {
      long before = benchmarks[row];
      long score = scores[row];
      long spent = expenditures[row];
      long equity = healthEquity[row];
      long lines = capitationLines[row];
      long bonus = bonuses[row];
      long paid = provisionalPayments[row];
      if (isOutOfRange(before, score, spent, equity, lines, bonus, paid)) {
        statuses[row] = whatIsWrong(before, score, spent, equity, lines, bonus).code();
        continue;
      }
      long factor = benchmarkFactor(score);
      long beforeLow = before * factor;
      long equityLow = equity * whole;
      long high = sumHigh(before, factor, beforeLow, equity, equityLow);
      long low = beforeLow + equityLow;
      if (high < 0 || (high | low) == 0) {
        statuses[row] = ReachRowStatus.BENCHMARK_NOT_POSITIVE.code();
        continue;
      }
      long spentLow = spent * whole;
      long grossHigh = high - Math.multiplyHigh(spent, whole) - Wide.borrow(low, spentLow);
      long grossLow = low - spentLow;
      if (grossSavings != null) {
        grossSavings[row] = rounding.rounded(grossHigh, grossLow, whole);
      }
      long isEligible = -(eligible[row] ? 1L : 0L);
      netPayments[row] = total(high, low, grossHigh, grossLow, isEligible, lines + bonus) - paid;
      statuses[row] = SETTLED;
    }
  }

  /** What discount and withholds leave of the benchmark; the whole of one that is final. */
  private long benchmarkFactor(long score) {
    return Wide.chosen(
        score >> Long.SIZE - 1, whole, factorWithoutQuality + withheldByScore * score);
  }

  private long sumHigh(long before, long factor, long beforeLow, long equity, long equityLow) {
    return Wide.sumHigh(
        Math.multiplyHigh(before, factor), beforeLow, Math.multiplyHigh(equity, whole), equityLow);
  }

  /** Savings or losses through the corridor and sequestration, with other lines, rounded. */
  private long total(
      long high, long low, long grossHigh, long grossLow, long isEligible, long lines) {
    long isLoss = grossHigh >> Long.SIZE - 1;
    Brackets brackets = sides[(int) -isLoss];
    long sizeHigh = Wide.signedHigh(grossHigh, grossLow, isLoss);
    long sizeLow = Wide.signedLow(grossLow, isLoss);
    long edge = brackets.edgeDenominator();
    long edgedHigh = Wide.timesHigh(sizeHigh, sizeLow, edge);
    long edgedLow = sizeLow * edge;
    int bracket = brackets.bracketOf(edgedHigh, edgedLow, high, low);
    long share = brackets.shareOf(bracket);
    long offset = brackets.offsetOf(bracket);
    long offsetLow = low * offset;
    long sharedHigh =
        Wide.timesHigh(edgedHigh, edgedLow, share)
            - Wide.timesHigh(high, low, offset)
            - Wide.borrow(edgedLow * share, offsetLow);
    long sharedLow = edgedLow * share - offsetLow;
    long part = Wide.signedLow(Wide.chosen(isLoss, keptOfLosses, kept & isEligible), isLoss);
    long denominator = Wide.chosen(isLoss, lossDenominator, gainDenominator);
    long dueLow = sharedLow * part;
    long linesLow = lines * denominator;
    long totalHigh =
        Wide.sumHigh(
            Wide.timesHigh(sharedHigh, sharedLow, part),
            dueLow,
            Math.multiplyHigh(lines, denominator),
            linesLow);
    return rounding.rounded(totalHigh, dueLow + linesLow, denominator);
  }

  /** One test for all that can be wrong with the numbers of a row: none of these is negative. */
  private boolean isOutOfRange(
      long before, long score, long spent, long equity, long lines, long bonus, long paid) {
    long worst =
        before
            | LARGEST - before
            | score + 1
            | WHOLE_SCORE - score
            | spent
            | LARGEST - spent
            | bonus
            | mostBonus - bonus
            | room(equity, mostHealthEquity)
            | room(lines, LARGEST)
            | room(paid, LARGEST);
    return worst < 0;
  }

  /** Negative if an amount is beyond a bound either way. */
  private static long room(long amount, long bound) {
    return bound - amount | bound + amount;
  }

  private ReachRowStatus whatIsWrong(
      long before, long score, long spent, long equity, long lines, long bonus) {
    if (before < 0 || before > LARGEST) {
      return ReachRowStatus.BENCHMARK_OUT_OF_RANGE;
    }
    if (score < ReachColumns.BENCHMARK_IS_FINAL || score > WHOLE_SCORE) {
      return ReachRowStatus.SCORE_OUT_OF_RANGE;
    }
    if (spent < 0 || spent > LARGEST) {
      return ReachRowStatus.EXPENDITURE_OUT_OF_RANGE;
    }
    if (room(equity, LARGEST) < 0) {
      return ReachRowStatus.HEALTH_EQUITY_OUT_OF_RANGE;
    }
    if (room(equity, mostHealthEquity) < 0) {
      return ReachRowStatus.HEALTH_EQUITY_NOT_OFFERED;
    }
    if (bonus < 0 || bonus > LARGEST) {
      return ReachRowStatus.BONUS_OUT_OF_RANGE;
    }
    if (bonus > mostBonus) {
      return ReachRowStatus.BONUS_NOT_OFFERED;
    }
    return room(lines, LARGEST) < 0
        ? ReachRowStatus.CAPITATION_OUT_OF_RANGE
        : ReachRowStatus.PROVISIONAL_OUT_OF_RANGE;
  }
}
