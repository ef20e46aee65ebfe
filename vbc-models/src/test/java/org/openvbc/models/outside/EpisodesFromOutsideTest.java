package org.openvbc.models.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.time.PerformanceYear;
import org.openvbc.models.episode.commercial.BundleClaim;
import org.openvbc.models.episode.commercial.BundleEpisode;
import org.openvbc.models.episode.commercial.BundlePerformance;
import org.openvbc.models.episode.commercial.BundlePrices;
import org.openvbc.models.episode.commercial.BundleScope;
import org.openvbc.models.episode.commercial.ProspectiveBundle;
import org.openvbc.models.episode.medicaid.MedicaidEpisode;
import org.openvbc.models.episode.medicaid.MedicaidEpisodeModel;
import org.openvbc.models.episode.medicaid.MedicaidPerformance;
import org.openvbc.models.episode.medicaid.MedicaidQuality;
import org.openvbc.models.episode.medicaid.MedicaidState;
import org.openvbc.models.episode.medicaid.MinimumEpisodes;

/** What a user writes must compile outside the packages of the models. */
class EpisodesFromOutsideTest {
  @Test
  void aBundleIsBuiltFromClaimsToPayments() {
    BundleScope scope =
        BundleScope.builder()
            .daysBefore(30)
            .daysAfter(90)
            .addIncludedServices("surgery")
            .warrantyDays(90)
            .addWarrantyServices("readmission")
            .build();
    ProspectiveBundle bundle =
        ProspectiveBundle.builder()
            .name("knee replacement")
            .period("2025")
            .prices(BundlePrices.of(Money.of(20_000)))
            .scope(scope)
            .build();
    LocalDate day = LocalDate.of(2025, 3, 10);
    BundleEpisode episode =
        scope.episode(
            BundlePrices.STANDARD,
            day,
            day,
            List.of(
                BundleClaim.of("surgery", "2025-03-10", "17500"),
                BundleClaim.of("readmission", "2025-03-20", "8500")));

    assertThat(
            bundle
                .settle(BundlePerformance.builder().episodes(bundle.total(episode)).build())
                .margin())
        .isEqualTo(Money.of(-6_000));
    assertThat(bundle.withPrices(BundlePrices.of(Money.of(27_000))).sentence())
        .contains("$27,000.00");
  }

  @Test
  void medicaidEpisodesAreBuiltAndSettled() {
    MedicaidEpisodeModel model =
        MedicaidEpisodeModel.builder()
            .state(MedicaidState.TENNESSEE)
            .episodeType("asthma exacerbation")
            .performanceYear(PerformanceYear.of(2018))
            .acceptable(Money.of(7_100))
            .commendable(Money.of(5_850))
            .gainSharingLimit(Money.of(4_900))
            .minimumEpisodes(MinimumEpisodes.none())
            .build();
    MedicaidPerformance provider =
        MedicaidPerformance.builder()
            .eachEpisode(List.of(MedicaidEpisode.valid("6900", "1.25")))
            .quality(MedicaidQuality.passed())
            .build();

    assertThat(model.settle(provider).netPayment()).isEqualTo(Money.of(165));
    assertThat(model.withSharingRate(Rate.ONE).settle(provider).netPayment())
        .isEqualTo(Money.of(330));
  }
}
