package org.openvbc.models.episode.cjr;

import java.time.LocalDate;

/**
 * Which episodes are flagged for an emergency, so that their spending is capped at their target
 * price (42 CFR 510.305(k)).
 *
 * <p>The hospital must lie in an emergency area and in a county under a major disaster declaration,
 * which whoever flags an episode knows.
 */
public final class CjrEmergency {
  private CjrEmergency() {}

  /**
   * Whether an episode lies close enough to the beginning of an emergency: admitted on its day or
   * within 30 days before it; with a fracture also within 30 days after it.
   */
  public static boolean isNear(CjrPricingCell cell, LocalDate admitted, LocalDate emergencyBegins) {
    long days = CjrParameters.of(CjrYear.PY1).emergencyDays().asCount();
    LocalDate last = cell.hasFracture() ? emergencyBegins.plusDays(days) : emergencyBegins;
    return !admitted.isBefore(emergencyBegins.minusDays(days)) && !admitted.isAfter(last);
  }

  /**
   * Whether an episode with a COVID-19 diagnosis began late enough to be capped: after 31 March
   * 2021, or after the end of the emergency if that came earlier.
   */
  public static boolean isCappedForCovid(LocalDate begun, LocalDate emergencyEnds) {
    LocalDate after = LocalDate.parse(CjrParameters.of(CjrYear.PY1).covidCapAfter().asRule());
    return begun.isAfter(emergencyEnds.isBefore(after) ? emergencyEnds : after);
  }
}
