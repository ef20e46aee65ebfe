package org.openvbc.models.episode.medicaid;

import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;

/**
 * One episode: what it cost, how risky the patient was, and whether it counts.
 *
 * <p>It is checked where episodes are summed, and named there by its place in the list: a message
 * never carries the figures of a patient.
 *
 * @param cost the cost of the included services, without what lies above the outlier bound
 * @param riskScore the patient's risk score; the cost is divided by it
 * @param validity whether the episode counts, and why not
 */
public record MedicaidEpisode(Money cost, Rate riskScore, Validity validity) {
  /** Whether an episode counts. */
  public enum Validity {
    /** It counts. */
    VALID,
    /** The patient has Medicare too. */
    DUAL_ELIGIBLE,
    /** Somebody else pays. */
    THIRD_PARTY_LIABILITY,
    /** It overlaps with an episode of the same patient. */
    OVERLAPPING,
    /** The programme's list of business or clinical exclusions. */
    EXCLUDED_BY_PROGRAMME,
    /** The programme's rule on high costs. */
    HIGH_COST_OUTLIER
  }

  /** An episode that counts. */
  public static MedicaidEpisode valid(Money cost, Rate riskScore) {
    return new MedicaidEpisode(cost, riskScore, Validity.VALID);
  }

  /** An episode that counts, from decimal numbers, as in {@code valid("6900", "1.25")}. */
  public static MedicaidEpisode valid(String cost, String riskScore) {
    return valid(Money.of(cost), Rate.of(riskScore));
  }

  /** The same episode, which does not count. */
  public MedicaidEpisode excludedAs(Validity reason) {
    return new MedicaidEpisode(cost, riskScore, reason);
  }

  /** Whether it counts. */
  public boolean isValid() {
    return validity == Validity.VALID;
  }

  /** {@code cost / risk score}, an exact fraction. */
  public Unrounded riskAdjustedCost() {
    return cost.times(Rate.ONE.dividedBy(riskScore));
  }

  void check(int place, Violations violations) {
    String name = "episodes[" + place + "].";
    violations
        .require(!cost.isNegative(), name + "cost", "negative", "at least $0.00", "a cost")
        .require(
            riskScore.signum() > 0,
            name + "riskScore",
            riskScore.isZero() ? "zero" : "negative",
            "above 0",
            "the cost is divided by it");
  }

  /** Says whether it counts; figures of a patient stay out of texts. */
  @Override
  public String toString() {
    return "episode, " + validity;
  }
}
