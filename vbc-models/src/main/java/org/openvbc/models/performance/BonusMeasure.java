package org.openvbc.models.performance;

import java.util.Optional;
import org.openvbc.core.clause.Schedule;
import org.openvbc.core.model.Violations;

/**
 * A measure of a contract and what its result earns.
 *
 * @param name its name
 * @param schedule what a result earns as a fraction of what is at stake
 * @param smallSample what becomes of it with few cases
 * @param improvement what improvement over a baseline earns instead, if it does
 */
public record BonusMeasure(
    String name, Schedule schedule, SmallSample smallSample, Optional<Improvement> improvement) {
  /** Checks name, schedule and direction. */
  public BonusMeasure {
    boolean isLowerBetter = schedule.isLowerBetter();
    Violations.of("BonusMeasure")
        .require(!name.isBlank(), "name", "blank", "named", "a measure has a name")
        .require(
            schedule.before().signum() >= 0,
            "schedule",
            schedule,
            "at least 0%",
            "a bonus is never negative")
        .require(
            improvement.map(each -> each.lowerIsBetter() == isLowerBetter).orElse(true),
            "improvement",
            improvement.map(Improvement::toString).orElse("none"),
            "the direction of the schedule: " + schedule,
            "better is one direction")
        .throwIfInvalidTerms();
  }

  /** A measure that is judged by its result alone. */
  public static BonusMeasure of(String name, Schedule schedule, SmallSample smallSample) {
    return new BonusMeasure(name, schedule, smallSample, Optional.empty());
  }

  /** The same measure, for which improvement counts where it earns more. */
  public BonusMeasure orImprovement(Improvement alternative) {
    return new BonusMeasure(name, schedule, smallSample, Optional.of(alternative));
  }

  /** Whether the measure is a goal that is reached or not, where more is better. */
  boolean isOneGoal() {
    return schedule.isOfSteps() && schedule.points().size() == 1 && !schedule.isLowerBetter();
  }

  /** Reads as in "A1c below 8 by steps: 100% at 80%; below 30 cases not scored". */
  @Override
  public String toString() {
    return name
        + " "
        + schedule
        + improvement.map(each -> ", or " + each).orElse("")
        + "; "
        + smallSample;
  }
}
