package org.openvbc.models.capitation;

import java.time.YearMonth;
import org.openvbc.core.model.Violations;

/**
 * A month that was paid and is known better now: members who came or left in retrospect, a restated
 * risk score or premium.
 *
 * <p>A month that changes twice is two changes: the second begins where the first ended.
 *
 * @param received the month in which the change was received
 * @param before the month as it was last paid
 * @param after the month as it is known now
 */
public record RetroChange(
    YearMonth received, CapitationPerformance before, CapitationPerformance after) {

  /**
   * Checks that both speak of one and the same month, which lies before the receipt.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException otherwise
   */
  public RetroChange {
    Violations.of("RetroChange")
        .require(
            before.membership().months().isOneMonth(),
            "before",
            before.membership().months(),
            "one month",
            "each month is recomputed at its own rate")
        .require(
            after.membership().months().equals(before.membership().months()),
            "after",
            after.membership().months(),
            "the month " + before.membership().months(),
            "each month is recomputed at its own rate")
        .require(
            !received.isBefore(before.membership().months().first()),
            "received",
            received,
            "no earlier than the month " + before.membership().months(),
            "a change comes in retrospect")
        .require(
            before.retroChanges().isEmpty() && after.retroChanges().isEmpty(),
            "retroChanges",
            "changes within a change",
            "none",
            "a change is the month's own amount")
        .throwIfInvalidPerformance();
  }

  /** The month that changes. */
  public YearMonth month() {
    return before.membership().months().first();
  }

  /** Reads as in "2025-02, received 2025-04". */
  @Override
  public String toString() {
    return month() + ", received " + received;
  }
}
