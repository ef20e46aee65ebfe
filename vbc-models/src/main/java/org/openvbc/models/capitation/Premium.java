package org.openvbc.models.capitation;

import java.util.ArrayList;
import java.util.List;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;

/**
 * Premium revenue and what the contract takes off it before it is shared: taxes, fees, reinsurance,
 * brokers.
 *
 * @param revenue premium revenue
 * @param deductions what is taken off
 */
public record Premium(Money revenue, List<Deduction> deductions) {

  /**
   * Something that is taken off.
   *
   * @param name what it is
   * @param amount how much
   */
  public record Deduction(String name, Money amount) {}

  /**
   * Checks the signs.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if an amount is negative or the
   *     deductions are more than the revenue
   */
  public Premium {
    deductions = List.copyOf(deductions);
    Violations violations =
        Violations.of("Premium").requireNotNegative("revenue", revenue, "premium revenue");
    deductions.forEach(
        deduction -> violations.requireNotNegative(deduction.name, deduction.amount, "taken off"));
    violations
        .require(
            !sum(deductions).isMoreThan(revenue),
            "deductions",
            sum(deductions),
            "at most the revenue of " + revenue,
            "a share is taken of what is left")
        .throwIfInvalidPerformance();
  }

  /** Premium with nothing taken off. */
  public static Premium of(Money revenue) {
    return new Premium(revenue, List.of());
  }

  /** The same with a deduction. */
  public Premium less(String name, Money amount) {
    List<Deduction> more = new ArrayList<>(deductions);
    more.add(new Deduction(name, amount));
    return new Premium(revenue, more);
  }

  /** What is left to share. */
  public Money afterDeductions() {
    return revenue.minus(sum(deductions));
  }

  private static Money sum(List<Deduction> deductions) {
    return deductions.stream().map(Deduction::amount).reduce(Money.ZERO, Money::plus);
  }
}
