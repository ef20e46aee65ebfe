package org.openvbc.examples.spark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Reads decimal numbers and dates from text, exactly or not at all. Plain ones of ordinary length,
 * which almost all are, take a short way; all others the long way, which decides.
 */
final class ExactText {
  /** As many digits as any column takes, and no exponent that would make a page of zeros. */
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d{1,40}(\\.\\d{0,40})?|\\.\\d{1,40})([eE][+-]?\\d{1,2})?");

  /** Any number of so many digits fits a long. */
  private static final int LONG_DIGITS = 18;

  private static final long[] POWERS = powersOfTen();

  /** Stands for a text that must take the long way. */
  private static final long NOT_SHORT = Long.MIN_VALUE;

  private ExactText() {}

  private static long[] powersOfTen() {
    long[] powers = new long[LONG_DIGITS + 1];
    powers[0] = 1;
    for (int i = 1; i < powers.length; i++) {
      powers[i] = 10 * powers[i - 1];
    }
    return powers;
  }

  /**
   * A decimal number as a whole number of units.
   *
   * @param text the number, such as 1234.56
   * @param decimals how many decimals a unit stands for
   * @throws NumberFormatException if it is no number, has more decimals or is too large: its
   *     message says which
   */
  static long units(String text, int decimals) {
    long units = shortUnits(text, decimals);
    return units == NOT_SHORT ? longUnits(text, decimals) : units;
  }

  private static long shortUnits(String text, int decimals) {
    boolean isNegative = text.startsWith("-");
    int first = isNegative ? 1 : 0;
    int point = text.indexOf('.');
    int end = text.length();
    int whole = (point < 0 ? end : point) - first;
    int fraction = point < 0 ? 0 : end - point - 1;
    if (whole < 1 || whole + decimals > LONG_DIGITS || fraction > decimals) {
      return NOT_SHORT;
    }
    long units = 0;
    for (int at = first; at < end; at++) {
      int digit = text.charAt(at) - '0';
      if (digit >= 0 && digit <= 9) {
        units = units * 10 + digit;
      } else if (at != point) {
        return NOT_SHORT;
      }
    }
    units *= POWERS[decimals - fraction];
    return isNegative ? -units : units;
  }

  private static long longUnits(String text, int decimals) {
    if (!NUMBER.matcher(text).matches()) {
      throw new NumberFormatException("is not a decimal number");
    }
    BigDecimal number = new BigDecimal(text);
    BigDecimal units = number.movePointRight(decimals).setScale(0, RoundingMode.DOWN);
    if (units.movePointLeft(decimals).compareTo(number) != 0) {
      throw new NumberFormatException(
          decimals == 0 ? "is not whole" : "has more than " + decimals + " decimals");
    }
    if (units.unscaledValue().bitLength() >= Long.SIZE) {
      throw new NumberFormatException("is beyond any range");
    }
    return units.longValueExact();
  }

  /**
   * A date.
   *
   * @param text the date as year, month and day, such as 2026-03-31
   * @throws DateTimeException if it is none
   */
  static LocalDate date(String text) {
    if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
      throw new DateTimeException("not of the form 2026-03-31");
    }
    return LocalDate.of(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
  }

  private static int digits(String text, int from, int to) {
    int number = 0;
    for (int at = from; at < to; at++) {
      int digit = text.charAt(at) - '0';
      if (digit < 0 || digit > 9) {
        throw new DateTimeException("a character that is no digit");
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
