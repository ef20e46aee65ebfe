package org.openvbc.models.clinician;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.quality.Score;

/**
 * The MIPS adjustment of a clinician for a payment year, exact.
 *
 * <p>A claim line is paid {@code paid x (1 + adjustment + additional)}, rounded to the cent once.
 *
 * @param adjustment the scaled increase, or the reduction as a negative rate
 * @param additional the scaled additional increase; zero where there is none
 * @param outcome how it came out, with the reason
 */
public record MipsFactor(Rate adjustment, Rate additional, Outcome outcome) {
  private static final int PERCENT = 2;

  /** Both together: what is added to a dollar paid. */
  public Rate total() {
    return adjustment.plus(additional);
  }

  /**
   * The percentage as CMS prints it, rounded half up to as many decimals; for print, never to
   * compute with.
   */
  public BigDecimal printedPercent(int decimals) {
    return total().toBigDecimal(decimals + PERCENT, RoundingMode.HALF_UP).movePointRight(PERCENT);
  }

  /** What is paid for a claim line, rounded once. */
  public Money adjusted(Money paid, Rounding rounding) {
    return paid.times(Rate.ONE.plus(total())).rounded(rounding);
  }

  /** What is paid for a claim line, rounded to the cent half up. */
  public Money adjusted(Money paid) {
    return adjusted(paid, Rounding.CENTS);
  }

  /** How a score stands to the threshold. */
  static MipsFactor of(Rate adjustment, Rate additional, MipsCurve curve, Score score) {
    return new MipsFactor(
        adjustment, additional, MipsOutcomes.of(score.rate().compareTo(curve.threshold())));
  }

  /** One sentence: the adjustment and why. */
  @Override
  public String toString() {
    return "MIPS adjustment " + total() + ": " + outcome;
  }
}
