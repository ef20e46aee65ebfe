package org.openvbc.jmh;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.MoneyUtils;
import org.openvbc.core.quality.QualityStanding.Standard;

/** The answer alone with Joda-Money: amounts are {@link BigMoney}, rates decimals. Exact. */
final class PlainJodaMoney {
  private static final BigDecimal KEPT = new BigDecimal("0.98");
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigMoney NOTHING = BigMoney.zero(CurrencyUnit.USD, 2);
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

  private PlainJodaMoney() {}

  /** One year in this contestant's own types. */
  record Year(
      boolean enhanced,
      boolean fixed,
      BigDecimal election,
      BigMoney benchmark,
      BigMoney expenditure,
      long beneficiaries,
      Standard standard,
      BigDecimal score,
      boolean halfRate,
      boolean revenueKnown,
      BigMoney revenue,
      BigMoney disaster,
      BigMoney advance) {
    static Year of(PanelRow row) {
      return new Year(
          row.contract().isEnhanced(),
          row.contract().isFixed(),
          new BigDecimal(row.contract().election()),
          BigMoney.ofMinor(CurrencyUnit.USD, row.benchmark()),
          BigMoney.ofMinor(CurrencyUnit.USD, row.expenditure()),
          row.beneficiaries(),
          row.standard(),
          BigDecimal.valueOf(row.score(), 4),
          row.sharesBelowMinimum(),
          row.isRevenueKnown(),
          BigMoney.ofMinor(CurrencyUnit.USD, row.revenue()),
          BigMoney.ofMinor(CurrencyUnit.USD, row.disaster()),
          BigMoney.ofMinor(CurrencyUnit.USD, row.advance()));
    }
  }

  static BigMoney answer(Year year) {
    BigMoney gross = year.benchmark.minus(year.expenditure);
    if (gross.isZero()) {
      return NOTHING;
    }
    BigMoney size = gross.abs();
    boolean reached = reachesMinimum(year, size);
    if (gross.isPositive()) {
      return reached || year.halfRate ? earned(year, size, reached) : NOTHING;
    }
    return reached ? owed(year, size).negated() : NOTHING;
  }

  private static BigMoney earned(Year year, BigMoney savings, boolean reached) {
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
    BigMoney kept = savings.multipliedBy(rate).multipliedBy(KEPT);
    BigMoney limit = year.benchmark.multipliedBy(year.enhanced ? ENHANCED_LIMIT : BASIC_LIMIT);
    BigMoney earned = MoneyUtils.min(kept, limit).withScale(2, RoundingMode.HALF_UP);
    return earned.minus(MoneyUtils.min(year.advance, earned));
  }

  private static BigMoney owed(Year year, BigMoney size) {
    BigMoney losses;
    if (year.enhanced) {
      BigDecimal rate = ENHANCED_CEILING;
      if (year.standard != Standard.NOT_MET) {
        rate =
            BigDecimal.ONE
                .subtract(ENHANCED_RATE.multiply(year.score))
                .max(ENHANCED_FLOOR)
                .min(ENHANCED_CEILING);
      }
      losses =
          MoneyUtils.min(size.multipliedBy(rate), year.benchmark.multipliedBy(ENHANCED_LOSS_LIMIT));
    } else {
      losses =
          MoneyUtils.min(
              size.multipliedBy(BASIC_LOSS_RATE), year.benchmark.multipliedBy(BASIC_LOSS_LIMIT));
      if (year.revenueKnown) {
        losses = MoneyUtils.min(losses, year.revenue.multipliedBy(BASIC_REVENUE_LIMIT));
      }
    }
    return losses.minus(MoneyUtils.min(year.disaster, losses)).withScale(2, RoundingMode.HALF_UP);
  }

  private static boolean reachesMinimum(Year year, BigMoney size) {
    if (year.fixed && year.beneficiaries >= MinimumTable.ELECTION_FROM) {
      return size.compareTo(year.benchmark.multipliedBy(year.election)) >= 0;
    }
    int band = MinimumTable.band(year.beneficiaries);
    if (MinimumTable.isFlat(band)) {
      return size.compareTo(year.benchmark.multipliedBy(MINIMUM[band])) >= 0;
    }
    // The rate is a quotient: compare both sides times its denominator.
    BigDecimal width = BigDecimal.valueOf(MinimumTable.width(band));
    BigDecimal into = BigDecimal.valueOf(year.beneficiaries - MinimumTable.from(band));
    BigDecimal drop = MINIMUM[band].subtract(MINIMUM[band + 1]);
    BigDecimal rateTimesWidth = MINIMUM[band].multiply(width).subtract(drop.multiply(into));
    return size.multipliedBy(width).compareTo(year.benchmark.multipliedBy(rateTimesWidth)) >= 0;
  }
}
