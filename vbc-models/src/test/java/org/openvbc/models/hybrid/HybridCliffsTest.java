package org.openvbc.models.hybrid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.hybrid.HybridSamples.*;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvbc.core.model.LanCategory;
import org.openvbc.core.model.Payment;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.models.sharedsavings.FeeTreatment;

/** Each way in which the parts meet, and what the limits do on their edges. */
class HybridCliffsTest {

  @Test
  void carvedOutEpisodesLeaveBothSides() {
    HybridSettlement settled = contract().withEpisodes(EpisodeTreatment.CARVE_OUT).settle(year());
    // target 48,200,000; cost 47,800,000 - 1,620,000 + 150,000 + 480,000 = 46,810,000
    assertThat(settled.shared().grossSavings()).isEqualTo(dollars("1390000").unrounded());
    assertThat(settled.savings()).isEqualTo(dollars("625500"));
    assertThat(settled.target()).isEqualTo(dollars("50000000").unrounded());
    assertThat(settled.claims()).isEqualTo(dollars("47800000").unrounded());
    // 2,200,000 - 625,500 - 90,000 - 150,000 - 480,000
    assertThat(settled.payerNet()).isEqualTo(dollars("854500").unrounded());
  }

  @Test
  void bonusesOutOfSavingsAddNothing() {
    HybridSettlement settled =
        contract().withBonusFunding(BonusFunding.FROM_SAVINGS).settle(year());
    // cost 48,370,000; savings 1,630,000 x 0.45 = 733,500, of which 150,000 are the bonus
    assertThat(settled.bonuses()).isEqualTo(dollars("150000"));
    assertThat(settled.savings()).isEqualTo(dollars("583500"));
    assertThat(settled.incentives()).isEqualTo(dollars("823500"));
    assertThat(settled.payerNet()).isEqualTo(dollars("896500").unrounded());
  }

  @Test
  void bonusesOutOfSavingsAreNoMoreThanTheShare() {
    HybridSettlement settled =
        contract().withBonusFunding(BonusFunding.FROM_SAVINGS).settle(year("49400000"));
    // cost 49,970,000; savings 30,000 x 0.45 = 13,500
    assertThat(settled.bonuses()).isEqualTo(dollars("13500"));
    assertThat(settled.savings()).isEqualTo(Money.ZERO);
  }

  @Test
  void feesMayBeTakenOffThePayout() {
    HybridSettlement settled =
        contract()
            .withSavings(savings().withFeeTreatment(FeeTreatment.offset(rate("0.5"))))
            .settle(year());
    // cost 48,040,000; savings 1,960,000 x 0.45 = 882,000 less 240,000
    assertThat(settled.savings()).isEqualTo(dollars("642000"));
    assertThat(settled.paidToProvider()).isEqualTo(dollars("1362000"));
    assertThat(settled.payerNet()).isEqualTo(dollars("838000").unrounded());
  }

  @Test
  void refundsOfVendorsAreACredit() {
    HybridSettlement settled = contract().settle(yearWithVendor());
    assertThat(settled.paidToVendors()).isEqualTo(dollars("150637.70"));
    // savings 1,480,000 - 150,637.70 = 1,329,362.30 x 0.45
    assertThat(settled.savings()).isEqualTo(dollars("598213.04"));
    assertThat(settled.payments())
        .containsExactly(
            new Payment("payer", "provider", dollars("838213.04")),
            new Payment("diabetes vendor", "payer", dollars("8937.30")));
  }

  @ParameterizedTest
  @CsvSource({
    // cap, savings, bonuses, bundles, cut
    "0.01812, 666000, 150000, 90000, 0",
    "0.0181199998, 665999.99, 150000, 90000, 0.01",
    "0.01, 260000, 150000, 90000, 406000",
    "0.004, 0, 110000, 90000, 706000",
    "0.001, 0, 0, 50000, 856000",
    "0, 0, 0, 0, 906000"
  })
  void capTakesOfSavingsFirstThenOfBonusesThenOfBundles(
      String cap, String savings, String bonuses, String bundles, String cut) {
    HybridSettlement settled = contract().withIncentiveCap(rate(cap)).settle(year());
    assertThat(settled.savings()).isEqualTo(dollars(savings));
    assertThat(settled.bonuses()).isEqualTo(dollars(bonuses));
    assertThat(settled.bundles()).isEqualTo(dollars(bundles));
    assertThat(settled.cut()).isEqualTo(dollars(cut));
    assertThat(settled.netPayment())
        .isEqualTo(dollars(savings).plus(dollars(bonuses)).plus(dollars(bundles)));
  }

  @ParameterizedTest
  @CsvSource({
    // claims, bonuses, bundles, cut, kept
    "49280000, 150000, 90000, 0, 0",
    "49280000.01, 149999.99, 90000, 0.01, 0",
    "49430000.01, 0, 89999.99, 150000.01, 0",
    "49520000, 0, 0, 240000, 0",
    "49520000.01, 0, 0, 240000, -0.01"
  })
  void floorStopsIncentivesWhereThePayerWouldLose(
      String claims, String bonuses, String bundles, String cut, String kept) {
    HybridSettlement settled = contract().settle(year(claims));
    assertThat(settled.savings()).isEqualTo(Money.ZERO);
    assertThat(settled.bonuses()).isEqualTo(dollars(bonuses));
    assertThat(settled.bundles()).isEqualTo(dollars(bundles));
    assertThat(settled.cut()).isEqualTo(dollars(cut));
    assertThat(settled.payerNet()).isEqualTo(dollars(kept).unrounded());
  }

  @Test
  void floorIsForContractsWithoutSharedLosses() {
    HybridSettlement settled = contract().withSavings(twoSided()).settle(year("49520000"));
    // cost 50,240,000: losses of 240,000 x 0.4
    assertThat(settled.savings()).isEqualTo(dollars("-96000"));
    assertThat(settled.cut()).isEqualTo(Money.ZERO);
    assertThat(settled.payerNet()).isEqualTo(dollars("-144000").unrounded());
    assertThat(contract().withPayerFloor(false).settle(year("49520000")).cut())
        .isEqualTo(Money.ZERO);
  }

  @Test
  void sameQualityScoreTwiceIsSaid() {
    assertThat(contract().settle(year()).qualityReuse()).isTrue();
    assertThat(contract().settle(year()).toString()).endsWith("use the same quality score");
    assertThat(contract().withUsesOneQualityScore(false).settle(year()).qualityReuse()).isFalse();
    assertThat(contract().settle(year().withBonuses(List.of())).qualityReuse()).isFalse();
  }

  @Test
  void outcomesTellWhatHappened() {
    assertThat(contract().settle(year()).outcome()).isEqualTo(HybridOutcomes.EARNED);
    assertThat(contract().withIncentiveCap(Rate.ZERO).settle(year()).outcome())
        .isEqualTo(HybridOutcomes.LIMITED);
    assertThat(
            contract()
                .settle(year("50000000").withBundles(List.of()).withBonuses(List.of()))
                .outcome())
        .isEqualTo(HybridOutcomes.NOTHING_EARNED);
    assertThat(contract().withSavings(twoSided()).settle(year("55000000")).outcome())
        .isEqualTo(HybridOutcomes.OWED);
  }

  @Test
  void interimPaymentsMoveMoneyInTimeOnly() {
    HybridPerformance advanced =
        year().withCostOfCare(year().costOfCare().withInterimPayments(dollars("600000")));
    HybridSettlement settled = contract().settle(advanced);
    assertThat(settled.netPayment()).isEqualTo(dollars("306000"));
    assertThat(settled.paidToProvider()).isEqualTo(dollars("1386000"));
    assertThat(settled.payerNet()).isEqualTo(dollars("814000").unrounded());
  }

  @Test
  void categoryIsThatOfTheMostAdvancedStream() {
    assertThat(contract().traits().lanCategory()).isEqualTo(LanCategory.CATEGORY_3A);
    assertThat(contract().withOtherStreams(EPISODES).traits().lanCategory())
        .isEqualTo(LanCategory.CATEGORY_3B);
  }

  @Test
  void termsSayWhatTheyCombine() {
    assertThat(contract().withIncentiveCap(Optional.of(rate("0.05"))))
        .hasToString(
            "Hybrid ACO, 2025-01 to 2025-12: shared savings with bundles at settled cost, bonuses"
                + " as a cost of care, all incentives up to 5% of the target, never at a loss of"
                + " the payer");
    assertThat(contract().id()).hasToString("hybrid.one-sided/2025-01 to 2025-12");
    assertThat(year().toString()).contains("joint replacement: $90,000.00 on a target of");
  }
}
