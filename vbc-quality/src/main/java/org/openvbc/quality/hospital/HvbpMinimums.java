package org.openvbc.quality.hospital;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many cases a measure, and how many scored measures a domain must have.
 *
 * @param cases the least cases by what is counted
 * @param measures the least scored measures by domain; the survey has surveys instead
 */
public record HvbpMinimums(Map<HvbpMinimum, BigDecimal> cases, Map<HvbpDomain, Long> measures) {
  /** Keeps them in order. */
  public HvbpMinimums {
    Map<HvbpMinimum, BigDecimal> ordered = new EnumMap<>(HvbpMinimum.class);
    ordered.putAll(cases);
    cases = Collections.unmodifiableMap(ordered);
    Map<HvbpDomain, Long> byDomain = new EnumMap<>(HvbpDomain.class);
    byDomain.putAll(measures);
    measures = Collections.unmodifiableMap(byDomain);
  }
}
