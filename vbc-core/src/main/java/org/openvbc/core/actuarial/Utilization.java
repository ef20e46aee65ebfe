package org.openvbc.core.actuarial;

import java.math.RoundingMode;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.time.MemberMonths;

/**
 * How much of a service members use, and what one unit of it costs.
 *
 * <p>{@code per 1,000 = events x 12,000 / member months}; {@code PMPM = per 1,000 x unit cost /
 * 12,000}. Exact.
 *
 * @param perThousand services for 1,000 members in a year, not negative
 * @param unitCost dollars for one service
 */
public record Utilization(Rate perThousand, Unrounded unitCost) {
  /** No use. */
  public static final Utilization NONE = new Utilization(Rate.ZERO, Unrounded.ZERO);

  /** A thousand members for twelve months. */
  static final Rate MONTHS_OF_A_THOUSAND = Rate.of(12_000, 1);

  /**
   * Checks the signs.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if one is negative
   */
  public Utilization {
    Violations.of("Utilization")
        .require(
            perThousand.signum() >= 0,
            "perThousand",
            perThousand.toFraction(),
            "at least 0",
            "a count")
        .require(unitCost.signum() >= 0, "unitCost", unitCost, "at least $0.00", "a cost")
        .throwIfInvalidPerformance();
  }

  /** Services for 1,000 members in a year, at a cost each. */
  public static Utilization of(String perThousand, String unitCost) {
    return new Utilization(Rate.of(perThousand), Money.of(unitCost).unrounded());
  }

  /**
   * From what was counted: the unit cost is {@code cost / events}; no events at no cost are {@link
   * #NONE}.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if events are negative, if there is
   *     a cost without events, or if there are no member months
   */
  public static Utilization ofTotals(long events, Money cost, MemberMonths members) {
    Violations.of("Utilization")
        .require(
            events > 0 || (events == 0 && cost.isZero()),
            "events",
            events,
            "above 0 where there is a cost",
            "without one there is no unit cost")
        .require(!members.isZero(), "memberMonths", 0, "above 0", "use is per member")
        .throwIfInvalidPerformance();
    return events == 0
        ? NONE
        : new Utilization(perThousand(events, members), cost.times(Rate.of(1, events)));
  }

  /**
   * Events for 1,000 members in a year: {@code events x 12,000 / member months}.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if there are no member months
   */
  public static Rate perThousand(long events, MemberMonths members) {
    Violations.of("Utilization")
        .require(!members.isZero(), "memberMonths", 0, "above 0", "use is per member")
        .throwIfInvalidPerformance();
    return Rate.of(events, 1).times(MONTHS_OF_A_THOUSAND).dividedBy(members.months());
  }

  /** Whether nobody used the service. */
  public boolean isNone() {
    return perThousand.isZero();
  }

  /** Dollars per member and month: {@code per 1,000 x unit cost / 12,000}. */
  public PerMemberPerMonth perMember() {
    return new PerMemberPerMonth(unitCost.times(perThousand.dividedBy(MONTHS_OF_A_THOUSAND)));
  }

  /**
   * The events expected of a number of member months: {@code per 1,000 x member months / 12,000}.
   */
  public Rate expectedEvents(MemberMonths members) {
    return perThousand.times(members.months()).dividedBy(MONTHS_OF_A_THOUSAND);
  }

  /** Reads as in "4.6 per 1,000 at $14,900.00". */
  @Override
  public String toString() {
    return perThousand.toBigDecimal(4, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString()
        + " per 1,000 at "
        + unitCost;
  }
}
