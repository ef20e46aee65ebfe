package org.openvbc.core.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Reading and printing of decimal numbers, the same for every value type and every locale. */
final class Decimals {
  private static final int MAX_LENGTH = 60;

  private Decimals() {}

  /** Reads a plain decimal number; no exponent, no grouping, no words. */
  static BigDecimal parse(String text, String expected) {
    String plain = text.strip();
    if (plain.length() > MAX_LENGTH) {
      throw new IllegalArgumentException(
          "a text of "
              + plain.length()
              + " characters is not "
              + expected
              + ": a number has at most "
              + MAX_LENGTH);
    }
    if (!plain.matches("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)")) {
      throw new IllegalArgumentException("\"" + text + "\" is not " + expected);
    }
    return new BigDecimal(plain);
  }

  /** Dollars with a sign, grouping and at least two decimals. */
  static String dollars(BigDecimal amount) {
    BigDecimal plain = amount.stripTrailingZeros();
    String digits =
        plain.abs().setScale(Math.max(2, plain.scale()), RoundingMode.UNNECESSARY).toPlainString();
    int point = digits.indexOf('.');
    return (plain.signum() < 0 ? "-$" : "$")
        + grouped(digits.substring(0, point))
        + digits.substring(point);
  }

  /** Whole digits in groups of three. */
  static String grouped(String digits) {
    StringBuilder text = new StringBuilder(digits);
    for (int at = digits.length() - 3; at > 0; at -= 3) {
      text.insert(at, ',');
    }
    return text.toString();
  }
}
