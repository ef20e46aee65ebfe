package org.openvbc.models.mssp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.mssp.MsspSamples.*;

import org.junit.jupiter.api.Test;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.time.PerformanceYear;

/** A loss of which nothing is left counts as forgiven only where a disaster took it off. */
class MsspWaivedLossesTest {
  private static final MsspTrack BASIC_E = MsspTrack.basicE(2022, YEAR_2022, ONE_PERCENT);
  private static final MsspPerformance LOSS =
      aco("105000000").participantRevenue(ParticipantRevenue.notPublished()).build();

  @Test
  void wholeYearOfThePublicHealthEmergencyForgivesTheLoss() {
    MsspSettlement settled =
        BASIC_E.settle(
            LOSS.withDisasterRelief(
                DisasterRelief.publicHealthEmergency(PerformanceYear.of(2022))));

    assertThat(settled.outcome()).isEqualTo(MsspOutcomes.LOSSES_WAIVED);
    assertThat(settled.disasterReduction()).isEqualTo(Money.of("1500000"));
    assertThat(settled.netPayment()).isEqualTo(Money.ZERO);
  }

  @Test
  void amountThatIsMoreThanTheLossForgivesItAndNoMore() {
    MsspSettlement settled =
        BASIC_E.settle(LOSS.withDisasterRelief(DisasterRelief.ofAmount(Money.of("1500000.01"))));

    assertThat(settled.outcome()).isEqualTo(MsspOutcomes.LOSSES_WAIVED);
    assertThat(settled.disasterReduction()).isEqualTo(Money.of("1500000"));
  }

  @Test
  void oneCentLeftIsOwed() {
    MsspSettlement settled =
        BASIC_E.settle(LOSS.withDisasterRelief(DisasterRelief.ofAmount(Money.of("1499999.99"))));

    assertThat(settled.outcome()).isEqualTo(MsspOutcomes.LOSSES_OWED);
    assertThat(settled.netPayment()).isEqualTo(Money.of("-0.01"));
  }

  @Test
  void lossLimitOfNothingIsNoDisaster() {
    MsspSettlement settled =
        BASIC_E.settle(LOSS.withParticipantRevenue(ParticipantRevenue.of(Money.ZERO)));

    assertThat(settled.outcome()).isEqualTo(MsspOutcomes.LOSSES_OWED);
    assertThat(settled.limitedBy()).isEqualTo(MsspLimit.REVENUE_LOSS_LIMIT);
    assertThat(settled.netPayment()).isEqualTo(Money.ZERO);
    assertThat(settled.payments()).isEmpty();
  }

  @Test
  void disasterThatTouchedNobodyForgivesNothing() {
    MsspSettlement settled =
        BASIC_E.settle(
            LOSS.withParticipantRevenue(ParticipantRevenue.of(Money.ZERO))
                .withDisasterRelief(DisasterRelief.ofShare(Rate.ZERO, 12)));

    assertThat(settled.outcome()).isEqualTo(MsspOutcomes.LOSSES_OWED);
  }
}
