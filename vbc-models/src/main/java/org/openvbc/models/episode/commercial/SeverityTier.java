package org.openvbc.models.episode.commercial;

import org.openvbc.core.money.Rate;

/**
 * A severity tier of a bundle and what it costs beside the base price.
 *
 * @param name the name, such as {@code complex}
 * @param factor the factor on the base price, above zero
 */
public record SeverityTier(String name, Rate factor) {
  /** A tier from a decimal factor, as in {@code of("complex", "1.18")}. */
  public static SeverityTier of(String name, String factor) {
    return new SeverityTier(name, Rate.of(factor));
  }

  @Override
  public String toString() {
    return name + " at " + factor + " of the base price";
  }
}
