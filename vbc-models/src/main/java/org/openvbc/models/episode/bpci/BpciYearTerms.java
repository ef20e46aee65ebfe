package org.openvbc.models.episode.bpci;

import java.util.Set;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;

/**
 * The terms of prices that go by model year.
 *
 * @param medicalDiscount the discount of medical categories
 * @param otherDiscount the discount of the others
 * @param medical the medical categories
 * @param trendCap how far the realised trend may move a price, as a rate
 */
public record BpciYearTerms(
    Rate medicalDiscount, Rate otherDiscount, Set<BpciCategory> medical, Rate trendCap) {
  private static final String RULE = "BPCI Advanced target price specifications";

  /**
   * Checks the rates.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if a discount is not below 100 %, or a
   *     rate is no share
   */
  public BpciYearTerms {
    Violations.of("BpciYearTerms")
        .requireShare("medicalDiscount", medicalDiscount, RULE)
        .require(
            !medicalDiscount.equals(Rate.ONE),
            "medicalDiscount",
            medicalDiscount,
            "below 100%",
            RULE)
        .requireShare("otherDiscount", otherDiscount, RULE)
        .require(
            !otherDiscount.equals(Rate.ONE), "otherDiscount", otherDiscount, "below 100%", RULE)
        .requireShare("trendCap", trendCap, RULE)
        .throwIfInvalidTerms();
    medical = Set.copyOf(medical);
  }

  /** The terms as published. */
  public static BpciYearTerms published(BpciModelYear year) {
    BpciParameters published = BpciParameters.of(year);
    return new BpciYearTerms(
        published.medicalDiscount().asRate(),
        published.otherDiscount().asRate(),
        published.medicalCategories(),
        published.trendCap().asRate());
  }

  /** The same with other medical categories. */
  public BpciYearTerms withMedical(Set<BpciCategory> others) {
    return new BpciYearTerms(medicalDiscount, otherDiscount, others, trendCap);
  }

  /** The same with other discounts. */
  public BpciYearTerms withDiscounts(Rate ofMedical, Rate ofOthers) {
    return new BpciYearTerms(ofMedical, ofOthers, medical, trendCap);
  }

  /** The same with another cap on the trend adjustment. */
  public BpciYearTerms withTrendCap(Rate cap) {
    return new BpciYearTerms(medicalDiscount, otherDiscount, medical, cap);
  }

  /** The discount of a category. */
  public Rate discount(BpciCategory category) {
    return medical.contains(category) ? medicalDiscount : otherDiscount;
  }
}
