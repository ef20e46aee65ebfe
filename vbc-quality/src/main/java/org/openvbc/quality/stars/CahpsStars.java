package org.openvbc.quality.stars;

import java.math.BigDecimal;

/**
 * The star of a measure of the member survey (CAHPS): from its base group by percentile, its
 * significance against the national mean, its reliability, and for the outer groups the distance
 * from the percentile in standard errors.
 */
public final class CahpsStars {
  private static final int LOWEST_GROUP = 1;
  private static final int HIGHEST_GROUP = 5;

  private CahpsStars() {}

  /**
   * The rows of the table. Stars by significance (below, not different, above), each with low and
   * with full reliability.
   */
  private enum Row {
    FAR_BELOW("112222"),
    LOWEST("212222"),
    SECOND("223232"),
    MIDDLE("223344"),
    FOURTH("343444"),
    HIGHEST("444445"),
    FAR_ABOVE("444455");

    private final String stars;

    Row(String stars) {
      this.stars = stars;
    }
  }

  /**
   * The star, or that there is not enough data.
   *
   * @param measure the measure's number
   * @param result what the survey says
   * @param cuts the cut points of the measure: the 15th, 30th, 60th and 80th percentiles
   */
  public static StarsMeasureStars of(String measure, CahpsResult result, StarsCutPoints cuts) {
    if (result.isTooUncertain()) {
      return StarsMeasureStars.missing(measure, StarsMissing.NOT_ENOUGH_DATA);
    }
    String stars = row(result, cuts).stars;
    return StarsMeasureStars.of(measure, stars.charAt(column(result)) - '0');
  }

  private static int column(CahpsResult result) {
    int pair =
        switch (result.significance()) {
          case BELOW -> 0;
          case NOT_DIFFERENT -> 2;
          case ABOVE -> 4;
        };
    return result.hasLowReliability() ? pair : pair + 1;
  }

  private static Row row(CahpsResult result, StarsCutPoints cuts) {
    int group = cuts.starsOf(result.score());
    return switch (group) {
      case LOWEST_GROUP ->
          isFar(cuts.bounds().get(0).subtract(result.score()), result) ? Row.FAR_BELOW : Row.LOWEST;
      case HIGHEST_GROUP ->
          isFar(result.score().subtract(cuts.bounds().get(3)), result)
              ? Row.FAR_ABOVE
              : Row.HIGHEST;
      case 2 -> Row.SECOND;
      case 3 -> Row.MIDDLE;
      default -> Row.FOURTH;
    };
  }

  /** Whether a distance is more than one standard error; neither is rounded. */
  private static boolean isFar(BigDecimal distance, CahpsResult result) {
    return distance.compareTo(result.standardError()) > 0;
  }
}
