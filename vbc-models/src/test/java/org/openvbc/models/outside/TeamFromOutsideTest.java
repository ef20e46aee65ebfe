package org.openvbc.models.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.models.episode.Episode;
import org.openvbc.models.episode.EpisodeColumns;
import org.openvbc.models.episode.EpisodeDetail;
import org.openvbc.models.episode.EpisodePrices;
import org.openvbc.models.episode.EpisodeStatus;
import org.openvbc.models.episode.EpisodeTally;
import org.openvbc.models.episode.FoldedMultiplier;
import org.openvbc.models.episode.team.HospitalKind;
import org.openvbc.models.episode.team.TeamCell;
import org.openvbc.models.episode.team.TeamCodes;
import org.openvbc.models.episode.team.TeamFactors;
import org.openvbc.models.episode.team.TeamPerformance;
import org.openvbc.models.episode.team.TeamTrack;

/** TEAM is usable with what is public alone, by objects and by columns. */
class TeamFromOutsideTest {
  private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
  private final TeamTrack track = TeamTrack.track2(2027, HospitalKind.RURAL);
  private final EpisodePrices prices =
      track.prices(
          List.of(
              TeamCell.ofPreliminary(
                      "470", Money.of("29900.59"), TeamFactors.of("1.06", "1.07", "0.99", "0.98"))
                  .withCap(Money.of("71200"))));

  @Test
  void hospitalIsSettledFromItsEpisodes() {
    Episode knee =
        Episode.of(
            TeamCodes.cellOf("27447", DAY),
            DAY,
            FoldedMultiplier.of(Rate.of("1.124")),
            Money.of("31875.40"));
    TeamPerformance hospital =
        TeamPerformance.builder()
            .episodeByEpisode(new EpisodeDetail(prices, List.of(knee)))
            .compositeQualityScore(Score.ofPercent("58.9"))
            .build();

    assertThat(track.explain(hospital).toString()).contains("episode 1, cell 470", "Stop-gain");
    assertThat(track.settle(hospital).netPayment().isPositive()).isTrue();
  }

  @Test
  void columnsGiveTheSameSettlement() {
    EpisodeColumns rows =
        EpisodeColumns.of(
            new int[] {prices.indexOf("470"), -1},
            new long[] {FoldedMultiplier.of(Rate.of("1.124")).units(), 1},
            new long[] {Money.of("31875.40").micros(), 5},
            new int[] {(int) DAY.toEpochDay(), (int) DAY.toEpochDay()},
            new byte[2]);
    EpisodeTally tally = prices.tally();
    tally.addRows(rows, 0, rows.rows());

    assertThat(tally.count(EpisodeStatus.UNKNOWN_CELL)).isEqualTo(1);
    assertThat(rows.status(1)).isEqualTo(EpisodeStatus.UNKNOWN_CELL);
    assertThat(
            track
                .settle(
                    TeamPerformance.builder()
                        .episodes(tally.total())
                        .compositeQualityScore(Score.ofPercent("58.9"))
                        .build())
                .netPayment()
                .isPositive())
        .isTrue();
  }
}
