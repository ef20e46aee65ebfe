package org.openvbc.quality.mips;

import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;

/**
 * How complex the patients are: average HCC risk and the share with Medicaid.
 *
 * @param medical average HCC risk score
 * @param social share of patients with Medicare and Medicaid
 * @param hasSubmittedData whether data was submitted in at least one category
 */
public record ComplexPatients(Indicator medical, Indicator social, boolean hasSubmittedData) {
  /**
   * A risk indicator beside those of all clinicians; mean, deviation and median count from 2022 on.
   *
   * @param value the clinician's
   * @param mean the mean of all
   * @param deviation the standard deviation, above 0
   * @param median the median of all
   */
  public record Indicator(Rate value, Rate mean, Rate deviation, Rate median) {
    /**
     * Checks the deviation.
     *
     * @throws org.openvbc.core.model.InvalidPerformanceException if it is not above 0, or a value
     *     is negative
     */
    public Indicator {
      String rule = "42 CFR 414.1380(c)(3)";
      Violations.of("ComplexPatients.Indicator")
          .require(value.signum() >= 0, "value", value, "at least 0", rule)
          .require(deviation.signum() > 0, "deviation", deviation, "above 0", rule)
          .throwIfInvalidPerformance();
    }

    /** How many deviations it lies above the mean. */
    public Rate standardized() {
      return value.minus(mean).dividedBy(deviation);
    }

    /** Whether it is at or above the median. */
    public boolean reachesMedian() {
      return value.isAtLeast(median);
    }
  }
}
