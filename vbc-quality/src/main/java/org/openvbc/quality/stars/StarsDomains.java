package org.openvbc.quality.stars;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.openvbc.core.money.Rate;

/** Ratings of domains: groups of measures, shown to members as whole stars. */
public final class StarsDomains {
  private StarsDomains() {}

  /**
   * The rating of a domain: the unweighted mean of its stars, to the nearest whole star, half up.
   *
   * @param measures every measure of the domain that the contract must report
   * @return 1 to 5; empty unless more than half of the measures have stars
   */
  public static Optional<Integer> ratingOf(List<StarsMeasureStars> measures) {
    List<Integer> stars = measures.stream().flatMap(each -> each.stars().stream()).toList();
    if (2 * stars.size() <= measures.size()) {
      return Optional.empty();
    }
    long sum = stars.stream().mapToLong(Integer::longValue).sum();
    return Optional.of(
        Rate.of(sum, stars.size()).toBigDecimal(0, RoundingMode.HALF_UP).intValueExact());
  }
}
