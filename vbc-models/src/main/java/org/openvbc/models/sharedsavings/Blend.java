package org.openvbc.models.sharedsavings;

import org.openvbc.core.actuarial.Credibility;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;

/**
 * A blend of the group's own figure with another one: {@code own weight x own + (1 - own weight) x
 * other}.
 *
 * <p>For a small group the own weight is its credibility and the other figure the payer's book; for
 * a regional blend it is a term and the other figure that of the region or of peers. Both figures
 * must be of the same period and risk.
 *
 * @param ownWeight the weight of the group's own figure
 * @param other the other figure
 */
public record Blend(Rate ownWeight, PerMemberPerMonth other) {

  /**
   * Checks the weight.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if it lies outside 0 to 100 %, or the
   *     other figure is negative
   */
  public Blend {
    Violations.of("Blend")
        .requireShare("ownWeight", ownWeight, "a part of the whole")
        .require(!other.isNegative(), "other", other, "at least $0.00", "a cost")
        .throwIfInvalidTerms();
  }

  /** A blend from decimal numbers, as in {@code of("0.65", "482.00")}. */
  public static Blend of(String ownWeight, String other) {
    return new Blend(Rate.of(ownWeight), PerMemberPerMonth.of(other));
  }

  /** A blend of a small group with the payer's book, by the group's credibility. */
  public static Blend byCredibility(Credibility own, PerMemberPerMonth book) {
    return new Blend(own.z(), book);
  }

  /** The blended figure. */
  public PerMemberPerMonth of(PerMemberPerMonth own) {
    return new Credibility(ownWeight).estimate(own, other);
  }

  /** Reads as in "65% of its own and 35% of $482.00 PMPM". */
  @Override
  public String toString() {
    return ownWeight + " of its own and " + ownWeight.complement() + " of " + other;
  }
}
