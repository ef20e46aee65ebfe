package org.openvbc.models.sharedsavings;

import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;

/** What care should cost: computed from history, or stated in the contract. */
public sealed interface Target permits HistoricalTarget, Target.Stated, Target.Total {

  /**
   * A target per member and month that the contract states.
   *
   * @param amount dollars per member and month
   */
  record Stated(PerMemberPerMonth amount) implements Target {

    /**
     * Checks the sign.
     *
     * @throws org.openvbc.core.model.InvalidTermsException if it is negative
     */
    public Stated {
      Violations.of("Target")
          .require(!amount.isNegative(), "amount", amount, "at least $0.00", "a target")
          .throwIfInvalidTerms();
    }

    @Override
    public String toString() {
      return amount.toString();
    }
  }

  /**
   * A target for all members together that the contract states, such as a share of premium.
   *
   * @param amount dollars
   */
  record Total(Money amount) implements Target {

    /**
     * Checks the sign.
     *
     * @throws org.openvbc.core.model.InvalidTermsException if it is negative
     */
    public Total {
      Violations.of("Target")
          .requireNotNegative("amount", amount, "a target")
          .throwIfInvalidTerms();
    }

    @Override
    public String toString() {
      return amount + " in all";
    }
  }

  /** A target per member and month that the contract states. */
  static Target perMember(PerMemberPerMonth amount) {
    return new Stated(amount);
  }

  /** A target for all members together that the contract states. */
  static Target total(Money amount) {
    return new Total(amount);
  }
}
