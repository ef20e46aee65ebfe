package org.openvbc.models.medicalhome;

import java.util.List;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;

/**
 * The population payment of a practice by the average HCC score of its beneficiaries.
 *
 * <p>A score on a bound belongs to the higher group.
 *
 * @param bounds the score at which each group after the first begins
 * @param payments the payment of each group per beneficiary and month
 */
public record RiskGroups(List<Rate> bounds, List<PerMemberPerMonth> payments) {
  /**
   * Checks the groups.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if bounds do not ascend, a payment is
   *     negative, or there is not one payment more than bounds
   */
  public RiskGroups {
    bounds = List.copyOf(bounds);
    payments = List.copyOf(payments);
    Violations violations =
        Violations.of("RiskGroups")
            .require(
                payments.size() == bounds.size() + 1,
                "payments",
                payments.size(),
                "one more than the " + bounds.size() + " bounds",
                "each group has a payment");
    for (int i = 1; i < bounds.size(); i++) {
      violations.require(
          bounds.get(i).compareTo(bounds.get(i - 1)) > 0,
          "bounds[" + i + "]",
          bounds.get(i),
          "above " + bounds.get(i - 1),
          "groups ascend");
    }
    for (PerMemberPerMonth payment : payments) {
      violations.require(!payment.isNegative(), "payments", payment, "at least $0.00", "a payment");
    }
    violations.throwIfInvalidTerms();
  }

  /** The number of the group of a score, from 1. */
  public int groupOf(Rate averageScore) {
    int group = 1;
    for (Rate bound : bounds) {
      group += averageScore.isAtLeast(bound) ? 1 : 0;
    }
    return group;
  }

  /** The payment of a group by its number. */
  public PerMemberPerMonth payment(int group) {
    return payments.get(group - 1);
  }
}
