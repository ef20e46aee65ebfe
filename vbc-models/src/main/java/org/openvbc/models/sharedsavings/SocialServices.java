package org.openvbc.models.sharedsavings;

import org.openvbc.core.model.Violations;
import org.openvbc.core.money.PerMemberPerMonth;

/**
 * A payment per member and month that is earmarked for social needs, such as housing or food.
 *
 * @param amount dollars per member and month
 * @param treatment whether it counts as a cost of care
 */
public record SocialServices(PerMemberPerMonth amount, Treatment treatment) {
  /** No such payment. */
  public static final SocialServices NONE =
      new SocialServices(PerMemberPerMonth.ZERO, Treatment.OUTSIDE);

  /** Whether the payment counts as a cost of care. */
  public enum Treatment {
    /** It is part of the actual cost. */
    COST_OF_CARE,
    /** It stands outside target and actual cost. */
    OUTSIDE
  }

  /**
   * Checks the sign.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if it is negative
   */
  public SocialServices {
    Violations.of("SocialServices")
        .require(!amount.isNegative(), "amount", amount, "at least $0.00", "a payment")
        .throwIfInvalidTerms();
  }

  /** Reads as in "$3.00 PMPM, cost of care". */
  @Override
  public String toString() {
    return amount + (treatment == Treatment.COST_OF_CARE ? ", cost of care" : ", outside");
  }
}
