package org.openvbc.core.actuarial;

import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;

/**
 * What part of the claims of a month is paid after a lag of 0, 1, 2 ... months.
 *
 * <p>{@code incurred = paid / completion factor}. A factor is above 0 and at most 1.
 *
 * @param byLag the factor of each lag, lag 0 first
 */
public record CompletionFactors(List<Rate> byLag) {
  private static final String BOUND = "above 0% and at most 100%";

  /**
   * Checks the factors.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if there are none, or one is not above 0
   *     or is above 1
   */
  public CompletionFactors {
    byLag = List.copyOf(byLag);
    Violations violations = Violations.of("CompletionFactors");
    violations.require(!byLag.isEmpty(), "byLag", "empty", "at least one factor", "lag 0");
    for (int lag = 0; lag < byLag.size(); lag++) {
      Rate factor = byLag.get(lag);
      violations.require(isPart(factor), "lag " + lag, factor, BOUND, "the part that is paid");
    }
    violations.throwIfInvalidTerms();
  }

  /** Factors from decimal numbers, lag 0 first. */
  public static CompletionFactors of(String... byLag) {
    return new CompletionFactors(Stream.of(byLag).map(Rate::of).toList());
  }

  /**
   * The completion factor of a lag. Claims older than the last lag are as complete as all: where
   * the last factor is 1, so are they.
   *
   * @throws IllegalArgumentException if the lag is negative, or beyond the last one while claims
   *     are not complete there
   */
  public Rate at(int lag) {
    if (lag < 0) {
      throw new IllegalArgumentException("lag " + lag + " is negative: claims of the future");
    }
    int last = byLag.size() - 1;
    if (lag > last && !byLag.get(last).equals(Rate.ONE)) {
      throw new IllegalArgumentException(
          "lag "
              + lag
              + " is beyond "
              + last
              + ", where claims are only "
              + byLag.get(last)
              + " complete: no factor says what follows");
    }
    return byLag.get(Math.min(lag, last));
  }

  /** The same factors rounded half up, as a contract prints them. */
  public CompletionFactors rounded(int decimals) {
    return new CompletionFactors(
        byLag.stream().map(factor -> factor.rounded(decimals, RoundingMode.HALF_UP)).toList());
  }

  static boolean isPart(Rate factor) {
    return factor.signum() > 0 && factor.compareTo(Rate.ONE) <= 0;
  }
}
