package org.openvbc.models.episode.commercial;

import org.openvbc.core.money.Rate;

/**
 * A provider that shares in the lead provider's margin.
 *
 * @param name the name
 * @param share its share of the pool
 */
public record Participant(String name, Rate share) {
  /** A participant from a decimal share. */
  public static Participant of(String name, String share) {
    return new Participant(name, Rate.of(share));
  }
}
