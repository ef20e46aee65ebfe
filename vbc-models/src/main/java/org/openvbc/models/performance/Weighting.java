package org.openvbc.models.performance;

import java.util.Map;
import org.openvbc.core.clause.Composite;
import org.openvbc.core.clause.Unscored;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;

/**
 * How much each measure weighs, and how much must be scored for a bonus at all.
 *
 * <p>{@code composite = sum over the scored of weight x score / sum of the scored weights}.
 *
 * @param composite the weights, which sum to the whole
 * @param minimumWeight the least weight that must be scored
 * @param minimumMeasures the fewest measures that must be scored
 */
public record Weighting(Composite<String> composite, Rate minimumWeight, int minimumMeasures) {
  /** Checks the minima, and that unscored weight goes to the scored measures. */
  public Weighting {
    Violations.of("Weighting")
        .requireShare("minimumWeight", minimumWeight, "a part of the weights")
        .require(
            minimumMeasures >= 1 && minimumMeasures <= composite.weights().size(),
            "minimumMeasures",
            minimumMeasures,
            "between 1 and the " + composite.weights().size() + " measures",
            "something must be scored")
        .require(
            composite.unscored() instanceof Unscored.Reallocated,
            "composite",
            composite.unscored(),
            "reallocated",
            "the weight of a measure without a score goes to the others")
        .throwIfInvalidTerms();
  }

  /** Weights by measure, with the least weight and the fewest measures that must be scored. */
  public static Weighting of(Map<String, Rate> weights, Rate minimumWeight, int minimumMeasures) {
    return new Weighting(
        new Composite<>(weights, Unscored.reallocated()), minimumWeight, minimumMeasures);
  }

  /** The weight of the measures that have a score. */
  Rate scoredWeight(Map<String, Rate> scores) {
    Rate sum = Rate.ZERO;
    for (Map.Entry<String, Rate> each : composite.weights().entrySet()) {
      if (scores.containsKey(each.getKey())) {
        sum = sum.plus(each.getValue());
      }
    }
    return sum;
  }
}
