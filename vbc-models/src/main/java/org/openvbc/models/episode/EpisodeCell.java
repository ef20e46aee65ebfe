package org.openvbc.models.episode;

import java.util.Optional;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;

/**
 * A pricing cell: the episodes that share a price, such as one MS-DRG in one region.
 *
 * <p>{@code spending that counts = max(low cap, min(high cap, spending)) x spending factor}. A
 * value equal to a cap is not changed by it.
 *
 * @param key what episodes name it by, such as an MS-DRG
 * @param category the clinical category that it belongs to
 * @param price how its price comes about; empty where the programme sets none, so that its episodes
 *     are left out of target and spending
 * @param lowCap what a cheaper episode counts as
 * @param highCap what a dearer episode counts as; empty without a cap
 * @param spendFactor what turns the dollars of the caps into those of the price, mostly 1; at most
 *     12 decimals
 */
public record EpisodeCell(
    String key,
    String category,
    Optional<CellPrice> price,
    Money lowCap,
    Optional<Money> highCap,
    Rate spendFactor) {
  private static final String RULE = "the caps and factors of a pricing cell";

  /**
   * Checks names, caps and factor.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if the low cap is above the high one, or
   *     the factor is not positive
   */
  public EpisodeCell {
    Money low = lowCap;
    Violations.of("EpisodeCell " + key)
        .require(!key.isBlank(), "key", "blank", "a name such as an MS-DRG", RULE)
        .require(!category.isBlank(), "category", "blank", "the name of a category", RULE)
        .requireNotNegative("lowCap", lowCap, RULE)
        .require(
            highCap.map(high -> high.isAtLeast(low)).orElse(true),
            "lowCap",
            lowCap,
            "at most the high cap " + highCap.map(Money::toString).orElse(""),
            RULE)
        .require(
            spendFactor.signum() > 0 && spendFactor.compareTo(Folding.LARGEST_MULTIPLIER) <= 0,
            "spendFactor",
            spendFactor.toFraction(),
            "above 0 and at most 1,000",
            RULE)
        .require(
            spendFactor.fitsDecimals(Folding.SPEND_FACTOR_DECIMALS),
            "spendFactor",
            spendFactor.toFraction(),
            "a decimal number with at most 12 decimals, as published",
            RULE)
        .throwIfInvalidTerms();
  }

  /** A cell without caps. */
  public static EpisodeCell of(String key, String category, CellPrice price) {
    return new EpisodeCell(
        key, category, Optional.of(price), Money.ZERO, Optional.empty(), Rate.ONE);
  }

  /** A cell that the programme knows and gives no price: its episodes are not reconciled. */
  public static EpisodeCell notPriced(String key, String category) {
    return new EpisodeCell(key, category, Optional.empty(), Money.ZERO, Optional.empty(), Rate.ONE);
  }

  /** The same cell with a cap on dear episodes. */
  public EpisodeCell withCap(Money high) {
    return withCaps(lowCap, high);
  }

  /** The same cell with caps on cheap and on dear episodes. */
  public EpisodeCell withCaps(Money low, Money high) {
    return new EpisodeCell(key, category, price, low, Optional.of(high), spendFactor);
  }

  /** The same cell with the factor that turns the dollars of the caps into those of the price. */
  public EpisodeCell withSpendFactor(Rate factor) {
    return new EpisodeCell(key, category, price, lowCap, highCap, factor);
  }
}
