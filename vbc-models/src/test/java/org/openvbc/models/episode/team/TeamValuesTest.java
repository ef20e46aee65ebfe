package org.openvbc.models.episode.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.episode.team.TeamSamples.*;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openvbc.core.model.LanCategory;
import org.openvbc.core.model.Payment;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.source.Parameter;
import org.openvbc.core.worksheet.Reliance;
import org.openvbc.core.worksheet.Step;
import org.openvbc.models.episode.EpisodeStep;
import org.openvbc.models.mssp.MsspStep;

/** Values say what they are in a sentence; one model settles on any number of threads. */
class TeamValuesTest {
  @Test
  void trackReadsAsASentenceOfItsTerms() {
    assertThat(TRACK_3)
        .hasToString("TEAM PY2026 Track 3: gains up to 20% of the total target, losses up to 20%");
    assertThat(TRACK_1)
        .hasToString("TEAM PY2026 Track 1: gains up to 10% of the total target, no losses");
    assertThat(TRACK_2.id()).hasToString("team.track2/2027");
    assertThat(TRACK_3.lowVolume())
        .hasToString("below 31 baseline episodes of a category: no downside");
    assertThat(TRACK_3.lowVolume().withScope(LowVolumePolicy.Scope.HOSPITAL))
        .hasToString("below 31 baseline episodes of the hospital: no downside");
    assertThat(TRACK_3.baselineWeights()).hasToString("17%, 33%, 50%");
  }

  @Test
  void performanceAndSettlementReadAsSentences() {
    TeamPerformance gain = hospital("1000000", "900000", "0.50").build();
    TeamPerformance loss = hospital("1000000", "1100000", "0.50").build();

    assertThat(gain)
        .hasToString(
            "hospital with 100 episodes, target $1,000,000.00, spending $900,000.00, composite"
                + " quality score 50%");
    assertThat(TRACK_3.settle(gain))
        .hasToString(
            "TEAM PY2026 Track 3: 100 episodes, target $1,000,000.00, spending $900,000.00;"
                + " reconciliation payment; the hospital is paid $95,000.00");
    assertThat(TRACK_3.settle(loss)).asString().endsWith("the hospital owes $95,000.00");
    assertThat(TRACK_1.settle(loss))
        .asString()
        .endsWith("losses not repaid: no downside risk; nothing is due");
  }

  @Test
  void settlementNamesModelAndWhoPaysWhom() {
    TeamSettlement gain = TRACK_3.settle(hospital("1000000", "900000", "0.50").build());
    TeamSettlement loss = TRACK_3.settle(hospital("1000000", "1100000", "0.50").build());

    assertThat(gain.model()).isEqualTo(TRACK_3.id());
    assertThat(gain.payments()).containsExactly(new Payment("CMS", "provider", Money.of("95000")));
    assertThat(loss.payments()).containsExactly(new Payment("provider", "CMS", Money.of("95000")));
    assertThat(TRACK_1.settle(hospital("1000000", "1100000", "0.50").build()).payments()).isEmpty();
  }

  @Test
  void oneSidedTrackIsCategory3AAndTwoSidedOnes3B() {
    assertThat(TRACK_1.traits().lanCategory()).isEqualTo(LanCategory.CATEGORY_3A);
    assertThat(TRACK_2.traits().lanCategory()).isEqualTo(LanCategory.CATEGORY_3B);
    assertThat(TRACK_3.traits().lanCategory()).isEqualTo(LanCategory.CATEGORY_3B);
  }

  private static List<String> keys(TeamTrack track, Step step) {
    return track.authority().reliances(step).stream()
        .map(Reliance::published)
        .map(Parameter::key)
        .toList();
  }

  @Test
  void stepsNameTheirParagraphsAndPublishedFigures() {
    assertThat(
            Stream.of(
                    EpisodeStep.FOLDED_PRICE,
                    EpisodeStep.HIGH_CAP,
                    EpisodeStep.QUALITY_SCORE,
                    EpisodeStep.DIFFERENCE,
                    EpisodeStep.POST_EPISODE_EXCESS,
                    TeamStep.CAPPED_TREND)
                .map(step -> TRACK_3.authority().citation((Step) step).text()))
        .containsExactly(
            "42 CFR 512.545",
            "42 CFR 512.540",
            "42 CFR 512.547",
            "42 CFR 512.550",
            "42 CFR 512.550(f)",
            "42 CFR 512.545(f)(1)");
    assertThat(keys(TRACK_3, EpisodeStep.QUALITY_FACTOR))
        .containsExactly("team.track3.qualityOffGains", "team.track3.qualityOffLosses");
    assertThat(keys(TRACK_1, EpisodeStep.QUALITY_FACTOR))
        .containsExactly("team.track1.qualityOffGains");
    assertThat(keys(TRACK_2, EpisodeStep.STOP_GAIN)).containsExactly("team.track2.stopGain");
    assertThat(keys(TRACK_1, EpisodeStep.LOSSES_NOT_BORNE)).containsExactly("team.track1.stopLoss");
    assertThat(keys(TRACK_3, TeamStep.BENCHMARK_PRICE)).hasSize(3);
    for (TeamCategory category : TeamCategory.values()) {
      assertThat(TeamDiscountStep.of(category).category()).isEqualTo(category);
      assertThat(keys(TRACK_3, TeamDiscountStep.of(category)))
          .containsExactly("team.discount." + category);
      assertThat(TeamDiscountStep.of(category).formula()).contains(category.label());
    }
    assertThat(keys(TRACK_3, TeamStep.NORMALIZATION_ADJUSTMENT))
        .containsExactly("team.normalizationCap");
    assertThat(keys(TRACK_3, TeamStep.TREND_ADJUSTMENT)).containsExactly("team.trendCap");
    assertThat(keys(TRACK_3, TeamStep.LOW_VOLUME))
        .containsExactly("team.lowVolumeThreshold", "team.lowVolumeEffect");
    assertThat(keys(TRACK_3, EpisodeStep.LIMITED)).containsExactly("team.orderOfLimits");
    assertThat(keys(TRACK_3, EpisodeStep.NET)).isEmpty();
    assertThat(keys(TRACK_1, EpisodeStep.NET)).containsExactly("team.track1.netFloor");
    assertThat(keys(TRACK_3, TeamStep.AGE)).isEmpty();
    assertThat(keys(TRACK_3, EpisodeStep.DUE)).isEmpty();
    assertThat(EpisodeStep.DUE.citation().text()).contains("42 CFR 510.305");
    Step foreign = MsspStep.BENCHMARK;
    assertThat(TRACK_3.authority().citation(foreign)).isEqualTo(foreign.citation());
    assertThat(TRACK_3.authority().reliances(foreign)).isEmpty();
  }

  @Test
  void whatIfIsACopyWithOneTermChanged() {
    assertThat(TRACK_3.withStopGain(Rate.of("0.05")))
        .isNotEqualTo(TRACK_3)
        .isEqualTo(TRACK_3.withStopGain(Rate.of("0.050")));
    assertThat(
            TRACK_3
                .withStopGain(Rate.of("0.05"))
                .settle(hospital("1000000", "800000", "1").build())
                .netPayment())
        .isEqualTo(Money.of("50000"));
  }

  @Test
  void categoriesAndTracksHaveNames() {
    assertThat(TeamCategory.LEJR.label()).isEqualTo("lower extremity joint replacement");
    assertThat(TeamOption.TRACK_2.label()).isEqualTo("Track 2");
    assertThat(TeamOption.TRACK_2.key()).isEqualTo("track2");
  }

  @Test
  void oneModelOnManyThreadsGivesEqualResults() throws Exception {
    TeamPerformance hospital =
        TeamPerformance.builder()
            .episodeByEpisode(detail(TRACK_3))
            .compositeQualityScore(SCORE)
            .build();
    String alone = TRACK_3.explain(hospital).withFormulas();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      Callable<String> work = () -> TRACK_3.explain(hospital).withFormulas();
      List<Future<String>> all =
          threads.invokeAll(IntStream.range(0, 64).mapToObj(i -> work).toList());
      for (Future<String> one : all) {
        assertThat(one.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
