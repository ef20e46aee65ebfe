package org.openvbc.quality.episode;

import java.util.EnumSet;
import java.util.Set;
import org.openvbc.core.model.Violations;
import org.openvbc.core.source.Parameter;

/**
 * A quality measure of the Transforming Episode Accountability Model, and the episodes that count
 * for it: those of one setting, in all categories or in some.
 *
 * @param number its number in the CMS Measures Inventory Tool
 * @param name what it measures
 * @param setting where the episodes begin that count for it
 * @param categories the categories whose episodes count for it
 */
public record TeamMeasure(
    int number, String name, TeamSetting setting, Set<TeamCategory> categories) {
  private static final String ALL = "ALL";

  /**
   * Checks name and categories.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if there are none
   */
  public TeamMeasure {
    categories = Set.copyOf(categories);
    Violations.of("TeamMeasure")
        .require(number > 0, "number", number, "at least 1", "42 CFR 512.547")
        .require(!name.isBlank(), "name", "blank", "a name", "42 CFR 512.547")
        .require(!categories.isEmpty(), "categories", "none", "at least one", "42 CFR 512.547")
        .throwIfInvalidTerms();
  }

  /** A measure for which the episodes of one setting count, whatever their category. */
  public static TeamMeasure ofAll(int number, String name, TeamSetting setting) {
    return new TeamMeasure(number, name, setting, EnumSet.allOf(TeamCategory.class));
  }

  /** Reads a row: number in the key, setting and category in the value, name in the note. */
  static TeamMeasure of(Parameter row) {
    String key = row.key();
    int number = Integer.parseInt(key.substring(key.indexOf('[') + 1, key.length() - 1));
    String[] words = row.asRule().split(" ", -1);
    TeamSetting setting = TeamSetting.valueOf(words[0]);
    return words[1].equals(ALL)
        ? ofAll(number, row.note(), setting)
        : new TeamMeasure(number, row.note(), setting, Set.of(TeamCategory.valueOf(words[1])));
  }

  /** Whether these episodes count for the measure. */
  public boolean counts(TeamEpisodes episodes) {
    return episodes.setting() == setting && categories.contains(episodes.category());
  }

  /** Reads as in "failure to rescue (134)". */
  @Override
  public String toString() {
    return name + " (" + number + ")";
  }
}
