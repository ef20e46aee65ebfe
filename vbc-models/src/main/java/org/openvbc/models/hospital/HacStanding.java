package org.openvbc.models.hospital;

import org.openvbc.core.money.Rate;

/** Where a hospital stands in a year of the Hospital-Acquired Condition Reduction Program. */
public sealed interface HacStanding {
  /**
   * It has a Total HAC Score.
   *
   * @param total the score, not rounded; higher is worse, and it may be negative
   */
  record Scored(Rate total) implements HacStanding {
    /** Reads as in "scored 0.4781". */
    @Override
    public String toString() {
      return "scored " + HacTotals.printed(total);
    }
  }

  /** It has no score for any measure. */
  record Unscored() implements HacStanding {
    /** Reads as in "without a score". */
    @Override
    public String toString() {
      return "without a score";
    }
  }

  /** It is in Maryland. */
  record Maryland() implements HacStanding {
    /** Reads as in "in Maryland". */
    @Override
    public String toString() {
      return "in Maryland";
    }
  }

  /** With a Total HAC Score, from this library or from anywhere else. */
  static HacStanding scored(Rate total) {
    return new Scored(total);
  }

  /** With a Total HAC Score as a decimal number, such as {@code "0.4781"}. */
  static HacStanding scored(String total) {
    return scored(Rate.of(total));
  }

  /** Without a score. */
  static HacStanding unscored() {
    return new Unscored();
  }

  /** In Maryland. */
  static HacStanding maryland() {
    return new Maryland();
  }
}
