package org.openvbc.quality.stars;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openvbc.core.money.Rate;

/**
 * The Categorical Adjustment Index of one rating year: what is added to or taken from a rating for
 * the shares of members with low income and with disabilities, by final adjustment category.
 *
 * @param all the values of the categories 1, 2, 3 and so on, by rating
 */
public record StarsAdjustments(Map<StarsSummary, List<Rate>> all) {
  /** Keeps them as they are. */
  public StarsAdjustments {
    all =
        all.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, each -> List.copyOf(each.getValue())));
  }

  /** How many categories a rating has. */
  public int categories(StarsSummary summary) {
    return all.getOrDefault(summary, List.of()).size();
  }

  /**
   * The value of a category.
   *
   * @throws IllegalArgumentException if the rating has no such category
   */
  public Rate value(StarsSummary summary, int category) {
    if (category < 1 || category > categories(summary)) {
      throw new IllegalArgumentException(
          "category " + category + " of " + summary + " is not 1 to " + categories(summary));
    }
    return all.getOrDefault(summary, List.of()).get(category - 1);
  }
}
