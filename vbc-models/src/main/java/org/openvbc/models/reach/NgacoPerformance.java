package org.openvbc.models.reach;

import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;

/**
 * What happened to a Next Generation ACO in a performance year.
 *
 * @param benchmark the benchmark after its discount, as CMS determined it; above zero
 * @param expenditures what the aligned beneficiaries cost
 */
public record NgacoPerformance(Money benchmark, Money expenditures) {
  /**
   * Checks the signs.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if the benchmark is not above zero
   *     or the expenditures are negative
   */
  public NgacoPerformance {
    String agreement = ReachSource.NGACO.citation().text();
    Violations.of("NgacoPerformance")
        .require(benchmark.isPositive(), "benchmark", benchmark, "above $0.00", agreement)
        .requireNotNegative("expenditures", expenditures, agreement)
        .throwIfInvalidPerformance();
  }

  /** One sentence about it. */
  @Override
  public String toString() {
    return "ACO with benchmark " + benchmark + ", expenditures " + expenditures;
  }
}
