package org.openvbc.quality.stars;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How many measures a contract must report, by rating and type; half of them must have stars.
 *
 * @param required the measures that are required, improvement measures left out, by rating; both
 *     kinds of Part D have the same
 */
public record StarsMinimums(Map<StarsSummary, Map<StarsContractType, Long>> required) {
  private static final StarsMinimums NONE = new StarsMinimums(Map.of());

  /** Keeps them as they are. */
  public StarsMinimums {
    required =
        required.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, each -> Map.copyOf(each.getValue())));
  }

  /** No minimum: whoever has stars and a category of adjustment is rated, whatever its type. */
  public static StarsMinimums none() {
    return NONE;
  }

  /** Whether there is no minimum. */
  public boolean isNone() {
    return required.isEmpty();
  }

  /** How many measures a contract of a type must report for a rating. */
  public Optional<Long> required(StarsSummary summary, StarsContractType type) {
    return Optional.ofNullable(required.getOrDefault(summary, Map.of()).get(type));
  }

  /** How many of them must have stars: half, a half measure counting whole. */
  public Optional<Long> minimum(StarsSummary summary, StarsContractType type) {
    return required(summary, type).map(all -> (all + 1) / 2);
  }
}
