package org.openvbc.models.sharedsavings;

import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;

/**
 * A factor that brings a base year to the performance year, such as plan design, network prices,
 * area or legislation.
 *
 * @param name what it stands for
 * @param value the factor, above zero
 */
public record AdjustmentFactor(String name, Rate value) {

  /**
   * Checks the factor.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if it has no name or is not above zero
   */
  public AdjustmentFactor {
    Violations.of("AdjustmentFactor")
        .require(!name.isBlank(), "name", "blank", "named", "what it stands for")
        .require(value.signum() > 0, "value", value, "above 0%", "it multiplies")
        .throwIfInvalidTerms();
  }

  /** A factor from a decimal number, such as {@code "1.035"}. */
  public static AdjustmentFactor of(String name, String value) {
    return new AdjustmentFactor(name, Rate.of(value));
  }

  @Override
  public String toString() {
    return name + " " + value;
  }
}
