package org.openvbc.models.episode.bpci;

import java.util.List;
import org.openvbc.models.episode.Episode;
import org.openvbc.models.episode.EpisodeDetail;
import org.openvbc.models.episode.EpisodePrices;

/**
 * Terms with a price list, the episodes of an initiator, and what else it needs.
 *
 * @param terms the terms
 * @param cells the price list
 * @param episodes the episodes
 * @param initiator the performance without its episodes
 */
record BpciCase(
    BpciAdvanced terms, List<BpciCell> cells, List<Episode> episodes, BpciPerformance initiator) {

  EpisodePrices prices() {
    return terms.prices(cells);
  }

  BpciPerformance performance() {
    EpisodeDetail detail = new EpisodeDetail(prices(), episodes);
    return initiator.withEpisodes(detail.total()).withDetail(detail);
  }

  BpciSettlement settle() {
    return terms.settle(performance());
  }

  BpciCase withEpisodes(List<Episode> others) {
    return new BpciCase(terms, cells, others, initiator);
  }

  BpciCase withInitiator(BpciPerformance other) {
    return new BpciCase(terms, cells, episodes, other);
  }

  @Override
  public String toString() {
    return terms + " with " + episodes.size() + " episodes, " + initiator;
  }
}
