package org.openvbc.quality.hospital;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The national distributions of a fiscal year.
 *
 * @param measures by measure; empty for a year that has points or no scores
 */
public record HacDistributions(Map<HacMeasure, HacDistribution> measures) {
  /** For a year without z-scores. */
  public static final HacDistributions NONE = new HacDistributions(Map.of());

  /** Keeps them in order. */
  public HacDistributions {
    Map<HacMeasure, HacDistribution> ordered = new EnumMap<>(HacMeasure.class);
    ordered.putAll(measures);
    measures = Collections.unmodifiableMap(ordered);
  }

  /**
   * The distribution of a measure.
   *
   * @throws IllegalArgumentException if there is none
   */
  public HacDistribution of(HacMeasure measure) {
    HacDistribution own = measures.get(measure);
    if (own == null) {
      throw new IllegalArgumentException("no distribution of " + measure + " in " + this);
    }
    return own;
  }

  /** Reads as in "distributions of 6 measures". */
  @Override
  public String toString() {
    return "distributions of " + measures.size() + " measures";
  }
}
