package org.openvbc.quality.stars;

import java.util.Map;
import java.util.Optional;

/**
 * The thresholds of the reward factor of one rating year, by rating and by way of computing it.
 *
 * @param all the thresholds
 */
public record StarsThresholdTable(Map<Key, StarsThresholds> all) {
  /**
   * What thresholds stand for.
   *
   * @param summary the rating
   * @param variant which measures took part in means and variances
   */
  public record Key(StarsSummary summary, StarsVariant variant) {}

  /** Keeps them as they are. */
  public StarsThresholdTable {
    all = Map.copyOf(all);
  }

  /** The thresholds of a rating, if they are there. */
  public Optional<StarsThresholds> find(StarsSummary summary, StarsVariant variant) {
    return Optional.ofNullable(all.get(new Key(summary, variant)));
  }
}
