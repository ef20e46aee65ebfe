package org.openvbc.models.mssp;

import java.util.List;
import java.util.OptionalLong;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;

/**
 * The rates of one track as whole numbers over one divisor, worked out once for all rows of
 * columns.
 *
 * <p>Every rate of the track is a whole number over a common unit, a score one over 10,000. A share
 * of savings or losses is a size times at most three such rates (sharing or loss rate, half rate,
 * what sequestration keeps) and a score; the limits are brought to the same {@code unit^3 x
 * 10,000}. The part of the year is in every factor and what the result is rounded to in the
 * divisor, so that {@code size x factor / divisor} counts rounding units.
 *
 * <p>Which rates hold for a row depends on its state alone: its quality standard, whether it has
 * losses, reaches the minimum rate, and is a low revenue ACO that may share below it.
 */
final class MsspFactors {
  static final byte NOT_MET = 0;
  static final byte MET = 1;
  static final byte ALTERNATIVE_MET = 2;

  /** A score of 100 %, in ten-thousandths. */
  static final int WHOLE_SCORE = 10_000;

  // A state is a standard and these, added up.
  static final int LOSS = 4;
  static final int REACHED = 8;
  static final int LOW_REVENUE = 16;
  private static final int STATES = 32;

  // Of each state, side by side: the share of savings or losses as base + slope x score, within
  // least and most, and the limit as a share of the benchmark.
  static final int BASE = 0;
  static final int SLOPE = 1;
  static final int LEAST = 2;
  static final int MOST = 3;
  static final int LIMIT = 4;
  static final int WIDTH = 8;

  static final int STANDARD = 3;
  private static final int MONTHS = 12;

  /** Divisors up to here leave room for twice a remainder. */
  private static final long MOST_DIVISOR = 1L << 61;

  /** What holds of each state, {@link #WIDTH} numbers a state. */
  final long[] ofStates = new long[STATES * WIDTH];

  /** What a share of one is. */
  final long whole;

  /** The loss limit as a share of revenue. */
  final long revenueLimit;

  final long divisor;

  private final long unit;
  private final long months;

  /**
   * The factors of a track.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if its rates have no common denominator
   *     that is small enough: such a track is settled one by one
   */
  MsspFactors(MsspRule rule) {
    unit = unitOf(rule);
    boolean isWholeYear = rule.partOfYear.isWhole();
    months = isWholeYear ? 1 : rule.partOfYear.months();
    divisor =
        unit
            * unit
            * unit
            * WHOLE_SCORE
            * rule.rounding.unit().micros()
            * (isWholeYear ? 1 : MONTHS);
    whole = of(Rate.ONE);
    revenueLimit = of(rule.revenueLossLimit);
    for (int state = 0; state < STATES; state++) {
      int at = state * WIDTH;
      ofStates[at + MOST] = whole;
      if ((state & LOSS) == 0) {
        ofStates[at + LIMIT] = of(rule.paymentLimit);
        layOutGain(rule, state);
      } else {
        ofStates[at + LIMIT] = of(rule.benchmarkLossLimit);
        layOutLoss(rule, state);
      }
    }
  }

  /** Whether the rates of a track have a common denominator that is small enough. */
  static boolean fit(MsspRule rule) {
    OptionalLong unit = commonDenominator(rule);
    return unit.isPresent() && isSmallEnough(unit.getAsLong(), rule) && hasPlainRateBelow(rule);
  }

  private static long unitOf(MsspRule rule) {
    OptionalLong unit = commonDenominator(rule);
    Violations.of("MsspTrack")
        .require(
            unit.isPresent() && isSmallEnough(unit.getAsLong(), rule),
            "rates",
            "common denominator " + (unit.isPresent() ? unit.getAsLong() : "beyond a long"),
            "one whose cube times 120,000 and the rounding unit is below 2^61",
            "columns keep every rate over one denominator; settle such terms one by one")
        .require(
            hasPlainRateBelow(rule),
            "minimumRateBelowTable",
            rule.minimumRate.rateBelowTable(),
            "a rate whose denominator is below 2^63",
            "columns compare on 128 bits; settle such terms one by one")
        .throwIfInvalidTerms();
    return unit.orElseThrow();
  }

  private static OptionalLong commonDenominator(MsspRule rule) {
    return Rate.commonDenominator(
        List.of(
            rule.sharingRate,
            rule.keptAfterSequestration.rate(),
            rule.lowRevenueShareOfRate,
            rule.qualityAdjustment.floor(),
            rule.lossRateCeiling,
            rule.paymentLimit,
            rule.benchmarkLossLimit,
            rule.revenueLossLimit));
  }

  private static boolean hasPlainRateBelow(MsspRule rule) {
    return Rate.commonDenominator(List.of(rule.minimumRate.rateBelowTable())).isPresent();
  }

  private static boolean isSmallEnough(long unit, MsspRule rule) {
    return unit <= WHOLE_SCORE
        && unit * unit * unit
            <= MOST_DIVISOR / WHOLE_SCORE / MONTHS / rule.rounding.unit().micros();
  }

  /** Savings: the sharing rate by the year's rule, half of it below the minimum rate, kept. */
  private void layOutGain(MsspRule rule, int state) {
    int standard = state & STANDARD;
    boolean isReached = (state & REACHED) != 0;
    if (standard == NOT_MET || !isReached && (state & LOW_REVENUE) == 0) {
      return;
    }
    Rate part = isReached ? Rate.ONE : rule.lowRevenueShareOfRate;
    Rate kept = rule.keptAfterSequestration.rate();
    if (rule.isScaledByScore || standard == ALTERNATIVE_MET) {
      ofStates[state * WIDTH + SLOPE] = product(rule.sharingRate, part, kept, 1);
    } else {
      ofStates[state * WIDTH + BASE] = product(rule.sharingRate, part, kept, WHOLE_SCORE);
    }
  }

  /** Losses: one less the sharing rate times the score within its ends, or one fixed rate. */
  private void layOutLoss(MsspRule rule, int state) {
    int at = state * WIDTH;
    if (!rule.isTwoSided || (state & REACHED) == 0) {
      return;
    }
    if (rule.hasOneLossRate || (state & STANDARD) == NOT_MET) {
      ofStates[at + BASE] = of(rule.lossRateCeiling);
      return;
    }
    ofStates[at + BASE] = whole;
    ofStates[at + SLOPE] = -product(rule.sharingRate, Rate.ONE, Rate.ONE, 1);
    ofStates[at + LEAST] = of(rule.qualityAdjustment.floor());
    ofStates[at + MOST] = of(rule.lossRateCeiling);
  }

  private long of(Rate rate) {
    return product(rate, Rate.ONE, Rate.ONE, WHOLE_SCORE);
  }

  private long product(Rate first, Rate second, Rate third, int tenThousandths) {
    return first.numeratorOver(unit)
        * second.numeratorOver(unit)
        * third.numeratorOver(unit)
        * tenThousandths
        * months;
  }
}
