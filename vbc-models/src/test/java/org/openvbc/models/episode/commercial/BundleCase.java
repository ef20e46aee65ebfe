package org.openvbc.models.episode.commercial;

import java.util.List;
import java.util.Map;
import org.openvbc.core.money.Money;
import org.openvbc.core.quality.Score;

/** A contract and what happened under it, drawn at random. */
record BundleCase(
    ProspectiveBundle terms,
    List<BundleEpisode> episodes,
    Score score,
    Money fees,
    Map<String, Money> feeSchedules) {

  BundlePerformance performance() {
    return BundlePerformance.builder()
        .episodes(terms.total(episodes))
        .quality(score)
        .feeForServiceEquivalent(fees)
        .putAllFeeSchedules(terms.gainSharing().isPresent() ? feeSchedules : Map.of())
        .build();
  }

  BundleSettlement settle() {
    return terms.settle(performance());
  }

  BundleCase with(ProspectiveBundle other) {
    return new BundleCase(other, episodes, score, fees, feeSchedules);
  }

  BundleCase with(List<BundleEpisode> others) {
    return new BundleCase(terms, others, score, fees, feeSchedules);
  }

  BundleCase with(Score other) {
    return new BundleCase(terms, episodes, other, fees, feeSchedules);
  }
}
