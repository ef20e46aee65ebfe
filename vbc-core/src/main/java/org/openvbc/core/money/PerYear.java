package org.openvbc.core.money;

/**
 * Dollars per person and year, such as a benchmark of $12,191.16 per person year.
 *
 * <p>A type of its own, so that a yearly amount can't be taken for a monthly one or for a total: it
 * becomes money only when it meets person years.
 *
 * @param amount the dollars for one person in one year, exact
 */
public record PerYear(Unrounded amount) {
  /** Dollars per person and year from a decimal number, such as {@code "12191.1618"}. */
  public static PerYear of(String dollars) {
    return of(Money.of(dollars));
  }

  /** Dollars per person and year. */
  public static PerYear of(Money dollars) {
    return new PerYear(dollars.unrounded());
  }

  /** A twelfth of it: dollars per member and month. */
  public PerMemberPerMonth perMonth() {
    return new PerMemberPerMonth(amount.times(Rate.of(1, 12)));
  }

  /** Reads as in "$12,191.16 per person year". */
  @Override
  public String toString() {
    return amount + " per person year";
  }
}
