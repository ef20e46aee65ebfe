package org.openvbc.models.clinician;

import java.time.LocalDate;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.source.Parameter;

/**
 * The yearly update of the two conversion factors of the physician fee schedule from payment year
 * 2026 on: 0.75 % for qualifying APM participants, 0.25 % for all others.
 *
 * <p>Each compounds on its own prior factor, so the gap widens every year. Other changes of a year
 * (one-time increases, budget neutrality) are factors that come in.
 *
 * <p>Source: 42 U.S.C. 1395w-4(d)(20).
 *
 * @param paymentYear the payment year, from 2026 on
 */
public record ConversionFactorUpdate(int paymentYear) {
  /** The first year with two factors. */
  public static final int FIRST_YEAR = 2026;

  /**
   * Checks the year.
   *
   * @throws org.openvbc.core.parameter.UnsupportedPeriodException if it is not covered
   */
  public ConversionFactorUpdate {
    row(paymentYear, QpStatus.QUALIFYING);
  }

  private static Parameter row(int year, QpStatus status) {
    String key =
        status == QpStatus.QUALIFYING
            ? QpParameters.CONVERSION_QUALIFYING
            : QpParameters.CONVERSION_OTHER;
    return QpParameters.table().at(key, LocalDate.of(year, 1, 1));
  }

  /** The published update for a status, with its source. */
  public Parameter published(QpStatus status) {
    return row(paymentYear, status);
  }

  /** The update as a factor: 1.0075 or 1.0025. */
  public Rate factor(QpStatus status) {
    return Rate.ONE.plus(QpParameters.of(paymentYear).conversionUpdate(status).orElseThrow());
  }

  /** The updates of all years from 2026 to this one, multiplied. */
  public Rate compounded(QpStatus status) {
    Rate product = Rate.ONE;
    for (int year = FIRST_YEAR; year <= paymentYear; year++) {
      product = product.times(new ConversionFactorUpdate(year).factor(status));
    }
    return product;
  }

  /**
   * The conversion factor of the year, not rounded.
   *
   * @param prior that of the year before for the same status, in dollars
   * @param status the status
   * @param others other factors of the year, such as 1.025 for a one-time increase
   * @throws org.openvbc.core.model.InvalidPerformanceException if the prior one is negative
   */
  public Unrounded next(Money prior, QpStatus status, Rate... others) {
    Violations.of("ConversionFactorUpdate")
        .requireNotNegative("prior", prior, "42 U.S.C. 1395w-4(d)(20)")
        .throwIfInvalidPerformance();
    Unrounded next = prior.times(factor(status));
    for (Rate other : others) {
      next = next.times(other);
    }
    return next;
  }
}
