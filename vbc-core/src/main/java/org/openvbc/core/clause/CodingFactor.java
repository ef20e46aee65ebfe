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

  /**
   * A coding pattern adjustment: scores are cut by a rate.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if it is negative, or cuts all of a score
   */
  public static CodingFactor reducingBy(Rate reduction) {
    Violations.of("CodingFactor")
        .require(
            reduction.signum() >= 0 && reduction.compareTo(Rate.ONE) < 0,
            "reduction",
            reduction,
            "at least 0% and below 100%",
            "it cuts a part of the score")
        .throwIfInvalidTerms();
    return new CodingFactor(reduction.complement());
  }

  /**
   * A coding intensity factor: scores are divided by it.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if it is not above zero
   */
  public static CodingFactor dividingBy(Rate factor) {
    Violations.of("CodingFactor")
        .require(factor.signum() > 0, "factor", factor.toFraction(), "above 0", "it divides scores")
        .throwIfInvalidTerms();
    return new CodingFactor(Rate.ONE.dividedBy(factor));
  }

  /**
   * A coding intensity factor that counts only up to a ceiling.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if the lesser of the two is not above zero
   */
  public static CodingFactor dividingBy(Rate factor, Rate ceiling) {
    return dividingBy(factor.cappedAt(ceiling));
  }

  /** The score after it. */
  public Rate of(Rate score) {
    return score.times(multiplier);
  }
}
