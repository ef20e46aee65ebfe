package org.openvbc.core.actuarial;

import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;

/**
 * One member's claims in one year.
 *
 * @param claims the claims, before anything is cut off
 * @param months the months of membership, 1 to 12
 */
public record MemberClaims(Money claims, int months) {
  private static final int MONTHS_PER_YEAR = 12;

  /**
   * Checks the months.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if they lie outside 1 to 12
   */
  public MemberClaims {
    Violations.of("MemberClaims")
        .require(
            months >= 1 && months <= MONTHS_PER_YEAR,
            "months",
            months,
            "between 1 and 12",
            "the months of membership in the year")
        .throwIfInvalidPerformance();
  }

  /** The claims of a member who was there all year. */
  public static MemberClaims ofYear(Money claims) {
    return new MemberClaims(claims, MONTHS_PER_YEAR);
  }
}
