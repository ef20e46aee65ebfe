package org.openvbc.models.performance;

import java.util.Map;
import java.util.TreeMap;
import org.immutables.value.Value;
import org.openvbc.core.model.Violations;

/** The gaps in care that were closed, by measure and by the member's number of conditions. */
@Value.Immutable
public sealed interface ClosedGaps extends WithClosedGaps permits ImmutableClosedGaps {

  /**
   * The gaps of one measure.
   *
   * @param byConditions gaps closed by the exact number of conditions of the members
   */
  record OfMeasure(Map<Integer, Long> byConditions) {
    /** Keeps the counts as they are. */
    public OfMeasure {
      byConditions = Map.copyOf(byConditions);
    }

    /** All gaps of the measure. */
    public long total() {
      return byConditions.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The gaps of members with so many conditions, added to these. */
    OfMeasure with(int conditions, long gaps) {
      Map<Integer, Long> more = new TreeMap<>(byConditions);
      more.merge(conditions, gaps, Math::addExact);
      return new OfMeasure(more);
    }
  }

  /** The gaps of each measure of the contract. */
  Map<String, OfMeasure> measures();

  /** Checks the counts. */
  @Value.Check
  default void check() {
    Violations violations = Violations.of("ClosedGaps");
    new TreeMap<>(measures())
        .forEach(
            (measure, gaps) ->
                new TreeMap<>(gaps.byConditions())
                    .forEach(
                        (conditions, count) ->
                            violations
                                .require(
                                    conditions >= 0,
                                    "measures." + measure,
                                    conditions + " conditions",
                                    "at least 0",
                                    "a count")
                                .require(
                                    count >= 0,
                                    "measures." + measure,
                                    count + " gaps",
                                    "at least 0",
                                    "a count")));
    violations.throwIfInvalidPerformance();
  }

  /** One sentence about it. */
  default String sentence() {
    return measures().values().stream().mapToLong(OfMeasure::total).sum()
        + " gaps closed in "
        + measures().size()
        + (measures().size() == 1 ? " measure" : " measures");
  }

  /** A builder; each measure of the contract is needed. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a performance. */
  final class Builder extends ImmutableClosedGaps.Builder {
    Builder() {}

    /** Gaps of one measure, whatever the members' conditions. */
    public Builder closed(String measure, long gaps) {
      putMeasures(measure, new OfMeasure(Map.of(0, gaps)));
      return this;
    }

    /** Gaps of one measure by members with 1, 2, 3 and more conditions. */
    public Builder closedByConditions(String measure, long... gaps) {
      OfMeasure all = new OfMeasure(Map.of());
      for (int i = 0; i < gaps.length; i++) {
        all = all.with(i + 1, gaps[i]);
      }
      putMeasures(measure, all);
      return this;
    }
  }
}
