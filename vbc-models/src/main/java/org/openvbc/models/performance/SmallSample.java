package org.openvbc.models.performance;

import org.openvbc.core.model.Violations;

/**
 * What becomes of a measure with fewer cases than say anything, so that 3 of 3 is never a silent
 * 100 %.
 *
 * <p>As many cases as the minimum are enough.
 *
 * @param minimum the fewest cases that are enough
 * @param treatment what becomes of a measure with fewer
 * @param strength how many cases the peers' result counts as; zero unless the result is shrunk
 */
public record SmallSample(long minimum, Treatment treatment, long strength) {
  /** What becomes of a measure with too few cases. */
  public enum Treatment {
    /** It has no score; where measures are weighed, its weight goes to the others. */
    NOT_SCORED,
    /** Its result is drawn to that of the peers: {@code (n x result + k x peers) / (n + k)}. */
    SHRUNK,
    /** It is measured over this year and the one before; if that is too little, not scored. */
    TWO_YEARS,
    /** It is scored as it is, and the settlement says so. */
    FLAGGED
  }

  /** Checks the numbers. */
  public SmallSample {
    Violations.of("SmallSample")
        .require(minimum >= 1, "minimum", minimum, "at least 1", "nothing is measured on no case")
        .require(
            (treatment == Treatment.SHRUNK) == (strength > 0) && strength >= 0,
            "strength",
            strength,
            treatment == Treatment.SHRUNK ? "at least 1" : "0",
            "the cases that the peers count as")
        .throwIfInvalidTerms();
  }

  /** Fewer cases have no score. */
  public static SmallSample notScored(long minimum) {
    return new SmallSample(minimum, Treatment.NOT_SCORED, 0);
  }

  /** The result of fewer cases is drawn to the peers, who count as so many cases. */
  public static SmallSample shrunk(long minimum, long strength) {
    return new SmallSample(minimum, Treatment.SHRUNK, strength);
  }

  /** With fewer cases the year before is added. */
  public static SmallSample twoYears(long minimum) {
    return new SmallSample(minimum, Treatment.TWO_YEARS, 0);
  }

  /** Fewer cases are scored as they are and flagged. */
  public static SmallSample flagged(long minimum) {
    return new SmallSample(minimum, Treatment.FLAGGED, 0);
  }

  /** Reads as in "below 30 cases not scored". */
  @Override
  public String toString() {
    return "below "
        + minimum
        + (minimum == 1 ? " case " : " cases ")
        + switch (treatment) {
          case NOT_SCORED -> "not scored";
          case SHRUNK -> "drawn to the peers, who count as " + strength;
          case TWO_YEARS -> "over two years";
          case FLAGGED -> "flagged";
        };
  }
}
