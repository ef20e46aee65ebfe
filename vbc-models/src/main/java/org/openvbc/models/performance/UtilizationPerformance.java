package org.openvbc.models.performance;

import org.immutables.value.Value;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;
import org.openvbc.core.time.MemberMonths;

/** How many events there were, before and now, among how many members. */
@Value.Immutable
public sealed interface UtilizationPerformance extends WithUtilizationPerformance
    permits ImmutableUtilizationPerformance {

  /** The events of the baseline. */
  long baselineEvents();

  /** The member months of the baseline. */
  MemberMonths baselineMonths();

  /** The events of the period. */
  long events();

  /** The member months of the period. */
  MemberMonths memberMonths();

  /** The risk of the group now over its risk in the baseline; as before if left out. */
  @Value.Default
  default Rate riskRatio() {
    return Rate.ONE;
  }

  /** Checks signs, and that the baseline has members. */
  @Value.Check
  default void check() {
    Violations.of("UtilizationPerformance")
        .require(baselineEvents() >= 0, "baselineEvents", baselineEvents(), "at least 0", "a count")
        .require(events() >= 0, "events", events(), "at least 0", "a count")
        .require(
            !baselineMonths().isZero(),
            "baselineMonths",
            baselineMonths(),
            "above 0",
            "the baseline rate is per member month")
        .require(riskRatio().signum() > 0, "riskRatio", riskRatio(), "above 0", "it multiplies")
        .throwIfInvalidPerformance();
  }

  /** One sentence about it. */
  default String sentence() {
    return events()
        + " events in "
        + memberMonths()
        + ", after "
        + baselineEvents()
        + " in "
        + baselineMonths();
  }

  /** A builder; all but the risk ratio are needed. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a performance. */
  final class Builder extends ImmutableUtilizationPerformance.Builder {
    Builder() {}
  }
}
