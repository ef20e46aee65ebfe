package org.openvbc.models.sharedsavings;

import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;

/**
 * Deficits are carried into later years, where savings make them good before anything is paid.
 *
 * <p>{@code earned = max(0, earned - opening deficit)}; a year of losses adds {@code part x losses}
 * to the deficit, beside what it owes.
 *
 * @param ofLosses the part of a year's losses that becomes a deficit; 0 % where losses add nothing
 */
public record CarryForward(Rate ofLosses) {

  /**
   * Checks the part.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if it lies outside 0 to 100 %
   */
  public CarryForward {
    Violations.of("CarryForward")
        .requireShare("ofLosses", ofLosses, "a part of the losses")
        .throwIfInvalidTerms();
  }

  /** Reads as in "50% of losses are carried forward". */
  @Override
  public String toString() {
    return ofLosses + " of losses are carried forward";
  }
}
