package org.openvbc.models.medicalhome;

import java.util.Map;
import java.util.TreeMap;
import org.immutables.value.Value;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.models.performance.MeasureData;

/** What happened at a medical home: member months, and how many members reached each goal. */
@Value.Immutable
public sealed interface MedicalHomePerformance extends WithMedicalHomePerformance
    permits ImmutableMedicalHomePerformance {

  /** The member months by the recognition level that the practice had in them. */
  Map<RecognitionLevel, MemberMonths> memberMonths();

  /** For each bonus of the contract, how many members met the goal, of how many. */
  Map<String, MeasureData> results();

  /** One sentence about it. */
  default String sentence() {
    return memberMonths().values().stream().reduce(MemberMonths.ZERO, MemberMonths::plus)
        + (results().isEmpty() ? "" : ", results " + new TreeMap<>(results()));
  }

  /** Member months of one level. */
  static MedicalHomePerformance of(RecognitionLevel level, MemberMonths months) {
    return builder().putMemberMonths(level, months).build();
  }

  /** A builder; a result is needed for each bonus. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a performance. */
  final class Builder extends ImmutableMedicalHomePerformance.Builder {
    Builder() {}
  }
}
