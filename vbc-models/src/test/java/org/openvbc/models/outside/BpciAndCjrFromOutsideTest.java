package org.openvbc.models.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.models.episode.Episode;
import org.openvbc.models.episode.EpisodeDetail;
import org.openvbc.models.episode.EpisodeTotal;
import org.openvbc.models.episode.FoldedMultiplier;
import org.openvbc.models.episode.bpci.BpciAdvanced;
import org.openvbc.models.episode.bpci.BpciBasis;
import org.openvbc.models.episode.bpci.BpciCaseMix;
import org.openvbc.models.episode.bpci.BpciCategory;
import org.openvbc.models.episode.bpci.BpciCell;
import org.openvbc.models.episode.bpci.BpciInitiator;
import org.openvbc.models.episode.bpci.BpciModelYear;
import org.openvbc.models.episode.bpci.BpciParticipantPerformance;
import org.openvbc.models.episode.bpci.BpciPerformance;
import org.openvbc.models.episode.bpci.BpciPeriod;
import org.openvbc.models.episode.bpci.BpciTrend;
import org.openvbc.models.episode.cjr.CjrHospitalKind;
import org.openvbc.models.episode.cjr.CjrModel;
import org.openvbc.models.episode.cjr.CjrPerformance;
import org.openvbc.models.episode.cjr.CjrQualityCategory;
import org.openvbc.models.episode.cjr.CjrYear;

/** What a user of BPCI Advanced and CJR writes must compile outside their packages. */
class BpciAndCjrFromOutsideTest {
  @Test
  void initiatorAndParticipantSettle() {
    BpciAdvanced terms = BpciAdvanced.of(BpciPeriod.PP4);
    BpciCell cell =
        BpciCell.inpatient(
                BpciCategory.CONGESTIVE_HEART_FAILURE,
                "291",
                BpciModelYear.MY3,
                new BpciBasis.Hospital(
                    Money.of("24150"), BpciCaseMix.of("1.0820", "1.1105"), BpciTrend.of("1.0345")))
            .withPaymentRatio(Rate.of("1.0410"));
    Episode episode =
        Episode.of(cell.key(), LocalDate.of(2020, 8, 1), FoldedMultiplier.ONE, Money.of("20000"));
    BpciPerformance hospital =
        BpciPerformance.builder()
            .initiator(BpciInitiator.hospital("General"))
            .episodeByEpisode(new EpisodeDetail(terms.prices(List.of(cell)), List.of(episode)))
            .compositeQualityScore(Score.FULL)
            .build();

    assertThat(terms.settle(hospital).netPayment()).isEqualTo(Money.of("5602.97"));
    assertThat(terms.participant().settle(BpciParticipantPerformance.of(hospital)).netPayment())
        .isEqualTo(Money.of("5602.97"));
    assertThat(terms).asString().startsWith("BPCI Advanced PP4 (2020-07-01 to 2020-12-31)");
    assertThat(hospital).asString().startsWith("hospital General with ");
  }

  @Test
  void hospitalOfCjrSettlesAndAWhatIfIsACopy() {
    CjrModel terms = CjrModel.of(CjrYear.PY4, CjrHospitalKind.RURAL);
    CjrPerformance hospital =
        CjrPerformance.of(
            terms.undiscounted(
                CjrQualityCategory.GOOD,
                EpisodeTotal.of(163, Money.of("4498000"), Money.of("5600000"))));

    assertThat(terms.settle(hospital).netPayment()).isEqualTo(Money.of("-220402"));
    assertThat(terms.withStopLoss(Rate.of("0.20")).settle(hospital).netPayment())
        .isEqualTo(Money.of("-881608"));
    assertThat(terms)
        .asString()
        .startsWith("CJR PY4 (2019-01-01 to 2019-12-31): gains up to 20% of the total target");
    assertThat(terms.id()).hasToString("cjr.protected/PY4");
  }
}
