package org.openvbc.quality.stars;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.openvbc.core.model.Violations;
import org.openvbc.quality.measure.Direction;

/**
 * The cut points of one measure: from which score on it has 2, 3, 4 and 5 stars. Each bound belongs
 * to the higher star.
 *
 * <p>A score is rounded to the decimals in which it is printed, half up, before it is compared.
 *
 * @param direction whether more is better
 * @param decimals the decimals to which a score is rounded
 * @param bounds the bounds of 2, 3, 4 and 5 stars
 */
public record StarsCutPoints(Direction direction, int decimals, List<BigDecimal> bounds) {
  private static final int BOUNDS = 4;

  /**
   * Checks that there are four bounds and that each is better than the one before, or as good.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if not
   */
  public StarsCutPoints {
    bounds = List.copyOf(bounds);
    Violations violations = Violations.of("StarsCutPoints");
    violations.require(
        bounds.size() == BOUNDS,
        "bounds",
        bounds.size(),
        "four: for 2, 3, 4 and 5 stars",
        StarsRequirements.MEASURE_RULE);
    for (int i = 1; i < bounds.size(); i++) {
      violations.require(
          reaches(direction, bounds.get(i), bounds.get(i - 1)),
          "bounds",
          bounds.get(i) + " after " + bounds.get(i - 1),
          direction == Direction.HIGHER_IS_BETTER ? "ascending" : "descending",
          StarsRequirements.MEASURE_RULE);
    }
    violations.throwIfInvalidTerms();
  }

  /** Cut points of a measure that is better when higher, such as {@code higher(0, "58", ...)}. */
  public static StarsCutPoints higher(
      int decimals, String two, String three, String four, String five) {
    return of(Direction.HIGHER_IS_BETTER, decimals, two, three, four, five);
  }

  /** Cut points of a measure that is better when lower. */
  public static StarsCutPoints lower(
      int decimals, String two, String three, String four, String five) {
    return of(Direction.LOWER_IS_BETTER, decimals, two, three, four, five);
  }

  private static StarsCutPoints of(
      Direction direction, int decimals, String two, String three, String four, String five) {
    return new StarsCutPoints(
        direction,
        decimals,
        List.of(
            new BigDecimal(two),
            new BigDecimal(three),
            new BigDecimal(four),
            new BigDecimal(five)));
  }

  private static boolean reaches(Direction direction, BigDecimal score, BigDecimal bound) {
    int order = score.compareTo(bound);
    return direction == Direction.HIGHER_IS_BETTER ? order >= 0 : order <= 0;
  }

  /** The score as it is compared. */
  public BigDecimal rounded(BigDecimal score) {
    return score.setScale(decimals, RoundingMode.HALF_UP);
  }

  /** The stars of a score, 1 to 5; of a measure of the member survey, its base group. */
  public int starsOf(BigDecimal score) {
    BigDecimal compared = rounded(score);
    int stars = 1;
    for (BigDecimal bound : bounds) {
      if (!reaches(direction, compared, bound)) {
        return stars;
      }
      stars++;
    }
    return stars;
  }
}
