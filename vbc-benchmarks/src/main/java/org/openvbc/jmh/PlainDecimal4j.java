package org.openvbc.jmh;

import org.decimal4j.api.Decimal;
import org.decimal4j.immutable.Decimal10f;
import org.decimal4j.immutable.Decimal2f;
import org.decimal4j.immutable.Decimal3f;
import org.decimal4j.immutable.Decimal4f;
import org.decimal4j.immutable.Decimal6f;
import org.decimal4j.immutable.Decimal8f;
import org.openvbc.core.quality.QualityStanding.Standard;

/**
 * The answer alone with the immutable values of decimal4j. Exact: the rates are multiplied out
 * before they meet the money, so that each product is rounded to the cent once; and a lesser of
 * rounded amounts is the rounded lesser amount.
 */
final class PlainDecimal4j {
  private static final Decimal2f KEPT = Decimal2f.valueOf("0.98");
  private static final Decimal2f HALF = Decimal2f.valueOf("0.50");
  private static final Decimal2f ENHANCED_RATE = Decimal2f.valueOf("0.75");
  private static final Decimal2f ENHANCED_LIMIT = Decimal2f.valueOf("0.20");
  private static final Decimal6f ENHANCED_FLOOR = Decimal6f.valueOf("0.40");
  private static final Decimal6f ENHANCED_CEILING = Decimal6f.valueOf("0.75");
  private static final Decimal2f ENHANCED_LOSS_LIMIT = Decimal2f.valueOf("0.15");
  private static final Decimal2f BASIC_RATE = Decimal2f.valueOf("0.50");
  private static final Decimal2f BASIC_LIMIT = Decimal2f.valueOf("0.10");
  private static final Decimal2f BASIC_LOSS_RATE = Decimal2f.valueOf("0.30");
  private static final Decimal2f BASIC_LOSS_LIMIT = Decimal2f.valueOf("0.04");
  private static final Decimal2f BASIC_REVENUE_LIMIT = Decimal2f.valueOf("0.08");
  private static final Decimal3f[] MINIMUM = new Decimal3f[MinimumTable.bands()];

  static {
    for (int band = 0; band < MINIMUM.length; band++) {
      MINIMUM[band] = Decimal3f.valueOfUnscaled(MinimumTable.perMille(band));
    }
  }

  private PlainDecimal4j() {}

  /** One year in this contestant's own types. */
  record Year(
      boolean enhanced,
      boolean fixed,
      Decimal3f election,
      Decimal2f benchmark,
      Decimal2f expenditure,
      long beneficiaries,
      Standard standard,
      Decimal4f score,
      boolean halfRate,
      boolean revenueKnown,
      Decimal2f revenue,
      Decimal2f disaster,
      Decimal2f advance) {
    static Year of(PanelRow row) {
      return new Year(
          row.contract().isEnhanced(),
          row.contract().isFixed(),
          Decimal3f.valueOf(row.contract().election()),
          Decimal2f.valueOfUnscaled(row.benchmark()),
          Decimal2f.valueOfUnscaled(row.expenditure()),
          row.beneficiaries(),
          row.standard(),
          Decimal4f.valueOfUnscaled(row.score()),
          row.sharesBelowMinimum(),
          row.isRevenueKnown(),
          Decimal2f.valueOfUnscaled(row.revenue()),
          Decimal2f.valueOfUnscaled(row.disaster()),
          Decimal2f.valueOfUnscaled(row.advance()));
    }
  }

  static Decimal2f answer(Year year) {
    Decimal2f gross = year.benchmark.subtract(year.expenditure);
    int sign = gross.signum();
    if (sign == 0) {
      return Decimal2f.ZERO;
    }
    Decimal2f size = gross.abs();
    boolean reached = reachesMinimum(year, size);
    if (sign > 0) {
      return reached || year.halfRate ? earned(year, size, reached) : Decimal2f.ZERO;
    }
    return reached ? owed(year, size).negate() : Decimal2f.ZERO;
  }

  private static Decimal2f earned(Year year, Decimal2f savings, boolean reached) {
    Decimal2f full = year.enhanced ? ENHANCED_RATE : BASIC_RATE;
    Decimal2f kept;
    switch (year.standard) {
      case MET:
        kept = times(savings, keptOf(full, reached));
        break;
      case ALTERNATIVE_MET:
        kept = times(savings, keptOf(full.multiplyExact().by(year.score), reached));
        break;
      default:
        return Decimal2f.ZERO;
    }
    Decimal2f limit = times(year.benchmark, year.enhanced ? ENHANCED_LIMIT : BASIC_LIMIT);
    Decimal2f earned = kept.min(limit);
    return earned.subtract(year.advance.min(earned));
  }

  private static Decimal<?> keptOf(Decimal2f rate, boolean reached) {
    Decimal4f kept = rate.multiplyExact().by(KEPT);
    return reached ? kept : kept.multiplyExact().by(HALF);
  }

  private static Decimal<?> keptOf(Decimal6f rate, boolean reached) {
    Decimal8f kept = rate.multiplyExact().by(KEPT);
    if (reached) {
      return kept;
    }
    Decimal10f half = kept.multiplyExact().by(HALF);
    return half;
  }

  private static Decimal2f owed(Year year, Decimal2f size) {
    Decimal2f losses;
    if (year.enhanced) {
      Decimal6f rate = ENHANCED_CEILING;
      if (year.standard != Standard.NOT_MET) {
        rate =
            Decimal6f.ONE
                .subtract(ENHANCED_RATE.multiplyExact().by(year.score))
                .max(ENHANCED_FLOOR)
                .min(ENHANCED_CEILING);
      }
      losses = times(size, rate).min(times(year.benchmark, ENHANCED_LOSS_LIMIT));
    } else {
      losses = times(size, BASIC_LOSS_RATE).min(times(year.benchmark, BASIC_LOSS_LIMIT));
      if (year.revenueKnown) {
        losses = losses.min(times(year.revenue, BASIC_REVENUE_LIMIT));
      }
    }
    return losses.subtract(year.disaster.min(losses));
  }

  /** Rounded half up to the cent, which is the default of decimal4j. */
  private static Decimal2f times(Decimal2f amount, Decimal<?> rate) {
    return amount.multiplyBy(rate);
  }

  private static boolean reachesMinimum(Year year, Decimal2f size) {
    if (year.fixed && year.beneficiaries >= MinimumTable.ELECTION_FROM) {
      return reaches(size, year.benchmark, 1, year.election);
    }
    int band = MinimumTable.band(year.beneficiaries);
    if (MinimumTable.isFlat(band)) {
      return reaches(size, year.benchmark, 1, MINIMUM[band]);
    }
    // The rate is a quotient: compare both sides times its denominator.
    long width = MinimumTable.width(band);
    long into = year.beneficiaries - MinimumTable.from(band);
    Decimal3f drop = MINIMUM[band].subtract(MINIMUM[band + 1]);
    Decimal3f rateTimesWidth = MINIMUM[band].multiply(width).subtract(drop.multiply(into));
    return reaches(size, year.benchmark, width, rateTimesWidth);
  }

  private static boolean reaches(
      Decimal2f size, Decimal2f benchmark, long width, Decimal3f rateTimesWidth) {
    return size.multiply(width)
        .multiplyExact()
        .by(Decimal3f.ONE)
        .isGreaterThanOrEqualTo(benchmark.multiplyExact().by(rateTimesWidth));
  }
}
