package org.openvbc.models.episode.team;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.openvbc.core.model.Violations;
import org.openvbc.models.episode.AgeBand;

/**
 * The risk factors of a patient on the first day of the episode, with nothing that names a person.
 *
 * @param hccCount how many CMS-HCC categories, 0 and up; from 4 on they are one level
 * @param age the band of the age
 * @param hasEconomicRisk whether the patient counts as economically at risk
 * @param flags the flags of the category that are present, by name
 */
public record TeamPatient(int hccCount, AgeBand age, boolean hasEconomicRisk, Set<String> flags) {

  /**
   * Checks the count.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if it is negative
   */
  public TeamPatient {
    Violations.of("TeamPatient")
        .require(hccCount >= 0, "hccCount", "negative", "at least 0", "42 CFR 512.545(a)")
        .throwIfInvalidPerformance();
    flags = Collections.unmodifiableSet(new TreeSet<>(flags));
  }

  /** Figures of a patient stay out of texts. */
  @Override
  public String toString() {
    return "patient";
  }
}
