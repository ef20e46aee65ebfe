package org.openvbc.models.episode.bpci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.episode.bpci.BpciSamples.HEART_FAILURE;
import static org.openvbc.models.episode.bpci.BpciSamples.PP4;
import static org.openvbc.models.episode.bpci.BpciSamples.episode;
import static org.openvbc.models.episode.bpci.BpciSamples.initiator;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.models.episode.EpisodeDetail;
import org.openvbc.models.episode.EpisodeOutcomes;
import org.openvbc.models.episode.EpisodeTotal;
import org.openvbc.models.episode.LimitBinding;
import org.openvbc.models.episode.PostEpisodeSpending;

/** On, one cent below and one cent above each threshold, cap and limit. */
class BpciCliffsTest {
  private static Money due(String target, String spend, String score) {
    return PP4.settle(initiator(target, spend, score).build()).netPayment();
  }

  @ParameterizedTest
  @CsvSource({
    // at a full score a gain is whole: 20 % of 100,000 dollars is the limit
    "80000.00, 100, NONE, 20000.00",
    "79999.99, 100, GAIN, 20000.00",
    "80000.01, 100, NONE, 19999.99",
    // at a score of zero a loss is whole
    "120000.00, 0, NONE, -20000.00",
    "120000.01, 0, LOSS, -20000.00",
    "119999.99, 0, NONE, -19999.99",
    // quality comes before the limit
    "122222.22, 100, NONE, -20000.00",
    "122222.23, 100, LOSS, -20000.00"
  })
  void limitBindsStrictlyBeyondTwentyPercentOfTheTarget(
      String spend, String score, LimitBinding binding, String due) {
    BpciSettlement settled = PP4.settle(initiator("100000", spend, score).build());

    assertThat(settled.reconciliation().limitBinding()).isEqualTo(binding);
    assertThat(settled.netPayment()).isEqualTo(Money.of(due));
  }

  @Test
  void qualityTakesTenPercentOffGainsAtZeroAndOffLossesAtFull() {
    assertThat(due("100000", "90000", "0")).isEqualTo(Money.of("9000"));
    assertThat(due("100000", "90000", "100")).isEqualTo(Money.of("10000"));
    assertThat(due("100000", "110000", "0")).isEqualTo(Money.of("-10000"));
    assertThat(due("100000", "110000", "100")).isEqualTo(Money.of("-9000"));
  }

  @Test
  void noDifferenceIsNoMoneyAndAQualityFactorOfOne() {
    BpciSettlement settled = PP4.settle(initiator("100000", "100000", "0").build());

    assertThat(settled.netPayment()).isEqualTo(Money.ZERO);
    assertThat(settled.reconciliation().qualityFactor()).isEqualTo(Rate.ONE);
    assertThat(settled.outcome()).isEqualTo(EpisodeOutcomes.NO_DIFFERENCE);
    assertThat(settled.payments()).isEmpty();
  }

  @Test
  void noEpisodesSettleToNothing() {
    BpciSettlement settled =
        PP4.settle(
            BpciPerformance.builder()
                .initiator(BpciSamples.GENERAL)
                .episodes(EpisodeTotal.NONE)
                .compositeQualityScore(Score.NONE)
                .build());

    assertThat(settled.netPayment()).isEqualTo(Money.ZERO);
    assertThat(settled.outcome()).isEqualTo(EpisodeOutcomes.NO_EPISODES);
  }

  @ParameterizedTest
  @CsvSource({
    "9799.99, 9800.00",
    "9800.00, 9800.00",
    "9800.01, 9800.01",
    "61249.99, 61249.99",
    "61250.00, 61250.00",
    "61250.01, 61250.00"
  })
  void spendingIsWinsorizedOnBothSides(String spend, String counts) {
    EpisodeTotal total =
        PP4.prices(List.of(HEART_FAILURE)).total(List.of(episode("291 MY3", spend)));

    assertThat(total.spend()).isEqualTo(Money.of(counts).times(Rate.of("1.0410")));
  }

  /** Target 28,014.872918... in real dollars is 26,911.501362... in standardised ones. */
  @ParameterizedTest
  @CsvSource({"26911.50, true", "26911.51, false", "80000.00, false"})
  void disasterTakesBothAwayStrictlyAboveTheTarget(String spend, boolean isCounted) {
    EpisodeTotal total =
        PP4.prices(List.of(HEART_FAILURE)).total(List.of(episode("291 MY3", spend).inDisaster()));

    assertThat(total.episodes()).isEqualTo(1);
    assertThat(total.target().signum() > 0).isEqualTo(isCounted);
    assertThat(total.spend().signum() > 0).isEqualTo(isCounted);
  }

  @Test
  void spendingEqualToTheTargetIsNotAboveIt() {
    BpciCell exact =
        BpciCell.inpatient(
            BpciCategory.SEPSIS,
            "871",
            BpciModelYear.MY3,
            new BpciBasis.Published(Money.of("31500")));
    EpisodeTotal total =
        PP4.prices(List.of(exact)).total(List.of(episode("871 MY3", "31500").inDisaster()));

    assertThat(total.target()).isEqualTo(Money.of("31500").unrounded());
  }

  @ParameterizedTest
  @CsvSource({"40, false", "41, true", "42, true"})
  void hospitalNeedsFortyOneBaselineEpisodesForAPrice(long baseline, boolean isPriced) {
    EpisodeTotal total =
        PP4.prices(List.of(HEART_FAILURE.withBaselineEpisodes(baseline)))
            .total(List.of(episode("291 MY3", "20000")));

    assertThat(total.episodes() == 1).isEqualTo(isPriced);
  }

  /** A practice without a price: neither its target nor its spending enters. */
  @Test
  void cellWithoutAPriceEntersNeitherTargetNorSpending() {
    BpciCell atGeneral = HEART_FAILURE.at("General");
    BpciCell atOther = HEART_FAILURE.at("Other").withoutPrice();
    EpisodeDetail detail =
        new EpisodeDetail(
            PP4.prices(List.of(atGeneral, atOther)),
            List.of(episode("291 MY3 at General", "20000"), episode("291 MY3 at Other", "60000")));
    BpciSettlement settled =
        PP4.settle(
            BpciPerformance.builder()
                .initiator(BpciSamples.GROUP)
                .episodeByEpisode(detail)
                .compositeQualityScore(Score.FULL)
                .build());

    assertThat(settled.reconciliation().episodes()).isEqualTo(1);
    assertThat(settled.reconciliation().spend()).isEqualTo(Money.of("20820").unrounded());
  }

  /** 1.03 x 1.05 is 1.0815; at the cap the ratio is not changed by it. */
  @ParameterizedTest
  @CsvSource({
    "1.0814, 10814, 10300",
    "1.0815, 105, 100",
    "1.0816, 105, 100",
    "0.9785, 95, 100",
    "0.9784, 95, 100",
    "0.9786, 9786, 10300"
  })
  void trendIsCappedStrictlyBeyondFivePercent(String realized, long part, long whole) {
    BpciPrice price =
        new BpciPrice(
            new BpciBasis.Hospital(
                Money.of("20500"),
                BpciCaseMix.of("1.05", "1.0725"),
                BpciTrend.of("1.0300", realized)),
            Rate.of("0.02"),
            org.openvbc.core.clause.Collar.symmetric(Rate.of("0.05")),
            Rate.ONE);

    assertThat(price.trendAdjustment(BpciTrend.of("1.0300", realized)))
        .isEqualTo(Rate.of(part, whole));
  }

  @Test
  void realizedTrendIsNotLookedAtBeforeModelYear4() {
    BpciCell moved =
        BpciCell.inpatient(
            BpciCategory.SEPSIS,
            "871",
            BpciModelYear.MY3,
            new BpciBasis.Hospital(
                Money.of("20500"), BpciCaseMix.of("1", "1"), BpciTrend.of("1.03", "1.2")));

    assertThat(PP4.targetPrice(moved)).isEqualTo(PP4.preliminaryPrice(moved));
  }

  /** Preliminary price, hospital's price and practice's price are one chain. */
  @Test
  void allBasesOfAPriceAgree() {
    BpciAdvanced terms = BpciAdvanced.of(BpciPeriod.PP10);
    BpciCaseMix mix = BpciCaseMix.of("1.05", "1.0725");
    BpciTrend trend = BpciTrend.of("1.03", "1.1124");
    BpciCell hospital = stroke(new BpciBasis.Hospital(Money.of("20000"), mix, trend));
    BpciCell preliminary =
        stroke(new BpciBasis.Preliminary(Money.of("21197.4"), mix, trend)); // 20,000 x ... x 0.98
    BpciCell practice =
        stroke(
            new BpciBasis.GroupPractice(
                Money.of("20000"),
                Rate.of("1.05"),
                trend,
                Rate.of("0.9"),
                BpciCaseMix.of("1", "1.1")));

    assertThat(terms.targetPrice(preliminary)).isEqualTo(terms.targetPrice(hospital));
    assertThat(terms.targetPrice(practice))
        .isEqualTo(
            Money.of("21197.4").times(Rate.of("0.9")).times(Rate.of("1.1")).times(Rate.of("1.05")));
    assertThat(terms.preliminaryPrice(practice))
        .isEqualTo(Money.of("21197.4").times(Rate.of("0.9")));
  }

  private static BpciCell stroke(BpciBasis basis) {
    return BpciCell.inpatient(BpciCategory.STROKE, "064", BpciModelYear.MY6, basis);
  }

  @Test
  void discountGoesByModelYearAndCategory() {
    for (BpciModelYear year : BpciModelYear.values()) {
      boolean isSplit = year.compareTo(BpciModelYear.MY6) >= 0;
      BpciYearTerms terms = BpciYearTerms.published(year);
      assertThat(terms.discount(BpciCategory.SEPSIS)).isEqualTo(Rate.of(isSplit ? "0.02" : "0.03"));
      assertThat(terms.discount(BpciCategory.PACEMAKER)).isEqualTo(Rate.of("0.03"));
    }
  }

  /** A period mixes two model years: each cell has the discount of its own. */
  @Test
  void oneListHoldsTwoModelYears() {
    BpciAdvanced terms = BpciAdvanced.of(BpciPeriod.PP9);
    BpciBasis basis =
        new BpciBasis.Hospital(
            Money.of("10000"), BpciCaseMix.of("1", "1"), BpciTrend.of("1", "1.2"));
    BpciCell before = BpciCell.inpatient(BpciCategory.SEPSIS, "871", BpciModelYear.MY5, basis);
    BpciCell after = BpciCell.inpatient(BpciCategory.SEPSIS, "871", BpciModelYear.MY6, basis);

    assertThat(terms.prices(List.of(before, after)).cells()).hasSize(2);
    assertThat(terms.targetPrice(before)).isEqualTo(Money.of("10670").unrounded());
    assertThat(terms.targetPrice(after)).isEqualTo(Money.of("10290").unrounded());
  }

  @Test
  void excessAndRecoupmentAreNotLimitedNorAdjusted() {
    BpciSettlement settled =
        PP4.settle(
            initiator("100000", "150000", "100")
                .postEpisode(new PostEpisodeSpending(Money.of("12500"), 5, Money.of("2000")))
                .acoRecoupment(Money.of("300"))
                .build());

    assertThat(settled.reconciliation().limited()).isEqualTo(Money.of("-20000").unrounded());
    assertThat(settled.netPayment()).isEqualTo(Money.of("-22800"));
  }

  @Test
  void trueUpOfACappedSettlementCanBeNothing() {
    BpciSettlement settled =
        PP4.settle(
            initiator("100000", "160000", "0")
                .stage(BpciStage.TRUE_UP_1)
                .previouslySettled(Money.of("-20000"))
                .build());

    assertThat(settled.netPayment()).isEqualTo(Money.ZERO);
    assertThat(settled.outcome()).isEqualTo(EpisodeOutcomes.SETTLED_BEFORE);
  }

  @Test
  void trueUpCanTurnTheSign() {
    BpciSettlement settled =
        PP4.settle(
            initiator("100000", "99000", "100")
                .stage(BpciStage.TRUE_UP_2)
                .previouslySettled(Money.of("2500"))
                .build());

    assertThat(settled.netPayment()).isEqualTo(Money.of("-1500"));
    assertThat(settled.reconciliation().settledInAll()).isEqualTo(Money.of("1000"));
  }
}
