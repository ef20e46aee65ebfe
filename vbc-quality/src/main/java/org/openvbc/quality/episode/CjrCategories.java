package org.openvbc.quality.episode;

import java.math.BigDecimal;
import org.openvbc.core.model.Violations;

/**
 * The points at which the categories begin: {@code below acceptable < acceptableFrom <= acceptable
 * < goodFrom <= good <= excellentAbove < excellent}.
 *
 * <p>Source: 42 CFR 510.315(f).
 *
 * @param acceptableFrom the least points of an acceptable score
 * @param goodFrom the least points of a good score
 * @param excellentAbove the most points of a good score; excellent lies above
 */
public record CjrCategories(
    BigDecimal acceptableFrom, BigDecimal goodFrom, BigDecimal excellentAbove) {
  private static final String RULE = "42 CFR 510.315(f)";

  /**
   * Checks that the edges ascend.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if they do not
   */
  public CjrCategories {
    Violations.of("CjrCategories")
        .require(
            acceptableFrom.signum() >= 0,
            "acceptableFrom",
            acceptableFrom.toPlainString(),
            "at least 0",
            RULE)
        .require(
            goodFrom.compareTo(acceptableFrom) > 0,
            "goodFrom",
            goodFrom.toPlainString(),
            "above acceptableFrom, " + acceptableFrom.toPlainString(),
            RULE)
        .require(
            excellentAbove.compareTo(goodFrom) > 0,
            "excellentAbove",
            excellentAbove.toPlainString(),
            "above goodFrom, " + goodFrom.toPlainString(),
            RULE)
        .throwIfInvalidTerms();
  }

  /** Categories from their edges, such as {@code "5.0"}, {@code "6.9"} and {@code "15.0"}. */
  public static CjrCategories of(String acceptableFrom, String goodFrom, String excellentAbove) {
    return new CjrCategories(
        new BigDecimal(acceptableFrom), new BigDecimal(goodFrom), new BigDecimal(excellentAbove));
  }

  /** The category of a score. */
  public CjrCategory of(BigDecimal points) {
    if (points.compareTo(acceptableFrom) < 0) {
      return CjrCategory.BELOW_ACCEPTABLE;
    }
    if (points.compareTo(goodFrom) < 0) {
      return CjrCategory.ACCEPTABLE;
    }
    return points.compareTo(excellentAbove) <= 0 ? CjrCategory.GOOD : CjrCategory.EXCELLENT;
  }
}
