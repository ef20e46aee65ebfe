package org.openvbc.models.episode.cjr;

import java.util.Optional;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;

/**
 * A pricing cell of a hospital with what its price is made from and the cap on its episodes.
 *
 * @param cell which of the four
 * @param basis what the price is made from
 * @param cap the cap on dear episodes; empty where spending is capped before
 * @param pricesFrom tells prices of one cell apart that hold for different admissions, such as
 *     {@code 2019-10-01}; empty where there is one
 */
public record CjrCell(CjrPricingCell cell, CjrBasis basis, Optional<Cap> cap, String pricesFrom) {

  /** The most that an episode counts as. */
  public sealed interface Cap {
    /**
     * Years 1 to 5: so many standard deviations above the regional mean.
     *
     * @param regionalMean the mean of the cell
     * @param deviation its standard deviation
     */
    record Deviations(Money regionalMean, Money deviation) implements Cap {
      /** Checks the signs. */
      public Deviations {
        Violations.of("CjrCell.Cap.Deviations")
            .requireNotNegative("regionalMean", regionalMean, "42 CFR 510.300(b)(5)")
            .requireNotNegative("deviation", deviation, "42 CFR 510.300(b)(5)")
            .throwIfInvalidTerms();
      }
    }

    /**
     * A cap that was determined already, such as the regional 99th percentile of years 6 to 8.
     *
     * @param amount the cap
     */
    record Amount(Money amount) implements Cap {
      /** Checks the sign. */
      public Amount {
        Violations.of("CjrCell.Cap.Amount")
            .requireNotNegative("amount", amount, "42 CFR 510.300(b)(5)")
            .throwIfInvalidTerms();
      }
    }
  }

  /** A cell without a cap. */
  public static CjrCell of(CjrPricingCell cell, CjrBasis basis) {
    return new CjrCell(cell, basis, Optional.empty(), "");
  }

  /** The same cell with a cap that was determined already. */
  public CjrCell withCap(Money amount) {
    return new CjrCell(cell, basis, Optional.of(new Cap.Amount(amount)), pricesFrom);
  }

  /** The same cell with a cap above the regional mean. */
  public CjrCell withCap(Money regionalMean, Money deviation) {
    return new CjrCell(
        cell, basis, Optional.of(new Cap.Deviations(regionalMean, deviation)), pricesFrom);
  }

  /** The same cell for admissions from a day on. */
  public CjrCell pricedFrom(String day) {
    return new CjrCell(cell, basis, cap, day);
  }

  /** What episodes name the cell by. */
  public String key() {
    return pricesFrom.isEmpty() ? cell.label() : cell.label() + " from " + pricesFrom;
  }
}
