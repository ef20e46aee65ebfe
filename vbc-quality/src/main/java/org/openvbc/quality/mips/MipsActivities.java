package org.openvbc.quality.mips;

import org.openvbc.core.model.Violations;

/**
 * Improvement activities.
 *
 * @param medium activities of medium weight; from 2025 any activities
 * @param high activities of high weight
 * @param hasSpecialStatus small, rural, shortage area or not patient-facing; from 2025 also a value
 *     pathway
 * @param isMedicalHome a recognized medical home, at least half of the sites: full credit
 * @param isApmParticipant in an APM: at least half
 */
public record MipsActivities(
    long medium,
    long high,
    boolean hasSpecialStatus,
    boolean isMedicalHome,
    boolean isApmParticipant) {
  /**
   * Checks the counts.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if one is negative
   */
  public MipsActivities {
    Violations.of("MipsActivities")
        .require(medium >= 0, "medium", medium, "at least 0", "42 CFR 414.1380(b)(3)")
        .require(high >= 0, "high", high, "at least 0", "42 CFR 414.1380(b)(3)")
        .throwIfInvalidPerformance();
  }

  /** Activities of a clinician without a special status. */
  public static MipsActivities of(long medium, long high) {
    return new MipsActivities(medium, high, false, false, false);
  }
}
