package org.openvbc.models.episode.cjr;

import java.util.List;
import org.openvbc.core.money.Money;
import org.openvbc.models.episode.Episode;

/**
 * Terms with a price list, the episodes of a hospital, its quality, and what else it needs.
 *
 * @param terms the terms
 * @param cells the price list
 * @param episodes the episodes
 * @param category the quality category
 * @param isUnderDelivered whether care was withheld
 * @param postEpisodeExcess excess after the episodes
 * @param acoOverlap overlap
 */
record CjrCase(
    CjrModel terms,
    List<CjrCell> cells,
    List<Episode> episodes,
    CjrQualityCategory category,
    boolean isUnderDelivered,
    Money postEpisodeExcess,
    Money acoOverlap) {

  CjrEpisodes priced() {
    return terms.episodes(category, cells, episodes);
  }

  CjrPerformance performance() {
    return CjrPerformance.builder()
        .episodes(priced())
        .isUnderDeliveryFound(isUnderDelivered)
        .postEpisodeExcess(postEpisodeExcess)
        .acoOverlap(acoOverlap)
        .build();
  }

  CjrSettlement settle() {
    return terms.settle(performance());
  }

  CjrCase withEpisodes(List<Episode> others) {
    return new CjrCase(
        terms, cells, others, category, isUnderDelivered, postEpisodeExcess, acoOverlap);
  }

  CjrCase withCategory(CjrQualityCategory other) {
    return new CjrCase(
        terms, cells, episodes, other, isUnderDelivered, postEpisodeExcess, acoOverlap);
  }

  @Override
  public String toString() {
    return terms + " with " + episodes.size() + " episodes, quality " + category;
  }
}
