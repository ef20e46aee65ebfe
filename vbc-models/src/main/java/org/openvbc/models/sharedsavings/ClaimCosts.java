package org.openvbc.models.sharedsavings;

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
 * completed amounts ({@link LargeClaims} measures either).
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

  /** An amount that is truncated and completed already. */
  public static ClaimCosts incurred(Money amount) {
    return of(amount, Money.ZERO, Rate.ONE);
  }

  /** An amount that is truncated and completed already, not rounded, such as a projection. */
  public static ClaimCosts incurred(Unrounded amount) {
    return new ClaimCosts(amount, Unrounded.ZERO, Rate.ONE);
  }

  /** Whether the excess is no more than what it is cut from. */
  boolean isCovered(TruncationOrder order) {
    return whole(order).isAtLeast(excess);
  }

  private Unrounded whole(TruncationOrder order) {
    return order == TruncationOrder.TRUNCATE_THEN_COMPLETE ? paid : completed(paid);
  }

  private Unrounded completed(Unrounded amount) {
    return amount.times(Rate.ONE.dividedBy(completionFactor));
  }

  /** The incurred cost. */
  public Unrounded incurred(TruncationOrder order) {
    return incurred(order, Worksheet.none());
  }

  Unrounded incurred(TruncationOrder order, Worksheet sheet) {
    sheet.line(SharedSavingsStep.PAID, paid);
    if (order == TruncationOrder.TRUNCATE_THEN_COMPLETE) {
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
