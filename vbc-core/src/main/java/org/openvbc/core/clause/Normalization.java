package org.openvbc.core.clause;

import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;

/**
 * Normalisation of risk scores: a raw score divided by the average of the population that the
 * payment is made for.
 *
 * <p>{@code normalized = raw / factor}. Where a programme rounds the result, its model rounds it.
 *
 * @param factor the normalisation factor, above zero
 */
public record Normalization(Rate factor) {

  /**
   * Checks the factor.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if it is not above zero
   */
  public Normalization {
    Violations.of("Normalization")
        .require(factor.signum() > 0, "factor", factor.toFraction(), "above 0", "it divides scores")
        .throwIfInvalidTerms();
  }

  /** A factor that divides, such as {@code "1.067"}. */
  public static Normalization dividingBy(String factor) {
    return new Normalization(Rate.of(factor));
  }

  /**
   * A factor that some reports print turned around, to multiply with.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if it is not above zero
   */
  public static Normalization multiplyingBy(Rate factor) {
    Violations.of("Normalization")
        .require(
            factor.signum() > 0, "multiplier", factor.toFraction(), "above 0", "it scales scores")
        .throwIfInvalidTerms();
    return new Normalization(Rate.ONE.dividedBy(factor));
  }

  /** The normalised score. */
  public Rate of(Rate raw) {
    return raw.dividedBy(factor);
  }
}
