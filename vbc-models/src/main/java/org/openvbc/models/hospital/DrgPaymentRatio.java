package org.openvbc.models.hospital;

import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;

/**
 * What part of a hospital's base operating DRG payments is for one condition: {@code payments for
 * the condition / payments for all discharges} of the applicable period (42 CFR 412.152).
 *
 * @param rate the part, 0 to 1
 */
public record DrgPaymentRatio(Rate rate) {
  /** No payments for the condition. */
  public static final DrgPaymentRatio NONE = new DrgPaymentRatio(Rate.ZERO);

  private static final String RULE = "42 CFR 412.152";

  /**
   * Checks the part.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if it is not between 0 and 1
   */
  public DrgPaymentRatio {
    Violations.of("DrgPaymentRatio").requireShare("rate", rate, RULE).throwIfInvalidPerformance();
  }

  /** A ratio as printed, such as {@code "0.0384"}. */
  public static DrgPaymentRatio of(String ratio) {
    return new DrgPaymentRatio(Rate.of(ratio));
  }

  /**
   * The exact quotient of the two amounts.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if they are negative, all is zero or
   *     less than the part
   */
  public static DrgPaymentRatio ofPayments(Money forCondition, Money forAll) {
    Violations.of("DrgPaymentRatio")
        .requireNotNegative("forCondition", forCondition, RULE)
        .require(forAll.isMoreThan(Money.ZERO), "forAll", forAll, "above $0.00", RULE)
        .require(forAll.isAtLeast(forCondition), "forCondition", forCondition, "at most all", RULE)
        .throwIfInvalidPerformance();
    return new DrgPaymentRatio(Rate.of(forCondition, forAll));
  }

  /** Reads as in "3.84%". */
  @Override
  public String toString() {
    return rate.toString();
  }
}
