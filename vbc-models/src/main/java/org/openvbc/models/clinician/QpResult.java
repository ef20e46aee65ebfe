package org.openvbc.models.clinician;

import java.util.Optional;

/**
 * The status of a clinician or APM entity for a performance year, and how it was reached.
 *
 * @param performanceYear the performance year
 * @param status the status
 * @param route by which route; empty if not qualifying
 * @param snapshot at which snapshot it was first reached; empty if not qualifying
 */
public record QpResult(
    int performanceYear, QpStatus status, Optional<QpRoute> route, Optional<QpSnapshot> snapshot) {
  /** Reads as in "QUALIFYING in performance year 2024 by medicare payments at MARCH_31 ENTITY". */
  @Override
  public String toString() {
    return status
        + " in performance year "
        + performanceYear
        + route.map(by -> " by " + by).orElse("")
        + snapshot.map(at -> " at " + at.part()).orElse("");
  }
}
