package org.openvbc.models.medicalhome;

import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;

/**
 * A quarter of a practice in Primary Care First.
 *
 * @param beneficiaries the attributed beneficiaries
 * @param averageRisk their average HCC score
 * @param visits the primary care visits that are paid by the flat fee
 * @param leakage the share of their primary care visits made elsewhere
 * @param results the results of an earlier period that adjust this quarter
 */
public record PrimaryCareFirstQuarter(
    long beneficiaries, Rate averageRisk, long visits, Rate leakage, AdjustmentResults results) {
  /**
   * Checks counts and rates.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if one is out of its range
   */
  public PrimaryCareFirstQuarter {
    Violations.of("PrimaryCareFirstQuarter")
        .require(beneficiaries >= 0, "beneficiaries", beneficiaries, "at least 0", "a count")
        .require(visits >= 0, "visits", visits, "at least 0", "a count")
        .require(
            averageRisk.signum() > 0,
            "averageRisk",
            averageRisk.toFraction(),
            "above 0",
            "an average HCC score")
        .requireShare("leakage", leakage, "a share of visits")
        .throwIfInvalidPerformance();
  }
}
