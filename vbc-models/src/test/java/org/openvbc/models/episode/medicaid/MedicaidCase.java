package org.openvbc.models.episode.medicaid;

import java.util.List;
import org.openvbc.core.money.Money;

/** Terms, episodes and quality, drawn at random. */
record MedicaidCase(
    MedicaidEpisodeModel terms,
    List<MedicaidEpisode> episodes,
    boolean quality,
    MedicaidPerformance performance) {

  static MedicaidCase of(
      MedicaidEpisodeModel terms, List<MedicaidEpisode> episodes, boolean quality, Money receipts) {
    return new MedicaidCase(
        terms,
        episodes,
        quality,
        MedicaidPerformance.builder()
            .eachEpisode(episodes)
            .quality(quality ? MedicaidQuality.passed() : MedicaidQuality.failed())
            .medicaidReceipts(receipts)
            .build());
  }

  MedicaidSettlement settle() {
    return terms.settle(performance);
  }
}
