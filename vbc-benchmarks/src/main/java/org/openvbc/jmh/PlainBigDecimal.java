package org.openvbc.jmh;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.openvbc.core.quality.QualityStanding.Standard;

/**
 * The answer alone in plain {@link BigDecimal}: what a competent engineer writes who wants the
 * number and nothing else. Exact.
 */
final class PlainBigDecimal {
  private static final BigDecimal KEPT = new BigDecimal("0.98");
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal NOTHING = new BigDecimal("0.00");
  private static final BigDecimal ENHANCED_RATE = new BigDecimal("0.75");
  private static final BigDecimal ENHANCED_LIMIT = new BigDecimal("0.20");
  private static final BigDecimal ENHANCED_FLOOR = new BigDecimal("0.40");
  private static final BigDecimal ENHANCED_CEILING = new BigDecimal("0.75");
  private static final BigDecimal ENHANCED_LOSS_LIMIT = new BigDecimal("0.15");
  private static final BigDecimal BASIC_RATE = new BigDecimal("0.50");
  private static final BigDecimal BASIC_LIMIT = new BigDecimal("0.10");
  private static final BigDecimal BASIC_LOSS_RATE = new BigDecimal("0.30");
  private static final BigDecimal BASIC_LOSS_LIMIT = new BigDecimal("0.04");
  private static final BigDecimal BASIC_REVENUE_LIMIT = new BigDecimal("0.08");
  private static final BigDecimal[] MINIMUM = new BigDecimal[MinimumTable.bands()];

  static {
    for (int band = 0; band < MINIMUM.length; band++) {
      MINIMUM[band] = BigDecimal.valueOf(MinimumTable.perMille(band), 3);
    }
  }

  private PlainBigDecimal() {}

  /** One year in this contestant's own types. */
  record Year(
      boolean enhanced,
      boolean fixed,
      BigDecimal election,
      BigDecimal benchmark,
      BigDecimal expenditure,
      long beneficiaries,
      Standard standard,
      BigDecimal score,
      boolean halfRate,
      boolean revenueKnown,
      BigDecimal revenue,
      BigDecimal disaster,
      BigDecimal advance) {
    static Year of(PanelRow row) {
      return new Year(
          row.contract().isEnhanced(),
          row.contract().isFixed(),
          new BigDecimal(row.contract().election()),
          BigDecimal.valueOf(row.benchmark(), 2),
          BigDecimal.valueOf(row.expenditure(), 2),
          row.beneficiaries(),
          row.standard(),
          BigDecimal.valueOf(row.score(), 4),
          row.sharesBelowMinimum(),
          row.isRevenueKnown(),
          BigDecimal.valueOf(row.revenue(), 2),
          BigDecimal.valueOf(row.disaster(), 2),
          BigDecimal.valueOf(row.advance(), 2));
    }
  }

  static BigDecimal answer(Year year) {
    BigDecimal gross = year.benchmark.subtract(year.expenditure);
    int sign = gross.signum();
    if (sign == 0) {
      return NOTHING;
    }
    BigDecimal size = gross.abs();
    boolean reached = reachesMinimum(year, size);
    if (sign > 0) {
      return reached || year.halfRate ? earned(year, size, reached) : NOTHING;
    }
    return reached ? owed(year, size).negate() : NOTHING;
  }

  private static BigDecimal earned(Year year, BigDecimal savings, boolean reached) {
    BigDecimal full = year.enhanced ? ENHANCED_RATE : BASIC_RATE;
    BigDecimal rate;
    switch (year.standard) {
      case MET:
        rate = full;
        break;
      case ALTERNATIVE_MET:
        rate = full.multiply(year.score);
        break;
      default:
        return NOTHING;
    }
    if (!reached) {
      rate = rate.multiply(HALF);
    }
    BigDecimal kept = savings.multiply(rate).multiply(KEPT);
    BigDecimal limit = year.benchmark.multiply(year.enhanced ? ENHANCED_LIMIT : BASIC_LIMIT);
    BigDecimal earned = kept.min(limit).setScale(2, RoundingMode.HALF_UP);
    return earned.subtract(year.advance.min(earned));
  }

  private static BigDecimal owed(Year year, BigDecimal size) {
    BigDecimal losses;
    if (year.enhanced) {
      BigDecimal rate = ENHANCED_CEILING;
      if (year.standard != Standard.NOT_MET) {
        rate =
            BigDecimal.ONE
                .subtract(ENHANCED_RATE.multiply(year.score))
                .max(ENHANCED_FLOOR)
                .min(ENHANCED_CEILING);
      }
      losses = size.multiply(rate).min(year.benchmark.multiply(ENHANCED_LOSS_LIMIT));
    } else {
      losses = size.multiply(BASIC_LOSS_RATE).min(year.benchmark.multiply(BASIC_LOSS_LIMIT));
      if (year.revenueKnown) {
        losses = losses.min(year.revenue.multiply(BASIC_REVENUE_LIMIT));
      }
    }
    return losses.subtract(year.disaster.min(losses)).setScale(2, RoundingMode.HALF_UP);
  }

  private static boolean reachesMinimum(Year year, BigDecimal size) {
    if (year.fixed && year.beneficiaries >= MinimumTable.ELECTION_FROM) {
      return size.compareTo(year.benchmark.multiply(year.election)) >= 0;
    }
    int band = MinimumTable.band(year.beneficiaries);
    if (MinimumTable.isFlat(band)) {
      return size.compareTo(year.benchmark.multiply(MINIMUM[band])) >= 0;
    }
    // The rate is a quotient: compare both sides times its denominator.
    BigDecimal width = BigDecimal.valueOf(MinimumTable.width(band));
    BigDecimal into = BigDecimal.valueOf(year.beneficiaries - MinimumTable.from(band));
    BigDecimal drop = MINIMUM[band].subtract(MINIMUM[band + 1]);
    BigDecimal rateTimesWidth = MINIMUM[band].multiply(width).subtract(drop.multiply(into));
    return size.multiply(width).compareTo(year.benchmark.multiply(rateTimesWidth)) >= 0;
  }
}
