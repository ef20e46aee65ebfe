package org.openvbc.core.time;

import java.math.RoundingMode;
import org.openvbc.core.money.PerEmployeePerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;

/**
 * Employee months: months of employment under a plan, added over employees, dependents not counted.
 *
 * <p>They multiply dollars per employee and month, never dollars per member and month.
 *
 * @param months the months as an exact number, not negative
 */
public record EmployeeMonths(Rate months) {
  /** No employee months. */
  public static final EmployeeMonths ZERO = new EmployeeMonths(Rate.ZERO);

  /** Checks the sign. */
  public EmployeeMonths {
    if (months.signum() < 0) {
      throw new IllegalArgumentException(
          "employeeMonths " + months.toFraction() + " is negative: months are counted from zero");
    }
  }

  /** A whole number of employee months. */
  public static EmployeeMonths of(long months) {
    return new EmployeeMonths(Rate.of(months, 1));
  }

  /** Employee months from a decimal number, such as {@code "12260.5"}. */
  public static EmployeeMonths of(String months) {
    return new EmployeeMonths(Rate.of(months));
  }

  /** The sum. */
  public EmployeeMonths plus(EmployeeMonths other) {
    return new EmployeeMonths(months.plus(other.months));
  }

  /** Total dollars: employee months times dollars per employee and month, not yet rounded. */
  public Unrounded times(PerEmployeePerMonth rate) {
    return rate.amount().times(months);
  }

  /** Whether there are none. */
  public boolean isZero() {
    return months.isZero();
  }

  /** Reads as in "12260 employee months". */
  @Override
  public String toString() {
    return months.toBigDecimal(5, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString()
        + " employee months";
  }
}
