package org.openvbc.models.episode.commercial;

import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;

/**
 * The cases of a condition bundle in one total; a single case is a total of one. All sums are
 * exact, so totals may be added in any order and any grouping.
 *
 * @param count how many cases
 * @param typicalBudget the budget of typical care
 * @param severityAdjustment what the patients' severity adds to it; negative where it takes off
 * @param historicalComplications what potentially avoidable complications used to cost
 * @param actualTypical what typical care cost
 * @param actualComplications what avoidable complications cost
 */
public record ConditionCases(
    long count,
    Money typicalBudget,
    Money severityAdjustment,
    Money historicalComplications,
    Money actualTypical,
    Money actualComplications) {
  /** No cases. */
  public static final ConditionCases NONE =
      new ConditionCases(0, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

  /**
   * Checks the signs; a message names no amount, because a case is a patient.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if an amount other than the severity
   *     adjustment is negative, or there are amounts without a case
   */
  public ConditionCases {
    Violations violations =
        Violations.of("ConditionCases")
            .require(count >= 0, "count", count, "at least 0", "a number of cases")
            .require(
                count > 0
                    || (typicalBudget.isZero()
                        && severityAdjustment.isZero()
                        && historicalComplications.isZero()
                        && actualTypical.isZero()
                        && actualComplications.isZero()),
                "count",
                count,
                "above 0 where there are amounts",
                "amounts belong to cases");
    requireNotNegative("typicalBudget", typicalBudget, violations);
    requireNotNegative("historicalComplications", historicalComplications, violations);
    requireNotNegative("actualTypical", actualTypical, violations);
    requireNotNegative("actualComplications", actualComplications, violations);
    violations.throwIfInvalidPerformance();
  }

  private static void requireNotNegative(String field, Money amount, Violations violations) {
    violations.require(!amount.isNegative(), field, "negative", "at least $0.00", "a cost");
  }

  /** Both totals together. */
  public ConditionCases plus(ConditionCases other) {
    return new ConditionCases(
        Math.addExact(count, other.count),
        typicalBudget.plus(other.typicalBudget),
        severityAdjustment.plus(other.severityAdjustment),
        historicalComplications.plus(other.historicalComplications),
        actualTypical.plus(other.actualTypical),
        actualComplications.plus(other.actualComplications));
  }

  /** Says how many; figures of a patient stay out of texts. */
  @Override
  public String toString() {
    return count + (count == 1 ? " case" : " cases");
  }
}
