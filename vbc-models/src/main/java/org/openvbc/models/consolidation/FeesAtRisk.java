package org.openvbc.models.consolidation;

import org.openvbc.core.money.Money;
import org.openvbc.models.guarantee.GuaranteeSettlement;

/**
 * What one party's guarantee put at risk and refunds.
 *
 * @param atRisk the fees at risk, in cents, not negative
 * @param refund the refund that is due, in cents; negative where a bonus is due instead
 */
public record FeesAtRisk(Money atRisk, Money refund) {
  /** Nothing at risk. */
  public static final FeesAtRisk NONE = new FeesAtRisk(Money.ZERO, Money.ZERO);

  /** What a guarantee that was settled puts at risk and refunds. */
  public static FeesAtRisk of(GuaranteeSettlement settled) {
    return new FeesAtRisk(settled.atRisk(), settled.refund());
  }
}
