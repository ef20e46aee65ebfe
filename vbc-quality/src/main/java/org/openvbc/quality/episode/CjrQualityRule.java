package org.openvbc.quality.episode;

import static org.openvbc.quality.episode.CjrQualityStep.*;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.openvbc.core.clause.Schedule;
import org.openvbc.core.money.Rate;
import org.openvbc.core.worksheet.Worksheet;
import org.openvbc.quality.episode.CjrQualityResult.MeasurePoints;
import org.openvbc.quality.scale.Decile;

/** The composite quality score of 42 CFR 510.315, top to bottom. */
final class CjrQualityRule {
  /** Terms hold points of no more decimals, so that none is rounded here. */
  static final int POINT_DECIMALS = 4;

  private final CjrCompositeQuality terms;

  CjrQualityRule(CjrCompositeQuality terms) {
    this.terms = terms;
  }

  CjrQualityResult determine(CjrQualityPerformance hospital, Worksheet sheet) {
    MeasurePoints complications =
        measure(
            hospital.complications(),
            terms.complicationPoints(),
            COMPLICATION_POINTS,
            sheet.of("complications"));
    MeasurePoints hcahps =
        measure(hospital.hcahps(), terms.hcahpsPoints(), HCAHPS_POINTS, sheet.of("HCAHPS"));
    BigDecimal pro =
        sheet.line(PRO_POINTS, hospital.proSubmitted() ? terms.proPoints() : BigDecimal.ZERO);
    BigDecimal sum = sheet.line(SUM, complications.sum().add(hcahps.sum()).add(pro));
    BigDecimal score = sheet.line(SCORE, sum.min(terms.maximumPoints()));
    CjrCategory category = sheet.line(CATEGORY, terms.categories().of(score));
    sheet.line(ELIGIBLE, category.isEligible());
    return new CjrQualityResult(terms, hospital, complications, hcahps, pro, score, category);
  }

  /** (c), (e): points of the band, a missing value in the band of the 50th percentile. */
  private MeasurePoints measure(
      CjrMeasure measure, Schedule scale, CjrQualityStep step, Worksheet sheet) {
    Rate percentile =
        measure
            .percentile()
            .map(each -> sheet.line(PERCENTILE, each))
            .orElseGet(() -> sheet.line(MISSING_PERCENTILE, terms.missingPercentile()));
    BigDecimal points = sheet.line(step, points(scale.of(percentile)));
    return new MeasurePoints(points, improvement(measure, scale, sheet));
  }

  /** (d): only where this year and the year before both have a percentile. */
  private BigDecimal improvement(CjrMeasure measure, Schedule scale, Worksheet sheet) {
    if (measure.percentile().isEmpty() || measure.earlier().isEmpty()) {
      return BigDecimal.ZERO;
    }
    boolean hasRisen = hasRisen(measure.percentile().get(), measure.earlier().get(), sheet);
    return sheet.line(
        IMPROVEMENT_POINTS,
        hasRisen ? points(scale.most().times(terms.improvementShare())) : BigDecimal.ZERO);
  }

  private boolean hasRisen(Rate percentile, Rate earlier, Worksheet sheet) {
    return switch (terms.decileReading()) {
      case DECILE_BANDS ->
          sheet.line(
                  DECILES_RISEN,
                  (long) Decile.ofPercentile(percentile).number()
                      - Decile.ofPercentile(earlier).number())
              >= terms.improvementDeciles();
      case PERCENTILE_POINTS ->
          sheet
              .line(POINTS_RISEN, percentile.minus(earlier))
              .isAtLeast(Rate.of(terms.improvementDeciles(), 10));
    };
  }

  private static BigDecimal points(Rate points) {
    return points.toBigDecimal(POINT_DECIMALS, RoundingMode.UNNECESSARY);
  }
}
