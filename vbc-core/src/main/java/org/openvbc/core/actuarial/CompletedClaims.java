package org.openvbc.core.actuarial;

import java.util.List;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.money.Unrounded;

/**
 * Claims brought to what they will come to, month by month.
 *
 * @param months the months, in the order in which they were given
 */
public record CompletedClaims(List<Month> months) {

  /**
   * The claims of one month.
   *
   * @param incurred when they were incurred
   * @param paid what is paid to this day
   * @param completionFactor the part of the whole that the factor takes this for
   * @param method how the month was completed
   * @param ultimate what it comes to when all is paid, not rounded
   */
  public record Month(
      String incurred,
      Money paid,
      Rate completionFactor,
      Completion.Method method,
      Unrounded ultimate) {

    /**
     * What is incurred and not yet paid (IBNR): {@code ultimate - paid}. Negative where the
     * expected cost of a young month is less than what it has paid already.
     */
    public Unrounded unpaid() {
      return ultimate.minus(paid.unrounded());
    }
  }

  /** Keeps its own copy. */
  public CompletedClaims {
    months = List.copyOf(months);
  }

  /** What is paid to this day. */
  public Money paid() {
    return months.stream().map(Month::paid).reduce(Money.ZERO, Money::plus);
  }

  /** What all comes to when all is paid, not rounded. */
  public Unrounded ultimate() {
    return months.stream().map(Month::ultimate).reduce(Unrounded.ZERO, Unrounded::plus);
  }

  /** What is incurred and not yet paid (IBNR): {@code sum of (ultimate - paid)}, not rounded. */
  public Unrounded unpaid() {
    return ultimate().minus(paid().unrounded());
  }

  /**
   * The part of all that is paid: the completion factor of the months together.
   *
   * @throws ArithmeticException if nothing is incurred
   */
  public Rate completionFactor() {
    Unrounded ultimate = ultimate();
    if (ultimate.signum() == 0) {
      throw new ArithmeticException(
          "completionFactor: nothing is incurred in " + months.size() + " months of claims");
    }
    return Rate.of(paid().unrounded(), ultimate);
  }

  /** Reads as in "paid $5,530.00, incurred $6,072.39, unpaid $542.39". */
  @Override
  public String toString() {
    return "paid "
        + paid()
        + ", incurred "
        + ultimate().rounded(Rounding.CENTS)
        + ", unpaid "
        + unpaid().rounded(Rounding.CENTS);
  }
}
