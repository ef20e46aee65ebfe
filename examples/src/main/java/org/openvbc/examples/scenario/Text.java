package org.openvbc.examples.scenario;

import java.math.RoundingMode;
import java.util.Locale;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;

/** How figures are printed here. */
final class Text {
  private static final int FRACTION_DECIMALS = 4;

  private Text() {}

  /** A pattern filled in, the same on every machine. */
  static String of(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }

  /** Whole dollars. */
  static String dollars(Money amount) {
    return amount.rounded(Rounding.DOLLARS).toString().replaceFirst("\\.00$", "");
  }

  /** A percentage with two decimals. */
  static String percent(Rate rate) {
    return rate.toBigDecimal(FRACTION_DECIMALS, RoundingMode.HALF_UP).movePointRight(2) + "%";
  }
}
