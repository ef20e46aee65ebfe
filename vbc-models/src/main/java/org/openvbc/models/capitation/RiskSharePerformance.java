package org.openvbc.models.capitation;

import java.util.List;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;

/**
 * Revenue and cost of the cohorts that a shared risk is made of.
 *
 * @param cohorts the cohorts, at least one, each named once
 */
public record RiskSharePerformance(List<Cohort> cohorts) {

  /**
   * A cohort, such as a product or a region.
   *
   * @param name its name
   * @param revenue the revenue, or the target itself where that is agreed
   * @param cost incurred cost
   */
  public record Cohort(String name, Money revenue, Money cost) {
    /** A cohort in dollars. */
    public static Cohort of(String name, String revenue, String cost) {
      return new Cohort(name, Money.of(revenue), Money.of(cost));
    }
  }

  /**
   * Checks names and signs.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if there is no cohort, a name is
   *     used twice, or an amount is negative
   */
  public RiskSharePerformance {
    cohorts = List.copyOf(cohorts);
    Violations violations =
        Violations.of("RiskSharePerformance")
            .require(!cohorts.isEmpty(), "cohorts", "empty", "at least one", "someone to settle")
            .require(
                cohorts.stream().map(Cohort::name).distinct().count() == cohorts.size(),
                "cohorts",
                cohorts.stream().map(Cohort::name).toList(),
                "named differently",
                "each is settled once");
    for (Cohort cohort : cohorts) {
      violations
          .requireNotNegative("revenue of " + cohort.name, cohort.revenue, "a target has no sign")
          .requireNotNegative("cost of " + cohort.name, cohort.cost, "incurred cost");
    }
    violations.throwIfInvalidPerformance();
  }

  /** Cohorts. */
  public static RiskSharePerformance of(Cohort... cohorts) {
    return new RiskSharePerformance(List.of(cohorts));
  }

  /** One cohort alone. */
  public static RiskSharePerformance of(Money revenue, Money cost) {
    return of(new Cohort("all", revenue, cost));
  }

  /** All cohorts as one. */
  public Cohort whole() {
    return new Cohort(
        "all",
        cohorts.stream().map(Cohort::revenue).reduce(Money.ZERO, Money::plus),
        cohorts.stream().map(Cohort::cost).reduce(Money.ZERO, Money::plus));
  }
}
