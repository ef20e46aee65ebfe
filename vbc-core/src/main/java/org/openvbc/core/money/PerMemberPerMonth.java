package org.openvbc.core.money;

/**
 * Dollars per member and month (PMPM), such as a capitation rate of $900.00.
 *
 * <p>A type of its own, so that a monthly amount can't be taken for a yearly one or for a total: it
 * becomes money only when it meets member months. It is exact until a contract that publishes it
 * rounded calls {@link #rounded}.
 *
 * @param amount the dollars for one member in one month, exact
 */
public record PerMemberPerMonth(Unrounded amount) {
  /** No dollars. */
  public static final PerMemberPerMonth ZERO = new PerMemberPerMonth(Unrounded.ZERO);

  /** Dollars per member and month from a decimal number, such as {@code "900"}. */
  public static PerMemberPerMonth of(String dollars) {
    return of(Money.of(dollars));
  }

  /** Dollars per member and month. */
  public static PerMemberPerMonth of(Money dollars) {
    return new PerMemberPerMonth(dollars.unrounded());
  }

  /** The rate times a factor, such as a risk score or a share. */
  public PerMemberPerMonth times(Rate factor) {
    return new PerMemberPerMonth(amount.times(factor));
  }

  /** The sum. */
  public PerMemberPerMonth plus(PerMemberPerMonth other) {
    return new PerMemberPerMonth(amount.plus(other.amount));
  }

  /** The difference: this rate less the other. */
  public PerMemberPerMonth minus(PerMemberPerMonth other) {
    return new PerMemberPerMonth(amount.minus(other.amount));
  }

  /** Twelve months of it: dollars per person and year. */
  public PerYear perYear() {
    return new PerYear(amount.times(Rate.of(12, 1)));
  }

  /** Rounds the rate, where a contract publishes it rounded. */
  public PerMemberPerMonth rounded(Rounding rounding) {
    return of(amount.rounded(rounding));
  }

  /** Whether it is below zero. */
  public boolean isNegative() {
    return amount.signum() < 0;
  }

  /** Reads as in "$900.00 PMPM". */
  @Override
  public String toString() {
    return amount + " PMPM";
  }
}
