package org.openvbc.models.performance;

import java.math.RoundingMode;
import org.openvbc.core.money.Rate;
import org.openvbc.core.worksheet.Step;
import org.openvbc.core.worksheet.Worksheet;

/** Exact numbers that are not rates, such as expected visits, on a worksheet. */
final class Numbers {
  private static final int SHOWN_DECIMALS = 6;

  private Numbers() {}

  /** Passes a number through; the worksheet shows it to six decimals. */
  static Rate line(Worksheet sheet, Step step, Rate number) {
    if (sheet.isRecording()) {
      sheet.line(step, number.toBigDecimal(SHOWN_DECIMALS, RoundingMode.HALF_UP));
    }
    return number;
  }
}
