package org.openvbc.quality.scale;

import java.util.List;
import org.openvbc.core.money.Rate;
import org.openvbc.core.source.Parameter;

/**
 * A scale of steps: the value of the highest step that a result reaches, and nothing below the
 * first step.
 *
 * <p>A result on a step has reached it. With steps 30 % to 1.10 points and 40 % to 1.25 points,
 * 39.99 % earns 1.10 points and 29.99 % none. Values are shares or points alike, exact.
 *
 * @param steps the steps in ascending order
 */
public record StepScale(List<Step> steps) {
  /**
   * One step.
   *
   * @param from the least result that reaches it
   * @param value what it is worth
   */
  public record Step(Rate from, Rate value) {}

  /** Checks that there are steps and that they ascend. */
  public StepScale {
    steps = List.copyOf(steps);
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("steps are none: a scale has at least one step");
    }
    for (int i = 1; i < steps.size(); i++) {
      Step step = steps.get(i);
      Step before = steps.get(i - 1);
      if (step.from().compareTo(before.from()) <= 0 || !step.value().isAtLeast(before.value())) {
        throw new IllegalArgumentException(
            "step "
                + step.from()
                + " to "
                + step.value()
                + " does not follow "
                + before.from()
                + " to "
                + before.value()
                + ": a higher result is never worth less");
      }
    }
  }

  /**
   * The scale that a parameter table holds: a row per step, {@code key[30]} for the step that
   * begins at 30 %, its value a rate or points.
   */
  public static StepScale ofPercents(List<Parameter> knots) {
    return new StepScale(
        knots.stream()
            .map(
                knot -> {
                  String key = knot.key();
                  String from = key.substring(key.indexOf('[') + 1, key.length() - 1);
                  return new Step(
                      Rate.ofPercent(from),
                      knot.unit().equals("points") ? Rate.of(knot.asPoints()) : knot.asRate());
                })
            .toList());
  }

  /** What a result is worth; zero below the first step. */
  public Rate valueOf(Rate result) {
    Rate value = Rate.ZERO;
    for (Step step : steps) {
      if (!result.isAtLeast(step.from())) {
        return value;
      }
      value = step.value();
    }
    return value;
  }

  /** The least result that is worth anything. */
  public Rate first() {
    return steps.get(0).from();
  }

  /** What the best result is worth. */
  public Rate greatest() {
    return steps.get(steps.size() - 1).value();
  }
}
