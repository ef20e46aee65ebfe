package org.openvbc.core.model;

/**
 * How a settlement came out, with the reason. That nothing is due is an outcome, not an error.
 *
 * @param kind which of the ways
 * @param reason one sentence that says why, in the rule's words
 */
public record Outcome(Kind kind, String reason) {
  /** The ways a settlement can come out. */
  public enum Kind {
    /** The provider earned a payment. */
    EARNED,
    /** The provider owes. */
    OWED,
    /** The result lies within the minimum rate or corridor: nothing moves. */
    WITHIN_CORRIDOR,
    /** There is a result, but a condition of payment failed. */
    NOT_ELIGIBLE,
    /** There is a loss, but the provider does not bear it. */
    NOT_AT_RISK,
    /** There is a loss that the provider would bear, but it is forgiven. */
    WAIVED
  }

  /** An outcome with its reason. */
  public static Outcome of(Kind kind, String reason) {
    return new Outcome(kind, reason);
  }

  @Override
  public String toString() {
    return reason;
  }
}
