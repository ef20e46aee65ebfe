package org.openvbc.models.episode.medicaid;

import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.time.PerformanceYear;

/** Terms and performances with invented thresholds. */
final class MedicaidSamples {
  static final MedicaidEpisodeModel TENNESSEE = terms(MedicaidState.TENNESSEE, 2018).build();

  private MedicaidSamples() {}

  static MedicaidEpisodeModel.Builder terms(MedicaidState state, int year) {
    return MedicaidEpisodeModel.builder()
        .state(state)
        .episodeType("asthma exacerbation")
        .performanceYear(PerformanceYear.of(year))
        .acceptable(Money.of("7100"))
        .commendable(Money.of("5850"))
        .gainSharingLimit(Money.of("4900"))
        .minimumEpisodes(MinimumEpisodes.of(5));
  }

  static MedicaidPerformance.Builder averaging(long episodes, String average) {
    return MedicaidPerformance.builder()
        .episodes(MedicaidEpisodes.ofAverage(episodes, Money.of(average)))
        .quality(MedicaidQuality.passed());
  }

  static MedicaidMetric met(String name) {
    return MedicaidMetric.atLeast(name, Rate.of("0.80"), Rate.of("0.80"));
  }

  static MedicaidMetric missed(String name) {
    return MedicaidMetric.atMost(name, Rate.of("0.051"), Rate.of("0.05"));
  }
}
