package org.openvbc.models.episode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openvbc.core.model.InvalidPerformanceException;
import org.openvbc.core.model.InvalidTermsException;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.core.time.PerformanceYear;
import org.openvbc.models.episode.bpci.BpciAdvanced;
import org.openvbc.models.episode.bpci.BpciBasis;
import org.openvbc.models.episode.bpci.BpciCaseMix;
import org.openvbc.models.episode.bpci.BpciCategory;
import org.openvbc.models.episode.bpci.BpciCell;
import org.openvbc.models.episode.bpci.BpciModelYear;
import org.openvbc.models.episode.bpci.BpciPeriod;
import org.openvbc.models.episode.bpci.BpciTrend;
import org.openvbc.models.episode.cjr.CjrCalculation;
import org.openvbc.models.episode.cjr.CjrEmergency;
import org.openvbc.models.episode.cjr.CjrHospitalKind;
import org.openvbc.models.episode.cjr.CjrModel;
import org.openvbc.models.episode.cjr.CjrOutcomes;
import org.openvbc.models.episode.cjr.CjrPatient;
import org.openvbc.models.episode.cjr.CjrPerformance;
import org.openvbc.models.episode.cjr.CjrPricingCell;
import org.openvbc.models.episode.cjr.CjrQualityCategory;
import org.openvbc.models.episode.cjr.CjrYear;
import org.openvbc.models.episode.commercial.BundleEpisode;
import org.openvbc.models.episode.commercial.BundlePerformance;
import org.openvbc.models.episode.commercial.BundlePrices;
import org.openvbc.models.episode.commercial.GainSharing;
import org.openvbc.models.episode.commercial.OutlierProtection;
import org.openvbc.models.episode.commercial.Participant;
import org.openvbc.models.episode.commercial.ProspectiveBundle;
import org.openvbc.models.episode.medicaid.MedicaidEpisodeModel;
import org.openvbc.models.episode.medicaid.MedicaidEpisodes;
import org.openvbc.models.episode.medicaid.MedicaidLimit;
import org.openvbc.models.episode.medicaid.MedicaidPerformance;
import org.openvbc.models.episode.medicaid.MedicaidQuality;
import org.openvbc.models.episode.medicaid.MedicaidSettlement;
import org.openvbc.models.episode.medicaid.MedicaidState;
import org.openvbc.models.episode.medicaid.MinimumEpisodes;
import org.openvbc.models.episode.medicaid.RiskShareLimit;
import org.openvbc.models.episode.team.HospitalKind;
import org.openvbc.models.episode.team.TeamCategory;
import org.openvbc.models.episode.team.TeamCell;
import org.openvbc.models.episode.team.TeamFactors;
import org.openvbc.models.episode.team.TeamPatient;
import org.openvbc.models.episode.team.TeamPerformance;
import org.openvbc.models.episode.team.TeamProration;
import org.openvbc.models.episode.team.TeamTrack;

/** Cases that were worked out by hand from the rules alone, beside the worked examples. */
class SecondReadingTest {
  private static final String MILLION = "1000000";

  // ---------------------------------------------------------------- TEAM

  private static Reconciliation team(TeamTrack track, String spend, String score, String excess) {
    return track
        .settle(
            TeamPerformance.builder()
                .episodes(EpisodeTotal.of(10, Money.of(MILLION), Money.of(spend)))
                .compositeQualityScore(Score.of(score))
                .postEpisodeExcess(Money.of(excess))
                .build())
        .reconciliation();
  }

  private static void assertDue(Reconciliation settled, String due, LimitBinding binding) {
    assertThat(settled.due()).isEqualTo(Money.of(due));
    assertThat(settled.limitBinding()).isEqualTo(binding);
  }

  @Test
  void teamQualityKeepsTheSignAndLimitsLeaveAnEqualAmountAlone() {
    TeamTrack one = TeamTrack.track1(2026);
    TeamTrack two = TeamTrack.track2(2027, HospitalKind.RURAL);
    TeamTrack three = TeamTrack.track3(2026);
    assertDue(team(three, "999900", "0", "0"), "90", LimitBinding.NONE);
    assertDue(team(three, "999900", "1", "0"), "100", LimitBinding.NONE);
    assertDue(team(three, "1000100", "0", "0"), "-100", LimitBinding.NONE);
    assertDue(team(three, "1000100", "1", "0"), "-90", LimitBinding.NONE);
    assertDue(team(two, "1000100", "1", "0"), "-85", LimitBinding.NONE);
    assertDue(team(three, MILLION, "0.37", "0"), "0", LimitBinding.NONE);
    assertThat(team(three, MILLION, "0.37", "0").qualityFactor()).isEqualTo(Rate.ONE);
    assertDue(team(three, "1200000", "0", "0"), "-200000", LimitBinding.NONE);
    assertDue(team(three, "1200000.01", "0", "0"), "-200000", LimitBinding.LOSS);
    assertDue(team(three, "1300000", "0", "1"), "-200001", LimitBinding.LOSS);
    assertDue(team(one, "900000", "1", "0"), "100000", LimitBinding.NONE);
    assertDue(team(one, "899999.99", "1", "0"), "100000", LimitBinding.GAIN);
    assertDue(team(one, "1300000", "1", "500"), "0", LimitBinding.NONE);
    assertDue(team(one, "990000", "1", "10000.01"), "0", LimitBinding.NONE);
    assertDue(team(one, "990000", "1", "9999.99"), "0.01", LimitBinding.NONE);
  }

  @Test
  void teamCategoryOfThirtyOneBearsItsLoss() {
    for (long baseline : new long[] {30, 31}) {
      EpisodeTotal episodes =
          EpisodeTotal.ofCategory("LEJR", 5, Money.of("500000"), Money.of("490000"))
              .plus(EpisodeTotal.ofCategory("CABG", 5, Money.of("500000"), Money.of("530000")));
      TeamPerformance hospital =
          TeamPerformance.builder()
              .episodes(episodes)
              .compositeQualityScore(Score.FULL)
              .putBaselineEpisodes(TeamCategory.CABG, baseline)
              .build();
      assertThat(TeamTrack.track3(2026).settle(hospital).reconciliation().due())
          .isEqualTo(Money.of(baseline == 30 ? "10000" : "-18000"));
      assertThat(TeamTrack.track1(2026).settle(hospital).reconciliation().due())
          .isEqualTo(Money.ZERO);
    }
  }

  @Test
  void teamPriceIsTheSameFromBothEnds() {
    TeamTrack track = TeamTrack.track3(2026);
    TeamFactors factors =
        new TeamFactors(Rate.of("1.0371"), Rate.of("0.9713"), Rate.of("0.9001"), Rate.of("1.09"));
    for (String msDrg : List.of("470", "480", "473", "231", "329")) {
      TeamCell whole = TeamCell.ofBenchmark(msDrg, Money.of("31234.57"), factors);
      TeamCell.FromPreliminary start = new TeamCell.FromPreliminary(track.preliminaryPrice(whole));
      assertThat(track.reconciliationPrice(new TeamCell(msDrg, start, factors, Optional.empty())))
          .isEqualTo(track.reconciliationPrice(whole));
    }
  }

  @Test
  void aServiceWithNoDayInsideLiesOutside() {
    assertThat(TeamProration.inpatientProspective(0, Rate.of("4.8")).share()).isEqualTo(Rate.ZERO);
    assertThat(TeamProration.inpatientProspective(3, Rate.of("5.0")).share())
        .isEqualTo(Rate.of("0.8"));
    assertThat(TeamProration.inpatientProspective(4, Rate.of("5.0")).share()).isEqualTo(Rate.ONE);
    assertThat(TeamProration.inpatientProspective(9, Rate.of("5.0")).share()).isEqualTo(Rate.ONE);
    assertThat(TeamProration.perDiem(0, 7).share()).isEqualTo(Rate.ZERO);
    assertThat(TeamProration.perDiem(3, 7).share()).isEqualTo(Rate.of(3, 7));
  }

  // ---------------------------------------------------------------- CJR

  private static CjrPerformance.Builder cjr(
      CjrModel terms, CjrQualityCategory category, String spend) {
    return CjrPerformance.builder()
        .episodes(
            terms.undiscounted(category, EpisodeTotal.of(10, Money.of(MILLION), Money.of(spend))));
  }

  private static Reconciliation good(CjrModel terms, String spend) {
    return terms.settle(cjr(terms, CjrQualityCategory.GOOD, spend).build()).reconciliation();
  }

  private static Reconciliation again(CjrModel terms, String spend, String before) {
    return terms
        .settle(
            cjr(terms, CjrQualityCategory.GOOD, spend)
                .calculation(CjrCalculation.SUBSEQUENT)
                .previouslySettled(Money.of(before))
                .build())
        .reconciliation();
  }

  @Test
  void cjrYearTwoHasTwoPricesAndALimitOnEach() {
    CjrModel two = CjrModel.of(CjrYear.PY2); // 980,000 and 990,000
    assertDue(good(two, "979999.99"), "0.01", LimitBinding.NONE);
    for (String between : List.of("980000", "985000", "990000")) {
      assertDue(good(two, between), "0", LimitBinding.NONE);
      assertThat(good(two, between).outcome()).isEqualTo(CjrOutcomes.BETWEEN_DISCOUNTS);
    }
    assertDue(good(two, "990000.01"), "-0.01", LimitBinding.NONE);
    assertDue(good(two, "931000"), "49000", LimitBinding.NONE);
    assertDue(good(two, "930999.99"), "49000", LimitBinding.GAIN);
    assertDue(good(two, "1039500"), "-49500", LimitBinding.NONE);
    assertDue(good(two, "1039500.01"), "-49500", LimitBinding.LOSS);
    CjrModel rural = CjrModel.of(CjrYear.PY2, CjrHospitalKind.RURAL);
    assertDue(good(rural, "1100000"), "-29700", LimitBinding.LOSS);
    assertDue(good(rural, "900000"), "49000", LimitBinding.GAIN);
  }

  @Test
  void cjrSubsequentCalculationHoldsTheLimitsForBothTogether() {
    CjrModel two = CjrModel.of(CjrYear.PY2);
    assertDue(again(two, "935000", "49000"), "-4000", LimitBinding.NONE);
    assertDue(again(two, "900000", "49000"), "0", LimitBinding.GAIN);
    assertDue(again(two, "1000000", "49000"), "-59000", LimitBinding.NONE);
    assertDue(again(two, "985000", "-49500"), "49500", LimitBinding.NONE);
    CjrModel one = CjrModel.of(CjrYear.PY1);
    assertDue(again(one, "1000000", "5000"), "-5000", LimitBinding.NONE);
    assertDue(again(one, "1000000", "0"), "0", LimitBinding.NONE);
    assertThat(again(one, "1000000", "0").outcome()).isEqualTo(EpisodeOutcomes.LOSSES_NOT_BORNE);
  }

  @Test
  void cjrBelowAcceptableOwesAndIsNotPaid() {
    CjrModel four = CjrModel.of(CjrYear.PY4);
    CjrQualityCategory low = CjrQualityCategory.BELOW_ACCEPTABLE;
    assertDue(
        four.settle(cjr(four, low, MILLION).build()).reconciliation(), "-30000", LimitBinding.NONE);
    assertThat(four.settle(cjr(four, low, "900000").build()).reconciliation().outcome())
        .isEqualTo(CjrOutcomes.BELOW_ACCEPTABLE);
    assertDue(
        four.settle(cjr(four, low, "900000").postEpisodeExcess(Money.of("100")).build())
            .reconciliation(),
        "-100",
        LimitBinding.NONE);
  }

  @Test
  void cjrEmergencyDaysAreCounted() {
    LocalDate begins = LocalDate.of(2020, 3, 1);
    CjrPricingCell hip = CjrPricingCell.DRG_470_FRACTURE;
    assertThat(CjrEmergency.isNear(CjrPricingCell.DRG_470, begins.minusDays(30), begins)).isTrue();
    assertThat(CjrEmergency.isNear(CjrPricingCell.DRG_470, begins.minusDays(31), begins)).isFalse();
    assertThat(CjrEmergency.isNear(CjrPricingCell.DRG_470, begins, begins)).isTrue();
    assertThat(CjrEmergency.isNear(CjrPricingCell.DRG_470, begins.plusDays(1), begins)).isFalse();
    assertThat(CjrEmergency.isNear(hip, begins.plusDays(30), begins)).isTrue();
    assertThat(CjrEmergency.isNear(hip, begins.plusDays(31), begins)).isFalse();
    LocalDate march = LocalDate.of(2021, 3, 31);
    LocalDate end = LocalDate.of(2023, 5, 11);
    assertThat(CjrEmergency.isCappedForCovid(march, end)).isFalse();
    assertThat(CjrEmergency.isCappedForCovid(march.plusDays(1), end)).isTrue();
    assertThat(CjrEmergency.isCappedForCovid(march.minusDays(9), march.minusDays(10))).isTrue();
    assertThat(CjrEmergency.isCappedForCovid(march.minusDays(10), march.minusDays(10))).isFalse();
  }

  @Test
  void cjrTotalsThatWereSwappedAreRefused() {
    CjrModel two = CjrModel.of(CjrYear.PY2);
    EpisodeTotal paid = EpisodeTotal.of(10, Money.of("980000"), Money.of("985000"));
    EpisodeTotal owed = EpisodeTotal.of(10, Money.of("990000"), Money.of("985000"));
    assertThat(
            two.settle(CjrPerformance.of(two.totals(CjrQualityCategory.GOOD, paid, owed)))
                .netPayment())
        .isEqualTo(Money.ZERO);
    CjrPerformance swapped = CjrPerformance.of(two.totals(CjrQualityCategory.GOOD, owed, paid));
    assertThatThrownBy(() -> two.settle(swapped))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContaining("at least that at the discount for payments");
  }

  @Test
  void aStopLossWhereNothingIsRepaidIsRefusedNotIgnored() {
    CjrModel one = CjrModel.of(CjrYear.PY1);
    assertThatThrownBy(() -> one.withStopLoss(Rate.of("0.05")))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContaining("stopLoss");
    TeamTrack track = TeamTrack.track1(2026);
    assertThatThrownBy(() -> track.withStopLoss(Rate.of("0.05")))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContaining("stopLoss");
    assertThatThrownBy(() -> track.withQualityOffLosses(Rate.of("0.05")))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContaining("qualityOffLosses");
  }

  // ---------------------------------------------------------------- BPCI Advanced

  @Test
  void bpciPracticePriceAndCapOnTheTrend() {
    BpciBasis.GroupPractice basis =
        new BpciBasis.GroupPractice(
            Money.of("20000"),
            Rate.of("1.08"),
            BpciTrend.of("1.03", "1.20"),
            Rate.of("0.95"),
            BpciCaseMix.of("1.10", "1.20"));
    // 20,000 x 1.08 x 1.03 x 0.95 x 1.20 = 25,362.72 with the final case mix
    for (Map.Entry<BpciModelYear, String> each :
        Map.of(
                BpciModelYear.MY3, "0.97",
                BpciModelYear.MY5, "1.067", // x 1.10
                BpciModelYear.MY6, "1.029") // 0.98 x 1.05
            .entrySet()) {
      BpciCell cell =
          BpciCell.inpatient(BpciCategory.CONGESTIVE_HEART_FAILURE, "291", each.getKey(), basis)
              .withPaymentRatio(Rate.of("1.04"));
      BpciAdvanced terms = BpciAdvanced.ofEpisodeEnd(each.getKey().lastDay());
      assertThat(terms.targetPrice(cell))
          .isEqualTo(Money.of("25362.72").times(Rate.of(each.getValue())).times(Rate.of("1.04")));
    }
  }

  @Test
  void bpciDisasterIsStrictAndWinsorBoundsStay() {
    BpciCell cell =
        BpciCell.inpatient(
                BpciCategory.CONGESTIVE_HEART_FAILURE,
                "291",
                BpciModelYear.MY3,
                new BpciBasis.Published(Money.of("1040")))
            .withWinsor(Money.of("500"), Money.of("2000"))
            .withPaymentRatio(Rate.of("1.04"));
    EpisodePrices prices = BpciAdvanced.of(BpciPeriod.PP4).prices(List.of(cell));
    assertTotal(prices, cell, "1000", true, "1040", "1040");
    assertTotal(prices, cell, "1000.01", true, "0", "0");
    assertTotal(prices, cell, "1000.01", false, "1040", "1040.0104");
    assertTotal(prices, cell, "499.99", false, "1040", "520");
    assertTotal(prices, cell, "2000", false, "1040", "2080");
    assertTotal(prices, cell, "2000.01", false, "1040", "2080");
  }

  private static void assertTotal(
      EpisodePrices prices,
      BpciCell cell,
      String spend,
      boolean relieved,
      String target,
      String counted) {
    Episode episode =
        new Episode(
            cell.key(),
            LocalDate.of(2020, 12, 31),
            FoldedMultiplier.ONE,
            Money.of(spend),
            relieved);
    EpisodeTotal total = prices.total(List.of(episode));
    assertThat(total.episodes()).isEqualTo(1);
    assertThat(total.target()).isEqualTo(Money.of(target).unrounded());
    assertThat(total.spend()).isEqualTo(Money.of(counted).unrounded());
  }

  // ---------------------------------------------------------------- Medicaid

  private static MedicaidSettlement medicaid(MedicaidEpisodeModel terms, String average) {
    return terms.settle(
        MedicaidPerformance.builder()
            .episodes(MedicaidEpisodes.ofAverage(10, Money.of(average)))
            .quality(MedicaidQuality.passed())
            .medicaidReceipts(Money.of("5000"))
            .build());
  }

  @Test
  void medicaidThresholdsMayMeetAndLimitsTakeTheLower() {
    MedicaidEpisodeModel.Builder builder =
        MedicaidEpisodeModel.builder()
            .state(MedicaidState.ARKANSAS)
            .episodeType("colonoscopy")
            .performanceYear(PerformanceYear.of(2018))
            .gainSharingLimit(Money.of("1000"))
            .commendable(Money.of("1000"))
            .acceptable(Money.of("1000"))
            .minimumEpisodes(MinimumEpisodes.of(10));
    MedicaidEpisodeModel equal = builder.build();
    assertThat(medicaid(equal, "900").netPayment()).isEqualTo(Money.ZERO);
    assertThat(medicaid(equal, "1000").netPayment()).isEqualTo(Money.ZERO);
    assertThat(medicaid(equal, "1100").netPayment()).isEqualTo(Money.of("-500"));
    assertThat(medicaid(equal, "1100").limitedBy()).isEqualTo(MedicaidLimit.NONE);
    assertThat(medicaid(equal, "1100.01").limitedBy()).isEqualTo(MedicaidLimit.RECEIPTS);
    MedicaidEpisodeModel both =
        equal.withRiskShareLimit(RiskShareLimit.lowerOf(Rate.of("0.10"), Money.of("300")));
    assertThat(medicaid(both, "1300").netPayment()).isEqualTo(Money.of("-300"));
    assertThat(medicaid(both, "1300").limitedBy()).isEqualTo(MedicaidLimit.DOLLARS);
    assertThatThrownBy(() -> equal.withCommendable(Money.of("999.99")))
        .isInstanceOf(InvalidTermsException.class);
  }

  // ---------------------------------------------------------------- commercial

  @Test
  void gainSharingRunsThroughSeveralCapsAndLeavesAZeroShareAtNothing() {
    GainSharing sharing =
        new GainSharing(
            Rate.ONE,
            List.of(
                Participant.of("a", "0.5"),
                Participant.of("b", "0.3"),
                Participant.of("c", "0.2"),
                Participant.of("d", "0")),
            Rate.of("0.5"),
            GainSharing.Remainder.REDISTRIBUTE,
            Score.NONE);
    assertThat(sharing.paid(Money.of("100"), caps("10", "31", "50", "5")))
        .isEqualTo(caps("10", "31", "50", "0"));
    assertThat(sharing.paid(Money.of("100"), caps("10", "60", "50", "5")))
        .isEqualTo(caps("10", "54", "36", "0"));
    assertThat(sharing.paid(Money.of("100"), caps("0", "0", "0", "5")))
        .isEqualTo(caps("0", "0", "0", "0"));
    assertThat(sharing.paid(Money.of("0.01"), caps("0", "1", "1", "1")))
        .isEqualTo(caps("0", "0.01", "0", "0"));
  }

  private static List<Money> caps(String... amounts) {
    return List.of(amounts).stream().map(Money::of).toList();
  }

  @Test
  void warrantyIsBorneAndOpensNoOutlier() {
    ProspectiveBundle bundle =
        ProspectiveBundle.builder()
            .name("joint")
            .period("2025")
            .prices(BundlePrices.of(Money.of("20000")))
            .outlier(OutlierProtection.aboveMultiple(Rate.of("2"), Rate.of("0.80")))
            .build();
    BundleEpisode episode = BundleEpisode.of(Money.of("40000")).withWarrantyCost(Money.of("30000"));
    BundlePerformance done = BundlePerformance.builder().episodes(bundle.total(episode)).build();
    assertThat(bundle.settle(done).netPayment()).isEqualTo(Money.of("20000"));
    assertThat(bundle.settle(done).margin()).isEqualTo(Money.of("-50000"));
  }

  // ---------------------------------------------------------------- texts

  @Test
  void refusedMultiplierOfAPatientStaysOutOfTheMessage() {
    assertThatThrownBy(() -> FoldedMultiplier.of(Rate.of("1234.5678")))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContaining("multiplier")
        .hasMessageContaining("above 0 and at most 1,000")
        .hasMessageNotContaining("1234");
  }

  @Test
  void figuresOfAPatientStayOutOfTexts() {
    Episode episode =
        Episode.of("470", LocalDate.of(2026, 2, 3), FoldedMultiplier.ONE, Money.of("54321"));
    assertThat(episode).hasToString("episode of cell 470");
    assertThat(episode.inDisaster()).hasToString("episode of cell 470, flagged for relief");
    assertThat(new CjrPatient(3, AgeBand.FROM_85, true)).hasToString("patient");
    assertThat(new TeamPatient(3, AgeBand.FROM_85, true, Set.of("HCC_18"))).hasToString("patient");
  }
}
