package org.openvbc.models.medicalhome;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.openvbc.core.model.Violations;

/**
 * The attributed beneficiaries of one quarter by risk tier.
 *
 * @param beneficiaries how many are in each tier; a tier that is left out has none
 */
public record TierCounts(Map<RiskTier, Long> beneficiaries) {
  /**
   * Keeps the counts in the order of the tiers.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if one is negative
   */
  public TierCounts {
    Map<RiskTier, Long> sorted = new EnumMap<>(RiskTier.class);
    sorted.putAll(beneficiaries);
    beneficiaries = Collections.unmodifiableMap(sorted);
    Violations violations = Violations.of("TierCounts");
    beneficiaries.forEach(
        (tier, count) ->
            violations.require(
                count >= 0, "beneficiaries." + tier, count, "at least 0", "a count"));
    violations.throwIfInvalidPerformance();
  }

  /** Counts of the four tiers that both tracks have. */
  public static TierCounts of(long first, long second, long third, long fourth) {
    Map<RiskTier, Long> counts = new EnumMap<>(RiskTier.class);
    counts.put(RiskTier.TIER_1, first);
    counts.put(RiskTier.TIER_2, second);
    counts.put(RiskTier.TIER_3, third);
    counts.put(RiskTier.TIER_4, fourth);
    return new TierCounts(counts);
  }

  /** The same counts with those of the complex tier. */
  public TierCounts withComplex(long count) {
    Map<RiskTier, Long> counts = new EnumMap<>(RiskTier.class);
    counts.putAll(beneficiaries);
    counts.put(RiskTier.COMPLEX, count);
    return new TierCounts(counts);
  }

  /** All of them. */
  public long total() {
    return beneficiaries.values().stream().mapToLong(Long::longValue).reduce(0, Math::addExact);
  }
}
