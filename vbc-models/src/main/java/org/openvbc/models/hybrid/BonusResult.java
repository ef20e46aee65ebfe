package org.openvbc.models.hybrid;

import org.openvbc.core.model.Settlement;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;

/**
 * What pay for performance came to.
 *
 * @param name which bonus
 * @param settlement its settlement
 */
public record BonusResult(String name, Settlement settlement) {
  /** Checks the name. */
  public BonusResult {
    Violations.of("BonusResult")
        .require(!name.isBlank(), "name", "blank", "named", "a bonus has a name")
        .throwIfInvalidPerformance();
  }

  /** What it pays the provider. */
  public Money payment() {
    return settlement.netPayment();
  }

  @Override
  public String toString() {
    return name + ": " + payment();
  }
}
