package org.openvbc.quality.scale;

import java.util.List;
import org.openvbc.core.clause.Schedule;
import org.openvbc.core.money.Rate;
import org.openvbc.core.source.Parameter;

/** Schedules of steps that a programme publishes as rows of a table. */
public final class PublishedSteps {
  private PublishedSteps() {}

  /**
   * The schedule that the rows hold: a row per step, {@code key[30]} for the step that begins at 30
   * %, its value a rate or points.
   *
   * @throws IllegalArgumentException if a row's key names no step
   * @throws org.openvbc.core.model.InvalidTermsException if the steps do not ascend, or a higher
   *     one is worth less
   */
  public static Schedule ofPercents(List<Parameter> knots) {
    return Schedule.steps(knots.stream().map(PublishedSteps::point).toList());
  }

  private static Schedule.Point point(Parameter knot) {
    String key = knot.key();
    int from = key.indexOf('[');
    if (from < 0 || !key.endsWith("]")) {
      throw new IllegalArgumentException(
          "key " + key + " names no step: a step begins at a percentage, as in key[30]");
    }
    return new Schedule.Point(
        Rate.ofPercent(key.substring(from + 1, key.length() - 1)),
        knot.unit().equals("points") ? Rate.of(knot.asPoints()) : knot.asRate());
  }
}
