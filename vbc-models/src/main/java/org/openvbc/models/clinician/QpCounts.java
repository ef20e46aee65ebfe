package org.openvbc.models.clinician;

import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;

/**
 * How much of a business runs through Advanced APMs: payments and patients that do, and all that
 * could.
 *
 * <p>For Medicare: payments for covered professional services to attributed beneficiaries, of those
 * to attribution-eligible ones; patients likewise, each counted once. For all payers: through
 * Advanced APMs and Other Payer Advanced APMs, of all payers.
 *
 * <p>Source: 42 CFR 414.1435, 414.1440.
 *
 * @param payments payments that count, in dollars
 * @param ofPayments all payments that could count
 * @param patients patients that count
 * @param ofPatients all patients that could count
 */
public record QpCounts(Money payments, Money ofPayments, long patients, long ofPatients) {
  private static final String RULE = "42 CFR 414.1435";

  /**
   * Checks parts against wholes.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if a part is negative or more than
   *     its whole
   */
  public QpCounts {
    Violations.of("QpCounts")
        .require(
            !payments.isNegative() && ofPayments.isAtLeast(payments),
            "payments",
            payments,
            "between $0.00 and all payments of " + ofPayments,
            RULE)
        .require(
            patients >= 0 && patients <= ofPatients,
            "patients",
            patients,
            "between 0 and all patients, " + ofPatients,
            RULE)
        .throwIfInvalidPerformance();
  }

  /** Whether the share of payments or patients is as much as a threshold, on exact products. */
  boolean reaches(boolean byPayments, Rate threshold) {
    return byPayments
        ? !ofPayments.isZero() && payments.isAtLeast(ofPayments.times(threshold))
        : ofPatients > 0 && Money.of(patients).isAtLeast(Money.of(ofPatients).times(threshold));
  }

  /** The share, for display; zero where there is nothing that could count. */
  Rate share(boolean byPayments) {
    if (byPayments) {
      return ofPayments.isZero() ? Rate.ZERO : Rate.of(payments, ofPayments);
    }
    return ofPatients == 0 ? Rate.ZERO : Rate.of(patients, ofPatients);
  }
}
