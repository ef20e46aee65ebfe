package org.openvbc.models.episode.commercial;

import java.util.List;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;

/**
 * Which part of a withhold a quality score earns back: as much as the score, or by steps.
 *
 * @param steps the steps from the lowest up; none where the part is the score itself
 */
public record ReleaseSchedule(List<Step> steps) {
  private static final ReleaseSchedule AS_SCORED = new ReleaseSchedule(List.of());

  /**
   * A step: from this score on, this part comes back.
   *
   * @param from the lowest score of the step
   * @param part the part that comes back
   */
  public record Step(Score from, Rate part) {
    /** A step from decimal fractions, as in {@code of("0.80", "0.5")}. */
    public static Step of(String from, String part) {
      return new Step(Score.of(from), Rate.of(part));
    }

    @Override
    public String toString() {
      return part + " from " + from;
    }
  }

  /**
   * Checks the steps.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if they do not ascend, or a part is no
   *     share
   */
  public ReleaseSchedule {
    steps = List.copyOf(steps);
    Violations violations = Violations.of("ReleaseSchedule");
    for (int i = 0; i < steps.size(); i++) {
      violations.requireShare("steps[" + i + "].part", steps.get(i).part(), "a part of a withhold");
      violations.require(
          i == 0 || !steps.get(i - 1).from().isAtLeast(steps.get(i).from()),
          "steps[" + i + "].from",
          steps.get(i).from(),
          "above the step before",
          "steps ascend");
    }
    violations.throwIfInvalidTerms();
  }

  /** The part that comes back is the score: 90 % of it at a score of 90 %. */
  public static ReleaseSchedule asScored() {
    return AS_SCORED;
  }

  /** By steps; below the first nothing comes back, and a score on a step reaches it. */
  public static ReleaseSchedule steps(Step... steps) {
    return new ReleaseSchedule(List.of(steps));
  }

  /** The part that a score earns back. */
  public Rate part(Score score) {
    if (steps.isEmpty()) {
      return score.rate();
    }
    Rate part = Rate.ZERO;
    for (Step step : steps) {
      if (score.isAtLeast(step.from())) {
        part = step.part();
      }
    }
    return part;
  }

  @Override
  public String toString() {
    return steps.isEmpty() ? "as scored" : steps.toString();
  }
}
