package org.openvbc.jmh;

import java.math.BigDecimal;
import java.math.RoundingMode;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import javax.money.MonetaryRounding;
import javax.money.RoundingQueryBuilder;
import org.javamoney.moneta.FastMoney;
import org.openvbc.core.quality.QualityStanding.Standard;

/**
 * The answer alone with Moneta's {@link FastMoney}. Not exact: amounts hold five decimals and a
 * factor with more is refused, so rates are rounded to five places first; and a product beyond 64
 * bits is refused as well.
 */
final class PlainFastMoney {
  private static final BigDecimal KEPT = new BigDecimal("0.98");
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final CurrencyUnit USD = Monetary.getCurrency("USD");
  private static final FastMoney NOTHING = FastMoney.zero(USD);
  private static final int PLACES = 5;
  private static final MonetaryRounding CENTS =
      Monetary.getRounding(RoundingQueryBuilder.of().setScale(2).set(RoundingMode.HALF_UP).build());
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

  private PlainFastMoney() {}

  /** One year in this contestant's own types. */
  record Year(
      boolean enhanced,
      boolean fixed,
      BigDecimal election,
      FastMoney benchmark,
      FastMoney expenditure,
      long beneficiaries,
      Standard standard,
      BigDecimal score,
      boolean halfRate,
      boolean revenueKnown,
      FastMoney revenue,
      FastMoney disaster,
      FastMoney advance) {
    static Year of(PanelRow row) {
      return new Year(
          row.contract().isEnhanced(),
          row.contract().isFixed(),
          new BigDecimal(row.contract().election()),
          FastMoney.ofMinor(USD, row.benchmark()),
          FastMoney.ofMinor(USD, row.expenditure()),
          row.beneficiaries(),
          row.standard(),
          BigDecimal.valueOf(row.score(), 4),
          row.sharesBelowMinimum(),
          row.isRevenueKnown(),
          FastMoney.ofMinor(USD, row.revenue()),
          FastMoney.ofMinor(USD, row.disaster()),
          FastMoney.ofMinor(USD, row.advance()));
    }
  }

  /** Whether FastMoney computes the year at all: a large product is refused. */
  static boolean accepts(Year year) {
    try {
      return answer(year).getCurrency().equals(USD);
    } catch (ArithmeticException e) {
      return false;
    }
  }

  static FastMoney answer(Year year) {
    FastMoney gross = year.benchmark.subtract(year.expenditure);
    if (gross.isZero()) {
      return NOTHING;
    }
    FastMoney size = gross.abs();
    boolean reached = reachesMinimum(year, size);
    if (gross.isPositive()) {
      return reached || year.halfRate ? earned(year, size, reached) : NOTHING;
    }
    return reached ? owed(year, size).negate() : NOTHING;
  }

  private static FastMoney earned(Year year, FastMoney savings, boolean reached) {
    BigDecimal full = year.enhanced ? ENHANCED_RATE : BASIC_RATE;
    BigDecimal rate;
    switch (year.standard) {
      case MET:
        rate = full;
        break;
      case ALTERNATIVE_MET:
        rate = fitted(full.multiply(year.score));
        break;
      default:
        return NOTHING;
    }
    if (!reached) {
      rate = fitted(rate.multiply(HALF));
    }
    FastMoney kept = savings.multiply(rate).multiply(KEPT);
    FastMoney limit = year.benchmark.multiply(year.enhanced ? ENHANCED_LIMIT : BASIC_LIMIT);
    FastMoney earned = lesser(kept, limit).with(CENTS);
    return earned.subtract(lesser(year.advance, earned));
  }

  private static FastMoney owed(Year year, FastMoney size) {
    FastMoney losses;
    if (year.enhanced) {
      BigDecimal rate = ENHANCED_CEILING;
      if (year.standard != Standard.NOT_MET) {
        rate =
            fitted(
                BigDecimal.ONE
                    .subtract(ENHANCED_RATE.multiply(year.score))
                    .max(ENHANCED_FLOOR)
                    .min(ENHANCED_CEILING));
      }
      losses = lesser(size.multiply(rate), year.benchmark.multiply(ENHANCED_LOSS_LIMIT));
    } else {
      losses = lesser(size.multiply(BASIC_LOSS_RATE), year.benchmark.multiply(BASIC_LOSS_LIMIT));
      if (year.revenueKnown) {
        losses = lesser(losses, year.revenue.multiply(BASIC_REVENUE_LIMIT));
      }
    }
    return losses.subtract(lesser(year.disaster, losses)).with(CENTS);
  }

  private static boolean reachesMinimum(Year year, FastMoney size) {
    if (year.fixed && year.beneficiaries >= MinimumTable.ELECTION_FROM) {
      return size.compareTo(year.benchmark.multiply(year.election)) >= 0;
    }
    int band = MinimumTable.band(year.beneficiaries);
    if (MinimumTable.isFlat(band)) {
      return size.compareTo(year.benchmark.multiply(MINIMUM[band])) >= 0;
    }
    BigDecimal width = BigDecimal.valueOf(MinimumTable.width(band));
    BigDecimal into = BigDecimal.valueOf(year.beneficiaries - MinimumTable.from(band));
    BigDecimal drop = MINIMUM[band].subtract(MINIMUM[band + 1]);
    BigDecimal rate =
        MINIMUM[band].subtract(drop.multiply(into).divide(width, PLACES, RoundingMode.HALF_UP));
    return size.compareTo(year.benchmark.multiply(rate)) >= 0;
  }

  private static BigDecimal fitted(BigDecimal rate) {
    return rate.setScale(PLACES, RoundingMode.HALF_UP);
  }

  private static FastMoney lesser(FastMoney a, FastMoney b) {
    return a.isLessThanOrEqualTo(b) ? a : b;
  }
}
