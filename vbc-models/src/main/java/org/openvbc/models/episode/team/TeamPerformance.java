package org.openvbc.models.episode.team;

import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.quality.Score;
import org.openvbc.models.episode.EpisodeDetail;
import org.openvbc.models.episode.EpisodeTotal;

/**
 * What happened in a hospital in a performance year of TEAM: its episodes added up, and its quality
 * score.
 *
 * <p>Episodes that were cancelled are not among them, and services that run past the end of an
 * episode are prorated ({@link TeamProration}).
 */
@Value.Immutable
public sealed interface TeamPerformance extends WithTeamPerformance
    permits ImmutableTeamPerformance {

  /** The episodes with target and capped spending, by category where low volume is looked at. */
  EpisodeTotal episodes();

  /** The composite quality score. */
  Score compositeQualityScore();

  /** The episodes of each category in the baseline period; a category left out is not looked at. */
  Map<TeamCategory, Long> baselineEpisodes();

  /** Excess spending in the 30 days after the episodes. */
  @Value.Default
  default Money postEpisodeExcess() {
    return Money.ZERO;
  }

  /** The prices, and single episodes, that the worksheet shows. */
  Optional<EpisodeDetail> detail();

  /** Checks the signs. */
  @Value.Check
  default void check() {
    Violations violations =
        Violations.of("TeamPerformance")
            .requireNotNegative("postEpisodeExcess", postEpisodeExcess(), "42 CFR 512.550(f)");
    baselineEpisodes()
        .forEach(
            (category, count) ->
                violations.require(
                    count >= 0,
                    "baselineEpisodes of " + category,
                    count,
                    "at least 0",
                    "42 CFR 512.550"));
    violations.throwIfInvalidPerformance();
  }

  /** One sentence about it. */
  default String sentence() {
    return "hospital with " + episodes() + ", composite quality score " + compositeQualityScore();
  }

  /** A builder; episodes and composite quality score are needed. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a performance. */
  final class Builder extends ImmutableTeamPerformance.Builder {
    Builder() {}

    /** Takes the episodes from a list, and shows each of them with its price. */
    public Builder episodeByEpisode(EpisodeDetail detail) {
      return episodes(detail.total()).detail(detail);
    }
  }
}
