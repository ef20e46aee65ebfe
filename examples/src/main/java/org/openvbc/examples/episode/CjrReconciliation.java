package org.openvbc.examples.episode;

import java.io.PrintStream;
import org.openvbc.core.money.Money;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.models.episode.EpisodeTotal;
import org.openvbc.models.episode.cjr.CjrModel;
import org.openvbc.models.episode.cjr.CjrPerformance;
import org.openvbc.models.episode.cjr.CjrPricingCell;
import org.openvbc.models.episode.cjr.CjrQualityCategory;
import org.openvbc.models.episode.cjr.CjrSettlement;
import org.openvbc.models.episode.cjr.CjrYear;
import org.openvbc.quality.episode.CjrCategory;
import org.openvbc.quality.episode.CjrCompositeQuality;
import org.openvbc.quality.episode.CjrMeasure;
import org.openvbc.quality.episode.CjrQualityPerformance;
import org.openvbc.quality.episode.CjrQualityResult;

/**
 * A year of joint replacements under the CJR Model: the quality score gives a category, the
 * category a discount, and the discounted targets are settled against spending. Prices and spending
 * are invented.
 */
public final class CjrReconciliation {
  private static final CjrYear YEAR = CjrYear.PY4;

  private CjrReconciliation() {}

  /** Prints the story and both worksheets: that of the score and that of the settlement. */
  public static void run(PrintStream out) {
    Bundles.headline(
        out,
        "Joint replacement under CJR: from the quality score to the settlement",
        "Few complications (81st percentile), weak patient experience (16th), no patient-reported",
        "outcomes submitted. The score takes the discount from 3% to 2%. All prices are invented.");
    Explanation<CjrQualityResult> quality = quality();
    out.println(quality);
    out.println();
    out.println(settlement(categoryOf(quality.settlement())));
  }

  /** The composite quality score; no percentile of the year before is known. */
  static Explanation<CjrQualityResult> quality() {
    return CjrCompositeQuality.of(YEAR.lastDay())
        .explain(
            CjrQualityPerformance.builder()
                .complications(CjrMeasure.withoutEarlier("81"))
                .hcahps(CjrMeasure.withoutEarlier("16"))
                .proSubmitted(false)
                .build());
  }

  /** The settlement takes the category as a value; it knows nothing of measures. */
  static CjrQualityCategory categoryOf(CjrQualityResult quality) {
    CjrCategory category = quality.category();
    return switch (category) {
      case BELOW_ACCEPTABLE -> CjrQualityCategory.BELOW_ACCEPTABLE;
      case ACCEPTABLE -> CjrQualityCategory.ACCEPTABLE;
      case GOOD -> CjrQualityCategory.GOOD;
      case EXCELLENT -> CjrQualityCategory.EXCELLENT;
    };
  }

  /** The settlement of the year at the discount of a category. */
  static Explanation<CjrSettlement> settlement(CjrQualityCategory category) {
    CjrModel model = CjrModel.of(YEAR);
    return model.explain(CjrPerformance.of(model.undiscounted(category, beforeDiscount())));
  }

  /** The four pricing cells: episodes, their targets before the discount, their spending. */
  private static EpisodeTotal beforeDiscount() {
    return cell(CjrPricingCell.DRG_470, 120, 22_500, 2_520_000)
        .plus(
            cell(CjrPricingCell.DRG_470_FRACTURE, 30, 41_000, 1_150_000),
            cell(CjrPricingCell.DRG_469, 8, 38_500, 295_000),
            cell(CjrPricingCell.DRG_469_FRACTURE, 5, 52_000, 245_000));
  }

  private static EpisodeTotal cell(CjrPricingCell cell, long episodes, long price, long spend) {
    return EpisodeTotal.ofCategory(
        cell.label(), episodes, Money.of(price).times(episodes), Money.of(spend));
  }
}
