package org.openvbc.models.episode.team;

import java.util.List;
import org.openvbc.models.episode.Episode;
import org.openvbc.models.episode.EpisodeDetail;
import org.openvbc.models.episode.EpisodePrices;

/**
 * A track with its price list, the episodes of a hospital, and what else it needs.
 *
 * @param track the terms
 * @param cells the price list
 * @param episodes the episodes
 * @param hospital the performance without its episodes
 */
record TeamCase(
    TeamTrack track, List<TeamCell> cells, List<Episode> episodes, TeamPerformance hospital) {

  EpisodePrices prices() {
    return track.prices(cells);
  }

  TeamPerformance performance() {
    EpisodeDetail detail = new EpisodeDetail(prices(), episodes);
    return hospital.withEpisodes(detail.total()).withDetail(detail);
  }

  TeamSettlement settle() {
    return track.settle(performance());
  }

  TeamCase withEpisodes(List<Episode> others) {
    return new TeamCase(track, cells, others, hospital);
  }

  TeamCase withHospital(TeamPerformance other) {
    return new TeamCase(track, cells, episodes, other);
  }

  @Override
  public String toString() {
    return track + " with " + episodes.size() + " episodes, " + hospital;
  }
}
