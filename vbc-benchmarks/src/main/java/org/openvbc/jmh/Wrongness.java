package org.openvbc.jmh;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import javax.money.Monetary;
import org.javamoney.moneta.FastMoney;
import org.openvbc.core.money.Money;
import org.openvbc.models.mssp.MsspSettlement;

/**
 * Counts the settlements that the inexact contestants get wrong.
 *
 * @param rows how many settlements
 * @param paid how many of them pay or owe anything
 * @param fastMoneyRefusedRates how many final rates FastMoney refuses to multiply by as they are
 * @param fastMoneyRefused how many it refuses although rates are rounded to five places
 * @param fastMoneyWrong how many it gets wrong by a cent or more with rates rounded to five places
 * @param fastMoneyWorst its worst error in cents
 * @param doubleWrong how many double gets wrong by a cent or more
 * @param doubleWorst its worst error in cents
 */
record Wrongness(
    int rows,
    int paid,
    int fastMoneyRefusedRates,
    int fastMoneyRefused,
    int fastMoneyWrong,
    long fastMoneyWorst,
    int doubleWrong,
    long doubleWorst) {
  private static final long MICROS_PER_CENT = 10_000;
  private static final int RATE_PLACES = 12;
  private static final FastMoney DOLLAR = FastMoney.of(1, Monetary.getCurrency("USD"));

  /** Prints the counts for a panel; the argument is its size. */
  public static void main(String[] args) {
    System.out.println(of(args.length == 0 ? 1_000_000 : Integer.parseInt(args[0])));
  }

  static Wrongness of(int size) {
    int paid = 0;
    int refusedRates = 0;
    int refused = 0;
    int fastWrong = 0;
    long fastWorst = 0;
    int doubleWrong = 0;
    long doubleWorst = 0;
    for (PanelRow row : Panel.rows(size)) {
      MsspSettlement settlement = row.contract().track().settle(row.performance());
      long exact = cents(settlement.netPayment());
      paid += exact == 0 ? 0 : 1;
      refusedRates += isRefused(settlement) ? 1 : 0;
      PlainFastMoney.Year fast = PlainFastMoney.Year.of(row);
      if (PlainFastMoney.accepts(fast)) {
        long error = Math.abs(exact - fastMoneyCents(fast));
        fastWrong += error == 0 ? 0 : 1;
        fastWorst = Math.max(fastWorst, error);
      } else {
        refused++;
      }
      long error = Math.abs(exact - doubleCents(row));
      doubleWrong += error == 0 ? 0 : 1;
      doubleWorst = Math.max(doubleWorst, error);
    }
    return new Wrongness(
        size, paid, refusedRates, refused, fastWrong, fastWorst, doubleWrong, doubleWorst);
  }

  private static long cents(Money amount) {
    return amount.micros() / MICROS_PER_CENT;
  }

  private static long fastMoneyCents(PlainFastMoney.Year year) {
    return PlainFastMoney.answer(year).scaleByPowerOfTen(2).getNumber().longValueExact();
  }

  private static long doubleCents(PanelRow row) {
    return Math.round(PlainDouble.answer(PlainDouble.Year.of(row)) * 100);
  }

  private static boolean isRefused(MsspSettlement settlement) {
    BigDecimal rate =
        settlement
            .finalRate()
            .toBigDecimal(RATE_PLACES, RoundingMode.UNNECESSARY)
            .stripTrailingZeros();
    try {
      return DOLLAR.multiply(rate).isNegative();
    } catch (ArithmeticException e) {
      return true;
    }
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%,d settlements, %,d of them with money%n"
            + "FastMoney: %,d rates refused; with rates of five places %,d products refused, %,d wrong, by up to"
            + " $%,.2f%n"
            + "double: %,d wrong, by up to $%,.2f",
        rows,
        paid,
        fastMoneyRefusedRates,
        fastMoneyRefused,
        fastMoneyWrong,
        fastMoneyWorst / 100.0,
        doubleWrong,
        doubleWorst / 100.0);
  }
}
