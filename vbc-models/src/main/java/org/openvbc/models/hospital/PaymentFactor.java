package org.openvbc.models.hospital;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.money.Unrounded;

/**
 * The factor by which a quality programme adjusts a hospital's base operating DRG payment amount.
 *
 * <p>A factor that was computed here stays exact; one that was published has the decimals it was
 * published with. Several programmes on one claim each change the same base amount: {@code base x
 * (factor - 1)}, rounded to the cent by itself.
 *
 * @param rate the factor; 1 changes nothing
 * @param printedDecimals the decimals with which the programme prints it
 */
public record PaymentFactor(Rate rate, int printedDecimals) {
  /** Checks the sign. */
  public PaymentFactor {
    if (rate.signum() < 0) {
      throw new IllegalArgumentException("factor " + rate + " is below 0: it multiplies a payment");
    }
    if (printedDecimals < 0) {
      throw new IllegalArgumentException("printedDecimals " + printedDecimals + " is below 0");
    }
  }

  /** A published factor as it stands, such as {@code "0.9899982667"}. */
  public static PaymentFactor published(String factor) {
    BigDecimal value = new BigDecimal(factor);
    return new PaymentFactor(Rate.of(value), Math.max(0, value.scale()));
  }

  /** The change per dollar: the factor less one. */
  public Rate change() {
    return rate.minus(Rate.ONE);
  }

  /** The factor as the programme prints it, rounded half up; for print, never to compute with. */
  public BigDecimal printed() {
    return rate.toBigDecimal(printedDecimals, RoundingMode.HALF_UP);
  }

  /** What the programme adds to a base amount, not rounded; negative for a reduction. */
  public Unrounded adjustmentOf(Money baseOperating) {
    return baseOperating.times(change());
  }

  /** The line of a claim: the adjustment of one discharge, rounded to the cent once. */
  public Money claimLineOf(Money baseOperating) {
    return adjustmentOf(baseOperating).rounded(Rounding.CENTS);
  }

  /** Reads as in "0.9899982667". */
  @Override
  public String toString() {
    return printed().toPlainString();
  }
}
