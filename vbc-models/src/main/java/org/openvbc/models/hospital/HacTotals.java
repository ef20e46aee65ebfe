package org.openvbc.models.hospital;

import java.math.RoundingMode;
import org.openvbc.core.money.Rate;

/** Totals as CMS prints them. */
final class HacTotals {
  private static final int PRINTED_DECIMALS = 4;

  private HacTotals() {}

  /** With four decimals, half up; for print only. */
  static String printed(Rate total) {
    return total.toBigDecimal(PRINTED_DECIMALS, RoundingMode.HALF_UP).toPlainString();
  }
}
