package org.openvbc.quality.episode;

import java.util.List;
import org.immutables.value.Value;

/** What happened to a hospital's quality in a performance year of TEAM. */
@Value.Immutable
public sealed interface TeamQualityPerformance extends WithTeamQualityPerformance
    permits ImmutableTeamQualityPerformance {

  /** The episodes of the performance year by category and setting; each pair at most once. */
  List<TeamEpisodes> episodes();

  /** The score of each measure of the year, or that its data were insufficient. */
  List<TeamMeasureScore> scores();

  /** One sentence about it. */
  default String sentence() {
    return "quality of a hospital: "
        + episodes().stream().mapToLong(TeamEpisodes::count).sum()
        + " episodes, "
        + scores().stream().filter(each -> each.scaled().isPresent()).count()
        + " of "
        + scores().size()
        + " measures scored";
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a performance. */
  final class Builder extends ImmutableTeamQualityPerformance.Builder {
    Builder() {}
  }
}
