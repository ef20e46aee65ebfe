package org.openvbc.core.clause;

import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;

/**
 * What takes the growth of diagnosis coding out of a risk score.
 *
 * <p>Either a reduction, {@code score x (1 - reduction)}, as in Medicare Advantage; or a division
 * by the coding intensity factor, {@code score / min(factor, ceiling)}, as in ACO REACH.
 *
 * @param multiplier what a score is multiplied with
 */
public record CodingFactor(Rate multiplier) {
  /** Scores stay as they are. */
  public static final CodingFactor NONE = new CodingFactor(Rate.ONE);

  /**
   * Checks the sign.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if it is not above zero
   */
  public CodingFactor {
    Violations.of("CodingFactor")
        .require(
            multiplier.signum() > 0,
            "multiplier",
            multiplier.toFraction(),
            "above 0",
            "a score stays a score")
        .throwIfInvalidTerms();
  }

  /** A coding pattern adjustment: scores are cut by a rate. */
  public static CodingFactor reducingBy(Rate reduction) {
    return new CodingFactor(reduction.complement());
  }

  /** A coding intensity factor: scores are divided by it. */
  public static CodingFactor dividingBy(Rate factor) {
    return new CodingFactor(Rate.ONE.dividedBy(factor));
  }

  /** A coding intensity factor that counts only up to a ceiling. */
  public static CodingFactor dividingBy(Rate factor, Rate ceiling) {
    return dividingBy(factor.cappedAt(ceiling));
  }

  /** The score after it. */
  public Rate of(Rate score) {
    return score.times(multiplier);
  }
}
