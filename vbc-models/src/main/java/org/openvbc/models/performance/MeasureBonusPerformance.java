package org.openvbc.models.performance;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.immutables.value.Value;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;
import org.openvbc.core.time.MemberMonths;

/** What the measures of a contract came to. */
@Value.Immutable
public sealed interface MeasureBonusPerformance extends WithMeasureBonusPerformance
    permits ImmutableMeasureBonusPerformance {

  /** What was measured, for each measure of the contract. */
  Map<String, MeasureData> measures();

  /** The member months, where dollars are per member and month. */
  Optional<MemberMonths> memberMonths();

  /** The part of the members who are underserved, where the contract has an equity bonus. */
  Optional<Rate> underserved();

  /** Checks the share. */
  @Value.Check
  default void check() {
    Violations.of("MeasureBonusPerformance")
        .requireShare("underserved", underserved().orElse(Rate.ZERO), "a part of the members")
        .throwIfInvalidPerformance();
  }

  /** One sentence about it. */
  default String sentence() {
    return measures().size()
        + (measures().size() == 1 ? " measure " : " measures ")
        + new TreeMap<>(measures())
        + memberMonths().map(months -> ", " + months).orElse("");
  }

  /** A performance of one measure. */
  static MeasureBonusPerformance of(String measure, MeasureData data) {
    return builder().putMeasures(measure, data).build();
  }

  /** A builder; each measure of the contract is needed. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a performance. */
  final class Builder extends ImmutableMeasureBonusPerformance.Builder {
    Builder() {}
  }
}
