package org.openvbc.core.clause;

import java.util.Optional;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;

/**
 * Aggregate stop-loss: what all members' claims together exceed an attachment point by comes back.
 *
 * <p>{@code attachment = max(corridor x expected, least attachment); recovery = min(most, max(0,
 * eligible - attachment))}. It comes after the individual stop-loss: {@code eligible = claims -
 * individual recoveries}.
 *
 * @param corridor the attachment point as a rate of expected claims, such as 125 %
 * @param leastAttachment the attachment point is never lower
 * @param most the most that comes back; empty where the contract has no limit
 */
public record AggregateStopLoss(Rate corridor, Money leastAttachment, Optional<Money> most) {

  /**
   * Checks the signs.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if a figure is negative
   */
  public AggregateStopLoss {
    Violations.of("AggregateStopLoss")
        .require(corridor.signum() >= 0, "corridor", corridor, "at least 0%", "a rate of expected")
        .requireNotNegative("leastAttachment", leastAttachment, "an attachment point")
        .requireNotNegative("most", most.orElse(Money.ZERO), "a limit of the recovery")
        .throwIfInvalidTerms();
  }

  /** An attachment point at a rate of expected claims, with no other bound. */
  public static AggregateStopLoss at(Rate corridor) {
    return new AggregateStopLoss(corridor, Money.ZERO, Optional.empty());
  }

  /** The same cover with an attachment point that is never lower than an amount. */
  public AggregateStopLoss withLeastAttachment(Money amount) {
    return new AggregateStopLoss(corridor, amount, most);
  }

  /** The same cover with a limit of what comes back. */
  public AggregateStopLoss withMost(Money amount) {
    return new AggregateStopLoss(corridor, leastAttachment, Optional.of(amount));
  }

  /**
   * The claims at which the recovery begins.
   *
   * @throws IllegalArgumentException if expected claims are negative
   */
  public Unrounded attachment(Unrounded expected) {
    Base.requireNotNegative(expected, "an aggregate stop-loss");
    return expected.times(corridor).notBelow(leastAttachment.unrounded());
  }

  /**
   * What comes back of claims that are left after individual recoveries.
   *
   * @throws IllegalArgumentException if expected claims are negative
   */
  public Unrounded recovery(Unrounded eligible, Unrounded expected) {
    Unrounded excess = eligible.minus(attachment(expected)).notBelow(Unrounded.ZERO);
    return most.isPresent() ? excess.cappedAt(most.get().unrounded()) : excess;
  }

  /** Reads as in "above 125% of expected claims, at least $500,000.00, up to $1,000,000.00". */
  @Override
  public String toString() {
    return "above "
        + corridor
        + " of expected claims"
        + (leastAttachment.isZero() ? "" : ", at least " + leastAttachment)
        + most.map(limit -> ", up to " + limit).orElse("");
  }
}
