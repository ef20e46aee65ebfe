package org.openvbc.quality.stars;

import java.math.BigDecimal;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;

/**
 * What the member survey says about one measure of a contract.
 *
 * @param score the mean on the scale of 0 to 100, as computed
 * @param standardError its standard error, as computed
 * @param significance how the score compares with the national mean
 * @param reliability its reliability, 0 to 1
 * @param inLowestReliability whether the reliability is among the lowest 12 % of contracts
 * @param respondents how many members answered
 */
public record CahpsResult(
    BigDecimal score,
    BigDecimal standardError,
    Significance significance,
    Rate reliability,
    boolean inLowestReliability,
    long respondents) {
  private static final String RULE = "42 CFR 422.166, 423.186";
  private static final Rate LEAST_RELIABILITY = Rate.of("0.60");
  private static final Rate FULL_RELIABILITY = Rate.of("0.75");
  private static final long LEAST_RESPONDENTS = 11;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** How a score compares with the national mean. */
  public enum Significance {
    /** Significantly below. */
    BELOW,
    /** Not significantly different. */
    NOT_DIFFERENT,
    /** Significantly above. */
    ABOVE
  }

  /**
   * Checks score, error, reliability and respondents.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if one is out of bounds
   */
  public CahpsResult {
    Violations.of("CahpsResult")
        .require(
            score.signum() >= 0 && score.compareTo(HUNDRED) <= 0, "score", score, "0 to 100", RULE)
        .require(standardError.signum() >= 0, "standardError", standardError, "at least 0", RULE)
        .requireShare("reliability", reliability, RULE)
        .require(respondents >= 0, "respondents", respondents, "at least 0", RULE)
        .throwIfInvalidPerformance();
  }

  /** Whether the result is too uncertain for a star: reliability below 0.60, or 10 answers. */
  public boolean isTooUncertain() {
    return !reliability.isAtLeast(LEAST_RELIABILITY) || respondents < LEAST_RESPONDENTS;
  }

  /** Whether the reliability is low: below 0.75 and among the lowest 12 % of contracts. */
  public boolean hasLowReliability() {
    return inLowestReliability && !reliability.isAtLeast(FULL_RELIABILITY);
  }
}
