package org.openvbc.core.time;

import java.math.RoundingMode;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;

/**
 * Member months: months of membership, added over members; a daily count makes them a fraction.
 *
 * <p>Member months multiply dollars per member and month. They are neither a head count nor person
 * years, which are a twelfth of them.
 *
 * @param months the months as an exact number, not negative
 */
public record MemberMonths(Rate months) {
  /** No member months. */
  public static final MemberMonths ZERO = new MemberMonths(Rate.ZERO);

  /** Checks the sign. */
  public MemberMonths {
    if (months.signum() < 0) {
      throw new IllegalArgumentException(
          "memberMonths " + months.toFraction() + " is negative: months are counted from zero");
    }
  }

  /** A whole number of member months. */
  public static MemberMonths of(long months) {
    return new MemberMonths(Rate.of(months, 1));
  }

  /** Member months from a decimal number, such as {@code "12000.5"}. */
  public static MemberMonths of(String months) {
    return new MemberMonths(Rate.of(months));
  }

  /**
   * The months of a steady number of members.
   *
   * @throws IllegalArgumentException if either number is negative
   */
  public static MemberMonths ofMembers(long members, int months) {
    if (members < 0 || months < 0) {
      throw new IllegalArgumentException(
          members + " members in " + months + " months: both are counted from zero");
    }
    return new MemberMonths(Rate.of(members, 1).times(Rate.of(months, 1)));
  }

  /** The sum. */
  public MemberMonths plus(MemberMonths other) {
    return new MemberMonths(months.plus(other.months));
  }

  /** Total dollars: member months times dollars per member and month, not yet rounded. */
  public Unrounded times(PerMemberPerMonth rate) {
    return rate.amount().times(months);
  }

  /**
   * The dollars per member and month that a total comes to.
   *
   * @throws ArithmeticException if there are no member months
   */
  public PerMemberPerMonth perMember(Unrounded total) {
    if (isZero()) {
      throw new ArithmeticException(
          total + " over 0 member months: without months no dollars per member and month");
    }
    return new PerMemberPerMonth(total.times(Rate.ONE.dividedBy(months)));
  }

  /** The same time in person years: twelve months are one. */
  public PersonYears personYears() {
    return new PersonYears(months.times(Rate.of(1, 12)));
  }

  /** Whether there are none. */
  public boolean isZero() {
    return months.isZero();
  }

  /** Reads as in "12000.5 member months". */
  @Override
  public String toString() {
    return months.toBigDecimal(5, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString()
        + " member months";
  }
}
