package org.openvbc.models.episode.team;

import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;

/**
 * Trend and normalisation factors of a cell: as forecast for the preliminary price, and as they
 * turned out.
 *
 * @param prospectiveTrend the trend in the preliminary price
 * @param realizedTrend regional mean spending of the performance year by that of the baseline
 * @param prospectiveNormalization the normalisation in the preliminary price
 * @param finalNormalization national mean benchmark price by national mean risk-adjusted one
 */
public record TeamFactors(
    Rate prospectiveTrend,
    Rate realizedTrend,
    Rate prospectiveNormalization,
    Rate finalNormalization) {

  /**
   * Checks the signs.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if one is not positive, all of it named at
   *     once
   */
  public TeamFactors {
    String trend = "42 CFR 512.545(f)";
    String normalization = "42 CFR 512.545(e)";
    Violations.of("TeamFactors")
        .require(
            prospectiveTrend.signum() > 0, "prospectiveTrend", prospectiveTrend, "above 0", trend)
        .require(realizedTrend.signum() > 0, "realizedTrend", realizedTrend, "above 0", trend)
        .require(
            prospectiveNormalization.signum() > 0,
            "prospectiveNormalization",
            prospectiveNormalization,
            "above 0",
            normalization)
        .require(
            finalNormalization.signum() > 0,
            "finalNormalization",
            finalNormalization,
            "above 0",
            normalization)
        .throwIfInvalidTerms();
  }

  /** Factors from decimal numbers, in the order of the record. */
  public static TeamFactors of(
      String prospectiveTrend,
      String realizedTrend,
      String prospectiveNormalization,
      String finalNormalization) {
    return new TeamFactors(
        Rate.of(prospectiveTrend),
        Rate.of(realizedTrend),
        Rate.of(prospectiveNormalization),
        Rate.of(finalNormalization));
  }
}
