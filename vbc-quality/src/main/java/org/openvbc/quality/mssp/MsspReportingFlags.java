package org.openvbc.quality.mssp;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was reported, as findings of CMS or of the user, in a performance year from PY2021 on.
 *
 * <p>A finding that the year's rule needs to decide must be stated; those that the decision does
 * not reach may be left out.
 */
@Value.Immutable
public sealed interface MsspReportingFlags extends MsspReporting, WithMsspReportingFlags
    permits ImmutableMsspReportingFlags {

  /** Whether at least one clinical measure or the survey was reported. */
  boolean anythingReported();

  /** Whether the reporting incentive was met; asked from PY2022 below the percentile. */
  Optional<Boolean> reportingIncentive();

  /** Whether the first-year rule was met; asked from PY2022 of an ACO in its first year. */
  Optional<Boolean> firstYear();

  /** Whether the alternative standard was met; asked from PY2023 if nothing else was. */
  Optional<Boolean> alternative();

  /** Whether the scoring floor applies; asked PY2024 to PY2026 below the percentile. */
  Optional<Boolean> scoringFloor();

  /** One sentence about it. */
  default String sentence() {
    return (anythingReported() ? "reported" : "nothing reported")
        + stated(", reporting incentive", reportingIncentive())
        + stated(", first-year rule", firstYear())
        + stated(", alternative standard", alternative())
        + stated(", scoring floor", scoringFloor());
  }

  private static String stated(String what, Optional<Boolean> finding) {
    return finding.map(met -> what + (met ? " met" : " not met")).orElse("");
  }

  /** A builder; whether anything was reported is needed. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds findings. */
  final class Builder extends ImmutableMsspReportingFlags.Builder {
    Builder() {}
  }
}
