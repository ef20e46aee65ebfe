package org.openvbc.models.episode.team;

import java.time.LocalDate;
import java.util.List;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.models.episode.Episode;
import org.openvbc.models.episode.EpisodeDetail;
import org.openvbc.models.episode.EpisodeTotal;
import org.openvbc.models.episode.FoldedMultiplier;
import org.openvbc.testing.TestTable;

/** Tracks, cells and hospitals that the tests share. */
final class TeamSamples {
  static final TeamTrack TRACK_1 = TeamTrack.track1(2026);
  static final TeamTrack TRACK_2 = TeamTrack.track2(2027, HospitalKind.RURAL);
  static final TeamTrack TRACK_3 = TeamTrack.track3(2026);
  static final TeamFactors FACTORS = TeamFactors.of("1.0615", "1.1030", "0.9870", "0.9410");
  static final TeamBaseline BASELINE =
      new TeamBaseline(
          Money.of("27850"),
          Rate.of("1.0480"),
          Money.of("28420"),
          Rate.of("1.0220"),
          Money.of("29150"));
  static final TeamCell HIP =
      TeamCell.ofBaseline("470", BASELINE, FACTORS).withCap(Money.of("71200"));
  static final Score SCORE = new Score(Rate.of(56_000, 95_000));

  private TeamSamples() {}

  /** The four episodes of the worked example. */
  static List<Episode> fourEpisodes(int year) {
    return TestTable.read(TeamSamples.class, "episodes.csv").stream()
        .map(
            row ->
                Episode.of(
                    "470",
                    LocalDate.of(year, 6, 30),
                    FoldedMultiplier.of(Rate.of(row.text("multiplier"))),
                    Money.of(row.text("spend"))))
        .toList();
  }

  static EpisodeDetail detail(TeamTrack track) {
    return new EpisodeDetail(
        track.prices(List.of(HIP)), fourEpisodes(track.performanceYear().year()));
  }

  static TeamPerformance.Builder hospital(String target, String spend, String score) {
    return TeamPerformance.builder()
        .episodes(EpisodeTotal.of(100, Money.of(target), Money.of(spend)))
        .compositeQualityScore(Score.of(score));
  }

  static EpisodeTotal category(TeamCategory category, long count, String target, String spend) {
    return EpisodeTotal.ofCategory(category.name(), count, Money.of(target), Money.of(spend));
  }

  /** Joints gain 60,000 dollars; bypasses, few in the baseline, lose 25,000. */
  static TeamPerformance.Builder lowVolume(long bypassesInBaseline) {
    return TeamPerformance.builder()
        .episodes(
            category(TeamCategory.LEJR, 24, "700000", "640000")
                .plus(category(TeamCategory.CABG, 5, "200000", "225000")))
        .compositeQualityScore(Score.of("0.50"))
        .putBaselineEpisodes(TeamCategory.LEJR, 210)
        .putBaselineEpisodes(TeamCategory.CABG, bypassesInBaseline);
  }
}
