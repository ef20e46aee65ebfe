package org.openvbc.models.reach;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.worksheet.Worksheet;

/**
 * The total cost of care of an ACO: from its parts, by entitlement category, or as one net amount
 * in dollars, as the published results have it.
 */
public final class ReachExpenditure {
  private final Optional<CostOfCare> whole;
  private final Map<Entitlement, CostOfCare> byCategory;
  private final Unrounded amount;

  private ReachExpenditure(
      Optional<CostOfCare> whole, Map<Entitlement, CostOfCare> byCategory, Unrounded amount) {
    this.whole = whole;
    this.byCategory = byCategory;
    this.amount = amount;
  }

  /** From the cost of all beneficiaries. */
  public static ReachExpenditure of(CostOfCare cost) {
    return new ReachExpenditure(Optional.of(cost), Map.of(), cost.completed());
  }

  /** From the costs of the entitlement categories, each with a completion factor of its own. */
  public static ReachExpenditure byCategory(Map<Entitlement, CostOfCare> costs) {
    Violations.of("ReachExpenditure")
        .require(!costs.isEmpty(), "costs", "none", "at least one category", "a cost is needed")
        .throwIfInvalidPerformance();
    Unrounded sum = Unrounded.ZERO;
    for (CostOfCare cost : costs.values()) {
      sum = sum.plus(cost.completed());
    }
    return new ReachExpenditure(Optional.empty(), new EnumMap<>(costs), sum);
  }

  /** As one amount after stop-loss and completion. */
  public static ReachExpenditure net(Money dollars) {
    Violations.of("ReachExpenditure")
        .requireNotNegative("net", dollars, ReachSource.RESULTS.citation().text())
        .throwIfInvalidPerformance();
    return new ReachExpenditure(Optional.empty(), Map.of(), dollars.unrounded());
  }

  /** The dollars that are compared with the benchmark, exact. */
  public Unrounded amount() {
    return amount;
  }

  boolean hasHighNeedsCost() {
    return byCategory.containsKey(Entitlement.HIGH_NEEDS);
  }

  void show(Worksheet sheet) {
    whole.ifPresent(cost -> show(cost, sheet));
    byCategory.forEach((category, cost) -> show(cost, sheet.of(category.label())));
  }

  private static void show(CostOfCare cost, Worksheet sheet) {
    sheet.line(ReachStep.CAPITATION, cost.capitation());
    sheet.line(ReachStep.CLAIMS, cost.claims());
    sheet.line(ReachStep.COST_BEFORE_STOP_LOSS, cost.total());
    sheet.line(ReachStep.STOP_LOSS_PAYOUT, cost.adjustedPayout());
    sheet.line(ReachStep.STOP_LOSS_CHARGE, cost.stopLossCharge());
    sheet.line(ReachStep.COST_AFTER_STOP_LOSS, cost.afterStopLoss());
    sheet.line(ReachStep.COMPLETION_FACTOR, cost.completionFactor());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ReachExpenditure expenditure
        && expenditure.whole.equals(whole)
        && expenditure.byCategory.equals(byCategory)
        && expenditure.amount.equals(amount);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * whole.hashCode() + byCategory.hashCode()) + amount.hashCode();
  }

  @Override
  public String toString() {
    return "total cost of care " + amount;
  }
}
