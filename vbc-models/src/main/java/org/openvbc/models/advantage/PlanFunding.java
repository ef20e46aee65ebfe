package org.openvbc.models.advantage;

import java.util.List;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;

/**
 * What a plan's bid comes to before anyone is enrolled: benchmarks, savings, rebate and premium.
 *
 * @param countyBenchmarks the benchmark of each county, in the order of the plan, in cents
 * @param planBenchmark the mean of the county benchmarks by projected enrolment, exact
 * @param savings what the bid is below the plan's benchmark, at the average risk; zero if it is not
 * @param rebateRate the share of the savings that stays with the plan
 * @param rebate that share in dollars, for each member month whatever its risk score
 * @param keptByCms the rest of the savings
 * @param basicPremium what a member pays because the bid is above the benchmark, in cents
 */
public record PlanFunding(
    List<Money> countyBenchmarks,
    PerMemberPerMonth planBenchmark,
    PerMemberPerMonth savings,
    Rate rebateRate,
    PerMemberPerMonth rebate,
    PerMemberPerMonth keptByCms,
    Money basicPremium) {

  /** Keeps the benchmarks as they are. */
  public PlanFunding {
    countyBenchmarks = List.copyOf(countyBenchmarks);
  }

  /** Whether the bid is below the benchmark. */
  public boolean hasSavings() {
    return savings.amount().signum() > 0;
  }

  /** One sentence about it. */
  @Override
  public String toString() {
    return "plan benchmark "
        + planBenchmark
        + ", savings "
        + savings
        + ", rebate "
        + rebate
        + ", basic premium "
        + basicPremium;
  }
}
