package org.openvbc.quality.episode;

import org.openvbc.core.model.Violations;

/**
 * How many episodes of one category and setting a hospital had in the performance year.
 *
 * @param category the episode category
 * @param setting where the episodes began
 * @param count how many, at least 0
 */
public record TeamEpisodes(TeamCategory category, TeamSetting setting, long count) {
  /**
   * Checks count and setting.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if the count is negative, or the
   *     category has no outpatient episodes
   */
  public TeamEpisodes {
    Violations.of("TeamEpisodes")
        .require(count >= 0, "count", count, "at least 0", "42 CFR 512.547")
        .require(
            setting == TeamSetting.INPATIENT || category.isAlsoOutpatient(),
            "setting",
            setting,
            "INPATIENT for " + category,
            "42 CFR 512.540(a)(1)(ii)")
        .throwIfInvalidPerformance();
  }

  /** Episodes that began with a hospital stay. */
  public static TeamEpisodes inpatient(TeamCategory category, long count) {
    return new TeamEpisodes(category, TeamSetting.INPATIENT, count);
  }

  /** Episodes that began with an outpatient procedure. */
  public static TeamEpisodes outpatient(TeamCategory category, long count) {
    return new TeamEpisodes(category, TeamSetting.OUTPATIENT, count);
  }
}
