package org.openvbc.models.capitation;

import java.util.List;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.time.MemberMonthTally;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.time.MonthRange;
import org.openvbc.core.time.MonthRule;

/**
 * Counts the months that a condition-specific capitation pays for: those in which a case is active,
 * and for a member with several conditions one of them.
 *
 * @param conditions the rate cells of the conditions; in a hierarchy the first goes first
 * @param rule when a month is active
 * @param duplicates which condition pays where a member has several in a month
 */
public record ConditionMonths(List<RateCell> conditions, MonthRule rule, Duplicates duplicates) {

  /** Which of several conditions pays. */
  public enum Duplicates {
    /** The one with the higher rate in that month; the first of two with the same rate. */
    HIGHER_RATE,
    /** The first in the order of the conditions. */
    HIERARCHY
  }

  /**
   * Checks that there are conditions.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if there is none or one is named twice
   */
  public ConditionMonths {
    conditions = List.copyOf(conditions);
    Violations.of("ConditionMonths")
        .require(!conditions.isEmpty(), "conditions", "empty", "at least one", "a rate to pay")
        .require(
            conditions.stream().map(RateCell::name).distinct().count() == conditions.size(),
            "conditions",
            conditions.stream().map(RateCell::name).toList(),
            "named differently",
            "a condition has one rate")
        .throwIfInvalidTerms();
  }

  /** An empty tally of the months, with a cell for each condition. */
  public MemberMonthTally tally(MonthRange months) {
    return MemberMonthTally.of(rule, months, conditions.stream().map(RateCell::name).toList());
  }

  /**
   * Adds one member to a tally of {@link #tally}.
   *
   * @param cases the member's cases, at most one for each condition
   */
  public void add(MemberMonthTally tally, List<ConditionCase> cases) {
    Violations.of("ConditionMonths")
        .require(
            cases.stream().map(ConditionCase::condition).distinct().count() == cases.size(),
            "cases",
            cases.stream().map(ConditionCase::condition).toList(),
            "one for each condition",
            "a case holds its own pauses")
        .throwIfInvalidPerformance();
    int[] cells = cases.stream().mapToInt(each -> tally.cell(each.condition())).toArray();
    for (int month = 0; month < tally.months().count(); month++) {
      int paid = -1;
      for (int i = 0; i < cells.length; i++) {
        if (isActive(tally, month, cases.get(i))
            && (paid < 0 || goesBefore(cells[i], cells[paid], tally, month))) {
          paid = i;
        }
      }
      if (paid >= 0) {
        tally.addMember(month, cells[paid], cases.get(paid).active());
      }
    }
  }

  private boolean isActive(MemberMonthTally tally, int month, ConditionCase each) {
    MemberMonths counted = rule.of(tally.months().month(month), each.active());
    return !counted.isZero();
  }

  private boolean goesBefore(int cell, int other, MemberMonthTally tally, int month) {
    if (duplicates == Duplicates.HIERARCHY) {
      return cell < other;
    }
    int byRate = rate(cell, tally, month).compareTo(rate(other, tally, month));
    return byRate > 0 || (byRate == 0 && cell < other);
  }

  private Unrounded rate(int cell, MemberMonthTally tally, int month) {
    RateCell condition = conditions.get(cell);
    return condition.rateIn(tally.months().month(month)).times(condition.factor()).amount();
  }
}
