package org.openvbc.models.consolidation;

import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;

/** The part of net savings that the employer keeps before anything is shared. */
public sealed interface FirstTranche {
  /**
   * A fixed amount.
   *
   * @param amount the amount, not negative
   */
  record Fixed(Money amount) implements FirstTranche {
    /** Checks the sign. */
    public Fixed {
      Violations.of("FirstTranche")
          .requireNotNegative("amount", amount, "the employer keeps it")
          .throwIfInvalidTerms();
    }

    @Override
    public String toString() {
      return amount.toString();
    }
  }

  /**
   * A rate of the cost target.
   *
   * @param rate the rate, 0 to 100 %
   */
  record OfTarget(Rate rate) implements FirstTranche {
    /** Checks the rate. */
    public OfTarget {
      Violations.of("FirstTranche")
          .requireShare("rate", rate, "a part of the target")
          .throwIfInvalidTerms();
    }

    @Override
    public String toString() {
      return rate + " of the target";
    }
  }

  /** Nothing is kept first. */
  static FirstTranche none() {
    return new Fixed(Money.ZERO);
  }

  /** A fixed amount. */
  static FirstTranche of(Money amount) {
    return new Fixed(amount);
  }

  /** A rate of the cost target. */
  static FirstTranche ofTarget(Rate rate) {
    return new OfTarget(rate);
  }
}
