package org.openvbc.quality.hospital;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a hospital has for each measure of a fiscal year.
 *
 * @param measures by measure; what does not apply is said, not left out
 */
public record HacResults(Map<HacMeasure, HacResult> measures) {
  /** Keeps them in order. */
  public HacResults {
    Map<HacMeasure, HacResult> ordered = new EnumMap<>(HacMeasure.class);
    ordered.putAll(measures);
    measures = Collections.unmodifiableMap(ordered);
  }

  /** Reads as in "results for 6 measures". */
  @Override
  public String toString() {
    return "results for " + measures.size() + " measures";
  }
}
