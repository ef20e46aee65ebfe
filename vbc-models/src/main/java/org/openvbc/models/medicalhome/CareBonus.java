package org.openvbc.models.medicalhome;

import java.util.ArrayList;
import java.util.List;
import org.openvbc.core.clause.Schedule;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;

/**
 * A bonus for the members who reached a goal, by one target or by tiers of which only the highest
 * that is met pays.
 *
 * <p>{@code result = met / denominator}, compared exactly: 319 of 400 is 79.75 %, which does not
 * meet 80 %.
 *
 * @param name what is measured
 * @param minimumDenominator the fewest members for whom anything is paid
 * @param tiers the targets in ascending order with what each pays
 */
public record CareBonus(String name, long minimumDenominator, List<Tier> tiers) {
  /**
   * A target and what it pays.
   *
   * @param target the least result
   * @param amount what it pays
   */
  public record Tier(Rate target, BonusAmount amount) {
    /** Checks the target. */
    public Tier {
      Violations.of("CareBonus")
          .requireShare("target", target, "a share of members")
          .throwIfInvalidTerms();
    }

    @Override
    public String toString() {
      return amount + " at " + target;
    }
  }

  /**
   * Checks name, minimum and order.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if one is wrong
   */
  public CareBonus {
    tiers = List.copyOf(tiers);
    Violations violations =
        Violations.of("CareBonus")
            .require(!name.isBlank(), "name", "blank", "named", "a bonus has a name")
            .require(
                minimumDenominator >= 1,
                "minimumDenominator",
                minimumDenominator,
                "at least 1",
                "without members there is no result")
            .require(!tiers.isEmpty(), "tiers", "none", "at least one", "what a result pays");
    for (int i = 1; i < tiers.size(); i++) {
      violations.require(
          tiers.get(i).target().compareTo(tiers.get(i - 1).target()) > 0,
          "tiers[" + i + "].target",
          tiers.get(i).target(),
          "above " + tiers.get(i - 1).target(),
          "tiers ascend");
    }
    violations.throwIfInvalidTerms();
  }

  /** One target. */
  public static CareBonus of(
      String name, long minimumDenominator, Rate target, BonusAmount amount) {
    return new CareBonus(name, minimumDenominator, List.of(new Tier(target, amount)));
  }

  /** The same bonus with tiers in place of its target and amount. */
  public CareBonus withTiers(Tier... others) {
    return new CareBonus(name, minimumDenominator, List.of(others));
  }

  /** Which tier a result reaches, counted from one; none is zero. */
  Schedule reached() {
    List<Schedule.Point> points = new ArrayList<>();
    for (Tier tier : tiers) {
      points.add(new Schedule.Point(tier.target(), Rate.of(points.size() + 1, 1)));
    }
    return Schedule.steps(points);
  }

  /** Reads as in "blood sugar lowered: $100.00 a member at 80%, from 30 members". */
  @Override
  public String toString() {
    return name + ": " + tiers + ", from " + minimumDenominator + " members";
  }
}
