package org.openvbc.core.money;

/**
 * Dollars per person and year, such as a benchmark of $12,191.16 per person year.
 *
 * <p>A type of its own, so that a yearly amount can't be taken for a monthly one or for a total: it
 * becomes money only when it meets person years.
 *
 * @param amount the dollars for one person in one year
 */
public record PerYear(Money amount) {
  /** Dollars per person and year from a decimal number, such as {@code "12191.1618"}. */
  public static PerYear of(String dollars) {
    return new PerYear(Money.of(dollars));
  }

  /** Reads as in "$12,191.16 per person year". */
  @Override
  public String toString() {
    return amount + " per person year";
  }
}
