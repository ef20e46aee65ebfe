package org.openvbc.models.mssp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.mssp.MsspSamples.*;

import org.junit.jupiter.api.Test;
import org.openvbc.core.money.Money;

/** The guardrail is worked out for one-sided ACOs too, whose losses reach the minimum rate. */
class MsspOneSidedGuardrailTest {
  // 10,000 beneficiaries: the minimum rate is 3 %, of $100 million.
  private static final MsspTrack BASIC_A = MsspTrack.basicA(2024, YEAR_2024);

  private static MsspSettlement settle(String spent, Guardrail guardrail) {
    return BASIC_A.settle(
        aco(spent).revenueCategory(RevenueCategory.HIGH_REVENUE).guardrail(guardrail).build());
  }

  private static Guardrail twoWay(String benchmark) {
    return Guardrail.twoWayBenchmark(Money.of(benchmark));
  }

  @Test
  void twoWayBenchmarkWithTheSmallerLossIsTheOneShown() {
    MsspSettlement settled = settle("103000000", twoWay("102000000"));

    assertThat(settled.outcome()).isEqualTo(MsspOutcomes.LOSSES_NOT_SHARED);
    assertThat(settled.benchmark()).isEqualTo(Money.of("102000000"));
    assertThat(settled.grossSavings()).isEqualTo(Money.of("-1000000"));
  }

  @Test
  void twoWaySavingsAreNotPaid() {
    MsspSettlement settled = settle("103000000", twoWay("120000000"));

    assertThat(settled.outcome()).isEqualTo(MsspOutcomes.GUARDRAIL);
    assertThat(settled.grossSavings()).isEqualTo(Money.of("17000000"));
    assertThat(settled.netPayment()).isEqualTo(Money.ZERO);
  }

  @Test
  void lossUnderTheMinimumRateDoesNotTriggerIt() {
    MsspSettlement settled = settle("102999999.99", twoWay("120000000"));

    assertThat(settled.outcome()).isEqualTo(MsspOutcomes.LOSSES_NOT_SHARED);
    assertThat(settled.benchmark()).isEqualTo(Money.of("100000000"));
  }

  @Test
  void greaterTwoWayLossChangesNothing() {
    MsspSettlement settled = settle("103000000", twoWay("99000000"));

    assertThat(settled.outcome()).isEqualTo(MsspOutcomes.LOSSES_NOT_SHARED);
    assertThat(settled.benchmark()).isEqualTo(Money.of("100000000"));
  }

  @Test
  void itNeedNotBeStatedBecauseNothingCanBeOwed() {
    assertThat(settle("103000000", Guardrail.notStated()).outcome())
        .isEqualTo(MsspOutcomes.LOSSES_NOT_SHARED);
    assertThat(settle("103000000", Guardrail.notTriggered()).outcome())
        .isEqualTo(MsspOutcomes.LOSSES_NOT_SHARED);
  }
}
