package org.openvbc.core.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch of coverage of one person, from the first to the last covered day, both included.
 *
 * @param firstDay the first covered day
 * @param lastDay the last covered day, the first or a later one
 */
public record EnrollmentSpan(LocalDate firstDay, LocalDate lastDay) {

  /** Checks the order. */
  public EnrollmentSpan {
    if (lastDay.isBefore(firstDay)) {
      throw new IllegalArgumentException(
          "enrolment from " + firstDay + " to " + lastDay + " ends before it begins");
    }
  }

  /** The days from the first to the last. */
  public static EnrollmentSpan of(LocalDate firstDay, LocalDate lastDay) {
    return new EnrollmentSpan(firstDay, lastDay);
  }

  /** Whether the day is covered. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(firstDay) && !day.isAfter(lastDay);
  }

  /**
   * The same covered days as stretches that neither overlap nor touch, in order: a day that is
   * covered twice is one day.
   */
  public static List<EnrollmentSpan> merged(List<EnrollmentSpan> spans) {
    List<EnrollmentSpan> sorted = new ArrayList<>(spans);
    sorted.sort(Comparator.comparing(EnrollmentSpan::firstDay));
    List<EnrollmentSpan> merged = new ArrayList<>(sorted.size());
    for (EnrollmentSpan span : sorted) {
      int end = merged.size() - 1;
      if (end >= 0 && span.firstDay.toEpochDay() <= merged.get(end).lastDay.toEpochDay() + 1) {
        EnrollmentSpan before = merged.get(end);
        if (span.lastDay.isAfter(before.lastDay)) {
          merged.set(end, of(before.firstDay, span.lastDay));
        }
      } else {
        merged.add(span);
      }
    }
    return List.copyOf(merged);
  }

  /** Reads as in "2025-03-16 to 2025-12-31". */
  @Override
  public String toString() {
    return firstDay + " to " + lastDay;
  }
}
