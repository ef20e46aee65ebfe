package org.openvbc.models.guarantee;

import java.time.YearMonth;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;
import org.openvbc.core.time.MonthRange;

/**
 * A count of an earlier month that is known better now: people who came or left in retrospect.
 *
 * @param month the month that changes
 * @param received the month in which the change was received
 * @param by how many more count; negative for fewer
 */
public record CountChange(YearMonth month, YearMonth received, Rate by) {
  /**
   * Checks the order.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if it is received before its month
   */
  public CountChange {
    Violations.of("CountChange")
        .require(
            !received.isBefore(month),
            "received",
            received,
            "no earlier than the month " + month,
            "a change comes in retrospect")
        .throwIfInvalidPerformance();
  }

  /** A change by a whole number of people. */
  public static CountChange of(YearMonth month, YearMonth received, long by) {
    return new CountChange(month, received, Rate.of(by, 1));
  }

  /** How many calendar months it comes late. */
  int monthsBack() {
    return MonthRange.of(month, received).count() - 1;
  }

  /** Reads as in "-3 in 2025-02, received 2025-06". */
  @Override
  public String toString() {
    return GuaranteeRequirements.decimal(by) + " in " + month + ", received " + received;
  }
}
