package org.openvbc.models.sharedsavings;

import org.openvbc.core.actuarial.LargeClaimLimit.Order;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.worksheet.Worksheet;

/** What a base year cost per member and month: stated, or from claims and member months. */
public sealed interface BaseCost {

  /**
   * A cost that is truncated, completed and divided already.
   *
   * @param amount dollars per member and month
   */
  record Stated(PerMemberPerMonth amount) implements BaseCost {

    /**
     * Checks the sign.
     *
     * @throws org.openvbc.core.model.InvalidTermsException if it is not above zero
     */
    public Stated {
      Violations.of("BaseCost")
          .require(amount.amount().signum() > 0, "amount", amount, "above $0.00", "a base cost")
          .throwIfInvalidTerms();
    }

    @Override
    public PerMemberPerMonth perMember(Order order, Worksheet sheet) {
      return sheet.line(SharedSavingsStep.BASE_COST, amount);
    }

    @Override
    public String toString() {
      return amount.toString();
    }
  }

  /**
   * Claims over member months: {@code incurred / member months}.
   *
   * @param costs the claims of the base year
   * @param memberMonths its member months, above zero
   */
  record OfClaims(ClaimCosts costs, MemberMonths memberMonths) implements BaseCost {

    /**
     * Checks the member months.
     *
     * @throws org.openvbc.core.model.InvalidTermsException if there are none
     */
    public OfClaims {
      Violations.of("BaseCost")
          .require(
              !memberMonths.isZero(), "memberMonths", memberMonths, "above 0", "they divide costs")
          .throwIfInvalidTerms();
    }

    @Override
    public PerMemberPerMonth perMember(Order order, Worksheet sheet) {
      PerMemberPerMonth cost = memberMonths.perMember(costs.incurred(order, sheet));
      sheet.line(SharedSavingsStep.MEMBER_MONTHS, memberMonths);
      return sheet.line(SharedSavingsStep.BASE_COST, cost);
    }

    @Override
    public String toString() {
      return costs + " over " + memberMonths;
    }
  }

  /** A cost that is truncated, completed and divided already. */
  static BaseCost perMember(PerMemberPerMonth amount) {
    return new Stated(amount);
  }

  /** Claims over member months. */
  static BaseCost ofClaims(ClaimCosts costs, MemberMonths memberMonths) {
    return new OfClaims(costs, memberMonths);
  }

  /** Dollars per member and month. */
  PerMemberPerMonth perMember(Order order, Worksheet sheet);
}
