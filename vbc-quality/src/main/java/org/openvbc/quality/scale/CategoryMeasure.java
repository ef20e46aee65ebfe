package org.openvbc.quality.scale;

import org.openvbc.core.clause.Schedule;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;
import org.openvbc.quality.measure.MetricCategory;
import org.openvbc.quality.measure.MinimumSize;
import org.openvbc.quality.measure.ScoredResult;

/**
 * A measure of one of the four categories: what it weighs there and what its result is worth.
 *
 * @param name its name
 * @param category its category
 * @param weight what it weighs among the measures of its category, above zero
 * @param schedule what a result is worth, such as threshold, target and stretch
 * @param minimum the fewest cases with which it is scored
 */
public record CategoryMeasure(
    String name, MetricCategory category, Rate weight, Schedule schedule, MinimumSize minimum) {
  /** Checks name and weight. */
  public CategoryMeasure {
    Violations.of("CategoryMeasure")
        .require(!name.isBlank(), "name", "blank", "named", "a measure has a name")
        .require(weight.signum() > 0, "weight", weight, "above 0%", "it counts")
        .throwIfInvalidTerms();
  }

  /** What the result over so many cases is worth, or why it is not scored. */
  public ScoredResult score(Rate result, long cases) {
    ScoredResult judged = minimum.judge(result, cases);
    return judged instanceof ScoredResult.Scored scored
        ? new ScoredResult.Scored(schedule.of(scored.result()), cases)
        : judged;
  }

  /**
   * What a result is worth that was judged before; its cases must be enough for this measure too.
   */
  public ScoredResult score(ScoredResult judged) {
    return judged instanceof ScoredResult.Scored scored
        ? score(scored.result(), scored.cases())
        : judged;
  }
}
