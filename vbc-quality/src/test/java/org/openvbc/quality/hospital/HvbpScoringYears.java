package org.openvbc.quality.hospital;

import java.util.EnumMap;
import java.util.Map;
import org.openvbc.core.time.FiscalYear;
import org.openvbc.quality.measure.Direction;
import org.openvbc.quality.scale.AchievementImprovementScale;

/** The rule of any fiscal year, with invented standards where none are published. */
final class HvbpScoringYears {
  private HvbpScoringYears() {}

  static HvbpScoring of(int year) {
    if (year == 2017 || year == 2024) {
      return HvbpScoring.of(year);
    }
    HvbpMeasures measures = HvbpQualityParameters.of(FiscalYear.of(year)).measures();
    Map<HvbpMeasure, AchievementImprovementScale> scales = new EnumMap<>(HvbpMeasure.class);
    for (HvbpMeasure measure : measures.domains().keySet()) {
      scales.put(
          measure,
          measure.direction() == Direction.HIGHER_IS_BETTER
              ? AchievementImprovementScale.higher("0.8", "0.9")
              : AchievementImprovementScale.lower("0.9", "0.1"));
    }
    Map<HcahpsDimension, HcahpsStandard> dimensions = new EnumMap<>(HcahpsDimension.class);
    for (HcahpsDimension dimension : measures.dimensions()) {
      dimensions.put(dimension, HcahpsStandard.ofPercent("40", "60", "80"));
    }
    return HvbpScoring.builder()
        .fiscalYear(FiscalYear.of(year))
        .standards(new HvbpStandards(scales, dimensions))
        .build();
  }

  /** A hospital in the middle of everything that a rule scores. */
  static HvbpQualityPerformance middling(HvbpScoring rule) {
    HvbpQualityPerformance.Builder builder = HvbpQualityPerformance.builder();
    for (HvbpMeasure measure : rule.measures().domains().keySet()) {
      builder.addMeasures(
          HvbpMeasureResult.of(measure, "0.7", "0.85").withCases(HvbpCases.of(100)));
    }
    Map<HcahpsDimension, HvbpRates> dimensions = new EnumMap<>(HcahpsDimension.class);
    for (HcahpsDimension dimension : rule.measures().dimensions()) {
      dimensions.put(dimension, HvbpRates.ofPercent("65", "70"));
    }
    return builder.hcahps(HcahpsResult.of(dimensions).withSurveys(300)).build();
  }
}
