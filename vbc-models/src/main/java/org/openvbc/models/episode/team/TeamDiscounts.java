package org.openvbc.models.episode.team;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;

/**
 * The discount of each episode category.
 *
 * @param byCategory the discount of each, below 100 %
 */
public record TeamDiscounts(Map<TeamCategory, Rate> byCategory) {
  private static final String RULE = "42 CFR 512.540";

  /**
   * Checks that each category has one.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if one is missing, or is not at least 0 %
   *     and below 100 %
   */
  public TeamDiscounts {
    Violations violations = Violations.of("TeamDiscounts");
    for (TeamCategory category : TeamCategory.values()) {
      Rate discount = byCategory.getOrDefault(category, Rate.ONE);
      violations.require(
          discount.signum() >= 0 && discount.compareTo(Rate.ONE) < 0,
          "discount of " + category,
          byCategory.containsKey(category) ? discount : "not stated",
          "at least 0% and below 100%",
          RULE);
    }
    violations.throwIfInvalidTerms();
    byCategory = Collections.unmodifiableMap(new EnumMap<>(byCategory));
  }

  /** The same with another discount for one category. */
  public TeamDiscounts with(TeamCategory category, Rate discount) {
    Map<TeamCategory, Rate> changed = new EnumMap<>(byCategory);
    changed.put(category, discount);
    return new TeamDiscounts(changed);
  }

  /** The discount of a category. */
  public Rate of(TeamCategory category) {
    return byCategory.getOrDefault(category, Rate.ZERO);
  }
}
