package org.openvbc.core.clause;

import org.openvbc.core.money.Rate;

/** What becomes of the weight of a part of a composite that has no score. */
public sealed interface Unscored {
  /** Its weight goes to the scored parts, in proportion to their weights. */
  record Reallocated() implements Unscored {}

  /**
   * It keeps its weight and counts as if it had scored this much.
   *
   * @param value what stands in place of the score
   */
  record Neutral(Rate value) implements Unscored {}

  /** Every part that weighs something must have a score. */
  record Refused() implements Unscored {}

  /** The weight goes to the scored parts, in proportion to their weights. */
  static Unscored reallocated() {
    return new Reallocated();
  }

  /** The part keeps its weight and counts with this value; zero makes it count as a failure. */
  static Unscored neutral(Rate value) {
    return new Neutral(value);
  }

  /** The part keeps its weight and counts as a success. */
  static Unscored deemedMet() {
    return neutral(Rate.ONE);
  }

  /** The part keeps its weight and counts as a failure. */
  static Unscored deemedNotMet() {
    return neutral(Rate.ZERO);
  }

  /** Every part that weighs something must have a score. */
  static Unscored refused() {
    return new Refused();
  }
}
