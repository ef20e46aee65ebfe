package org.openvbc.models.episode.cjr;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;

/**
 * The discounts of a performance year by quality category.
 *
 * @param reconciliation those with which a payment is reckoned
 * @param repayment those with which a repayment is reckoned, never higher
 */
public record CjrDiscounts(
    Map<CjrQualityCategory, Rate> reconciliation, Map<CjrQualityCategory, Rate> repayment) {
  private static final String RULE = "42 CFR 510.300(c)";

  /**
   * Checks that each category has both.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if not, or a discount is none below 100 %,
   *     or that of repayments is the higher one, all of it named at once
   */
  public CjrDiscounts {
    Violations violations = Violations.of("CjrDiscounts");
    for (CjrQualityCategory category : CjrQualityCategory.values()) {
      Rate paid = reconciliation.get(category);
      Rate owed = repayment.get(category);
      violations
          .require(
              isDiscount(paid),
              "reconciliation " + category,
              "" + paid,
              "from 0% to below 100%",
              RULE)
          .require(
              isDiscount(owed), "repayment " + category, "" + owed, "from 0% to below 100%", RULE);
      if (paid != null && owed != null) {
        violations.require(
            paid.isAtLeast(owed),
            "repayment " + category,
            owed,
            "at most " + paid + ", that of payments",
            RULE);
      }
    }
    violations.throwIfInvalidTerms();
    reconciliation = Map.copyOf(new EnumMap<>(reconciliation));
    repayment = Map.copyOf(new EnumMap<>(repayment));
  }

  private static boolean isDiscount(@Nullable Rate rate) {
    return rate != null && rate.isWithin(Rate.ZERO, Rate.ONE) && !rate.equals(Rate.ONE);
  }

  /** The discount of a category for a use. */
  public Rate of(CjrUse use, CjrQualityCategory category) {
    Map<CjrQualityCategory, Rate> all = use == CjrUse.RECONCILIATION ? reconciliation : repayment;
    return all.getOrDefault(category, Rate.ZERO); // every category was checked to be there
  }

  /** Whether a category has two discounts, between which nothing moves. */
  public boolean areTwo(CjrQualityCategory category) {
    return !of(CjrUse.RECONCILIATION, category).equals(of(CjrUse.REPAYMENT, category));
  }
}
