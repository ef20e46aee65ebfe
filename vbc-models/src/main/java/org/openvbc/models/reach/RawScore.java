package org.openvbc.models.reach;

import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;

/**
 * A raw risk score under both versions of the risk model, before normalization.
 *
 * @param v24 under version 24
 * @param v28 under version 28
 */
public record RawScore(Rate v24, Rate v28) {
  /**
   * Checks the signs.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if a score is not above zero
   */
  public RawScore {
    String paper = ReachSource.RISK_PAPER.citation().text();
    Violations.of("RawScore")
        .require(v24.signum() > 0, "v24", v24.toFraction(), "above 0", paper)
        .require(v28.signum() > 0, "v28", v28.toFraction(), "above 0", paper)
        .throwIfInvalidPerformance();
  }

  /** The score of the only model that counts. */
  public static RawScore of(String score) {
    return new RawScore(Rate.of(score), Rate.of(score));
  }

  /** The scores of both versions. */
  public static RawScore of(String v24, String v28) {
    return new RawScore(Rate.of(v24), Rate.of(v28));
  }

  Rate blended(Rate v24Weight, Rate v28Weight) {
    return v24.times(v24Weight).plus(v28.times(v28Weight));
  }
}
