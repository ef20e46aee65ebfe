package org.openvbc.models.capitation;

import org.openvbc.core.model.Violations;
import org.openvbc.core.money.PerMemberPerMonth;

/**
 * Services that the capitation does not pay for, such as pharmacy or transplants, taken off per
 * member and month.
 *
 * @param name what is carved out
 * @param rate dollars per member and month
 */
public record CarveOut(String name, PerMemberPerMonth rate) {

  /**
   * Checks the sign.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if the rate is negative
   */
  public CarveOut {
    Violations.of("CarveOut")
        .require(!name.isBlank(), "name", "blank", "named", "what is carved out")
        .require(!rate.isNegative(), "rate", rate, "at least $0.00", "it is taken off")
        .throwIfInvalidTerms();
  }

  /** A carve-out. */
  public static CarveOut of(String name, PerMemberPerMonth rate) {
    return new CarveOut(name, rate);
  }
}
