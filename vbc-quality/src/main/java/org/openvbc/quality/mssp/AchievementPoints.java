package org.openvbc.quality.mssp;

import static org.openvbc.quality.mssp.MsspQualityStep.*;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.openvbc.core.money.Rate;
import org.openvbc.core.worksheet.Worksheet;
import org.openvbc.quality.measure.CollectionType;
import org.openvbc.quality.measure.MeasureResult;

/**
 * The score of the quality category from achievement points (42 CFR 414.1367(c)(1), 414.1380(b)).
 */
final class AchievementPoints {
  private AchievementPoints() {}

  /** {@code min(1, (points + adjustment + bonus) / available + improvement)}, not yet rounded. */
  static Rate score(MsspQualityStandard terms, MsspOwnScore.OfMeasures of, Worksheet sheet) {
    BigDecimal points = BigDecimal.ZERO;
    for (MeasureResult measure : of.measures()) {
      if (counts(measure)) {
        points = points.add(sheet.of(measure.measure()).line(MEASURE_POINTS, measure.points()));
      }
    }
    long available = sheet.line(AVAILABLE_POINTS, available(terms, of.measures()));
    BigDecimal adjustment = complexOrganization(terms, of.measures(), available, sheet);
    BigDecimal bonus = of.bonusPoints();
    if (bonus.signum() > 0) {
      sheet.line(BONUS_POINTS, bonus);
    }
    BigDecimal total =
        sheet.line(
            TOTAL_POINTS, points.add(adjustment).add(bonus).min(BigDecimal.valueOf(available)));
    if (!of.improvement().isZero()) {
      sheet.line(IMPROVEMENT, of.improvement());
    }
    return Rate.of(total)
        .dividedBy(Rate.of(available, 1))
        .plus(of.improvement())
        .cappedAt(Rate.ONE);
  }

  /** Points that can be earned, without the measures that leave numerator and denominator. */
  static long available(MsspQualityStandard terms, List<MeasureResult> measures) {
    return terms.published().pointsPerMeasure()
        * measures.stream().filter(AchievementPoints::counts).count();
  }

  private static boolean counts(MeasureResult measure) {
    return switch (measure.status()) {
      case SCORED, INCOMPLETE, NOT_REPORTED -> true;
      case WITHOUT_BENCHMARK, BELOW_CASE_MINIMUM, EXCLUDED, SAMPLE_TOO_SMALL -> false;
    };
  }

  /**
   * (b)(1)(vii)(C): a point per eCQM, no measure above its most, in all a part of the available.
   */
  private static BigDecimal complexOrganization(
      MsspQualityStandard terms, List<MeasureResult> measures, long available, Worksheet sheet) {
    BigDecimal each =
        BigDecimal.valueOf(terms.published().countOrZero("complexOrganizationPoints"));
    if (each.signum() == 0) {
      return BigDecimal.ZERO;
    }
    BigDecimal most = BigDecimal.valueOf(terms.published().pointsPerMeasure());
    BigDecimal sum = BigDecimal.ZERO;
    for (MeasureResult measure : measures) {
      if (earnsAdjustment(terms, measure)) {
        sum = sum.add(each.min(most.subtract(measure.points())));
      }
    }
    Rate limit = terms.published().rateOrZero("complexOrganizationLimit");
    BigDecimal limitPoints =
        limit.times(Rate.of(available, 1)).toBigDecimal(4, RoundingMode.UNNECESSARY);
    return sheet.line(COMPLEX_ORGANIZATION_POINTS, sum.min(limitPoints));
  }

  private static boolean earnsAdjustment(MsspQualityStandard terms, MeasureResult measure) {
    if (measure.collectionType() != CollectionType.ECQM) {
      return false;
    }
    return switch (measure.status()) {
      case SCORED -> true;
      case WITHOUT_BENCHMARK, EXCLUDED ->
          terms.complexOrganizationScope() == ComplexOrganizationScope.SUBMITTED;
      case BELOW_CASE_MINIMUM, INCOMPLETE, NOT_REPORTED, SAMPLE_TOO_SMALL -> false;
    };
  }
}
