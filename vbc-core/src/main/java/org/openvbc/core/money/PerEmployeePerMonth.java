package org.openvbc.core.money;

/**
 * Dollars per employee and month (PEPM), such as a fee of $4.50 or an aggregate stop-loss factor of
 * $485.00.
 *
 * <p>A type of its own: an employee stands for a family of members, so that a rate per employee can
 * never meet member months.
 *
 * @param amount the dollars for one employee in one month, exact
 */
public record PerEmployeePerMonth(Unrounded amount) {
  /** Dollars per employee and month from a decimal number, such as {@code "4.50"}. */
  public static PerEmployeePerMonth of(String dollars) {
    return of(Money.of(dollars));
  }

  /** Dollars per employee and month. */
  public static PerEmployeePerMonth of(Money dollars) {
    return new PerEmployeePerMonth(dollars.unrounded());
  }

  /**
   * The dollars per member and month that it comes to: {@code PMPM = PEPM / members per employee}.
   *
   * @param membersPerEmployee member months over employee months, as the contract states it
   * @throws IllegalArgumentException if the ratio is not above zero
   */
  public PerMemberPerMonth perMember(Rate membersPerEmployee) {
    if (membersPerEmployee.signum() <= 0) {
      throw new IllegalArgumentException(
          "membersPerEmployee "
              + membersPerEmployee.toFraction()
              + " is not above 0: an employee is a member");
    }
    return new PerMemberPerMonth(amount.times(Rate.ONE.dividedBy(membersPerEmployee)));
  }

  /** Whether it is below zero. */
  public boolean isNegative() {
    return amount.signum() < 0;
  }

  /** Reads as in "$485.00 PEPM". */
  @Override
  public String toString() {
    return amount + " PEPM";
  }
}
