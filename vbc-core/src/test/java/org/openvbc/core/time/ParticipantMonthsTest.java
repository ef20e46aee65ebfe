package org.openvbc.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerParticipantPerMonth;
import org.openvbc.core.money.Rate;

class ParticipantMonthsTest {
  @Test
  void dollarsPerParticipantMeetParticipantMonths() {
    assertThat(ParticipantMonths.of(450).times(PerParticipantPerMonth.of("68")))
        .isEqualTo(Money.of(30_600).unrounded());
    assertThat(ParticipantMonths.of("0.5").times(PerParticipantPerMonth.of(Money.of("4.51"))))
        .isEqualTo(Money.of("2.255").unrounded());
  }

  @Test
  void theyAddUp() {
    assertThat(ParticipantMonths.of(5).plus(ParticipantMonths.of("7.5")))
        .isEqualTo(ParticipantMonths.of("12.50"));
    assertThat(ParticipantMonths.of(0).isZero()).isTrue();
    assertThat(ParticipantMonths.of(1).isZero()).isFalse();
  }

  @Test
  void monthsAreCountedFromZero() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ParticipantMonths.of(-1))
        .withMessage("participantMonths -1/1 is negative: months count from zero");
  }

  @Test
  void theyReadAsANumberAndTheRateSaysForWhom() {
    assertThat(new ParticipantMonths(Rate.of(2, 3))).hasToString("0.66667 participant months");
    assertThat(PerParticipantPerMonth.of("68")).hasToString("$68.00 PPPM");
    assertThat(PerParticipantPerMonth.of("-0.01").isNegative()).isTrue();
    assertThat(PerParticipantPerMonth.of("0").isNegative()).isFalse();
  }
}
