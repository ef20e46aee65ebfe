package org.openvbc.core.actuarial;

import java.util.ArrayList;
import java.util.List;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;

/**
 * Several costs made into one by weights: base years into a base, a group's own history and its
 * region into a benchmark.
 *
 * <p>{@code value = sum of weight x cost}, exact. All costs must be brought to the same period and
 * risk before.
 *
 * @param parts the parts; their weights sum to exactly the whole
 */
public record BlendedCost(List<Part> parts) {

  /**
   * One of the costs.
   *
   * @param name what it is, as in "2024" or "region"
   * @param weight its part of the whole
   * @param cost dollars per member and month
   */
  public record Part(String name, Rate weight, PerMemberPerMonth cost) {}

  /**
   * Checks the weights.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if one is no share, or they do not sum to
   *     exactly the whole
   */
  public BlendedCost {
    parts = List.copyOf(parts);
    Violations violations = Violations.of("BlendedCost");
    Rate sum = Rate.ZERO;
    for (Part part : parts) {
      violations.requireShare("weight of " + part.name(), part.weight(), "a part of the whole");
      sum = sum.plus(part.weight());
    }
    violations
        .require(
            sum.equals(Rate.ONE), "weights", "sum to " + sum, "sum to 100%", "parts of the whole")
        .throwIfInvalidTerms();
  }

  /** A group's own cost at its weight, and the region's at the rest. */
  public static BlendedCost ofOwnAndRegional(
      Rate ownWeight, PerMemberPerMonth own, PerMemberPerMonth regional) {
    return new BlendedCost(
        List.of(
            new Part("own", ownWeight, own),
            new Part("regional", ownWeight.complement(), regional)));
  }

  /** The blended cost, not rounded. */
  public PerMemberPerMonth value() {
    List<Unrounded> amounts = new ArrayList<>();
    for (Part part : parts) {
      amounts.add(part.cost().times(part.weight()).amount());
    }
    return new PerMemberPerMonth(amounts.stream().reduce(Unrounded.ZERO, Unrounded::plus));
  }
}
