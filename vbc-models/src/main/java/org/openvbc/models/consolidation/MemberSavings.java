package org.openvbc.models.consolidation;

import java.util.List;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;

/**
 * What vendors claim to have saved on one member.
 *
 * @param expected what the member was expected to cost
 * @param actual what the member cost
 * @param claims the claims, one for each vendor that claims
 */
public record MemberSavings(Money expected, Money actual, List<Claim> claims) {
  /**
   * One vendor's claim on one member.
   *
   * @param vendor the name of the vendor
   * @param claimed the savings that it claims
   * @param touches how often it was in touch with the member, above zero; any measure that is the
   *     same for all vendors
   */
  public record Claim(String vendor, Money claimed, Rate touches) {
    /** A claim of a vendor where touches don't count. */
    public static Claim of(String vendor, Money claimed) {
      return new Claim(vendor, claimed, Rate.ONE);
    }
  }

  /** Keeps the claims as they are. */
  public MemberSavings {
    claims = List.copyOf(claims);
  }

  /** What can have been saved on the member: expected less actual, never less than nothing. */
  public Money limit() {
    return expected.minus(actual).notBelow(Money.ZERO);
  }

  /** Says how many claims there are, and nothing of the member. */
  @Override
  public String toString() {
    return claims.size() + " claims on one member";
  }
}
