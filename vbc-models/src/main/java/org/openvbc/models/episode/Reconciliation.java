package org.openvbc.models.episode;

import org.openvbc.core.model.Outcome;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;

/**
 * The figures of one reconciliation, from the total target to what is due.
 *
 * @param episodes how many episodes were reconciled
 * @param target the total target, the base of the limits
 * @param spend the total spending
 * @param difference target less spending, as far as it counts; negative for losses
 * @param qualityFactor what quality leaves of it; 1 where quality moves nothing
 * @param qualityAdjusted the difference after quality
 * @param stopGain the most that is gained
 * @param stopLoss the most that is lost, without a sign
 * @param limitBinding the limit that changed the amount
 * @param limited the amount within the limits
 * @param deductions what comes off after the limits, and what was settled before
 * @param net the amount after the deductions, not rounded: what a convener adds up
 * @param due the net amount rounded once, less what was settled before; negative for a repayment
 * @param outcome how it came out, with the reason
 */
public record Reconciliation(
    long episodes,
    Unrounded target,
    Unrounded spend,
    Unrounded difference,
    Rate qualityFactor,
    Unrounded qualityAdjusted,
    Unrounded stopGain,
    Unrounded stopLoss,
    LimitBinding limitBinding,
    Unrounded limited,
    EpisodeDeductions deductions,
    Unrounded net,
    Money due,
    Outcome outcome) {

  /** Nothing was reconciled, for a reason that the model knows. */
  public static Reconciliation nothing(Outcome outcome) {
    return new Reconciliation(
        0,
        Unrounded.ZERO,
        Unrounded.ZERO,
        Unrounded.ZERO,
        Rate.ONE,
        Unrounded.ZERO,
        Unrounded.ZERO,
        Unrounded.ZERO,
        LimitBinding.NONE,
        Unrounded.ZERO,
        EpisodeDeductions.NONE,
        Unrounded.ZERO,
        Money.ZERO,
        outcome);
  }

  /** The net amount in cents: all settlements of the period together. */
  public Money settledInAll() {
    return due.plus(deductions.previouslySettled());
  }

  /** The same figures with a reason that only the model knows. */
  public Reconciliation withOutcome(Outcome other) {
    return new Reconciliation(
        episodes,
        target,
        spend,
        difference,
        qualityFactor,
        qualityAdjusted,
        stopGain,
        stopLoss,
        limitBinding,
        limited,
        deductions,
        net,
        due,
        other);
  }

  /** Which way the money goes. */
  public Direction direction() {
    return due.isZero()
        ? Direction.NONE
        : due.isPositive() ? Direction.PAYMENT : Direction.REPAYMENT;
  }

  /** Which way the money goes. */
  public enum Direction {
    /** The programme pays. */
    PAYMENT,
    /** The provider pays. */
    REPAYMENT,
    /** Nobody pays. */
    NONE
  }
}
