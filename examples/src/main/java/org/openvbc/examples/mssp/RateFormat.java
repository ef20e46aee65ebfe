package org.openvbc.examples.mssp;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * How a file prints the rates of one column. Decided once per column from the whole file, never for
 * a single cell.
 *
 * <p>The rule, in this order:
 *
 * <ol>
 *   <li>Our own files (columns PY and Track) hold fractions.
 *   <li>A percent sign in any cell: every rate of the column but zero must have one. PY2013 alone
 *       puts the sign after a fraction (0.0233% is 2.33 percent).
 *   <li>Sav_rate without signs: percent numbers if the printed rates add up to more than ten times
 *       the sum of the quotients of the money columns that they stand for.
 *   <li>Any other rate without signs: percent numbers if some rate of the column is larger than the
 *       rate can be as a fraction: 1 for scores and sharing and loss rates, 0.3 for a minimum
 *       savings rate (the largest published is 0.2542; the smallest elected one, 0.5 percent, is
 *       above).
 * </ol>
 */
enum RateFormat {
  FRACTION,
  FRACTION_WITH_SIGN,
  PERCENT_NUMBER,
  PERCENT_WITH_SIGN;

  private static final BigDecimal TEN = BigDecimal.TEN;

  /** The largest fraction that a rate of the column can be. */
  static BigDecimal largestFraction(PublishedColumn column) {
    return column == PublishedColumn.MINIMUM_SAVINGS_RATE ? new BigDecimal("0.3") : BigDecimal.ONE;
  }

  /** The format of a column of a CMS file in which some rate has a percent sign. */
  static RateFormat signed(int performanceYear) {
    return performanceYear == 2013 ? FRACTION_WITH_SIGN : PERCENT_WITH_SIGN;
  }

  /** The format of an unsigned column, by the largest rate in it. */
  static RateFormat bySize(PublishedColumn column, List<BigDecimal> rates) {
    BigDecimal largest = largestFraction(column);
    return rates.stream().anyMatch(rate -> rate.abs().compareTo(largest) > 0)
        ? PERCENT_NUMBER
        : FRACTION;
  }

  /** The format of unsigned savings rates, by what they are quotients of. */
  static RateFormat byQuotient(
      List<BigDecimal> rates, List<BigDecimal> differences, List<BigDecimal> benchmarks) {
    BigDecimal printed = BigDecimal.ZERO;
    BigDecimal computed = BigDecimal.ZERO;
    for (int i = 0; i < rates.size(); i++) {
      printed = printed.add(rates.get(i).abs());
      computed =
          computed.add(differences.get(i).divide(benchmarks.get(i), MathContext.DECIMAL64).abs());
    }
    return printed.compareTo(computed.multiply(TEN)) > 0 ? PERCENT_NUMBER : FRACTION;
  }

  /** Whether a rate other than zero carries a percent sign. */
  boolean hasSign() {
    return this == FRACTION_WITH_SIGN || this == PERCENT_WITH_SIGN;
  }

  /** The fraction that a printed number means, with all decimals of the print. */
  BigDecimal fraction(BigDecimal printed) {
    return this == PERCENT_NUMBER || this == PERCENT_WITH_SIGN ? printed.movePointLeft(2) : printed;
  }
}
