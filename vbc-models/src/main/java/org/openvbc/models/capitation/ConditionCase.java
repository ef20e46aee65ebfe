package org.openvbc.models.capitation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openvbc.core.time.EnrollmentSpan;

/**
 * One member under care for a condition: from the day the entry criteria are met, without pauses,
 * to exit or death.
 *
 * @param condition the name of the condition's rate cell
 * @param active the days on which the case is active
 */
public record ConditionCase(String condition, List<EnrollmentSpan> active) {

  /** Keeps the days as they are. */
  public ConditionCase {
    active = List.copyOf(active);
  }

  /** A case that is active from a day on. */
  public static ConditionCase entered(String condition, LocalDate firstDay) {
    return new ConditionCase(condition, List.of(EnrollmentSpan.of(firstDay, LocalDate.MAX)));
  }

  /** The same case with a pause, from its first day to the day before the case goes on. */
  public ConditionCase paused(LocalDate firstDay, LocalDate resumed) {
    List<EnrollmentSpan> left = new ArrayList<>(until(firstDay.minusDays(1)));
    for (EnrollmentSpan span : active) {
      if (!span.lastDay().isBefore(resumed)) {
        left.add(
            EnrollmentSpan.of(
                span.firstDay().isBefore(resumed) ? resumed : span.firstDay(), span.lastDay()));
      }
    }
    return new ConditionCase(condition, left);
  }

  /** The same case up to its last active day: exit, or death. */
  public ConditionCase ended(LocalDate lastDay) {
    return new ConditionCase(condition, until(lastDay));
  }

  private List<EnrollmentSpan> until(LocalDate lastDay) {
    List<EnrollmentSpan> left = new ArrayList<>();
    for (EnrollmentSpan span : active) {
      if (!span.firstDay().isAfter(lastDay)) {
        left.add(
            EnrollmentSpan.of(
                span.firstDay(), span.lastDay().isAfter(lastDay) ? lastDay : span.lastDay()));
      }
    }
    return left;
  }

  /** Names the condition; the days of a person stay out of texts. */
  @Override
  public String toString() {
    return "case of " + condition;
  }
}
