package org.openvbc.quality.stars;

import java.util.Optional;
import org.openvbc.core.model.Violations;

/**
 * The star of one measure of a contract, or why it has none.
 *
 * @param measure the measure's number in the rating year, such as C01
 * @param stars 1 to 5
 * @param missing why there is no star
 */
public record StarsMeasureStars(
    String measure, Optional<Integer> stars, Optional<StarsMissing> missing) {
  private static final int MOST = 5;

  /**
   * Checks that there is a star or a reason.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if the stars are not 1 to 5
   */
  public StarsMeasureStars {
    Violations.of("StarsMeasureStars " + measure)
        .require(
            stars.isPresent() != missing.isPresent(),
            "stars",
            stars.isPresent() ? "a star and a reason for none" : "neither star nor reason",
            "one of both",
            StarsRequirements.MEASURE_RULE)
        .require(
            stars.isEmpty() || stars.get() >= 1 && stars.get() <= MOST,
            "stars",
            stars.map(String::valueOf).orElse("none"),
            "1 to 5",
            StarsRequirements.MEASURE_RULE)
        .throwIfInvalidPerformance();
  }

  /** A measure with its star. */
  public static StarsMeasureStars of(String measure, int stars) {
    return new StarsMeasureStars(measure, Optional.of(stars), Optional.empty());
  }

  /** A measure without a star. */
  public static StarsMeasureStars missing(String measure, StarsMissing reason) {
    return new StarsMeasureStars(measure, Optional.empty(), Optional.of(reason));
  }

  /** A measure whose data CMS found at fault: one star. */
  public static StarsMeasureStars ofFaultyData(String measure) {
    return of(measure, 1);
  }

  /** Reads as in "C01 4" or "C07 TOO_SMALL". */
  @Override
  public String toString() {
    return measure
        + " "
        + stars.map(String::valueOf).or(() -> missing.map(Enum::name)).orElseThrow();
  }
}
