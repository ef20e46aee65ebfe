package org.openvbc.core.actuarial;

import org.openvbc.core.model.Violations;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;

/**
 * How far a group's own experience is believed; the rest is believed of the manual (book) rate.
 *
 * <p>{@code estimate = z x own + (1 - z) x manual}, exact. An employer with 900 lives has about a
 * quarter to a third under the usual standards.
 *
 * @param z the weight of the group's own experience, from 0 to 1
 */
public record Credibility(Rate z) {
  /** The decimals of a root where the contract says nothing else. */
  public static final int USUAL_DECIMALS = 10;

  /** None: the manual rate alone. */
  public static final Credibility NONE = new Credibility(Rate.ZERO);

  /** Full: the group's own experience alone. */
  public static final Credibility FULL = new Credibility(Rate.ONE);

  /**
   * Checks the weight.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if it lies outside 0 to 1
   */
  public Credibility {
    Violations.of("Credibility")
        .requireShare("z", z, "a weight beside that of the manual rate")
        .throwIfInvalidTerms();
  }

  /**
   * Limited fluctuation: {@code z = square root of (volume / full), at most 1}, rounded half up to
   * ten decimals.
   *
   * @param volume the group's lives, member months or claims
   * @param full the volume that is fully believed, in the same unit: a term of the contract, for
   *     which {@link FullCredibility} gives the usual standards
   * @throws org.openvbc.core.model.InvalidTermsException if the full volume is not above zero, or
   *     the group's is negative
   */
  public static Credibility limitedFluctuation(Rate volume, Rate full) {
    return limitedFluctuation(volume, full, USUAL_DECIMALS);
  }

  /** The same, rounded to a number of decimals that the contract states, at most 20. */
  public static Credibility limitedFluctuation(Rate volume, Rate full, int decimals) {
    Violations.of("Credibility")
        .require(volume.signum() >= 0, "volume", volume.toFraction(), "at least 0", "a count")
        .require(full.signum() > 0, "full", full.toFraction(), "above 0", "the full standard")
        .require(
            decimals >= 0 && decimals <= 20,
            "decimals",
            decimals,
            "between 0 and 20",
            "the scale that the contract states")
        .throwIfInvalidTerms();
    return volume.isAtLeast(full)
        ? FULL
        : new Credibility(SquareRoot.of(volume.dividedBy(full), decimals));
  }

  /** The blended rate: own experience at its weight, the manual rate at the rest. */
  public PerMemberPerMonth estimate(PerMemberPerMonth own, PerMemberPerMonth manual) {
    return own.times(z).plus(manual.times(z.complement()));
  }

  /** The blended figure: own experience at its weight, the manual figure at the rest. */
  public Rate estimate(Rate own, Rate manual) {
    return own.times(z).plus(manual.times(z.complement()));
  }

  /** Reads as in "61.237244% credible". */
  @Override
  public String toString() {
    return z + " credible";
  }
}
