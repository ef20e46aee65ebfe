package org.openvbc.models.guarantee;

import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;

/**
 * A guarantee that cost per member and month does not rise faster than agreed.
 *
 * <p>{@code trend = cost after x adjustment / cost before - 1}; {@code refund = dollars per point x
 * percentage points above guaranteed + corridor}, up to the cap. Points are not rounded, and what
 * lies within the corridor is never refunded.
 *
 * @param guaranteed the trend that is guaranteed, such as 3 %; negative for a fall
 * @param corridor what the trend may exceed it by at no cost, not negative
 * @param perPoint the refund for each percentage point above
 * @param cap the most that is refunded
 */
public record TrendLimit(Rate guaranteed, Rate corridor, Money perPoint, Money cap)
    implements Promise {
  /**
   * Checks the signs.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if corridor, dollars or cap are negative
   */
  public TrendLimit {
    Violations.of("TrendLimit")
        .require(corridor.signum() >= 0, "corridor", corridor, "at least 0%", "it is forgiven")
        .requireNotNegative("perPoint", perPoint, "a refund")
        .requireNotNegative("cap", cap, "a limit")
        .throwIfInvalidTerms();
  }

  /** A guarantee without a corridor. */
  public static TrendLimit of(Rate guaranteed, Money perPoint, Money cap) {
    return new TrendLimit(guaranteed, Rate.ZERO, perPoint, cap);
  }

  /** Reads as in "trend of 3%, $10,000.00 per point over, at most $50,000.00". */
  @Override
  public String toString() {
    return "trend of "
        + guaranteed
        + (corridor.isZero() ? "" : " and a corridor of " + corridor)
        + ", "
        + perPoint
        + " per point over, at most "
        + cap;
  }
}
