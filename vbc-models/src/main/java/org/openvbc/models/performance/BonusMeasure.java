package org.openvbc.models.performance;

import java.math.RoundingMode;
import java.util.Optional;
import org.openvbc.core.clause.Schedule;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;

/**
 * A measure of a contract and what its result earns.
 *
 * <p>The name says what counts as success, such as "last A1c below baseline". A result is compared
 * exactly, so that 79.6 % does not reach 80 %, unless the contract says to how many decimals it is
 * rounded first.
 *
 * @param name its name
 * @param schedule what a result earns as a fraction of what is at stake
 * @param smallSample what becomes of it with few cases
 * @param improvement what improvement over a baseline earns instead, if it does
 * @param percentDecimals to how many decimals of a percentage a result is rounded, half up, before
 *     it is judged; empty where it is not
 */
public record BonusMeasure(
    String name,
    Schedule schedule,
    SmallSample smallSample,
    Optional<Improvement> improvement,
    Optional<Integer> percentDecimals) {
  private static final int PERCENT = 2;

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
        .require(
            percentDecimals.orElse(0) >= 0,
            "percentDecimals",
            percentDecimals.orElse(0),
            "at least 0",
            "decimals of a percentage")
        .throwIfInvalidTerms();
  }

  /** A measure that is judged by its result alone. */
  public static BonusMeasure of(String name, Schedule schedule, SmallSample smallSample) {
    return new BonusMeasure(name, schedule, smallSample, Optional.empty(), Optional.empty());
  }

  /** The same measure, for which improvement counts where it earns more. */
  public BonusMeasure orImprovement(Improvement alternative) {
    return new BonusMeasure(name, schedule, smallSample, Optional.of(alternative), percentDecimals);
  }

  /** The same measure, whose result is rounded to so many decimals of a percentage, half up. */
  public BonusMeasure roundedTo(int decimals) {
    return new BonusMeasure(name, schedule, smallSample, improvement, Optional.of(decimals));
  }

  /** The result as it is judged. */
  Rate judged(Rate result) {
    return percentDecimals.isPresent()
        ? result.rounded(percentDecimals.get() + PERCENT, RoundingMode.HALF_UP)
        : result;
  }

  /** Whether the measure is an exact goal that is reached or not, where more is better. */
  boolean isOneGoal() {
    return percentDecimals.isEmpty()
        && schedule.isOfSteps()
        && schedule.points().size() == 1
        && !schedule.isLowerBetter();
  }

  /** Reads as in "A1c below 8 by steps: 100% at 80%; below 30 cases not scored". */
  @Override
  public String toString() {
    return name
        + " "
        + schedule
        + improvement.map(each -> ", or " + each).orElse("")
        + percentDecimals.map(each -> ", rounded to " + each + " decimals").orElse("")
        + "; "
        + smallSample;
  }
}
