package org.openvbc.quality.stars;

import java.util.List;
import java.util.Optional;
import org.openvbc.core.quality.StarRating;

/** The icons that mark contracts of very high or lastingly low ratings. */
public final class StarsIcons {
  private static final int LOW_YEARS = 3;
  private static final int HIGH = 10;
  private static final int LOW = 5;

  private StarsIcons() {}

  /**
   * The summary ratings of a contract in one year.
   *
   * @param partC its Part C rating, if it has one
   * @param partD its Part D rating, if it has one
   */
  public record Year(Optional<StarRating> partC, Optional<StarRating> partD) {
    /** Whether one of the ratings is 2.5 stars or less. */
    boolean isLow() {
      return isLow(partC) || isLow(partD);
    }

    private static boolean isLow(Optional<StarRating> rating) {
      return rating.filter(each -> each.isRated() && each.halfStars() <= LOW).isPresent();
    }
  }

  /** Whether a contract is marked as high performing: its highest rating is 5 stars. */
  public static boolean isHighPerforming(StarsResult result) {
    return result.rating().filter(each -> each.halfStars() == HIGH).isPresent();
  }

  /**
   * Whether a contract is marked as low performing: in each of the last three years Part C or Part
   * D had 2.5 stars or less. A year without a rating breaks the row.
   *
   * @param years the last three years
   * @throws IllegalArgumentException if they are not three
   */
  public static boolean isLowPerforming(List<Year> years) {
    if (years.size() != LOW_YEARS) {
      throw new IllegalArgumentException(years.size() + " years, expected the last " + LOW_YEARS);
    }
    return years.stream().allMatch(Year::isLow);
  }
}
