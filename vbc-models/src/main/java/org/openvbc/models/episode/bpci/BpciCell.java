package org.openvbc.models.episode.bpci;

import java.util.Optional;
import java.util.OptionalLong;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;

/**
 * A pricing cell of one Episode Initiator: episodes of a category, setting and model year that
 * share an MS-DRG or APC, and with it the winsor limits.
 *
 * <p>The target price goes by category and setting, the limits by MS-DRG or APC; so the MS-DRGs of
 * a category are cells with one basis. A group practice has cells for each hospital that it works
 * in.
 *
 * @param category the clinical category
 * @param setting inpatient or outpatient
 * @param code the MS-DRG or APC
 * @param modelYear the model year in which the anchors end
 * @param hospital the hospital, for a group practice; empty for a hospital's own cells
 * @param basis what the price is made from; empty where CMS gives none, so that the episodes enter
 *     neither target nor spending
 * @param baselineEpisodes a hospital's baseline episodes in the category, where they are looked at
 * @param winsor the limits of spending in standardised dollars; empty where it is winsorised before
 * @param paymentRatio real by standardised dollars
 */
public record BpciCell(
    BpciCategory category,
    BpciSetting setting,
    String code,
    BpciModelYear modelYear,
    Optional<String> hospital,
    Optional<BpciBasis> basis,
    OptionalLong baselineEpisodes,
    Optional<Winsor> winsor,
    Rate paymentRatio) {
  private static final String RULE = "BPCI Advanced target price specifications";

  /**
   * The 1st and 99th percentile of national spending for an MS-DRG or APC in a period.
   *
   * @param low what a cheaper episode counts as
   * @param high what a dearer episode counts as
   */
  public record Winsor(Money low, Money high) {
    /**
     * Checks their order.
     *
     * @throws org.openvbc.core.model.InvalidTermsException if low is negative or above high
     */
    public Winsor {
      Violations.of("BpciCell.Winsor")
          .requireNotNegative("low", low, RULE)
          .require(high.isAtLeast(low), "low", low, "at most the high limit " + high, RULE)
          .throwIfInvalidTerms();
    }
  }

  /**
   * Checks names and ratio.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if the category is not offered, a name is
   *     blank, the ratio is not positive, or baseline episodes are negative
   */
  public BpciCell {
    Violations.of("BpciCell " + code)
        .require(!code.isBlank(), "code", "blank", "an MS-DRG or APC", RULE)
        .require(
            hospital.map(name -> !name.isBlank()).orElse(true),
            "hospital",
            "blank",
            "the name of a hospital",
            RULE)
        .require(
            category.isOffered(setting, modelYear),
            "category",
            category + " " + setting,
            "one that is offered in " + modelYear,
            "BPCI Advanced clinical episode list")
        .require(paymentRatio.signum() > 0, "paymentRatio", paymentRatio, "above 0", RULE)
        .require(
            baselineEpisodes.orElse(0) >= 0,
            "baselineEpisodes",
            baselineEpisodes.orElse(0),
            "at least 0",
            RULE)
        .throwIfInvalidTerms();
  }

  /** An inpatient cell with a basis, without winsor limits and with a payment ratio of 1. */
  public static BpciCell inpatient(
      BpciCategory category, String msDrg, BpciModelYear year, BpciBasis basis) {
    return new BpciCell(
        category,
        BpciSetting.INPATIENT,
        msDrg,
        year,
        Optional.empty(),
        Optional.of(basis),
        OptionalLong.empty(),
        Optional.empty(),
        Rate.ONE);
  }

  /** An outpatient cell with a basis, without winsor limits and with a payment ratio of 1. */
  public static BpciCell outpatient(
      BpciCategory category, String apc, BpciModelYear year, BpciBasis basis) {
    return new BpciCell(
        category,
        BpciSetting.OUTPATIENT,
        apc,
        year,
        Optional.empty(),
        Optional.of(basis),
        OptionalLong.empty(),
        Optional.empty(),
        Rate.ONE);
  }

  /** The same cell with winsor limits in standardised dollars. */
  public BpciCell withWinsor(Money low, Money high) {
    return new BpciCell(
        category,
        setting,
        code,
        modelYear,
        hospital,
        basis,
        baselineEpisodes,
        Optional.of(new Winsor(low, high)),
        paymentRatio);
  }

  /** The same cell with the ratio of real to standardised dollars. */
  public BpciCell withPaymentRatio(Rate ratio) {
    return new BpciCell(
        category, setting, code, modelYear, hospital, basis, baselineEpisodes, winsor, ratio);
  }

  /** The same cell of a group practice at a hospital. */
  public BpciCell at(String hospitalName) {
    return new BpciCell(
        category,
        setting,
        code,
        modelYear,
        Optional.of(hospitalName),
        basis,
        baselineEpisodes,
        winsor,
        paymentRatio);
  }

  /** The same cell with the hospital's baseline episodes in the category. */
  public BpciCell withBaselineEpisodes(long episodes) {
    return new BpciCell(
        category,
        setting,
        code,
        modelYear,
        hospital,
        basis,
        OptionalLong.of(episodes),
        winsor,
        paymentRatio);
  }

  /** The same cell without a price. */
  public BpciCell withoutPrice() {
    return new BpciCell(
        category,
        setting,
        code,
        modelYear,
        hospital,
        Optional.empty(),
        baselineEpisodes,
        winsor,
        paymentRatio);
  }

  /** What episodes name the cell by: code, model year and, for a practice, hospital. */
  public String key() {
    return code + " " + modelYear + hospital.map(name -> " at " + name).orElse("");
  }

  /** The name under which the cell is netted and shown. */
  String categoryName() {
    return setting == BpciSetting.INPATIENT ? category.name() : category.name() + "_OUTPATIENT";
  }
}
