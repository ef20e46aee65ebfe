package org.openvbc.core.time;

import java.math.RoundingMode;
import org.openvbc.core.money.PerYear;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;

/**
 * Assigned person years: months of assignment divided by twelve, exact.
 *
 * <p>Person years multiply dollars per person and year. They are not a head count: the number of
 * assigned beneficiaries decides the minimum savings rate and never meets a dollar.
 *
 * @param years the person years as an exact number, not negative
 */
public record PersonYears(Rate years) {
  /** No person years. */
  public static final PersonYears ZERO = new PersonYears(Rate.ZERO);

  /** Checks the sign. */
  public PersonYears {
    if (years.signum() < 0) {
      throw new IllegalArgumentException(
          "personYears " + years.toFraction() + " is negative: months are counted from zero");
    }
  }

  /** Person years from a decimal number, such as {@code "7850.25"}. */
  public static PersonYears of(String years) {
    return new PersonYears(Rate.of(years));
  }

  /** Person years from months of assignment: twelve months are one person year. */
  public static PersonYears ofMonths(long months) {
    return new PersonYears(Rate.of(months, 12));
  }

  /** The sum. */
  public PersonYears plus(PersonYears other) {
    return new PersonYears(years.plus(other.years));
  }

  /** Total dollars: person years times dollars per person and year, not yet rounded. */
  public Unrounded times(PerYear perYear) {
    return perYear.amount().times(years);
  }

  /** Whether there are none. */
  public boolean isZero() {
    return years.isZero();
  }

  /** Reads as in "7850.25 person years". */
  @Override
  public String toString() {
    return years.toBigDecimal(5, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString()
        + " person years";
  }
}
