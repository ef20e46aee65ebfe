package org.openvbc.models.mssp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openvbc.models.mssp.MsspSamples.*;

import org.junit.jupiter.api.Test;
import org.openvbc.core.model.InvalidPerformanceException;
import org.openvbc.core.money.Money;

/** 42 CFR 425.652(b)(5): for agreements from 2024 the two-way blend can only soften a loss. */
class MsspGuardrailTest {
  private static final MsspTrack BASIC_E = MsspTrack.basicE(2024, YEAR_2024, ONE_PERCENT);

  private static MsspSettlement settle(MsspTrack track, String spent, Guardrail guardrail) {
    return track.settle(
        aco(spent)
            .participantRevenue(ParticipantRevenue.notPublished())
            .revenueCategory(RevenueCategory.HIGH_REVENUE)
            .guardrail(guardrail)
            .build());
  }

  private static Guardrail twoWay(String benchmark) {
    return Guardrail.twoWayBenchmark(Money.of(benchmark));
  }

  @Test
  void appliedGuardrailPaysNoSavingsWhateverTheMinimumRate() {
    MsspSettlement settled = settle(BASIC_E, "90000000", Guardrail.applied());

    assertThat(settled.outcome()).isEqualTo(MsspOutcomes.GUARDRAIL);
    assertThat(settled.netPayment()).isEqualTo(Money.ZERO);
    assertThat(settled.grossSavings()).isEqualTo(Money.of("10000000"));
  }

  @Test
  void appliedGuardrailWithoutAnyDifferenceIsNoLoss() {
    MsspSettlement settled = settle(BASIC_E, "100000000", Guardrail.applied());

    assertThat(settled.outcome()).isEqualTo(MsspOutcomes.GUARDRAIL);
    assertThat(settled.netPayment()).isEqualTo(Money.ZERO);
  }

  @Test
  void appliedGuardrailLeavesALossToSettleAsUsual() {
    MsspSettlement settled = settle(BASIC_E, "102000000", Guardrail.applied());

    assertThat(settled.outcome()).isEqualTo(MsspOutcomes.LOSSES_OWED);
    assertThat(settled.netPayment()).isEqualTo(Money.of("-600000"));
  }

  @Test
  void twoWayBenchmarkWithTheSmallerLossDecides() {
    MsspSettlement settled = settle(BASIC_E, "103000000", twoWay("101000000"));

    assertThat(settled.outcome()).isEqualTo(MsspOutcomes.LOSSES_OWED);
    assertThat(settled.benchmark()).isEqualTo(Money.of("101000000"));
    assertThat(settled.grossSavings()).isEqualTo(Money.of("-2000000"));
    assertThat(settled.netPayment()).isEqualTo(Money.of("-600000"));
  }

  @Test
  void twoWayBenchmarkWithTheGreaterLossChangesNothing() {
    MsspSettlement settled = settle(BASIC_E, "103000000", twoWay("99000000"));

    assertThat(settled.benchmark()).isEqualTo(Money.of("100000000"));
    assertThat(settled.grossSavings()).isEqualTo(Money.of("-3000000"));
    assertThat(settled.netPayment()).isEqualTo(Money.of("-900000"));
  }

  @Test
  void twoWayBenchmarkEqualToTheOtherChangesNothing() {
    MsspSettlement settled = settle(BASIC_E, "103000000", twoWay("100000000"));

    assertThat(settled.outcome()).isEqualTo(MsspOutcomes.LOSSES_OWED);
    assertThat(settled.netPayment()).isEqualTo(Money.of("-900000"));
  }

  @Test
  void twoWayBenchmarkWithoutLossOwesNothing() {
    assertThat(settle(BASIC_E, "103000000", twoWay("103000000")).outcome())
        .isEqualTo(MsspOutcomes.GUARDRAIL);
    assertThat(settle(BASIC_E, "103000000", twoWay("102999999.99")).outcome())
        .isEqualTo(MsspOutcomes.BELOW_MINIMUM_LOSS_RATE);
  }

  @Test
  void twoWaySavingsAreNotPaidEvenAboveTheMinimumRate() {
    MsspSettlement settled = settle(BASIC_E, "103000000", twoWay("200000000"));

    assertThat(settled.outcome()).isEqualTo(MsspOutcomes.GUARDRAIL);
    assertThat(settled.grossSavings()).isEqualTo(Money.of("97000000"));
    assertThat(settled.netPayment()).isEqualTo(Money.ZERO);
  }

  @Test
  void twoWayLossIsHeldAgainstTheMinimumRateOfTheTwoWayBenchmark() {
    // 1 % of 102 million is 1,020,000.
    MsspSettlement on = settle(BASIC_E, "103020000", twoWay("102000000"));
    MsspSettlement oneCentBelow = settle(BASIC_E, "103019999.99", twoWay("102000000"));

    assertThat(on.netPayment()).isEqualTo(Money.of("-306000"));
    assertThat(oneCentBelow.outcome()).isEqualTo(MsspOutcomes.BELOW_MINIMUM_LOSS_RATE);
    assertThat(oneCentBelow.benchmark()).isEqualTo(Money.of("102000000"));
    assertThat(oneCentBelow.grossSavings()).isEqualTo(Money.of("-1019999.99"));
  }

  @Test
  void guardrailIsAskedOnlyOnceLossesReachTheMinimumRate() {
    MsspSettlement oneCentBelow = settle(BASIC_E, "100999999.99", twoWay("300000000"));
    MsspSettlement on = settle(BASIC_E, "101000000", twoWay("300000000"));

    assertThat(oneCentBelow.outcome()).isEqualTo(MsspOutcomes.BELOW_MINIMUM_LOSS_RATE);
    assertThat(oneCentBelow.benchmark()).isEqualTo(Money.of("100000000"));
    assertThat(on.outcome()).isEqualTo(MsspOutcomes.GUARDRAIL);
  }

  @Test
  void savingsAgainstTheThreeWayBlendNeverMeetTheGuardrail() {
    assertThat(settle(BASIC_E, "95000000", twoWay("300000000")).netPayment())
        .isEqualTo(Money.of("2450000"));
    assertThat(settle(BASIC_E, "95000000", Guardrail.notStated()).netPayment())
        .isEqualTo(Money.of("2450000"));
  }

  @Test
  void lossLimitRestsOnTheBenchmarkThatDecides() {
    // 30 % of 20 million is above 4 % of 120 million.
    MsspSettlement settled = settle(BASIC_E, "140000000", twoWay("120000000"));

    assertThat(settled.limitedBy()).isEqualTo(MsspLimit.BENCHMARK_LOSS_LIMIT);
    assertThat(settled.netPayment()).isEqualTo(Money.of("-4800000"));
  }

  @Test
  void lossAtTheMinimumRateMustSayWhatTheGuardrailDid() {
    assertThatThrownBy(() -> settle(BASIC_E, "101000000", Guardrail.notStated()))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessage(
            "MsspPerformance: guardrail is not stated, must be the two-way benchmark, or"
                + " notTriggered(), for losses at the minimum loss rate (42 CFR 425.652(b)(5))");
    assertThat(settle(BASIC_E, "100999999.99", Guardrail.notStated()).outcome())
        .isEqualTo(MsspOutcomes.BELOW_MINIMUM_LOSS_RATE);
    assertThat(settle(BASIC_E, "101000000", Guardrail.notTriggered()).netPayment())
        .isEqualTo(Money.of("-300000"));
  }
}
