package org.openvbc.jmh;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The two answers alone in plain {@link BigDecimal}: what a competent engineer writes who wants the
 * number and nothing else. Exact: the quotient of the county adjustment is taken last.
 */
final class PlainAdvantageBigDecimal {
  private static final BigDecimal BID = new BigDecimal("900");
  private static final BigDecimal KEPT = new BigDecimal("0.98");
  private static final BigDecimal RISK = new BigDecimal("1.05");
  private static final BigDecimal SHARE = new BigDecimal("0.70");
  private static final BigDecimal TWO = new BigDecimal(2);
  private static final BigDecimal[] BENCHMARKS = benchmarks();

  /** The plan's benchmark; both counties have the same weight. */
  private static final BigDecimal PLAN_BENCHMARK = BENCHMARKS[0].add(BENCHMARKS[1]).divide(TWO);

  private static final BigDecimal REBATE =
      PLAN_BENCHMARK.subtract(BID).multiply(RISK).multiply(SHARE);
  private static final BigDecimal REBATE_TIMES_BENCHMARK = REBATE.multiply(PLAN_BENCHMARK);
  private static final BigDecimal[] BID_TIMES_BENCHMARK = {
    BID.multiply(BENCHMARKS[0]), BID.multiply(BENCHMARKS[1])
  };

  private static final BigDecimal TARGET = new BigDecimal("0.85");
  private static final BigDecimal LIMIT = new BigDecimal("0.03");
  private static final BigDecimal[] EDGES = {
    BigDecimal.ZERO, new BigDecimal("0.02"), new BigDecimal("0.05")
  };
  private static final BigDecimal[] SHARES = {
    BigDecimal.ZERO, new BigDecimal("0.5"), new BigDecimal("0.8")
  };
  private static final BigDecimal HALF = new BigDecimal("0.50");
  private static final BigDecimal THREE_QUARTERS = new BigDecimal("0.75");

  private PlainAdvantageBigDecimal() {}

  private static BigDecimal[] benchmarks() {
    BigDecimal[] all = new BigDecimal[AdvantagePanel.BASES.length];
    for (int i = 0; i < all.length; i++) {
      all[i] =
          BigDecimal.valueOf(AdvantagePanel.BASES[i], 2)
              .multiply(new BigDecimal("1.05"))
              .setScale(2, RoundingMode.HALF_UP);
    }
    return all;
  }

  /** A member month in this contestant's own types. */
  record Month(int county, BigDecimal score) {
    static Month of(AdvantagePanel.Month row) {
      return new Month(row.county(), BigDecimal.valueOf(row.score(), 3));
    }
  }

  /** A provider year in this contestant's own types. */
  record Year(BigDecimal revenue, BigDecimal expense, int halfStars) {
    static Year of(AdvantagePanel.Year row) {
      return new Year(
          BigDecimal.valueOf(row.revenue(), 2),
          BigDecimal.valueOf(row.expense(), 2),
          row.halfStars());
    }
  }

  static BigDecimal memberMonth(Month month) {
    return BID_TIMES_BENCHMARK[month.county]
        .multiply(month.score)
        .add(REBATE_TIMES_BENCHMARK)
        .multiply(KEPT)
        .divide(PLAN_BENCHMARK, 2, RoundingMode.HALF_UP);
  }

  static BigDecimal providerResult(Year year) {
    BigDecimal variance = year.revenue.multiply(TARGET).subtract(year.expense);
    BigDecimal size = variance.abs();
    BigDecimal shared = BigDecimal.ZERO;
    for (int i = 0; i < EDGES.length; i++) {
      BigDecimal inside = size.subtract(year.revenue.multiply(EDGES[i]));
      if (inside.signum() <= 0) {
        break;
      }
      if (i + 1 < EDGES.length) {
        inside = inside.min(year.revenue.multiply(EDGES[i + 1].subtract(EDGES[i])));
      }
      shared = shared.add(inside.multiply(SHARES[i]));
    }
    shared = shared.min(year.revenue.multiply(LIMIT));
    if (variance.signum() < 0) {
      return shared.negate().setScale(2, RoundingMode.HALF_UP);
    }
    return shared.multiply(multiplier(year.halfStars)).setScale(2, RoundingMode.HALF_UP);
  }

  private static BigDecimal multiplier(int halfStars) {
    if (halfStars >= 8) {
      return BigDecimal.ONE;
    }
    return halfStars == 7 ? THREE_QUARTERS : HALF;
  }
}
