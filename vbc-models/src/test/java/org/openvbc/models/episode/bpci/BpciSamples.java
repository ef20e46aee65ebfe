package org.openvbc.models.episode.bpci;

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

/** Terms, cells and initiators that the tests share. */
final class BpciSamples {
  static final BpciAdvanced PP4 = BpciAdvanced.of(BpciPeriod.PP4);
  static final BpciInitiator GENERAL = BpciInitiator.hospital("General");
  static final BpciInitiator GROUP = BpciInitiator.groupPractice("Hip Group");
  static final LocalDate DAY = LocalDate.of(2020, 8, 15);
  static final BpciBasis HOSPITAL_BASIS =
      new BpciBasis.Hospital(
          Money.of("24150"), BpciCaseMix.of("1.0820", "1.1105"), BpciTrend.of("1.0345"));
  static final BpciCell HEART_FAILURE =
      BpciCell.inpatient(
              BpciCategory.CONGESTIVE_HEART_FAILURE, "291", BpciModelYear.MY3, HOSPITAL_BASIS)
          .withWinsor(Money.of("9800"), Money.of("61250"))
          .withPaymentRatio(Rate.of("1.0410"));

  private BpciSamples() {}

  static Episode episode(String cell, String spend) {
    return Episode.of(cell, DAY, FoldedMultiplier.ONE, Money.of(spend));
  }

  /** The five episodes of the worked example; in its variant the last one is cheaper. */
  static List<Episode> fiveEpisodes(String column) {
    return TestTable.read(BpciSamples.class, "episodes.csv").stream()
        .map(row -> episode(HEART_FAILURE.key(), row.text(column)))
        .toList();
  }

  static EpisodeDetail detail(BpciAdvanced terms, String column) {
    return new EpisodeDetail(terms.prices(List.of(HEART_FAILURE)), fiveEpisodes(column));
  }

  static BpciPerformance.Builder initiator(String target, String spend, String score) {
    return BpciPerformance.builder()
        .initiator(GENERAL)
        .episodes(EpisodeTotal.of(100, Money.of(target), Money.of(spend)))
        .compositeQualityScore(Score.ofPercent(score));
  }
}
