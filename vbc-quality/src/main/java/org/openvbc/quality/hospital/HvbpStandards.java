package org.openvbc.quality.hospital;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.openvbc.quality.scale.AchievementImprovementScale;

/**
 * The performance standards of one fiscal year, in each measure's own unit.
 *
 * @param measures threshold and benchmark by measure
 * @param dimensions threshold, benchmark and floor by HCAHPS dimension
 */
public record HvbpStandards(
    Map<HvbpMeasure, AchievementImprovementScale> measures,
    Map<HcahpsDimension, HcahpsStandard> dimensions) {
  /** Keeps them in order. */
  public HvbpStandards {
    Map<HvbpMeasure, AchievementImprovementScale> ordered = new EnumMap<>(HvbpMeasure.class);
    ordered.putAll(measures);
    measures = Collections.unmodifiableMap(ordered);
    Map<HcahpsDimension, HcahpsStandard> survey = new EnumMap<>(HcahpsDimension.class);
    survey.putAll(dimensions);
    dimensions = Collections.unmodifiableMap(survey);
  }
}
