package org.openvbc.models.capitation;

import java.time.LocalDate;
import java.util.Locale;
import org.openvbc.core.model.Violations;

/**
 * Which claims count for a stop-loss policy year, by when care was given and when it was paid:
 * 12/12, 12/15, 15/12 or paid.
 *
 * @param monthsBefore months before the policy year whose care counts
 * @param monthsAfter months after the policy year in which payments count
 * @param anyIncurred whether care of any earlier time counts
 */
public record StopLossBasis(int monthsBefore, int monthsAfter, boolean anyIncurred) {
  private static final int YEAR = 12;

  /**
   * Checks the months.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if they are negative
   */
  public StopLossBasis {
    Violations.of("StopLossBasis")
        .require(monthsBefore >= 0, "monthsBefore", monthsBefore, "at least 0", "run-in")
        .require(monthsAfter >= 0, "monthsAfter", monthsAfter, "at least 0", "run-out")
        .throwIfInvalidTerms();
  }

  /** 12/12: care and payment within the policy year. */
  public static StopLossBasis of12And12() {
    return new StopLossBasis(0, 0, false);
  }

  /** 12/15 and the like: care within the policy year, payment up to so many months after it. */
  public static StopLossBasis runOut(int months) {
    return new StopLossBasis(0, months, false);
  }

  /** 15/12 and the like: care from so many months before the policy year, payment within it. */
  public static StopLossBasis runIn(int months) {
    return new StopLossBasis(months, 0, false);
  }

  /** Paid: whatever is paid within the policy year. */
  public static StopLossBasis paid() {
    return new StopLossBasis(0, 0, true);
  }

  /** Whether a claim counts for the policy year that begins on a day. */
  public boolean counts(LocalDate policyStart, LocalDate incurred, LocalDate paid) {
    LocalDate policyEnd = policyStart.plusMonths(YEAR);
    return (anyIncurred || !incurred.isBefore(policyStart.minusMonths(monthsBefore)))
        && incurred.isBefore(policyEnd)
        && !paid.isBefore(policyStart)
        && paid.isBefore(policyEnd.plusMonths(monthsAfter));
  }

  /** Reads as in "12/15". */
  @Override
  public String toString() {
    return anyIncurred
        ? "paid"
        : String.format(Locale.ROOT, "%d/%d", YEAR + monthsBefore, YEAR + monthsAfter);
  }
}
