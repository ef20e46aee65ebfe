package org.openvbc.models.guarantee;

import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;

/**
 * A guarantee that validated savings come to a multiple of the fees, such as 1.5 to 1.
 *
 * <p>Three contracts that read alike and pay differently: see {@link Form}.
 *
 * @param target the multiple of the fees that savings must reach, above zero
 * @param form what a shortfall costs the vendor
 * @param limit how far a refund that makes the employer whole may go
 * @param method how savings are measured, as agreed
 * @param countsOneTimeFees whether one-time fees count among the fees that must return
 */
public record ReturnOnFees(
    Rate target, Form form, Limit limit, SavingsMethod method, boolean countsOneTimeFees)
    implements Promise {

  /** What a shortfall costs the vendor. */
  public enum Form {
    /** All of the metric's fees at risk. */
    ALL_OR_NOTHING,
    /** {@code at risk x (1 - return / target)}; with no savings all of it, never more. */
    PROPORTIONAL,
    /** What brings the return to the target: {@code fees - savings / target}, within the limit. */
    MAKE_WHOLE
  }

  /** How far {@link Form#MAKE_WHOLE} may go. */
  public enum Limit {
    /** The metric's fees at risk. */
    AT_RISK,
    /** The refund cap of the contract. */
    REFUND_CAP
  }

  /**
   * Checks the target.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if it is not above zero, or a limit is
   *     stated where nothing is made whole
   */
  public ReturnOnFees {
    Violations.of("ReturnOnFees")
        .require(
            target.signum() > 0,
            "target",
            GuaranteeRequirements.decimal(target),
            "above 0",
            "a multiple of the fees")
        .require(
            form == Form.MAKE_WHOLE || limit == Limit.AT_RISK,
            "limit",
            limit,
            "AT_RISK",
            "only a refund that makes whole can be more")
        .throwIfInvalidTerms();
  }

  /** All of the fees at risk are lost below the target. */
  public static ReturnOnFees allOrNothing(String target, SavingsMethod method) {
    return new ReturnOnFees(Rate.of(target), Form.ALL_OR_NOTHING, Limit.AT_RISK, method, false);
  }

  /** The fees at risk are earned in proportion to the return. */
  public static ReturnOnFees proportional(String target, SavingsMethod method) {
    return new ReturnOnFees(Rate.of(target), Form.PROPORTIONAL, Limit.AT_RISK, method, false);
  }

  /** The refund brings the return to the target, within the metric's fees at risk. */
  public static ReturnOnFees makeWhole(String target, SavingsMethod method) {
    return new ReturnOnFees(Rate.of(target), Form.MAKE_WHOLE, Limit.AT_RISK, method, false);
  }

  /** The same guarantee, with refunds up to the refund cap of the contract. */
  public ReturnOnFees upToRefundCap() {
    return new ReturnOnFees(target, form, Limit.REFUND_CAP, method, countsOneTimeFees);
  }

  /** The same guarantee on all fees, those that are paid once among them. */
  public ReturnOnFees countingOneTimeFees() {
    return new ReturnOnFees(target, form, limit, method, true);
  }

  /** Reads as in "savings of 1.5 times the fees, proportional". */
  @Override
  public String toString() {
    return "savings of "
        + GuaranteeRequirements.decimal(target)
        + " times the fees, "
        + GuaranteeRequirements.words(form);
  }
}
