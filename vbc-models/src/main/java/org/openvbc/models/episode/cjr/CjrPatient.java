package org.openvbc.models.episode.cjr;

import org.openvbc.core.model.Violations;
import org.openvbc.models.episode.AgeBand;

/**
 * The risk factors of a patient in years 6 to 8, with nothing that names a person.
 *
 * @param hccCount how many CMS-HCC categories, 0 and up; from 4 on they are one level
 * @param age the band of the age
 * @param isFullDual whether the patient has full Medicaid beside Medicare
 */
public record CjrPatient(int hccCount, AgeBand age, boolean isFullDual) {
  /**
   * Checks the count.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if it is negative
   */
  public CjrPatient {
    Violations.of("CjrPatient")
        .require(hccCount >= 0, "hccCount", "negative", "at least 0", "42 CFR 510.301(a)(1)")
        .throwIfInvalidPerformance();
  }

  /** Figures of a patient stay out of texts. */
  @Override
  public String toString() {
    return "patient";
  }
}
