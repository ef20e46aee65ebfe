package org.openvbc.models.capitation;

import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;

/**
 * The claims of one member that count for a contract year.
 *
 * @param member who, by whatever name the parties use
 * @param claims dollars
 */
public record MemberClaims(String member, Money claims) {

  /**
   * Checks the sign.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if the claims are negative
   */
  public MemberClaims {
    // The amount of a person stays out of the message.
    Violations.of("MemberClaims")
        .require(!member.isBlank(), "member", "blank", "named", "lasers go by member")
        .require(!claims.isNegative(), "claims", "negative", "at least $0.00", "claims of a member")
        .throwIfInvalidPerformance();
  }

  /** The claims of a member. */
  public static MemberClaims of(String member, Money claims) {
    return new MemberClaims(member, claims);
  }

  /** Name and amount of a person stay out of texts. */
  @Override
  public String toString() {
    return "claims of one member";
  }
}
