package org.openvbc.models.reach;

import java.math.RoundingMode;
import org.openvbc.core.money.Rate;

/**
 * The benchmark risk score of a cell and how it came about.
 *
 * @param normalized the normalized score of the performance year
 * @param cap whether the cap held, and if not, why
 * @param capped the score after the cap
 * @param score the benchmark risk score
 */
public record BenchmarkRiskScore(Rate normalized, RiskScoreCap cap, Rate capped, Rate score) {
  private static final int SHOWN_DECIMALS = 6;

  /** Whether the cap changed the score. */
  public boolean isCapped() {
    return !capped.equals(normalized);
  }

  /** Reads as in "benchmark risk score 0.998485, capped". */
  @Override
  public String toString() {
    return "benchmark risk score "
        + score.toBigDecimal(SHOWN_DECIMALS, RoundingMode.HALF_UP)
        + (isCapped() ? ", capped" : "");
  }
}
