package org.openvbc.models.sharedsavings;

import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;

/**
 * Where the care-coordination fees of the year count: exactly one of three places, since a fee that
 * is a cost and is taken off the payout as well counts twice.
 */
public sealed interface FeeTreatment {

  /** The fees are part of the actual cost of care. */
  record CostOfCare() implements FeeTreatment {
    @Override
    public String toString() {
      return "fees are a cost of care";
    }
  }

  /**
   * A part of the fees is taken off what is earned; never in a year of losses.
   *
   * @param part the part of the fees
   * @param rest what becomes of fees that exceed what is earned
   */
  record Offset(Rate part, Rest rest) implements FeeTreatment {

    /**
     * Checks the part.
     *
     * @throws org.openvbc.core.model.InvalidTermsException if it lies outside 0 to 100 %
     */
    public Offset {
      Violations.of("FeeTreatment")
          .requireShare("part", part, "a part of the fees")
          .throwIfInvalidTerms();
    }

    @Override
    public String toString() {
      return part + " of the fees off the payout" + (rest == Rest.CARRIED ? ", carried on" : "");
    }
  }

  /** The fees stand beside the settlement. */
  record Separate() implements FeeTreatment {
    @Override
    public String toString() {
      return "fees are separate";
    }
  }

  /** What becomes of an offset that exceeds what is earned. */
  enum Rest {
    /** It is dropped: the payout is not below zero. */
    DROPPED,
    /** It is carried as a deficit into the next year. */
    CARRIED
  }

  /** The fees are part of the actual cost of care. */
  static FeeTreatment costOfCare() {
    return new CostOfCare();
  }

  /** A part of the fees is taken off what is earned, at most all of it. */
  static FeeTreatment offset(Rate part) {
    return new Offset(part, Rest.DROPPED);
  }

  /** A part of the fees is taken off what is earned, and the rest carried into the next year. */
  static FeeTreatment offsetCarried(Rate part) {
    return new Offset(part, Rest.CARRIED);
  }

  /** The fees stand beside the settlement. */
  static FeeTreatment separate() {
    return new Separate();
  }
}
