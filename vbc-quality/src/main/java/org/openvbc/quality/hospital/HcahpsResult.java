package org.openvbc.quality.hospital;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a hospital's patients answered: the top-box rates by dimension, and how many answered.
 *
 * @param dimensions the rates by dimension, as shares; none at all without a survey
 * @param surveys the completed surveys
 */
public record HcahpsResult(Map<HcahpsDimension, HvbpRates> dimensions, HvbpCases surveys) {
  /** Keeps the dimensions in the survey's order. */
  public HcahpsResult {
    Map<HcahpsDimension, HvbpRates> ordered = new EnumMap<>(HcahpsDimension.class);
    ordered.putAll(dimensions);
    dimensions = Collections.unmodifiableMap(ordered);
  }

  /** Rates from a public file. */
  public static HcahpsResult of(Map<HcahpsDimension, HvbpRates> dimensions) {
    return new HcahpsResult(dimensions, HvbpCases.notPublished());
  }

  /** No survey. */
  public static HcahpsResult none() {
    return of(Map.of());
  }

  /** The same with the number of completed surveys. */
  public HcahpsResult withSurveys(long completed) {
    return new HcahpsResult(dimensions, HvbpCases.of(completed));
  }

  /** Whether any dimension has a rate for the performance period. */
  public boolean hasRates() {
    return dimensions.values().stream().anyMatch(each -> each.performance().isPresent());
  }
}
