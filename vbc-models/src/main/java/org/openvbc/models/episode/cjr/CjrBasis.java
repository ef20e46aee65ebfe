package org.openvbc.models.episode.cjr;

import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;

/** What a target price is made from. */
public sealed interface CjrBasis {
  /**
   * Years 1 to 5: {@code (hospital's mean x its weight + regional mean x its weight) x update
   * factor}.
   *
   * @param hospitalMean mean capped spending of the hospital in the baseline years
   * @param regionalMean the same of the region
   * @param updateFactor what brings it to the dollars of the performance year
   */
  record Historical(Money hospitalMean, Money regionalMean, Rate updateFactor) implements CjrBasis {
    /** Checks the signs. */
    public Historical {
      Violations.of("CjrBasis.Historical")
          .requireNotNegative("hospitalMean", hospitalMean, "42 CFR 510.300(b)")
          .requireNotNegative("regionalMean", regionalMean, "42 CFR 510.300(b)")
          .require(
              updateFactor.signum() > 0,
              "updateFactor",
              updateFactor,
              "above 0",
              "42 CFR 510.300(b)")
          .throwIfInvalidTerms();
    }
  }

  /**
   * Years 6 to 8: {@code regional mean x (1 - discount) x normalisation x market trend}.
   *
   * @param regionalMean mean capped spending of the region in the baseline year
   * @param normalization what keeps the national mean where it was
   * @param marketTrend regional spending of the performance year by that of the baseline year
   */
  record Regional(Money regionalMean, Rate normalization, Rate marketTrend) implements CjrBasis {
    /** Checks the signs. */
    public Regional {
      Violations.of("CjrBasis.Regional")
          .requireNotNegative("regionalMean", regionalMean, "42 CFR 510.300(b)")
          .require(
              normalization.signum() > 0,
              "normalization",
              normalization,
              "above 0",
              "42 CFR 510.301")
          .require(
              marketTrend.signum() > 0, "marketTrend", marketTrend, "above 0", "42 CFR 510.301")
          .throwIfInvalidTerms();
    }
  }

  /**
   * A price of any year before its discount.
   *
   * @param price the price
   */
  record Undiscounted(Money price) implements CjrBasis {
    /** Checks the sign. */
    public Undiscounted {
      Violations.of("CjrBasis.Undiscounted")
          .requireNotNegative("price", price, "42 CFR 510.300(b)")
          .throwIfInvalidTerms();
    }
  }
}
