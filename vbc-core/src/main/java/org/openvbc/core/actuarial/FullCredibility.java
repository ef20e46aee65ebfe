package org.openvbc.core.actuarial;

import java.math.RoundingMode;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;

/**
 * The standard of limited fluctuation: how much volume makes a group's own experience fully
 * credible.
 *
 * <p>With a probability P the experience is to lie within a distance k of what is expected: {@code
 * z} is the quantile of {@code (1 + P) / 2}, 1.644854 for P = 90 %. A contract states the volume
 * that it takes; here is where such figures come from.
 *
 * @param probability how sure the experience must be, such as 90 %
 * @param within how near to the expected, such as 5 %
 */
public record FullCredibility(Rate probability, Rate within) {

  /**
   * Checks the standard.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if the probability is not between 0 and
   *     99.99 %, or the distance is not above zero
   */
  public FullCredibility {
    Violations.of("FullCredibility")
        .require(
            probability.signum() > 0 && probability.compareTo(Rate.of("0.9999")) <= 0,
            "probability",
            probability,
            "above 0% and at most 99.99%",
            "certainty takes endless volume")
        .require(within.signum() > 0, "within", within, "above 0%", "a distance")
        .throwIfInvalidTerms();
  }

  /** A standard such as {@code of("0.90", "0.05")}. */
  public static FullCredibility of(String probability, String within) {
    return new FullCredibility(Rate.of(probability), Rate.of(within));
  }

  /** The number of standard deviations that the probability stands for, on both sides. */
  public Rate deviations() {
    return StandardNormal.quantile(Rate.ONE.plus(probability).times(Rate.of(1, 2)));
  }

  /**
   * Lives, for a yearly cost per member: {@code (z x cv / k)^2}, rounded half up.
   *
   * @param yearlyVariation the standard deviation of one member's yearly cost over its mean
   * @param decimals the decimals of the result
   */
  public Rate lives(Rate yearlyVariation, int decimals) {
    return square(deviations().times(yearlyVariation).dividedBy(within))
        .rounded(decimals, RoundingMode.HALF_UP);
  }

  /**
   * Claims, for their dollars: {@code (z / k)^2 x (frequency + severity^2)}, rounded half up.
   *
   * @param frequencyVariation the variance of the number of claims over its mean: 1 where claims
   *     come as chance has it (Poisson)
   * @param severityVariation the standard deviation of one claim over its mean: 0 for the number of
   *     claims alone
   * @param decimals the decimals of the result
   */
  public Rate claims(Rate frequencyVariation, Rate severityVariation, int decimals) {
    return square(deviations().dividedBy(within))
        .times(frequencyVariation.plus(square(severityVariation)))
        .rounded(decimals, RoundingMode.HALF_UP);
  }

  private static Rate square(Rate value) {
    return value.times(value);
  }
}
