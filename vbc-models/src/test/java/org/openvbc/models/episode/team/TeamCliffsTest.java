package org.openvbc.models.episode.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openvbc.models.episode.team.TeamSamples.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvbc.core.model.InvalidTermsException;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.parameter.UnsupportedPeriodException;
import org.openvbc.models.episode.AgeBand;
import org.openvbc.models.episode.EpisodeDetail;
import org.openvbc.models.episode.EpisodeOutcomes;
import org.openvbc.models.episode.EpisodeTotal;
import org.openvbc.models.episode.LimitBinding;
import org.openvbc.models.episode.PublishedPriceMode;
import org.openvbc.models.episode.team.LowVolumePolicy.Effect;
import org.openvbc.models.episode.team.LowVolumePolicy.Scope;

/** On, just below and just above each threshold, cap, limit and band. */
class TeamCliffsTest {
  private static Money due(TeamTrack track, TeamPerformance.Builder hospital) {
    return track.settle(hospital.build()).netPayment();
  }

  @Test
  void stopGainAndStopLossBindStrictlyBeyondThem() {
    assertThat(TRACK_3.settle(hospital("1000000", "800000", "1").build()).reconciliation())
        .returns(LimitBinding.NONE, r -> r.limitBinding())
        .returns(Money.of("200000"), r -> r.due());
    assertThat(TRACK_3.settle(hospital("1000000", "799999.99", "1").build()).reconciliation())
        .returns(LimitBinding.GAIN, r -> r.limitBinding())
        .returns(Money.of("200000"), r -> r.due());
    assertThat(TRACK_3.settle(hospital("1000000", "1200000", "0").build()).reconciliation())
        .returns(LimitBinding.NONE, r -> r.limitBinding())
        .returns(Money.of("-200000"), r -> r.due());
    assertThat(TRACK_3.settle(hospital("1000000", "1200000.01", "0").build()).reconciliation())
        .returns(LimitBinding.LOSS, r -> r.limitBinding());
  }

  @Test
  void differenceOfNothingIsNothing() {
    for (TeamTrack track : List.of(TRACK_1, TRACK_2, TRACK_3)) {
      assertThat(track.settle(hospital("1000000", "1000000", "0.4").build()))
          .returns(Money.ZERO, s -> s.netPayment())
          .returns(Rate.ONE, s -> s.reconciliation().qualityFactor())
          .returns(EpisodeOutcomes.NO_DIFFERENCE, s -> s.outcome());
      assertThat(due(track, hospital("1000000", "999999.99", "1"))).isEqualTo(Money.of("0.01"));
    }
    assertThat(due(TRACK_1, hospital("1000000", "1000000.01", "0"))).isEqualTo(Money.ZERO);
    assertThat(due(TRACK_2, hospital("1000000", "1000000.01", "0"))).isEqualTo(Money.of("-0.01"));
  }

  @Test
  void qualityOfNothingAndOfEverythingAreTheEnds() {
    assertThat(due(TRACK_2, hospital("10000000", "9900000", "0"))).isEqualTo(Money.of("90000"));
    assertThat(due(TRACK_2, hospital("10000000", "9900000", "1"))).isEqualTo(Money.of("100000"));
    assertThat(due(TRACK_2, hospital("10000000", "10100000", "0"))).isEqualTo(Money.of("-100000"));
    assertThat(due(TRACK_2, hospital("10000000", "10100000", "1"))).isEqualTo(Money.of("-85000"));
    assertThat(due(TRACK_3, hospital("10000000", "10100000", "1"))).isEqualTo(Money.of("-90000"));
    assertThat(due(TRACK_1, hospital("10000000", "10100000", "1"))).isEqualTo(Money.ZERO);
  }

  @Test
  void thirtyOneBaselineEpisodesAreEnough() {
    assertThat(due(TRACK_3, lowVolume(31))).isEqualTo(Money.of("33250"));
    assertThat(due(TRACK_3, lowVolume(30))).isEqualTo(Money.of("57000"));
    assertThat(due(TRACK_3, lowVolume(0))).isEqualTo(Money.of("57000"));
  }

  /** Without a downside there is none to take away: the loss still nets against the gain. */
  @Test
  void lowVolumeChangesNothingInTrackOne() {
    assertThat(due(TRACK_1, lowVolume(0))).isEqualTo(Money.of("33250"));
  }

  @Test
  void lowVolumeGainCounts() {
    TeamPerformance gain =
        lowVolume(5)
            .build()
            .withEpisodes(
                category(TeamCategory.LEJR, 24, "700000", "710000")
                    .plus(category(TeamCategory.CABG, 5, "200000", "175000")));

    assertThat(TRACK_3.settle(gain).reconciliation().difference())
        .isEqualTo(Money.of("15000").unrounded());
  }

  @Test
  void categoryWithoutStatedVolumeIsNotLookedAt() {
    TeamPerformance unstated =
        lowVolume(5).build().withBaselineEpisodes(Map.of(TeamCategory.LEJR, 5L));

    assertThat(TRACK_3.settle(unstated).netPayment()).isEqualTo(Money.of("33250"));
  }

  /** Its target goes too, and with it the limit. */
  @Test
  void excludedCategoryCountsNeitherTargetNorSpending() {
    TeamTrack excluding =
        TRACK_3.withLowVolume(TRACK_3.lowVolume().withEffect(Effect.EXCLUDE_CATEGORY));
    TeamSettlement settled = excluding.settle(lowVolume(30).build());

    assertThat(settled.netPayment()).isEqualTo(Money.of("57000"));
    assertThat(settled.reconciliation().target()).isEqualTo(Money.of("700000").unrounded());
    assertThat(settled.reconciliation().episodes()).isEqualTo(24);
    assertThat(excluding.settle(lowVolume(31).build()).netPayment()).isEqualTo(Money.of("33250"));
  }

  @Test
  void hospitalOfLowVolumeCarriesNoLossAsAWhole() {
    TeamTrack whole = TRACK_3.withLowVolume(TRACK_3.lowVolume().withScope(Scope.HOSPITAL));
    EpisodeTotal loss =
        category(TeamCategory.LEJR, 24, "700000", "710000")
            .plus(category(TeamCategory.CABG, 5, "200000", "195000"));

    assertThat(whole.settle(lowVolume(15).build().withEpisodes(loss)).netPayment())
        .as("225 episodes")
        .isEqualTo(Money.of("-4750"));
    TeamPerformance few =
        TeamPerformance.builder()
            .episodes(loss)
            .compositeQualityScore(SCORE)
            .putBaselineEpisodes(TeamCategory.LEJR, 15)
            .putBaselineEpisodes(TeamCategory.CABG, 15)
            .build();
    assertThat(whole.settle(few).netPayment()).as("30 episodes").isEqualTo(Money.ZERO);
    assertThat(whole.settle(few).outcome()).isEqualTo(EpisodeOutcomes.NO_DIFFERENCE);
  }

  @Test
  void excessAfterTheEpisodesIsOutsideTheStopLossAndNeverMakesTrackOneOwe() {
    assertThat(
            due(TRACK_3, hospital("1000000", "1300000", "0").postEpisodeExcess(Money.of("7000"))))
        .isEqualTo(Money.of("-207000"));
    assertThat(due(TRACK_1, hospital("1000000", "990000", "1").postEpisodeExcess(Money.of("9999"))))
        .isEqualTo(Money.of("1"));
    assertThat(
            due(TRACK_1, hospital("1000000", "990000", "1").postEpisodeExcess(Money.of("10001"))))
        .isEqualTo(Money.ZERO);
  }

  // ---------------------------------------------------------------- prices

  private static Unrounded price(String realizedTrend, String finalNormalization) {
    return TRACK_3.reconciliationPrice(
        TeamCell.ofPreliminary(
            "470",
            Money.of("10000"),
            TeamFactors.of("1.0000", realizedTrend, "1.0000", finalNormalization)));
  }

  @ParameterizedTest
  @CsvSource({
    "1.03, 1, 10300", "1.0299, 1, 10299", "1.0301, 1, 10300", "0.97, 1, 9700", "0.9701, 1, 9701",
    "0.9699, 1, 9700", "1, 1.05, 10500", "1, 1.0499, 10499", "1, 1.0501, 10500", "1, 0.95, 9500",
    "1, 0.9501, 9501", "1, 0.9499, 9500", "2, 2, 10815", "0.5, 0.5, 9215"
  })
  void factorsAreCappedAroundTheProspectiveOnes(String trend, String normalization, String price) {
    assertThat(price(trend, normalization)).isEqualTo(Money.of(price).unrounded());
  }

  @Test
  void capIsARatioAndNotPercentagePoints() {
    TeamCell cell =
        TeamCell.ofPreliminary(
            "470", Money.of("10000"), TeamFactors.of("2.0000", "2.0700", "1", "1"));

    assertThat(TRACK_3.reconciliationPrice(cell)).isEqualTo(Money.of("10300").unrounded());
  }

  @Test
  void discountIsThatOfTheCategory() {
    TeamFactors flat = TeamFactors.of("1", "1", "1", "1");

    for (String msDrg : List.of("469", "482", "448")) {
      assertThat(TRACK_3.reconciliationPrice(TeamCell.ofBenchmark(msDrg, Money.of("100"), flat)))
          .isEqualTo(Money.of("98").unrounded());
    }
    for (String msDrg : List.of("231", "331")) {
      assertThat(TRACK_3.reconciliationPrice(TeamCell.ofBenchmark(msDrg, Money.of("100"), flat)))
          .isEqualTo(Money.of("98.5").unrounded());
    }
    TeamTrack other =
        TRACK_3.withDiscounts(TRACK_3.discounts().with(TeamCategory.CABG, Rate.of("0.03")));
    assertThat(other.reconciliationPrice(TeamCell.ofBenchmark("231", Money.of("100"), flat)))
        .isEqualTo(Money.of("97").unrounded());
  }

  @Test
  void publishedPriceModeRoundsEachEpisodesTarget() {
    TeamTrack printed = TRACK_3.withPublishedPriceMode(PublishedPriceMode.CENTS_PER_EPISODE);
    EpisodeDetail exact = detail(TRACK_3);
    EpisodeDetail rounded = detail(printed);

    assertThat(rounded.total().target()).isEqualTo(Money.of("127270.71").unrounded());
    assertThat(exact.total().target().rounded(Rounding.CENTS)).isEqualTo(Money.of("127270.70"));
  }

  // ---------------------------------------------------------------- who may be where

  @ParameterizedTest
  @CsvSource({
    "TRACK_1, 2026, , true",
    "TRACK_1, 2026, RURAL, true",
    "TRACK_1, 2027, SAFETY_NET, true",
    "TRACK_1, 2028, SAFETY_NET, true",
    "TRACK_1, 2027, RURAL, false",
    "TRACK_1, 2028, , false",
    "TRACK_2, 2027, RURAL, true",
    "TRACK_2, 2027, SAFETY_NET, true",
    "TRACK_2, 2030, MEDICARE_DEPENDENT, true",
    "TRACK_2, 2028, SOLE_COMMUNITY, true",
    "TRACK_2, 2029, ESSENTIAL_ACCESS_COMMUNITY, true",
    "TRACK_2, 2027, , false",
    "TRACK_3, 2026, , true",
    "TRACK_3, 2030, , true",
    "TRACK_3, 2028, RURAL, true"
  })
  void trackIsOpenToItsHospitals(TeamOption option, int year, HospitalKind kind, boolean isOpen) {
    HospitalKind[] kinds = kind == null ? new HospitalKind[0] : new HospitalKind[] {kind};
    if (isOpen) {
      assertThat(TeamTrack.of(option, year, kinds).option()).isEqualTo(option);
    } else {
      assertThatThrownBy(() -> TeamTrack.of(option, year, kinds))
          .isInstanceOf(InvalidTermsException.class)
          .hasMessageContaining("hospitalKinds");
    }
  }

  @ParameterizedTest
  @CsvSource({"TRACK_1, 2029", "TRACK_1, 2030", "TRACK_2, 2026", "TRACK_3, 2025", "TRACK_3, 2031"})
  void trackIsNotOfferedInOtherYears(TeamOption option, int year) {
    assertThatThrownBy(() -> TeamTrack.of(option, year, HospitalKind.SAFETY_NET))
        .isInstanceOf(UnsupportedPeriodException.class);
  }

  @Test
  void hospitalWithoutAChoiceIsInTrackOneAndLaterInTrackThree() {
    assertThat(TeamTrack.byDefault(2026).option()).isEqualTo(TeamOption.TRACK_1);
    for (int year = 2027; year <= 2030; year++) {
      assertThat(TeamTrack.byDefault(year).option()).isEqualTo(TeamOption.TRACK_3);
    }
    assertThatThrownBy(() -> TeamTrack.byDefault(2031))
        .isInstanceOf(UnsupportedPeriodException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-12-31, 2026-01-01", "2025-01-01, 2027-01-01", "2025-12-31, 2027-01-01",
    "2026-01-01, 2027-01-01", "2026-01-02, 2028-01-01", "2027-12-31, 2029-01-01"
  })
  void newHospitalWaitsForOneFullPerformanceYear(LocalDate newSince, LocalDate start) {
    assertThat(TeamParticipation.startOf(newSince)).isEqualTo(start);
  }

  @Test
  void hospitalThatWaitsIsNotReconciled() {
    TeamTrack waiting =
        TRACK_3.withParticipatesFrom(TeamParticipation.startOf(LocalDate.of(2025, 5, 5)));

    assertThat(waiting.settle(hospital("1000000", "1300000", "0").build()))
        .returns(Money.ZERO, s -> s.netPayment())
        .returns(TeamOutcomes.NOT_PARTICIPATING, s -> s.outcome());
    assertThat(TRACK_3.withParticipatesFrom(LocalDate.of(2026, 1, 1)).participates()).isTrue();
  }

  // ---------------------------------------------------------------- bands and shares

  @Test
  void exactlyEightHundredAndFiftyBedsAreInTheThirdBand() {
    assertThat(BedSize.of(1)).isEqualTo(BedSize.UP_TO_250);
    assertThat(BedSize.of(250)).isEqualTo(BedSize.UP_TO_250);
    assertThat(BedSize.of(251)).isEqualTo(BedSize.FROM_251_TO_500);
    assertThat(BedSize.of(500)).isEqualTo(BedSize.FROM_251_TO_500);
    assertThat(BedSize.of(501)).isEqualTo(BedSize.FROM_501_TO_850);
    assertThat(BedSize.of(850)).isEqualTo(BedSize.FROM_501_TO_850);
    assertThat(BedSize.of(851)).isEqualTo(BedSize.ABOVE_850);
  }

  @Test
  void ageBandsBeginWithTheirFirstBirthday() {
    assertThat(AgeBand.of(64)).isEqualTo(AgeBand.BELOW_65);
    assertThat(AgeBand.of(65)).isEqualTo(AgeBand.FROM_65);
    assertThat(AgeBand.of(74)).isEqualTo(AgeBand.FROM_65);
    assertThat(AgeBand.of(75)).isEqualTo(AgeBand.FROM_75);
    assertThat(AgeBand.of(84)).isEqualTo(AgeBand.FROM_75);
    assertThat(AgeBand.of(85)).isEqualTo(AgeBand.FROM_85);
  }

  @Test
  void stayWithoutADayInsideIsWhollyAfterTheEpisode() {
    Rate five = Rate.of("5.0");

    assertThat(TeamProration.inpatientProspective(0, five).share()).isEqualTo(Rate.ZERO);
    assertThat(TeamProration.inpatientProspective(1, five).share()).isEqualTo(Rate.of("0.4"));
    assertThat(TeamProration.inpatientProspective(3, five).share()).isEqualTo(Rate.of("0.8"));
    assertThat(TeamProration.inpatientProspective(4, five).share()).isEqualTo(Rate.ONE);
    assertThat(TeamProration.inpatientProspective(9, five).share()).isEqualTo(Rate.ONE);
    assertThat(TeamProration.inpatientProspective(1, Rate.of("1.5")).share()).isEqualTo(Rate.ONE);
  }

  @Test
  void otherServicesAreSharedByDays() {
    assertThat(TeamProration.perDiem(0, 7).share()).isEqualTo(Rate.ZERO);
    assertThat(TeamProration.perDiem(7, 7).share()).isEqualTo(Rate.ONE);
    assertThat(TeamProration.homeHealth(2, 7).inside(Money.of("700")))
        .isEqualTo(Money.of("200").unrounded());
    assertThat(TeamProration.homeHealth(2, 7).after(Money.of("700")))
        .isEqualTo(Money.of("500").unrounded());
  }
}
