package org.openvbc.models.capitation;

import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;

/**
 * A factor that multiplies the capitation, such as the price level of an area or a benefit design.
 *
 * @param name what it stands for
 * @param value the factor, above zero
 */
public record RateFactor(String name, Rate value) {

  /**
   * Checks the factor.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if it is not above zero
   */
  public RateFactor {
    Violations.of("RateFactor")
        .require(!name.isBlank(), "name", "blank", "named", "what it stands for")
        .require(
            value.signum() > 0,
            "value",
            CapitationRequirements.decimal(value),
            "above 0",
            "it multiplies")
        .throwIfInvalidTerms();
  }

  /** A factor from a decimal number, such as {@code "1.035"}. */
  public static RateFactor of(String name, String value) {
    return new RateFactor(name, Rate.of(value));
  }
}
