package org.openvbc.core.actuarial;

import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;

/**
 * What an interim run looks at in the settlement of a projected year, whatever the model.
 *
 * @param savings benchmark less expenditures; negative for losses
 * @param benchmark what the savings are a rate of
 * @param minimumRate the rate that savings must reach in this model; zero where it has none
 * @param earned what the model pays on the projected year, not yet rounded where the model does not
 *     round before its own payment; negative where it owes
 */
public record ProjectedSavings(
    Unrounded savings, Unrounded benchmark, Rate minimumRate, Unrounded earned) {

  /** The view of a settlement whose figures are money. */
  public static ProjectedSavings of(
      Money savings, Money benchmark, Rate minimumRate, Money earned) {
    return new ProjectedSavings(
        savings.unrounded(), benchmark.unrounded(), minimumRate, earned.unrounded());
  }

  /**
   * Whether there are savings that reach the minimum rate and a buffer, decided on exact products;
   * a benchmark of nothing has no rate, and reaches none.
   */
  public boolean reach(Rate required) {
    return benchmark.signum() > 0
        && savings.signum() > 0
        && savings.isAtLeast(benchmark.times(required));
  }
}
