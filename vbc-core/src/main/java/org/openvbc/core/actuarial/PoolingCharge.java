package org.openvbc.core.actuarial;

import org.openvbc.core.model.Violations;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.time.MemberMonths;

/**
 * What a group pays for having its large claims left out: the expected excess of all groups and a
 * load.
 *
 * <p>Where target and actual cost are compared the charge is on both sides or on neither; on one
 * side alone it would make savings, or losses, out of nothing. {@link #onBothSides} is therefore
 * the only way to add it to a comparison.
 *
 * @param perMember dollars per member and month, not negative
 */
public record PoolingCharge(PerMemberPerMonth perMember) {

  /**
   * Target and actual cost with the charge on both.
   *
   * @param target the target per member and month
   * @param actual the actual cost in all
   */
  public record Sides(PerMemberPerMonth target, Unrounded actual) {}

  /**
   * Checks the sign.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if the charge is negative
   */
  public PoolingCharge {
    Violations.of("PoolingCharge")
        .require(!perMember.isNegative(), "perMember", perMember, "at least $0.00", "a charge")
        .throwIfInvalidTerms();
  }

  /** A charge such as {@code of("18.50")}. */
  public static PoolingCharge of(String perMember) {
    return new PoolingCharge(PerMemberPerMonth.of(perMember));
  }

  /** {@code target + charge} and {@code actual + charge x member months}. */
  public Sides onBothSides(PerMemberPerMonth target, Unrounded actual, MemberMonths members) {
    return new Sides(target.plus(perMember), actual.plus(members.times(perMember)));
  }

  /**
   * A group's experience without its large claims: {@code counted / member months + charge}.
   *
   * @throws ArithmeticException if there are no member months
   */
  public PerMemberPerMonth experience(TruncatedClaims claims, MemberMonths members) {
    return members.perMember(claims.counted()).plus(perMember);
  }
}
