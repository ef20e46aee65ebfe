package org.openvbc.models.sharedsavings;

import java.util.List;
import org.openvbc.core.actuarial.CompletedClaims;
import org.openvbc.core.actuarial.Completion;
import org.openvbc.core.actuarial.LargeClaimLimit;
import org.openvbc.core.actuarial.LargeClaimLimit.Order;
import org.openvbc.core.actuarial.MemberClaims;
import org.openvbc.core.actuarial.TruncatedClaims;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.worksheet.Worksheet;

/**
 * What care cost in a period: paid to date, less the excess of large claims, completed for claims
 * that are still to come.
 *
 * <p>{@code incurred = (paid - excess) / completion factor}, or {@code paid / completion factor -
 * excess} where the contract completes before it truncates; the excess is then that of the
 * completed amounts ({@link #cut} measures either).
 *
 * @param paid paid to date, before truncation
 * @param excess what members cost above the limit of large claims; zero if the amount is truncated
 *     already
 * @param completionFactor the part of the period's claims that is paid by now, above 0 to 100 %
 */
public record ClaimCosts(Unrounded paid, Unrounded excess, Rate completionFactor) {

  /**
   * Checks signs and factor.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if the excess is negative, or the
   *     factor is not above 0 and at most 100 %
   */
  public ClaimCosts {
    Violations.of("ClaimCosts")
        .require(paid.signum() >= 0, "paid", paid, "at least $0.00", "a cost")
        .require(
            excess.signum() >= 0, "excess", excess, "at least $0.00", "what lies above a limit")
        .require(
            completionFactor.signum() > 0 && Rate.ONE.isAtLeast(completionFactor),
            "completionFactor",
            completionFactor,
            "above 0% and at most 100%",
            "the part of the claims that is paid by now")
        .throwIfInvalidPerformance();
  }

  /** Claims paid to date with the excess of large claims and a completion factor. */
  public static ClaimCosts of(Money paid, Money excess, Rate completionFactor) {
    return new ClaimCosts(paid.unrounded(), excess.unrounded(), completionFactor);
  }

  /** Claims that were completed month by month, with the excess of large claims paid so far. */
  public static ClaimCosts of(CompletedClaims claims, Money excess) {
    return of(claims.paid(), excess, claims.completionFactor());
  }

  /** An amount that is truncated and completed already. */
  public static ClaimCosts incurred(Money amount) {
    return of(amount, Money.ZERO, Rate.ONE);
  }

  /** An amount that is truncated and completed already, not rounded, such as a projection. */
  public static ClaimCosts incurred(Unrounded amount) {
    return new ClaimCosts(amount, Unrounded.ZERO, Rate.ONE);
  }

  /**
   * The claims of members with what lies above the limit of large claims, in the order that the
   * contract names: measured on what is paid, or on what that is completed to.
   */
  public static ClaimCosts cut(
      LargeClaimLimit limit, List<MemberClaims> members, Rate completionFactor, Order order) {
    TruncatedClaims paid = limit.of(members);
    if (order == Order.TRUNCATE_THEN_COMPLETE) {
      return new ClaimCosts(paid.total(), paid.excess(), completionFactor);
    }
    Unrounded excess =
        Completion.incurred(paid.total(), completionFactor)
            .minus(limit.incurred(members, completionFactor, order));
    return new ClaimCosts(paid.total(), excess, completionFactor);
  }

  /** Whether the excess is no more than what it is cut from. */
  boolean isCovered(Order order) {
    return whole(order).isAtLeast(excess);
  }

  private Unrounded whole(Order order) {
    return order == Order.TRUNCATE_THEN_COMPLETE ? paid : completed(paid);
  }

  private Unrounded completed(Unrounded amount) {
    return Completion.incurred(amount, completionFactor);
  }

  /** The incurred cost. */
  public Unrounded incurred(Order order) {
    return incurred(order, Worksheet.none());
  }

  Unrounded incurred(Order order, Worksheet sheet) {
    if (excess.signum() == 0 && completionFactor.equals(Rate.ONE)) {
      return sheet.line(SharedSavingsStep.INCURRED, paid);
    }
    sheet.line(SharedSavingsStep.PAID, paid);
    if (order == Order.TRUNCATE_THEN_COMPLETE) {
      Unrounded kept = sheet.line(SharedSavingsStep.TRUNCATED, paid.minus(excess));
      sheet.line(SharedSavingsStep.COMPLETION_FACTOR, completionFactor);
      return sheet.line(SharedSavingsStep.INCURRED, completed(kept));
    }
    sheet.line(SharedSavingsStep.COMPLETION_FACTOR, completionFactor);
    Unrounded whole = sheet.line(SharedSavingsStep.COMPLETED, completed(paid));
    return sheet.line(SharedSavingsStep.INCURRED, whole.minus(excess));
  }

  /** Reads as in "$52,460,000.00 less $1,415,000.00 above the limit, 98.2% complete". */
  @Override
  public String toString() {
    return paid
        + (excess.signum() == 0 ? "" : " less " + excess + " above the limit")
        + (completionFactor.equals(Rate.ONE) ? "" : ", " + completionFactor + " complete");
  }
}
