package org.openvbc.models.episode.team;

import java.util.Locale;
import org.openvbc.core.model.Violations;

/**
 * What happens to categories in which a hospital had few episodes in the baseline period.
 *
 * <p>Only categories with a stated number of baseline episodes are looked at; a number equal to the
 * threshold is enough.
 *
 * @param threshold the number of baseline episodes that is enough
 * @param scope what is counted
 * @param effect what happens below it
 */
public record LowVolumePolicy(long threshold, Scope scope, Effect effect) {
  /** What is counted. */
  public enum Scope {
    /** Each category by itself. */
    CATEGORY,
    /** All categories of the hospital together. */
    HOSPITAL
  }

  /** What happens below the threshold. */
  public enum Effect {
    /** Nothing. */
    NONE,
    /** A loss does not count; a gain does. */
    NO_DOWNSIDE,
    /** Neither target nor spending of the category counts. */
    EXCLUDE_CATEGORY
  }

  /**
   * Checks that scope and effect fit.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if the threshold is negative, or a
   *     hospital as a whole is to be excluded
   */
  public LowVolumePolicy {
    Violations.of("LowVolumePolicy")
        .require(threshold >= 0, "threshold", threshold, "at least 0", "low volume in TEAM")
        .require(
            scope != Scope.HOSPITAL || effect != Effect.EXCLUDE_CATEGORY,
            "effect",
            effect,
            "NONE or NO_DOWNSIDE where the hospital is counted as a whole",
            "low volume in TEAM")
        .throwIfInvalidTerms();
  }

  /** The same threshold and scope with another effect. */
  public LowVolumePolicy withEffect(Effect other) {
    return new LowVolumePolicy(threshold, scope, other);
  }

  /** The same threshold and effect with another scope. */
  public LowVolumePolicy withScope(Scope other) {
    return new LowVolumePolicy(threshold, other, effect);
  }

  /** Whether a number of baseline episodes is too low. */
  boolean isLow(long baselineEpisodes) {
    return baselineEpisodes < threshold;
  }

  /** Reads as in "below 31 baseline episodes of a category: no downside". */
  @Override
  public String toString() {
    return "below "
        + threshold
        + (scope == Scope.CATEGORY
            ? " baseline episodes of a category: "
            : " baseline episodes of the hospital: ")
        + effect.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
