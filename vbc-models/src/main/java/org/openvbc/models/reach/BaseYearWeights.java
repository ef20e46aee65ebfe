package org.openvbc.models.reach;

import java.util.List;
import java.util.stream.Stream;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;

/**
 * What each base year counts, oldest first.
 *
 * @param weights the weights, which sum to one; none where no history counts
 */
public record BaseYearWeights(List<Rate> weights) {
  /** No base years. */
  public static final BaseYearWeights NONE = new BaseYearWeights(List.of());

  /**
   * Checks the sum.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if the weights do not sum to one, or one
   *     is not between 0 and 100%
   */
  public BaseYearWeights {
    weights = List.copyOf(weights);
    String guide = ReachSource.GUIDE.citation().text();
    Rate sum = weights.stream().reduce(Rate.ZERO, Rate::plus);
    Violations violations =
        Violations.of("BaseYearWeights")
            .require(
                weights.isEmpty() || sum.equals(Rate.ONE), "weights", sum, "100% in sum", guide);
    weights.forEach(weight -> violations.requireShare("weights", weight, guide));
    violations.throwIfInvalidTerms();
  }

  /** Weights from decimal fractions, oldest first. */
  public static BaseYearWeights of(String... weights) {
    return new BaseYearWeights(Stream.of(weights).map(Rate::of).toList());
  }

  int size() {
    return weights.size();
  }

  Rate of(int baseYear) {
    return weights.get(baseYear);
  }

  @Override
  public String toString() {
    return weights.isEmpty() ? "no base years" : "base years " + weights;
  }
}
