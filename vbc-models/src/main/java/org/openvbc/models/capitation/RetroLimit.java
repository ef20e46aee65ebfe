package org.openvbc.models.capitation;

import org.openvbc.core.model.Violations;
import org.openvbc.core.time.MonthRange;

/**
 * How far back a change of enrolment is still paid, in calendar months from the covered month to
 * the month of receipt; a change exactly that far back is paid.
 *
 * @param months how many months back
 * @param later what happens to a change that comes later
 */
public record RetroLimit(int months, Later later) {

  /** What happens to a change that comes after the limit. */
  public enum Later {
    /** The payment is not settled until it is taken out. */
    REFUSED,
    /** It is listed with the settlement, and no money moves for it. */
    LISTED
  }

  /**
   * Checks the months.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if they are negative
   */
  public RetroLimit {
    Violations.of("RetroLimit")
        .require(months >= 0, "months", months, "at least 0", "it looks back")
        .throwIfInvalidTerms();
  }

  /** Changes up to so many months back are paid, later ones are refused. */
  public static RetroLimit refusing(int months) {
    return new RetroLimit(months, Later.REFUSED);
  }

  /** Changes up to so many months back are paid, later ones are listed. */
  public static RetroLimit listing(int months) {
    return new RetroLimit(months, Later.LISTED);
  }

  /** Whether a change comes in time. */
  public boolean allows(RetroChange change) {
    return MonthRange.of(change.month(), change.received()).count() - 1 <= months;
  }

  /** Reads as in "3 months, later changes refused". */
  @Override
  public String toString() {
    return months + " months, later changes " + (later == Later.REFUSED ? "refused" : "listed");
  }
}
