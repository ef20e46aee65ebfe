package org.openvbc.models.mssp;

import org.openvbc.core.money.Money;

/**
 * The Medicare Part A and B fee-for-service revenue of an ACO's participants, which limits the
 * losses of BASIC levels C, D and E and of revenue-based Track 1+ ACOs.
 *
 * <p>The public files do not carry it. Where it is unknown, say so with {@link #notPublished()}:
 * the revenue limit is then left out, and the worksheet shows that it was.
 */
public final class ParticipantRevenue {
  private static final ParticipantRevenue NOT_STATED =
      new ParticipantRevenue(State.NOT_STATED, Money.ZERO);
  private static final ParticipantRevenue NOT_PUBLISHED =
      new ParticipantRevenue(State.NOT_PUBLISHED, Money.ZERO);

  /** What is known of the revenue. */
  enum State {
    NOT_STATED,
    NOT_PUBLISHED,
    STATED
  }

  private final State state;
  private final Money amount;

  private ParticipantRevenue(State state, Money amount) {
    this.state = state;
    this.amount = amount;
  }

  /** The revenue in dollars for the performance year, not below zero. */
  public static ParticipantRevenue of(Money amount) {
    if (amount.isNegative()) {
      throw new IllegalArgumentException(
          "participantRevenue " + amount + " is negative: revenue is at least $0.00");
    }
    return new ParticipantRevenue(State.STATED, amount);
  }

  /** The revenue exists but is not public: the loss limit that rests on it is left out. */
  public static ParticipantRevenue notPublished() {
    return NOT_PUBLISHED;
  }

  /** Nothing was said; enough for tracks whose limits do not rest on revenue. */
  public static ParticipantRevenue notStated() {
    return NOT_STATED;
  }

  State state() {
    return state;
  }

  Money amount() {
    return amount;
  }

  /** Whether an amount is known. */
  public boolean isStated() {
    return state == State.STATED;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ParticipantRevenue revenue
        && revenue.state == state
        && revenue.amount.equals(amount);
  }

  @Override
  public int hashCode() {
    return 31 * state.hashCode() + amount.hashCode();
  }

  @Override
  public String toString() {
    return switch (state) {
      case NOT_STATED -> "not stated";
      case NOT_PUBLISHED -> "not published";
      case STATED -> amount.toString();
    };
  }
}
