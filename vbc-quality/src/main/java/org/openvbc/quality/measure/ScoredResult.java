package org.openvbc.quality.measure;

import java.util.Locale;
import java.util.Optional;
import org.openvbc.core.money.Rate;

/** A result that may be scored, or the reason why it is not: few cases are no 100 %. */
public sealed interface ScoredResult {
  /** Why a result has no score. */
  enum Reason {
    /** Nobody was measured. */
    NO_CASES,
    /** Fewer cases than say anything. */
    TOO_FEW_CASES
  }

  /**
   * A result with enough cases.
   *
   * @param result the result, or its score
   * @param cases the cases behind it
   */
  record Scored(Rate result, long cases) implements ScoredResult {
    @Override
    public Optional<Rate> value() {
      return Optional.of(result);
    }

    @Override
    public String toString() {
      return result + " on " + cases + " cases";
    }
  }

  /**
   * No score.
   *
   * @param reason why
   * @param cases the cases that there are
   * @param minimum the cases that would be enough
   */
  record NotScored(Reason reason, long cases, long minimum) implements ScoredResult {
    @Override
    public Optional<Rate> value() {
      return Optional.empty();
    }

    @Override
    public String toString() {
      return "not scored, "
          + reason.name().toLowerCase(Locale.ROOT).replace('_', ' ')
          + ": "
          + cases
          + " of at least "
          + minimum;
    }
  }

  /** The result if it has a score. */
  Optional<Rate> value();
}
