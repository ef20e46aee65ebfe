package org.openvbc.core.actuarial;

import java.util.List;
import java.util.Optional;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.time.MemberMonths;

/**
 * The claims of one month (or year), paid only in part.
 *
 * @param incurred when they were incurred, as people name it
 * @param lag the months that have passed since, the month itself being lag 0
 * @param paid what is paid to this day
 * @param expected what the month was expected to cost; needed where it is too young for its factor
 */
public record IncurredClaims(String incurred, int lag, Money paid, Optional<Unrounded> expected) {
  /** Claims without an expectation. */
  public static IncurredClaims of(String incurred, int lag, Money paid) {
    return new IncurredClaims(incurred, lag, paid, Optional.empty());
  }

  /** The latest amounts of a triangle. */
  public static List<IncurredClaims> of(ClaimsTriangle triangle) {
    return triangle.rows().stream().map(row -> of(row.incurred(), row.lag(), row.paid())).toList();
  }

  /** The same with what they were expected to cost: dollars per member and month x members. */
  public IncurredClaims expecting(PerMemberPerMonth rate, MemberMonths members) {
    return new IncurredClaims(incurred, lag, paid, Optional.of(members.times(rate)));
  }
}
