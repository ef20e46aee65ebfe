package org.openvbc.models.episode.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openvbc.models.episode.team.TeamSamples.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openvbc.core.model.InvalidPerformanceException;
import org.openvbc.core.model.InvalidTermsException;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.core.time.PerformanceYear;
import org.openvbc.models.episode.AgeBand;
import org.openvbc.models.episode.Episode;
import org.openvbc.models.episode.EpisodePrices;
import org.openvbc.models.episode.FoldedMultiplier;

/** What is wrong is named: field, value, bound and rule, all of one object at once. */
class TeamBadInputTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 3);
  private static final EpisodePrices PRICES = TRACK_3.prices(List.of(HIP));

  private static Episode episode(String cell, LocalDate day, String spend) {
    return Episode.of(cell, day, FoldedMultiplier.ONE, Money.of(spend));
  }

  @Test
  void episodeOutsideItsPeriodOrWithoutATargetIsNamedByPosition() {
    assertThatThrownBy(
            () ->
                PRICES.total(
                    List.of(
                        episode("470", DAY, "20000"),
                        episode("470", LocalDate.of(2027, 1, 1), "20000"),
                        episode("469", DAY, "20000"),
                        episode("470", DAY, "-0.01"))))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessage(
            "episodes: episodes[1], cell 470 is refused: its date is outside the period of the"
                + " price list, must be in order for the price list of 2026-01-01 to 2026-12-31 (a"
                + " price list); episodes[2], cell 469 is refused: its cell is not in the price"
                + " list, must be in order for the price list of 2026-01-01 to 2026-12-31 (a price"
                + " list); episodes[3], cell 470 is refused: its spending is below zero, must be in"
                + " order for the price list of 2026-01-01 to 2026-12-31 (a price list)");
  }

  /** TEAM knows no relief for disasters. */
  @Test
  void episodeFlaggedForADisasterIsRefused() {
    assertThatThrownBy(() -> PRICES.total(List.of(episode("470", DAY, "1").inDisaster())))
        .hasMessageContaining("a relief that the programme does not have");
  }

  @Test
  void codeThatTriggersNoEpisodeIsRefused() {
    assertThat(TeamCodes.cellOf("470", DAY)).isEqualTo("470");
    assertThat(TeamCodes.cellOf("27447", DAY)).isEqualTo("470");
    assertThat(TeamCodes.cellOf("27702", DAY)).isEqualTo("469");
    assertThat(TeamCodes.cellOf("22633", DAY)).isEqualTo("402");
    for (String code : List.of("871", "99213", "", "0470")) {
      assertThatThrownBy(() -> TeamCodes.cellOf(code, DAY))
          .isInstanceOf(InvalidPerformanceException.class)
          .hasMessageContaining("code is " + code);
    }
    assertThatThrownBy(() -> TeamCodes.cellOf("470", LocalDate.of(2025, 12, 31)))
        .isInstanceOf(InvalidPerformanceException.class);
  }

  @Test
  void cellsOfUnknownOrRepeatedMsDrgsAreRefused() {
    TeamCell sepsis = TeamCell.ofPreliminary("871", Money.of("10"), FACTORS);

    assertThatThrownBy(() -> TRACK_3.prices(List.of(HIP, sepsis)))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContaining("msDrg is 871, must be an MS-DRG that triggers an episode");
    assertThatThrownBy(() -> TRACK_3.prices(List.of(HIP, HIP)))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContaining("listed twice, in LEJR and LEJR")
        .hasMessageContaining("categories do not overlap");
    assertThatThrownBy(() -> TRACK_3.reconciliationPrice(sepsis))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContaining("871");
    assertThatThrownBy(
            () -> TRACK_3.prices(List.of(TeamCell.ofPreliminary("470", Money.of("-1"), FACTORS))))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContaining("price of cell 470");
  }

  @Test
  void termsOutOfBoundsAreNamedAtOnce() {
    Rate much = Rate.of("1.5");

    assertThatThrownBy(
            () ->
                TeamTrack.builder()
                    .option(TeamOption.TRACK_3)
                    .performanceYear(PerformanceYear.of(2026))
                    .stopGain(much)
                    .stopLoss(much)
                    .qualityOffGains(much)
                    .qualityOffLosses(Rate.of("-0.1"))
                    .normalizationCap(much)
                    .trendCap(much)
                    .participatesFrom(DAY)
                    .build())
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContaining("stopGain is 150%, must be between 0% and 100%")
        .hasMessageContaining("stopLoss")
        .hasMessageContaining("qualityOffGains")
        .hasMessageContaining("qualityOffLosses is -10%")
        .hasMessageContaining("normalizationCap")
        .hasMessageContaining("trendCap")
        .hasMessageContaining("participatesFrom is 2026-03-03, must be the first day");
  }

  @Test
  void weightsDiscountsFactorsAndBaselinesOutOfBoundsAreRefused() {
    assertThatThrownBy(() -> BaselineWeights.of("0.17", "0.33", "0.51"))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContaining("sum of the weights is 101%, must be 100%");
    assertThatThrownBy(() -> BaselineWeights.of("-0.1", "0.1", "1.0"))
        .hasMessageContaining("year1 is -10%");
    assertThatThrownBy(
            () -> new TeamDiscounts(new EnumMap<>(Map.of(TeamCategory.LEJR, Rate.of("-0.01")))))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContaining("discount of LEJR is -1%")
        .hasMessageContaining("discount of CABG is not stated");
    assertThatThrownBy(() -> TeamFactors.of("0", "0", "0", "-1"))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContaining("prospectiveTrend is 0%")
        .hasMessageContaining("realizedTrend")
        .hasMessageContaining("prospectiveNormalization")
        .hasMessageContaining("finalNormalization is -100%");
    Money less = Money.of("-1");
    assertThatThrownBy(() -> new TeamBaseline(less, Rate.ZERO, less, Rate.ZERO, less))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContaining("mean1")
        .hasMessageContaining("trend1")
        .hasMessageContaining("mean2")
        .hasMessageContaining("trend2")
        .hasMessageContaining("mean3");
    assertThatThrownBy(
            () ->
                new LowVolumePolicy(
                    -1, LowVolumePolicy.Scope.HOSPITAL, LowVolumePolicy.Effect.EXCLUDE_CATEGORY))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContaining("threshold")
        .hasMessageContaining("effect is EXCLUDE_CATEGORY");
  }

  @Test
  void performanceOutOfBoundsIsNamedAtOnce() {
    assertThatThrownBy(
            () ->
                hospital("1", "1", "1")
                    .postEpisodeExcess(Money.of("-5"))
                    .putBaselineEpisodes(TeamCategory.SHFFT, -1)
                    .build())
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContaining("postEpisodeExcess is -$5.00, must be at least $0.00")
        .hasMessageContaining("baselineEpisodes of SHFFT is -1");
    assertThatThrownBy(() -> Score.of("1.01")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void volumeByCategoryNeedsTotalsByCategory() {
    TeamPerformance unsplit =
        hospital("1000", "900", "1").putBaselineEpisodes(TeamCategory.LEJR, 5).build();

    assertThatThrownBy(() -> TRACK_3.settle(unsplit))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContaining("episodes is [all], must be by the categories of TEAM");
  }

  @Test
  void bandsOfNothingAreRefusedWithoutAPatientsFigures() {
    assertThatThrownBy(() -> BedSize.of(0))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContaining("beds is 0");
    for (int age : new int[] {-1, 131}) {
      assertThatThrownBy(() -> AgeBand.of(age))
          .isInstanceOf(InvalidPerformanceException.class)
          .hasMessageContaining("age is out of range");
    }
    assertThatThrownBy(() -> new TeamPatient(-1, AgeBand.FROM_65, false, Set.of()))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContaining("hccCount is negative");
  }

  @Test
  void daysThatDoNotFitAreRefused() {
    assertThatThrownBy(() -> TeamProration.perDiem(8, 7)).hasMessageContaining("days inside is 8");
    assertThatThrownBy(() -> TeamProration.perDiem(-1, 0))
        .hasMessageContaining("days is 0")
        .hasMessageContaining("days inside is -1");
    assertThatThrownBy(() -> TeamProration.inpatientProspective(-1, Rate.ZERO))
        .hasMessageContaining("days inside is -1")
        .hasMessageContaining("geometric mean length of stay is 0/1");
    assertThatThrownBy(() -> new TeamProration(Rate.of("1.1")))
        .isInstanceOf(InvalidPerformanceException.class);
  }

  @Test
  void riskModelNamesWhatItLacks() {
    List<Rate> levels = new ArrayList<>(List.of(Rate.of("1.1"), Rate.ZERO));

    assertThatThrownBy(
            () ->
                new TeamRiskModel(
                    levels,
                    Map.of(),
                    Rate.ZERO,
                    Map.of(),
                    Rate.of("-1"),
                    Map.of("HCC_8", Rate.ZERO)))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContaining("byHccCount is 2 multipliers, must be five")
        .hasMessageContaining("byHccCount is [110%, 0%], must be above 0 each")
        .hasMessageContaining("1 for the reference level")
        .hasMessageContaining("byAge")
        .hasMessageContaining("byBedSize")
        .hasMessageContaining("economicRisk")
        .hasMessageContaining("safetyNet")
        .hasMessageContaining("flag HCC_8");
  }
}
