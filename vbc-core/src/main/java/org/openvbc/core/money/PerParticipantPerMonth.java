package org.openvbc.core.money;

/**
 * Dollars per participant and month (PPPM), such as a fee of $68.00 for each person enrolled in a
 * programme.
 *
 * <p>A type of its own: a participant is neither an employee, who stands for a family, nor every
 * covered life.
 *
 * @param amount the dollars for one participant in one month, exact
 */
public record PerParticipantPerMonth(Unrounded amount) {
  /** Dollars per participant and month from a decimal number, such as {@code "68"}. */
  public static PerParticipantPerMonth of(String dollars) {
    return of(Money.of(dollars));
  }

  /** Dollars per participant and month. */
  public static PerParticipantPerMonth of(Money dollars) {
    return new PerParticipantPerMonth(dollars.unrounded());
  }

  /** Whether it is below zero. */
  public boolean isNegative() {
    return amount.signum() < 0;
  }

  /** Reads as in "$68.00 PPPM". */
  @Override
  public String toString() {
    return amount + " PPPM";
  }
}
