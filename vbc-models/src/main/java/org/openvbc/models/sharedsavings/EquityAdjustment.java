package org.openvbc.models.sharedsavings;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.worksheet.Worksheet;

/**
 * Dollars per member and month that the target gains or loses by the social risk of members.
 *
 * <p>{@code adjustment of the target = sum over groups of member months x dollars}. Made
 * budget-neutral on a reference population, each group's dollars are {@code own - sum of (member
 * months x dollars) / sum of member months}, so that over that population nothing is added or
 * taken.
 *
 * @param byGroup the dollars of each group of social risk, such as deciles of an index; of either
 *     sign
 */
public record EquityAdjustment(Map<String, PerMemberPerMonth> byGroup) {

  /**
   * Keeps the order of the groups.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if there is no group
   */
  public EquityAdjustment {
    byGroup = Collections.unmodifiableMap(new LinkedHashMap<>(byGroup));
    Violations.of("EquityAdjustment")
        .require(!byGroup.isEmpty(), "byGroup", "empty", "at least one group", "an adjustment")
        .throwIfInvalidTerms();
  }

  /**
   * The same adjustment less its average over a reference population.
   *
   * @param reference the member months of each group in the population that pays for itself
   * @throws org.openvbc.core.model.InvalidTermsException if the groups differ, or there are no
   *     member months
   */
  public EquityAdjustment budgetNeutralOver(Map<String, MemberMonths> reference) {
    MemberMonths months = total(reference);
    Violations.of("EquityAdjustment")
        .require(
            reference.keySet().equals(byGroup.keySet()),
            "reference",
            reference.keySet(),
            "the groups " + byGroup.keySet(),
            "each group has its adjustment")
        .require(!months.isZero(), "reference", months, "above 0", "they divide")
        .throwIfInvalidTerms();
    PerMemberPerMonth average = averageOver(reference);
    Map<String, PerMemberPerMonth> neutral = new LinkedHashMap<>();
    byGroup.forEach((group, dollars) -> neutral.put(group, dollars.minus(average)));
    return new EquityAdjustment(neutral);
  }

  static MemberMonths total(Map<String, MemberMonths> months) {
    return months.values().stream().reduce(MemberMonths.ZERO, MemberMonths::plus);
  }

  /** What the target of a population gains or loses in all. */
  public Unrounded sum(Map<String, MemberMonths> months) {
    return sum(months, Worksheet.none());
  }

  Unrounded sum(Map<String, MemberMonths> months, Worksheet sheet) {
    Unrounded sum = Unrounded.ZERO;
    for (Map.Entry<String, PerMemberPerMonth> each : byGroup.entrySet()) {
      MemberMonths own = months.getOrDefault(each.getKey(), MemberMonths.ZERO);
      Worksheet ofGroup = sheet.of(each.getKey());
      ofGroup.line(SharedSavingsStep.EQUITY_RATE, each.getValue());
      sum = sum.plus(ofGroup.line(SharedSavingsStep.EQUITY_OF_GROUP, own.times(each.getValue())));
    }
    return sum;
  }

  /**
   * The average that is taken off to make it budget-neutral.
   *
   * @throws ArithmeticException if there are no member months
   */
  public PerMemberPerMonth averageOver(Map<String, MemberMonths> reference) {
    return total(reference).perMember(sum(reference));
  }

  /** Reads as the dollars by group. */
  @Override
  public String toString() {
    return "social risk " + byGroup;
  }
}
