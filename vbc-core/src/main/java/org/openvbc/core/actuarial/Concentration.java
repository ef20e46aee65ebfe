package org.openvbc.core.actuarial;

import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;

/**
 * How far cost is concentrated on few members: what share of it the dearest five percent cause.
 *
 * @param costs the cost of each member, the dearest first
 */
public record Concentration(List<Money> costs) {

  /**
   * Sorts and checks the costs.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if one is negative, or all are zero
   */
  public Concentration {
    costs = costs.stream().sorted(Comparator.reverseOrder()).toList();
    Violations violations = Violations.of("Concentration");
    violations.require(
        !costs.isEmpty() && costs.get(0).isPositive(),
        "costs",
        "all zero",
        "at least one above $0.00",
        "shares of a total");
    if (!costs.isEmpty()) {
      violations.requireNotNegative("costs", costs.get(costs.size() - 1), "a member's cost");
    }
    violations.throwIfInvalidPerformance();
  }

  /** The cost of all members. */
  public Money total() {
    return costs.stream().reduce(Money.ZERO, Money::plus);
  }

  /**
   * The share of all cost that a share of the members cause, the dearest first. Where the share is
   * no whole number of members, the last one counts by the part that is left.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if the share lies outside 0 to 1
   */
  public Rate costOfTop(Rate members) {
    Violations.of("Concentration")
        .requireShare("members", members, "a share of all members")
        .throwIfInvalidTerms();
    Rate count = members.times(Rate.of(costs.size(), 1));
    int whole = count.toBigDecimal(0, RoundingMode.DOWN).intValueExact();
    Unrounded top = costs.subList(0, whole).stream().reduce(Money.ZERO, Money::plus).unrounded();
    if (whole < costs.size()) {
      top = top.plus(costs.get(whole).times(count.minus(Rate.of(whole, 1))));
    }
    return Rate.of(top, total().unrounded());
  }

  /**
   * The fewest members who cause a share of all cost.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if the share lies outside 0 to 1
   */
  public int fewestCausing(Rate share) {
    Violations.of("Concentration")
        .requireShare("share", share, "a share of all cost")
        .throwIfInvalidTerms();
    Unrounded wanted = total().times(share);
    Money sum = Money.ZERO;
    int members = 0;
    while (!sum.isAtLeast(wanted)) {
      sum = sum.plus(costs.get(members));
      members++;
    }
    return members;
  }

  /** The share of the members who cause a share of all cost. */
  public Rate membersCausing(Rate share) {
    return Rate.of(fewestCausing(share), costs.size());
  }

  /** Reads as in "the top 5% of 1000 members cause 50% of $9,000,000.00". */
  @Override
  public String toString() {
    Rate top = Rate.of(5, 100);
    return "the top "
        + top
        + " of "
        + costs.size()
        + " members cause "
        + costOfTop(top)
        + " of "
        + total();
  }
}
