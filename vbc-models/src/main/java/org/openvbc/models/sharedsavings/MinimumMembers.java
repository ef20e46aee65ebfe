package org.openvbc.models.sharedsavings;

import org.openvbc.core.model.Violations;

/**
 * The group size below which there is no settlement, or the target is blended with the payer's
 * book.
 *
 * @param least the least number of members
 * @param below what happens to a smaller group
 */
public record MinimumMembers(long least, Below below) {

  /** What happens to a smaller group. */
  public enum Below {
    /** Nothing is earned or owed. */
    NO_SETTLEMENT,
    /** The target is blended with the payer's book by the group's credibility. */
    BLEND
  }

  /**
   * Checks the size.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if it is not positive
   */
  public MinimumMembers {
    Violations.of("MinimumMembers")
        .require(least > 0, "least", least, "at least 1", "a number of members")
        .throwIfInvalidTerms();
  }

  /** A smaller group is not settled. */
  public static MinimumMembers orNoSettlement(long least) {
    return new MinimumMembers(least, Below.NO_SETTLEMENT);
  }

  /** A smaller group's target is blended with the payer's book. */
  public static MinimumMembers orBlend(long least) {
    return new MinimumMembers(least, Below.BLEND);
  }

  /** Reads as in "at least 5000 members". */
  @Override
  public String toString() {
    return "at least "
        + least
        + " members"
        + (below == Below.BLEND ? ", else blended with the book" : "");
  }
}
