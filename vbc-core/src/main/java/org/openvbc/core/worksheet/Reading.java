package org.openvbc.core.worksheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.openvbc.core.money.Rate;

/**
 * How the rate of a step reads on a worksheet. Most are percentages; factors, ratios and z-scores
 * are plain numbers, and scores are points of a hundred.
 */
public enum Reading {
  /** As a percentage, such as {@code 38.333333%}. */
  PERCENT(2, 8),
  /** As a plain number, such as {@code 0.9941}. */
  NUMBER(0, 10),
  /** As points of a hundred, such as {@code 38.333333}. */
  POINTS(2, 8);

  private final int moved;
  private final int decimals;

  Reading(int moved, int decimals) {
    this.moved = moved;
    this.decimals = decimals;
  }

  /** The rate as people read it; rounded half up and marked with {@code ~} where it is longer. */
  public String figure(Rate rate) {
    if (this == PERCENT) {
      return rate.toString();
    }
    BigDecimal shown = rate.toBigDecimal(decimals, RoundingMode.HALF_UP);
    String digits = shown.movePointRight(moved).stripTrailingZeros().toPlainString();
    return (Rate.of(shown).equals(rate) ? "" : "~") + digits;
  }
}
