package org.openvbc.quality.stars;

import java.math.RoundingMode;
import java.util.Optional;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.StarRating;

/**
 * One rating of a contract, or why it has none.
 *
 * @param summary which rating
 * @param raw the mean with reward factor and adjustment, exact, before half stars
 * @param rating the rating in half stars
 * @param notRated why there is none
 */
public record StarsSummaryResult(
    StarsSummary summary,
    Optional<Rate> raw,
    Optional<StarRating> rating,
    Optional<StarsNotRated> notRated) {
  private static final int PRINTED_DECIMALS = 6;

  static StarsSummaryResult of(StarsSummary summary, Rate raw, StarRating rating) {
    return new StarsSummaryResult(summary, Optional.of(raw), Optional.of(rating), Optional.empty());
  }

  static StarsSummaryResult none(StarsSummary summary, StarsNotRated reason) {
    return new StarsSummaryResult(summary, Optional.empty(), Optional.empty(), Optional.of(reason));
  }

  /** Reads as in "Part C 3.5 stars (3.429923)" or "Part C not rated: NOT_ENOUGH_DATA". */
  @Override
  public String toString() {
    return summary
        + " "
        + rating
            .map(
                stars ->
                    stars
                        + " ("
                        + raw.orElseThrow().toBigDecimal(PRINTED_DECIMALS, RoundingMode.HALF_UP)
                        + ")")
            .orElseGet(() -> "not rated: " + notRated.orElseThrow());
  }
}
