package org.openvbc.models.capitation;

import java.util.List;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.time.MemberMonths;

/**
 * Pooling of large claims: what a member costs above a point is taken off, and a charge per member
 * and month is put on in its place.
 *
 * <p>{@code excess = sum over members of max(0, claims - point)}; {@code experience = (total -
 * excess) / member months + charge}.
 *
 * @param point the pooling point, in one member's claims
 * @param charge expected excess with its load, in dollars per member and month
 */
public record Pooling(Money point, PerMemberPerMonth charge) {

  /**
   * Checks the signs.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if one is negative
   */
  public Pooling {
    Violations.of("Pooling")
        .requireNotNegative("point", point, "a pooling point")
        .require(!charge.isNegative(), "charge", charge, "at least $0.00", "a charge")
        .throwIfInvalidTerms();
  }

  /** What the members cost above the point. */
  public Money excess(List<MemberClaims> members) {
    Money sum = Money.ZERO;
    for (MemberClaims member : members) {
      sum = sum.plus(member.claims().minus(point).notBelow(Money.ZERO));
    }
    return sum;
  }

  /** The charge for so many member months. */
  public Unrounded charge(MemberMonths memberMonths) {
    return memberMonths.times(charge);
  }

  /** The cost per member and month with large claims pooled. */
  public PerMemberPerMonth experience(StopLossClaims claims, MemberMonths memberMonths) {
    Money pooled = claims.totalClaims().minus(excess(claims.members()));
    return memberMonths.perMember(pooled.unrounded()).plus(charge);
  }

  /** Reads as in "above $150,000.00 for $18.50 PMPM". */
  @Override
  public String toString() {
    return "above " + point + " for " + charge;
  }
}
