package org.openvbc.models.hospital;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;

class HrrpCliffsTest {
  private static final HrrpPayment UNIT = HrrpPayment.of(2026).withOwnNeutralityModifier(Rate.ONE);

  @ParameterizedTest
  @CsvSource({"24, false, 1.0000", "25, true, 0.9900", "26, true, 0.9900"})
  void aConditionCountsFromTwentyFiveDischarges(long n, boolean penalized, String factor) {
    HrrpFactor found = UNIT.factor(HrrpSamples.heartFailure(n, "1.1", "0.1"));
    assertThat(found.conditions())
        .filteredOn(HrrpConditionEffect::isPenalized)
        .hasSize(penalized ? 1 : 0);
    assertThat(found.applied()).hasToString(factor);
  }

  @ParameterizedTest
  @CsvSource({"0.9999999999, false", "1, false", "1.0000000001, true"})
  void aRatioAtTheMedianIsNotPenalized(String ratio, boolean penalized) {
    HrrpFactor found = UNIT.factor(HrrpSamples.heartFailure(25, ratio, "1"));
    assertThat(found.conditions().stream().anyMatch(HrrpConditionEffect::isPenalized))
        .isEqualTo(penalized);
    assertThat(found.outcome())
        .isEqualTo(penalized ? HrrpOutcomes.ROUNDS_TO_NOTHING : HrrpOutcomes.NO_EXCESS);
  }

  @Test
  void aRatioBelowOneCountsAboveItsMedian() {
    HrrpFactor found =
        UNIT.factor(
            HrrpSamples.only(
                2026,
                HrrpConditionResult.of(
                    HrrpCondition.COPD,
                    57,
                    ExcessReadmissionRatio.of(".9988"),
                    Rate.of(".9965"),
                    DrgPaymentRatio.of("1"))));
    assertThat(found.applied()).hasToString("0.9977");
  }

  @ParameterizedTest
  @CsvSource({
    "0.02994999, 0.9701, false",
    "0.02995, 0.9700, false",
    "0.03, 0.9700, false",
    "0.0300000001, 0.9700, true",
    "0.0301, 0.9700, true"
  })
  void theReductionIsAtMostThreePercent(String excess, String factor, boolean capped) {
    HrrpFactor found =
        UNIT.factor(
            HrrpSamples.heartFailure(
                30,
                Rate.ONE
                    .plus(Rate.of(excess))
                    .toBigDecimal(12, java.math.RoundingMode.UNNECESSARY)
                    .toPlainString(),
                "1"));
    assertThat(found.applied()).hasToString(factor);
    assertThat(found.isCapped()).isEqualTo(capped);
    assertThat(found.outcome()).isEqualTo(capped ? HrrpOutcomes.CAPPED : HrrpOutcomes.REDUCED);
  }

  /** A half of the fourth decimal: of the reduction it goes up, and so the factor down. */
  @ParameterizedTest
  @CsvSource({"1.00564999, 0.9944", "1.00565, 0.9943", "1.00565001, 0.9943"})
  void theReductionIsRoundedAndNotTheFactor(String ratio, String factor) {
    assertThat(UNIT.factor(HrrpSamples.heartFailure(25, ratio, "1")).applied()).hasToString(factor);
  }

  @ParameterizedTest
  @CsvSource({"1.00564999, 0.9944", "1.00565, 0.9944", "1.00565001, 0.9943"})
  void beforePeerGroupsTheFactorIsRounded(String ratio, String factor) {
    assertThat(
            HrrpPayment.of(2018).factor(HrrpSamples.heartFailureOf(2018, 25, ratio, "1")).applied())
        .hasToString(factor);
  }

  @ParameterizedTest
  @CsvSource({
    "2013, 1.009, 0.9910, false", "2013, 1.01, 0.9900, false", "2013, 1.011, 0.9900, true",
    "2014, 1.019, 0.9810, false", "2014, 1.02, 0.9800, false", "2014, 1.021, 0.9800, true",
    "2015, 1.029, 0.9710, false", "2015, 1.03, 0.9700, false", "2018, 1.031, 0.9700, true",
    "2018, 0.9, 1.0000, false"
  })
  void eachEarlierYearHasItsFloor(int year, String ratio, String factor, boolean capped) {
    HrrpFactor found =
        HrrpPayment.of(year).factor(HrrpSamples.heartFailureOf(year, 25, ratio, "1"));
    assertThat(found.applied()).hasToString(factor);
    assertThat(found.isCapped()).isEqualTo(capped);
  }

  @ParameterizedTest
  @EnumSource(HrrpExclusion.class)
  void outsideTheProgrammeThereIsNoFactorAndNothingMoves(HrrpExclusion why) {
    HrrpSettlement settlement =
        HrrpPayment.of(2026)
            .settle(HrrpPerformance.of(HrrpStanding.excluded(why), Money.of("1000000")));
    assertThat(settlement.factor().factor()).isEmpty();
    assertThat(settlement.factor().applied().rate()).isEqualTo(Rate.ONE);
    assertThat(settlement.netPayment()).isEqualTo(Money.ZERO);
    assertThat(settlement.payments()).isEmpty();
    assertThat(settlement.outcome().kind()).isEqualTo(Outcome.Kind.NOT_ELIGIBLE);
    assertThat(settlement.toString()).contains("factor N/A", why.reason());
  }

  @ParameterizedTest
  @CsvSource({
    "2013, 'AMI,HF,PN'",
    "2015, 'AMI,COPD,HF,PN,HIP_KNEE'",
    "2017, 'AMI,COPD,HF,PN,CABG,HIP_KNEE'",
    "2023, 'AMI,COPD,HF,CABG,HIP_KNEE'",
    "2024, 'AMI,COPD,HF,PN,CABG,HIP_KNEE'"
  })
  void eachYearHasItsConditions(int year, String conditions) {
    assertThat(HrrpPayment.of(year).published().conditions().stream().map(Enum::name))
        .containsExactly(conditions.split(","));
  }

  // ---------------------------------------------------------------- parts

  @Test
  void ratiosAreExactQuotients() {
    assertThat(ExcessReadmissionRatio.ofRates(Rate.ofPercent("23.1263"), Rate.ofPercent("21.0184")))
        .hasToString("1.1003")
        .extracting(ExcessReadmissionRatio::rate)
        .isEqualTo(Rate.of(231_263, 210_184));
    assertThat(DrgPaymentRatio.ofPayments(Money.of("1"), Money.of("3")).rate())
        .isEqualTo(Rate.of(1, 3));
    assertThat(DrgPaymentRatio.of("0.0384")).hasToString("3.84%");
  }

  @Test
  void theMedianNeedsAChoiceOfWhoIsInIt() {
    List<HrrpConditionResult> peers =
        List.of(
            peer(HrrpCondition.HF, 30, "1.02"),
            peer(HrrpCondition.HF, 24, "0.90"),
            peer(HrrpCondition.HF, 25, "0.98"),
            peer(HrrpCondition.AMI, 99, "0.50"),
            HrrpConditionResult.none(HrrpCondition.HF));
    assertThat(HrrpPeerMedian.OF_ALL_WITH_A_RATIO.of(HrrpCondition.HF, 25, peers))
        .isEqualTo(Rate.of("0.98"));
    assertThat(HrrpPeerMedian.OF_THOSE_WITH_MINIMUM_DISCHARGES.of(HrrpCondition.HF, 25, peers))
        .isEqualTo(Rate.ONE);
  }

  private static HrrpConditionResult peer(HrrpCondition condition, long n, String ratio) {
    return HrrpConditionResult.withoutPeers(
        condition, n, ExcessReadmissionRatio.of(ratio), DrgPaymentRatio.NONE);
  }
}
