package org.openvbc.examples.mssp;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How far an exact recomputation may be from the printed figure, because the figures that it starts
 * from are themselves printed rounded. All bounds are inclusive.
 *
 * <p>Compare the unrounded result of a replay with the printed dollar: {@code |printed - replayed|}
 * is at most half a unit of the printed amount, plus half a unit of each rounded input times the
 * rate that it is multiplied by.
 *
 * <p>Units: dollars, and in PY2013 cents for amounts that are not whole dollars (ten significant
 * digits are printed). Scores are used unrounded through PY2020 but printed with nine decimals
 * (PY2013, PY2014) or four; from PY2021 on they are used as printed.
 */
public final class Tolerance {

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final int SIGNIFICANT_DIGITS_2013 = 10;

  private Tolerance() {}

  /** Where nothing is paid or owed the printed zero is exact. */
  public static BigDecimal nothingDue() {
    return BigDecimal.ZERO;
  }

  /**
   * The bound for savings paid at the sharing rate: {@code u + u_m x rate x kept + |m| x kept x
   * maximumRate x u_q}.
   *
   * @param sharingRate the unrounded final sharing rate
   * @param maximumRate the track's maximum sharing rate, which the score scales
   * @param keptAfterSequestration the factor kept after sequestration
   */
  public static BigDecimal savings(
      PublishedRow row,
      BigDecimal sharingRate,
      BigDecimal maximumRate,
      BigDecimal keptAfterSequestration) {
    return ofPrintedPayment(row)
        .add(ofAmount(row, row.difference()).multiply(sharingRate).multiply(keptAfterSequestration))
        .add(ofScore(row, maximumRate).multiply(keptAfterSequestration));
  }

  /**
   * The bound for savings that reach the payment limit: {@code u + u_b x paymentLimit}.
   *
   * @param paymentLimit the limit as a share of the total benchmark
   */
  public static BigDecimal savingsAtLimit(PublishedRow row, BigDecimal paymentLimit) {
    return ofPrintedPayment(row).add(ofAmount(row, row.benchmark()).multiply(paymentLimit));
  }

  /**
   * The bound for losses at the loss rate: {@code u + u_m x lossRate + |m| x maximumRate x u_q +
   * u_d}, the last where a disaster adjustment is printed.
   *
   * @param lossRate the unrounded loss rate
   * @param maximumRate the track's maximum sharing rate, which the score scales
   * @param scoreDecides whether the loss rate moves with the score: false for a flat rate and for a
   *     rate held at its lower or upper bound
   */
  public static BigDecimal losses(
      PublishedRow row, BigDecimal lossRate, BigDecimal maximumRate, boolean scoreDecides) {
    BigDecimal disaster =
        row.disasterRelief().signum() == 0 ? BigDecimal.ZERO : HALF.multiply(row.partOfYear());
    return ofPrintedPayment(row)
        .add(ofAmount(row, row.difference()).multiply(lossRate))
        .add(scoreDecides ? ofScore(row, maximumRate) : BigDecimal.ZERO)
        .add(disaster);
  }

  /**
   * The bound for the printed savings rate: half a unit of its own, and what the rounding of
   * difference and benchmark can do to their quotient, {@code (u_m + rate x u_b) / b}. In the years
   * of eight and nine decimals the second is the larger part for a small ACO.
   */
  public static BigDecimal savingsRate(PublishedRow row) {
    BigDecimal rate = row.savingsRate().orElse(BigDecimal.ZERO).abs();
    BigDecimal ofQuotient =
        ofAmount(row, row.difference())
            .add(ofAmount(row, row.benchmark()).multiply(rate))
            .divide(row.benchmark(), 15, RoundingMode.UP);
    return ofRate(row.savingsRate(), hasLongRates(row) ? 8 : 4).add(ofQuotient);
  }

  /**
   * The bound for the printed minimum savings rate; with nine decimals a whole unit, since some are
   * printed one unit high.
   */
  public static BigDecimal minimumSavingsRate(PublishedRow row) {
    BigDecimal half = ofRate(row.minimumSavingsRate(), hasLongRates(row) ? 9 : 4);
    return half.compareTo(halfUnit(9)) == 0 ? half.add(half) : half;
  }

  /** The bound for the printed final sharing rate. */
  public static BigDecimal sharingRate(PublishedRow row) {
    int year = row.year();
    int decimals = year <= 2014 ? 9 : year == 2019 || year == 2020 ? 2 : 4;
    return ofRate(row.sharingRate(), decimals);
  }

  /** The bound for the printed final loss rate. */
  public static BigDecimal lossRate(PublishedRow row) {
    return ofRate(row.lossRate(), 4);
  }

  private static boolean hasLongRates(PublishedRow row) {
    return row.year() <= 2018 && row.year() != 2015;
  }

  /**
   * Half a unit of the last decimal. Files drop trailing zeros, so a short print still has four
   * decimals, or the year's if those are fewer; a copy of a long rate may print fewer than the
   * year's.
   */
  private static BigDecimal ofRate(Optional<BigDecimal> printed, int decimalsOfYear) {
    int decimals = Math.max(4, printed.map(BigDecimal::scale).orElse(4));
    return halfUnit(Math.min(decimalsOfYear, decimals));
  }

  private static BigDecimal ofPrintedPayment(PublishedRow row) {
    return row.year() == 2013 ? halfUnit(2) : HALF;
  }

  private static BigDecimal ofAmount(PublishedRow row, BigDecimal amount) {
    boolean wholeDollar = amount.stripTrailingZeros().scale() <= 0;
    if (row.year() != 2013 || wholeDollar) {
      return HALF;
    }
    int dollarDigits = amount.precision() - amount.scale();
    return halfUnit(Math.min(2, SIGNIFICANT_DIGITS_2013 - dollarDigits));
  }

  /** What the rounding of the score hides: |m| times the maximum rate times half a unit. */
  private static BigDecimal ofScore(PublishedRow row, BigDecimal maximumRate) {
    boolean exact =
        row.year() >= 2021
            || row.quality().score().orElse(BigDecimal.ONE).compareTo(BigDecimal.ONE) >= 0;
    return exact
        ? BigDecimal.ZERO
        : row.difference()
            .abs()
            .multiply(maximumRate)
            .multiply(halfUnit(row.year() <= 2014 ? 9 : 4));
  }

  private static BigDecimal halfUnit(int decimals) {
    return HALF.movePointLeft(decimals);
  }
}
