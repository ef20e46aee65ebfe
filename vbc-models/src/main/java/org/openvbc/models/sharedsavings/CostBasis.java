package org.openvbc.models.sharedsavings;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the costs of target and performance count; both must count the same.
 *
 * @param amount whose payments are counted
 * @param included what else is in the amounts
 */
public record CostBasis(Amount amount, Set<Included> included) {

  /** Whose payments are counted. */
  public enum Amount {
    /** What the plan and the member pay together. */
    ALLOWED,
    /** What the plan pays. */
    PLAN_PAID
  }

  /** What else is in the amounts. */
  public enum Included {
    /** Pharmacy rebates are taken off. */
    PHARMACY_REBATES,
    /** Capitation payments are counted. */
    CAPITATION,
    /** Care-coordination fees are counted already: no fee treatment may count them again. */
    CARE_COORDINATION_FEES,
    /** A pooling charge is counted already, instead of large claims. */
    POOLING_CHARGE,
    /** Payments are counted at full contractual rates, before a withhold. */
    WITHHELD_AMOUNTS
  }

  /** Keeps what is included as it is. */
  public CostBasis {
    included = Set.copyOf(included);
  }

  /** Allowed amounts with what else is in them. */
  public static CostBasis allowed(Included... included) {
    return new CostBasis(Amount.ALLOWED, Set.of(included));
  }

  /** Plan-paid amounts with what else is in them. */
  public static CostBasis planPaid(Included... included) {
    return new CostBasis(Amount.PLAN_PAID, Set.of(included));
  }

  /** Whether the amounts include it. */
  public boolean includes(Included what) {
    return included.contains(what);
  }

  /** The same basis with payments counted at full contractual rates, before a withhold. */
  public CostBasis beforeWithhold() {
    EnumSet<Included> more = EnumSet.of(Included.WITHHELD_AMOUNTS);
    more.addAll(included);
    return new CostBasis(amount, more);
  }

  /** Reads as in "allowed amounts" or "plan-paid amounts with capitation". */
  @Override
  public String toString() {
    List<String> names =
        new TreeSet<>(included)
            .stream()
                .map(each -> each.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '))
                .toList();
    return (amount == Amount.ALLOWED ? "allowed amounts" : "plan-paid amounts")
        + (names.isEmpty() ? "" : " with " + String.join(", ", names));
  }
}
