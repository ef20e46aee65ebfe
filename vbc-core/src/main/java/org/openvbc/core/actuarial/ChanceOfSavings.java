package org.openvbc.core.actuarial;

import java.math.RoundingMode;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;

/**
 * Whether savings may be luck: how often a group of that size would show them if nothing had been
 * saved.
 *
 * <p>{@code standard error = variation / square root of lives}; {@code z = savings rate / standard
 * error}; {@code chance = 1 - probability below z}. To 20 decimals; nothing here is a payment but a
 * minimum rate that a contract sets by confidence, which is rounded first to the contract's scale.
 *
 * <p>The variation is a term: it is computed from the group's own member years after large claims
 * are cut. Commercial populations vary more than Medicare's.
 *
 * @param variation the standard deviation of a person year over its mean
 * @param inverseLives one over the lives; where two samples are compared, the sum for both
 */
public record ChanceOfSavings(Rate variation, Rate inverseLives) {
  private static final int MOST_DECIMALS = 20;

  /**
   * Checks the terms.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if one is not above zero
   */
  public ChanceOfSavings {
    Violations.of("ChanceOfSavings")
        .require(variation.signum() > 0, "variation", variation, "above 0%", "costs vary")
        .require(inverseLives.signum() > 0, "lives", "none", "above 0", "somebody was insured")
        .throwIfInvalidTerms();
  }

  /** Savings of a number of lives against a benchmark that is taken as known. */
  public static ChanceOfSavings of(Rate variation, long lives) {
    return new ChanceOfSavings(variation, inverse(lives));
  }

  /** Savings of a number of lives against a base of others, which has chance of its own. */
  public static ChanceOfSavings against(Rate variation, long lives, long baseLives) {
    Rate inverse = inverse(lives);
    return new ChanceOfSavings(variation, inverse.plus(inverse(baseLives)));
  }

  private static Rate inverse(long lives) {
    Violations.of("ChanceOfSavings")
        .require(lives > 0, "lives", lives, "above 0", "somebody was insured")
        .throwIfInvalidTerms();
    return Rate.of(1, lives);
  }

  /** The standard deviation of a savings rate that is chance alone. */
  public Rate standardError() {
    return SquareRoot.of(variation.times(variation).times(inverseLives), MOST_DECIMALS);
  }

  /** How many standard errors a savings rate is; negative for losses. */
  public Rate deviations(Rate savingsRate) {
    Rate square =
        savingsRate.times(savingsRate).dividedBy(variation.times(variation).times(inverseLives));
    Rate size = SquareRoot.of(square, MOST_DECIMALS);
    return savingsRate.signum() < 0 ? size.negated() : size;
  }

  /** The probability that chance alone shows savings of more than that rate. */
  public Rate chance(Rate savingsRate) {
    return StandardNormal.probabilityAbove(deviations(savingsRate));
  }

  /**
   * The minimum savings rate that chance alone reaches no more often than the confidence allows, on
   * one side: {@code quantile x standard error}, rounded half up to the contract's scale.
   *
   * @param confidence such as 95 %
   * @param decimals the decimals of the rate, as a fraction, at most 20
   */
  public Rate minimumSavingsRate(Rate confidence, int decimals) {
    return minimumOf(StandardNormal.quantile(confidence), decimals);
  }

  /** The same, with a confidence that grows with the lives. */
  public Rate minimumSavingsRate(ConfidenceLevels levels, long lives, int decimals) {
    return minimumOf(levels.deviations(lives), decimals);
  }

  private Rate minimumOf(Rate deviations, int decimals) {
    Violations.of("ChanceOfSavings")
        .require(
            decimals >= 0 && decimals <= MOST_DECIMALS,
            "decimals",
            decimals,
            "between 0 and 20",
            "the scale that the contract states")
        .throwIfInvalidTerms();
    return deviations.times(standardError()).rounded(decimals, RoundingMode.HALF_UP);
  }

  /**
   * How far a projected cost may be off by chance, up or down: {@code quantile x standard error x
   * target}. It is shown beside a projection and feeds no payment; how unpaid claims add to it has
   * no rule.
   *
   * @param confidence of both sides together, such as 90 %
   * @param target the cost that is expected
   */
  public Unrounded range(Rate confidence, Unrounded target) {
    Rate oneSided = Rate.ONE.plus(confidence).times(Rate.of(1, 2));
    return target.times(standardError()).times(StandardNormal.quantile(oneSided));
  }

  /** Reads as in "standard error 2.14%". */
  @Override
  public String toString() {
    return "standard error " + standardError();
  }
}
